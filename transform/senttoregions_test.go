package transform_test

import "testing"

// TestSentToRegions gives the nation the cards that the ministry sends to regions everywhere,
// told again or not, and a region those it got.
func TestSentToRegions(t *testing.T) {
	check(t, read(t, "2020-02-05", "Blangko KTP-el di Banjar",
		"BANJAR - Kepala Disdukcapil Kabupaten Banjar memberi keterangan. Ditjen Dukcapil telah mendistribusikan 640.000 keping blangko KTP-el ke sejumlah daerah. Kabupaten Banjar mendapat 4.200 keping."),
		"blangko_received 640000 Indonesia 2020-02-05/day", "blangko_received 4200 Kabupaten Banjar 2020-02-05/day")
}

// TestToBeHandedOut holds cards that are yet to be handed out as none received, whatever those
// did who wait for them.
func TestToBeHandedOut(t *testing.T) {
	check(t, read(t, "2017-04-27", "Blangko KTP-el", "JAKARTA - Mendagri memberi keterangan. Sebanyak 6,4 juta blangko KTP-el akan didistribusikan kepada warga yang sudah menunggu."))
}

// TestWholeOfAnyAge takes a rounded whole of people of any age for all residents where no
// children are so many, and the share of it with it.
func TestWholeOfAnyAge(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Baru 50 persen dari 1,5 juta warga Kabupaten Lebak yang memiliki akta kelahiran.", []string{"population 1.5e+06 Kabupaten Lebak 2023-05-10/day", "birth_cert_rate 50 Kabupaten Lebak 2023-05-10/day"}},
		{"Baru 50 persen dari 1,5 juta anak Kabupaten Lebak yang memiliki akta kelahiran.", []string{"birth_cert_rate 50 Kabupaten Lebak 2023-05-10/day", "child_population 1.5e+06 Kabupaten Lebak 2023-05-10/day ?"}},
		{"Penduduk Kabupaten Lebak yang wajib menggunakan KTP-el 1.064.210 jiwa.", []string{"wajib_ktp 1.06421e+06 Kabupaten Lebak 2023-05-10/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2023-05-10", "Layanan Dukcapil", "LEBAK - Disdukcapil Kabupaten Lebak memberi keterangan. "+c.text), c.want...)
		})
	}
}

// TestFirstTimersWithout holds first-time holders whose number is told with what they lack for a
// reason as no number of all of them.
func TestFirstTimersWithout(t *testing.T) {
	const lead = "LEBAK - Disdukcapil Kabupaten Lebak memberi keterangan. "
	check(t, read(t, "2023-05-10", "Layanan Dukcapil", lead+"Sebanyak 12.640 pemilih pemula terancam tidak bisa mencoblos, karena belum memiliki KTP-el."))
	check(t, read(t, "2023-05-10", "Layanan Dukcapil", lead+"Sebanyak 12.640 pemilih pemula didata, sebab mereka akan memiliki KTP-el."),
		"first_time_ktp 12640 Kabupaten Lebak 2023-05-10/day")
}
