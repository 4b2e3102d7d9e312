package calendar

import (
	"fmt"
	"strings"
	"testing"
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
