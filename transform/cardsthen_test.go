package transform_test

import "testing"

// TestCardsToldOn holds cards whose sentence goes on with what is hoped of them, and those that
// are there since a time or fit for use.
func TestCardsToldOn(t *testing.T) {
	const jombang = " Kabupaten Jombang 2022-03-14/day"
	for _, c := range []struct{ text, want string }{
		{"Pekan ini dikirim lagi 7.200 blangko dan ditargetkan akhir bulan semua antrean bisa tercetak.", "blangko_received 7200" + jombang},
		{"Kami menerima 7.200 keping blangko lalu diharapkan cukup sampai April.", "blangko_received 7200" + jombang},
		{"Ada kiriman blangko 7.200 keping yang akan tiba besok.", ""},
		{"Blangko 7.200 keping ditargetkan tiba April.", ""},
		{"Ada blangko sejak awal Februari sebanyak 7.200, padahal yang antre 9.000.", "blangko_stock 7200" + jombang + " ?"},
		{"Kini ada blangko 7.200 keping.", "blangko_stock 7200" + jombang},
		{"Blangko KTP-el siap yang tersedia 1.450 keping.", "blangko_stock 1450" + jombang},
		{"Pusat siap mengirim blangko KTP-el 1.450 keping.", ""},
	} {
		t.Run(c.text, func(t *testing.T) {
			got := read(t, "2022-03-14", "Blangko Jombang", "JOMBANG - Disdukcapil Kabupaten Jombang mencetak KTP-el.", c.text)
			if c.want == "" {
				check(t, got)
				return
			}
			check(t, got, c.want)
		})
	}
}

// TestChildrensBlanks holds that blank cards told where only children's cards were told of, and
// those added to them, are theirs.
func TestChildrensBlanks(t *testing.T) {
	const jombang = " Kabupaten Jombang 2022-03-14/day"
	tell := func(text string, want ...string) {
		t.Helper()
		got := read(t, "2022-03-14", "KIA Jombang", "JOMBANG - Disdukcapil Kabupaten Jombang menerbitkan 31.400 KIA.", text)
		check(t, got, append([]string{"kia_issued 31400" + jombang}, want...)...)
	}
	tell("Tahun lalu kami mendapat blangko KIA 82 ribu keping. Kini masih ada sisa 51 ribu blangko.")
	tell("Tahun lalu kami mendapat blangko KIA 82 ribu keping. Kini sisa blangko KTP-el 5.100 keping.", "blangko_stock 5100"+jombang)
	tell("Sisanya ditambah 8 ribu keping dari APBD akan dicetak tahun depan.")
}

// TestDoneByThen holds that the time by when those left will be done does not date them.
func TestDoneByThen(t *testing.T) {
	const left = "ktp_el_unrecorded 8214 Kabupaten Jombang "
	for _, c := range []struct{ text, day string }{
		{"8.214 jiwa yang belum merekam akan tergarap pada Maret ini", "2022-03-13/day"},
		{"8.214 jiwa belum merekam dan bakal dituntaskan pada Maret ini", "2022-03-13/day"},
		{"8.214 jiwa belum merekam pada Februari", "2022-02-28/month"},
		{"8.214 jiwa belum merekam sampai Februari", "2022-02-28/month"},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2022-03-14", "Perekaman di Jombang", "JOMBANG - Kepala Disdukcapil Kabupaten Jombang, Minggu (13/3), mengatakan, "+c.text+"."), left+c.day)
		})
	}
}

// TestDataOfResidents holds that the records of residents are counted as residents where nothing
// is said to have been done with them.
func TestDataOfResidents(t *testing.T) {
	const jombang = " Kabupaten Jombang 2022-03-14/day"
	for _, c := range []struct{ text, want string }{
		{"Di Kabupaten Jombang, data penduduk sebanyak 1.187.758 orang.", "population 1.187758e+06" + jombang},
		{"Data penduduk yang sudah direkam 914.512 jiwa.", "ktp_el_recorded 914512" + jombang},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2022-03-14", "Perekaman Jombang", "JOMBANG - Warga Kabupaten Jombang yang belum merekam KTP-el 8.214 orang.", c.text), "ktp_el_unrecorded 8214"+jombang, c.want)
		})
	}
}

// TestLeftOfThoseOfAQuarter holds that cards left now of those that came within a quarter are
// not of its end, as people recorded of those obliged then are.
func TestLeftOfThoseOfAQuarter(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Blangko KTP-el yang tersisa 640 keping dari 5.200 yang diterima triwulan pertama 2021.", []string{"blangko_stock 640 Kabupaten Jombang 2021-08-16/day", "blangko_received 5200 Kabupaten Jombang 2021-03-31/month"}},
		{"Stok blangko KTP-el 640 keping dari 5.200 keping yang dikirim semester I 2021.", []string{"blangko_stock 640 Kabupaten Jombang 2021-08-16/day", "blangko_received 5200 Kabupaten Jombang 2021-06-30/month"}},
		{"Yang belum merekam KTP-el 12.640 orang dari wajib KTP sebanyak 985.200 jiwa semester I 2021.", []string{"ktp_el_unrecorded 12640 Kabupaten Jombang 2021-06-30/month", "wajib_ktp 985200 Kabupaten Jombang 2021-06-30/month"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2021-08-16", "Layanan Jombang", "JOMBANG - Disdukcapil Kabupaten Jombang melayani warga.", c.text), c.want...)
		})
	}
}
