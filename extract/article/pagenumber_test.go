package article

import "testing"

func TestPageNumber(t *testing.T) {
	tests := map[string]int{
		"https://a.example.id/2024/06/07/warga-aktivasi-ikd":            1,
		"https://a.example.id/2024/06/07/warga-aktivasi-ikd?page=all":   1,
		"https://a.example.id/2024/06/07/warga-aktivasi-ikd?page=2":     2,
		"https://a.example.id/berita/172549/warga-rekam-ktp/halaman/3":  3,
		"https://a.example.id/berita/172549/warga-rekam-ktp/halaman/1":  1,
		"https://a.example.id/read/12345/warga-rekam-ktp/30":            30,
		"https://a.example.id/warga-belum-rekam-ktp/2":                  2,
		"https://a.example.id/2024/06/07":                               1,
		"https://a.example.id/":                                         1,
		"https://a.example.id/read/123456/warga-rekam-ktp?utm_source=2": 1,
		"::not an address": 1,
	}
	for address, want := range tests {
		if got := PageNumber(address); got != want {
			t.Errorf("PageNumber(%q) = %d, want %d", address, got, want)
		}
	}
}
