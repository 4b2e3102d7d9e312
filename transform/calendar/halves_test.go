package calendar

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestDatedHalves(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Penduduk tahun 2017 semester I ada 1.812.044 jiwa", "tahun 2017 semester I = 2017/1"},
		{"Di 2023 pada semester pertama itu ada 718.402, lalu di semester 2 naik menjadi 730.132", "Di 2023 pada semester pertama = 2023/1; di semester 2 = 2023/2"},
		{"dibanding semester satu pada 2023 yang jumlahnya", "semester satu pada 2023 = 2023/1"},
		{"pada tahun 2023 di triwulan ketiga", "pada tahun 2023 di triwulan ketiga = 2023/3"},
		{"Semester II 2022 ada 5.100, di semester I masih 4.900", "Semester II 2022 = 2022/2; di semester I = 0/1"},
		{"Semester I 2022 ada 5.100 orang.\nPada semester II naik", "Semester I 2022 = 2022/1; Pada semester II = 0/2"},
		{"sejak 2023. Semester I tahun ini", "sejak 2023 = 2023/0; Semester I tahun ini = 0/1"},
		{"Pemilu 2024, semester II", "2024 = 2024/0; semester II = 0/2"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			var got []string
			for _, m := range Scan(tt.text) {
				got = append(got, fmt.Sprintf("%s = %d/%d", tt.text[m.Start:m.End], m.Year, m.Ordinal))
			}
			if s := strings.Join(got, "; "); s != tt.want {
				t.Errorf("got  %s\nwant %s", s, tt.want)
			}
		})
	}
}

// TestHalvesOfRelativeYears gives half-years the year told in relation to another
// in front of them, or spelled out behind it.
func TestHalvesOfRelativeYears(t *testing.T) {
	for text, want := range map[string]string{
		"Tahun sebelumnya, 2022, semester satu ada 812.400 jiwa, lalu semester dua 815.900": "Tahun sebelumnya, 2022, semester satu = 2022-06-30; semester dua = 2022-12-31",
		"Tahun lalu, semester pertama ada 812.400 dan semester kedua 815.900":               "Tahun lalu, semester pertama = 2023-06-30; semester kedua = 2023-12-31",
		"Pada 2022, penduduk semester I 812.400 jiwa lalu semester II 815.900 jiwa":         "Pada 2022 = 2022-12-31; semester I = 2022-06-30; semester II = 2022-12-31",
		"Pada 2022 penduduk 815.900 jiwa, semester I naik lagi":                             "Pada 2022 = 2022-12-31; semester I = 2024-06-30",
		"Tahun lalu, 2023 anak punya KIA":                                                   "Tahun lalu = 2023-12-31",
		"semester II 815.900. Tahun ini semester I 820.100":                                 "semester II = 2023-12-31; Tahun ini = 2024-12-31; semester I = 2024-06-30",
		"Sebelum lebaran kemarin ada 8.100, puasa kemarin 7.900, pilkada kemarin 7.200":     "",
		"dan kemarin 8.100": "kemarin = 2024-07-11",
	} {
		a := NewAnchor(time.Date(2024, 7, 12, 0, 0, 0, 0, time.UTC), Strong, Scan(text))
		var got []string
		for _, m := range Scan(text) {
			d, err := m.Resolve(&a)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, fmt.Sprintf("%s = %s", text[m.Start:m.End], d.Day.Format(time.DateOnly)))
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("got  %s\nwant %s", s, want)
		}
	}
}
