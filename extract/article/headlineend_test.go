package article

import "testing"

// TestHeadlineEnd tells where the headline of another article ends that runs on into the text.
func TestHeadlineEnd(t *testing.T) {
	w := testWords(t)
	for _, tt := range []struct{ name, headline, behind string }{
		{"a word with a comma", "Cara Mengganti KTP Rusak", "Sebelumnya, dinas itu mencatat 900 warga."},
		{"a word that headlines print small", "Stok Blangko di Kota Lain Tinggal 2.000 Keping", "Dari 900 warga, baru 40 yang datang."},
		{"an opener before another", "Stok Blangko Kota Lain Habis", "Sementara itu ada 40 keping di gudang."},
		{"a name with a small letter", "Ribuan Warga Kota Lain Belum Punya e-KTP", "Kini masih ada 900 keping."},
		{"who speaks", "Cara Mengurus Akta yang Hilang", "Kepala Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sukamaju, ditemui Senin, menyebut 900 warga."},
		{"an opener as a word of the headline", "Aktivasi IKD Kota Lain Masih 45 Persen", "Menurut catatan dinas ada 900 warga."},
		{"openers behind a colon", "Kota Lain: Dari Balai Desa ke Kota", "Namun ada 900 warga yang belum."},
		{"a full stop, where nothing opens a sentence", "Dinas kota lain ajak warga aktivasi Warga Sukamaju ada 900.", "Sisanya 40 orang."},
		{"no sentence behind it", "Kota Lain Catat Angka Terendah Dari Semua Daerah", ""},
		{"a question in it", "Sudah Punya IKD Belum? Ini Cara Aktivasi di Kota Lain", ""},
	} {
		text := "Baca juga: " + tt.headline
		if tt.behind != "" {
			text += " " + tt.behind
		}
		if end := w.headlineEnd(text, len("Baca juga:")); text[end:] != tt.behind {
			t.Errorf("%s: behind it %q, want %q", tt.name, text[end:], tt.behind)
		}
	}
}
