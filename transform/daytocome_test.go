package transform

import (
	"slices"
	"testing"
)

// TestDayToCome holds figures told of a day to come, and the level before a change
// that is told without its verb, as doubtful, and what was reached by now as
// accepted.
func TestDayToCome(t *testing.T) {
	r := testReader(t)
	const head = "Aktivasi IKD di Kabupaten Poso"
	tests := []struct {
		sentence string
		want     []string
	}{
		{"Sampai Desember diperkirakan 31.000 warga mengaktifkan IKD.", nil},
		{"Diperkirakan pada Oktober mendatang, sudah 31.000 warga yang mengaktifkan IKD.", nil},
		{"Sebanyak 31.000 warga diprediksi sudah mengaktifkan IKD bulan depan.", nil},
		{"Sudah 21.400 warga mengaktifkan IKD dan diperkirakan tuntas tahun depan.", []string{"ikd_activated 72.02 21400 2024-06-04/day"}},
		{"Diperkirakan 21.400 warga sudah aktivasi IKD, sedangkan sisanya bulan depan.", []string{"ikd_activated 72.02 21400 2024-06-04/day"}},
		{"Hingga Desember 2024 mendatang ada 31.000 warga yang aktivasi IKD.", nil},
		{"Sampai akhir tahun, kami realistis 20 persen.", nil},
		{"Hingga akhir Mei, IKD kami 20 persen.", []string{"ikd_activation_rate 72.02 20 2024-05-31/month"}},
		{"Hingga Mei 2024 ada 21.400 warga yang aktivasi IKD.", []string{"ikd_activated 72.02 21400 2024-05-31/month"}},
		{"Untuk mengejar target sampai Desember, sudah 21.400 warga aktivasi IKD.", []string{"ikd_activated 72.02 21400 2024-06-04/day"}},
		{"Kabupaten Poso menargetkan 30 persen wajib KTP memiliki IKD hingga Desember.", []string{"ikd_target_rate 72.02 30 of wajib_ktp 2024-12-31/month"}},
		{"Aktivasi IKD naik sedikit saja, dari 12,14 persen ke 12,17 persen.", []string{"ikd_activation_rate 72.02 12.17 2024-06-04/day"}},
		{"Capaian IKD dari 12,14 persen kini ke 12,17 persen.", []string{"ikd_activation_rate 72.02 12.17 2024-06-04/day"}},
	}
	for _, tt := range tests {
		got := facts(r.Article(story(head, tt.sentence)))
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.sentence, got, tt.want)
		}
	}
}

// TestBounds holds a round bound of a count that is told in full behind it as no
// second fact, and a bound that does not hold it as one.
func TestBounds(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		text string
		want int
	}{
		{"Warga yang mengaktifkan IKD sudah lebih dari 20 ribu orang. Persisnya 23.534 orang.", 1},
		{"Warga yang mengaktifkan IKD kurang dari 30 ribu. Rincinya 27.534 warga sudah mengaktifkan IKD.", 1},
		{"Warga yang mengaktifkan IKD sudah lebih dari 30 ribu orang. Namun catatan lain menyebut 23.534 warga sudah mengaktifkan IKD.", 2},
	}
	for _, tt := range tests {
		n := 0
		for _, o := range r.Article(story("Aktivasi IKD di Kabupaten Poso", tt.text)).Observations {
			if o.Indicator == "ikd_activated" {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%s\n read as %d figures, want %d", tt.text, n, tt.want)
		}
	}
}
