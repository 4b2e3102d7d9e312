package transform_test

import "testing"

// TestDescribedPlace reads figures of a kabupaten of a province that the sentence before
// names: one pointed back to by where it lies, and one told by how it ranks.
func TestDescribedPlace(t *testing.T) {
	const lead = "GORONTALO - Anak di Provinsi Gorontalo yang punya KIA 190.318 anak."
	const whole = "kia_issued 190318 Provinsi Gorontalo 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"by where it lies", "Pohuwato masih tertinggal. Kabupaten di sebelah barat Boalemo itu baru 24.118 anak yang punya KIA.", []string{whole, "kia_issued 24118 Kabupaten Pohuwato 2024-11-13/day"}},
		{"by its kind and name", "Pohuwato masih tertinggal. Kabupaten Boalemo itu sudah 24.118 anak yang punya KIA.", []string{whole, "kia_issued 24118 Kabupaten Boalemo 2024-11-13/day"}},
		{"by its rank", "Bila diurutkan menurut persentasenya, Kabupaten Pohuwato yang paling rendah. Baru 24.118 anak punya KIA.", []string{whole, "kia_issued 24118 Kabupaten Pohuwato 2024-11-13/day"}},
		{"where something was held", "Data itu dibuka dalam rapat kerja Selasa lalu, di Kabupaten Pohuwato. Baru 190.318 anak punya KIA.", []string{whole}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", "KIA di Gorontalo", lead, c.text), c.want...) })
	}
}

// TestDescribedHome reads figures of the article's kabupaten told as the one that it is among
// all of its province or of the nation, and those of another, or of several, as not its own.
func TestDescribedHome(t *testing.T) {
	const lead = "Kepala Disdukcapil Kabupaten Belu bicara soal IKD."
	const own = "ikd_activated 5120 Kabupaten Belu 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"by its people", "Pemakai IKD di kabupaten berpenduduk sedang di NTT itu 5.120 orang.", []string{own}},
		{"by where it lies in the nation", "Pemakai IKD di kabupaten paling tepi Indonesia ini 5.120 orang.", []string{own}},
		{"by its rank", "Ia mengakui pemakai IKD daerah terpadat di Nusa Tenggara Timur tersebut 5.120 orang.", []string{own}},
		{"another", "Pemakai IKD di kabupaten lain di NTT itu 5.120 orang.", nil},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", "IKD di Belu", lead, c.text), c.want...) })
	}
}

// TestDescribedBehindOpener holds that a region described without its name opens its sentence
// behind words that only lead in as well.
func TestDescribedBehindOpener(t *testing.T) {
	for _, opener := range []string{"", "Bahkan, ", "Dijelaskannya, "} {
		t.Run(opener, func(t *testing.T) {
			got := read(t, "2024-05-10", "IKD di Sulawesi Selatan", "Dinas Provinsi Sulawesi Selatan mendata IKD. Sementara Luwu Timur tertinggal. "+opener+"Kabupaten paling timur Sulawesi Selatan itu baru 34,07 persen dari wajib KTP yang aktivasi IKD.")
			check(t, got, "ikd_activation_rate 34.07 Kabupaten Luwu Timur 2024-05-10/day")
		})
	}
}
