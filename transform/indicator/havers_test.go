package indicator

import (
	"testing"

	"rekap/transform/numeral"
)

// TestHavers holds children told as reached, or as left, beside those who must have
// a document, and shares set beside their numbers and targets.
func TestHavers(t *testing.T) {
	check(t, []readTest{
		{"reached of those who must have it", "Jumlah wajib KIA di Nias 44.310 anak dan realisasinya 28.114 anak atau 63,45 persen.", []string{"44.310 child_population", "28.114 kia_issued", "63,45 kia_rate"}},
		{"with what is reached", "Anak wajib KIA 21.330 jiwa dengan realisasi 13.902 jiwa.", []string{"21.330 child_population", "13.902 kia_issued"}},
		{"behind its whole", "Dari 30.412 anak yang wajib memiliki KIA, terealisasi 19.227 anak.", []string{"30.412 child_population", "19.227 kia_issued"}},
		{"a list of those who have it and who have not", "Wajib KIA: 61.204 anak; sudah memiliki: 39.118 anak; belum memiliki: 22.086 anak.", []string{"61.204 child_population", "39.118 kia_issued", "22.086 (no_indicator)"}},
		{"the others have it not", "Tercatat 40.112 anak sudah memiliki KIA, sementara 21.904 anak lainnya belum.", []string{"40.112 kia_issued", "21.904 (no_indicator)"}},
		{"not, at the end", "Baru 17.220 anak memiliki akta kelahiran, 5.310 anak belum.", []string{"17.220 birth_cert_issued", "5.310 (no_indicator)"}},
		{"not, of what follows", "Sudah 40.112 anak memiliki KIA, 21.904 anak belum memiliki KIA.", []string{"40.112 kia_issued", "21.904 (no_indicator)"}},
		{"a share among those counted", "Jumlah anak di Alor 72.118 jiwa, 61,62 persen di antaranya telah memiliki KIA.", []string{"72.118 child_population", "61,62 kia_rate of child_population"}},
		{"in the number of", "Capaian KIA sebesar 65,80 persen dengan jumlah 18.859 anak.", []string{"65,80 kia_rate", "18.859 kia_issued"}},
		{"with the number of children", "Capaian KIA sebesar 65,80 persen dengan jumlah anak 28.661 jiwa.", []string{"65,80 kia_rate", "28.661 child_population"}},
		{"two documents, each with its number", "Cakupan akta kelahiran 92,59 persen (61.697 anak), cakupan KIA 61,52 persen (40.247 anak).", []string{"92,59 birth_cert_rate", "61.697 birth_cert_issued", "61,52 kia_rate", "40.247 kia_issued"}},
		{"those who have it behind those who have not", "Anak yang belum memiliki KIA 27.043 orang, yang sudah 44.243 orang.", []string{"27.043 (no_indicator)", "44.243 kia_issued"}},
		{"only so many of those who have not", "Anak yang belum memiliki KIA 27.043 orang, di Kupang hanya 4.243 orang.", []string{"27.043 (no_indicator)", "4.243 (no_indicator)"}},
		{"a share of another document", "Perekaman KTP-el di Karo mencapai 98,2 persen. Sebanyak 93.336 jiwa mempunyai akta perkawinan. Persentasenya 68,36 persen.", []string{"98,2 ktp_el_recording_rate", "93.336 (other_document)", "68,36 (other_document)"}},
		{"a share of the document before", "Sebanyak 293.300 jiwa sudah merekam KTP-el. Persentasenya 98,36 persen.", []string{"293.300 ktp_el_recorded", "98,36 ktp_el_recording_rate"}},
		{"residents in front of the obliged among them", "Penduduk Kecamatan Berastagi 42.888 jiwa, wajib KTP 31.176 orang. Kecamatan Kabanjahe 74.941 jiwa, wajib KTP 55.608 orang.", []string{"42.888 population", "31.176 wajib_ktp", "74.941 population", "55.608 wajib_ktp"}},
		{"the obliged of two places", "Wajib KTP Kecamatan Berastagi 42.888 jiwa. Kecamatan Kabanjahe 74.941 jiwa, Kecamatan Merek 16.768 jiwa.", []string{"42.888 wajib_ktp", "74.941 wajib_ktp", "16.768 wajib_ktp"}},
		{"people only served", "Warga yang belum merekam KTP-el 5.200 orang. Di hari terakhir, kami melayani sebanyak 200 orang.", []string{"5.200 ktp_el_unrecorded", "200 (applicants)"}},
		{"reached of a number to be reached", "Sasaran KIA tahun ini 38.904 anak, yang sudah tercapai 25.295 anak.", []string{"38.904 (no_indicator)", "25.295 kia_issued"}},
		{"a share of the children told before", "Anak wajib KIA di Bima 57.660 jiwa. Namun baru 33,15 persen yang memiliki KIA.", []string{"57.660 child_population", "33,15 kia_rate of child_population"}},
		{"a share with the children", "Jumlah anak 24.354 jiwa dengan persentase kepemilikan KIA 66,57 persen.", []string{"24.354 child_population", "66,57 kia_rate of child_population"}},
		{"ours beside the target", "Target KIA dari pusat 60 persen, kita 45,91 persen.", []string{"60 kia_target_rate", "45,91 kia_rate"}},
		{"the others have it", "Sebanyak 21.468 anak belum memiliki KIA, 33.939 anak lainnya sudah.", []string{"21.468 (no_indicator)", "33.939 kia_issued"}},
		{"joined to its document", "Jumlah anak 52.425, ber-akta kelahiran 48.626, ber-KIA 31.587.", []string{"52.425 child_population", "48.626 birth_cert_issued", "31.587 kia_issued"}},
	})
}

// TestTargetsInFront holds a target share that opens the sentence telling what is
// reached of it.
func TestTargetsInFront(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct {
		name, text string
		ids        []string
		least      float64
	}{
		{"a children's card", "Dari target 60 persen, kepemilikan KIA di Ende baru 41,20 persen.", []string{"kia_target_rate", "kia_rate"}, 0.5},
		{"a certificate", "Dari target nasional 98 persen, capaian akta kelahiran sudah 96,30 persen.", []string{"birth_cert_target_rate", "birth_cert_rate"}, 0.5},
	} {
		t.Run(c.name, func(t *testing.T) {
			claims := a.Read(Text{Text: c.text, Numbers: numeral.Scan(c.text)}, []Block{{End: len(c.text)}}).Claims
			if len(claims) != len(c.ids) {
				t.Fatalf("%d claims, want %d", len(claims), len(c.ids))
			}
			for i, id := range c.ids {
				if claims[i].Indicator != id || claims[i].Strength < c.least {
					t.Errorf("claim %d is %s with strength %.2f, want %s with at least %.2f", i, claims[i].Indicator, claims[i].Strength, id, c.least)
				}
			}
		})
	}
}
