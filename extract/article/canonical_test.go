package article

import "testing"

func TestCanonical(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"AMP of a path prefix", "https://wilayah.contoh.com/amp/berita/867558/judul-berita", "https://wilayah.contoh.com/berita/867558"},
		{"handle in place of the slug", "https://wilayah.contoh.com/amp/berita/867558/@CONTOH_", "https://wilayah.contoh.com/berita/867558"},
		{"desktop", "http://wilayah.contoh.com/berita/867558/judul-berita?utm_source=x", "https://wilayah.contoh.com/berita/867558"},
		{"AMP inside the path", "https://contoh.com/daerah/amp/1234567890/judul", "https://contoh.com/daerah/1234567890"},
		{"letters before the number", "https://www.contoh.com/daerah/pr-9466764728/judul?page=all", "https://contoh.com/daerah/pr-9466764728"},
		{"read and amp of one article", "https://radar.contoh.id/read/75210/judul/15", "https://radar.contoh.id/75210"},
		{"amp of the same", "https://radar.contoh.id/amp/75210/judul", "https://radar.contoh.id/75210"},
		{"page in the path", "https://contoh.com/index.php/berita/172549/judul/halaman/1", "https://contoh.com/berita/172549"},
		{"mirror hosts", "https://m.contoh.com/berita/d-7123456/judul?single=1", "https://contoh.com/berita/d-7123456"},
		{"two mirror labels", "https://opera.m.contoh.com/berita/d-7123456/judul", "https://contoh.com/berita/d-7123456"},
		{"a public suffix stays", "https://m.web.id/a/b", "https://m.web.id/a/b"},
		{"number that is a date", "https://contoh.com/baca/20230903/071700/judul", "https://contoh.com/baca/20230903/071700"},
		{"number before a date", "https://contoh.com/baca/295809/20230903/071700/judul", "https://contoh.com/baca/295809"},
		{"time numbers need their date", "https://contoh.com/read/2024/01/23/170601378/judul", "https://contoh.com/2024/01/23/170601378"},
		{"dated slug", "https://contoh.com/2024/11/13/judul-yang-panjang/?page=2#x", "https://contoh.com/2024/11/13/judul-yang-panjang"},
		{"pages behind a slug", "https://contoh.com/judul-yang-panjang/2/", "https://contoh.com/judul-yang-panjang"},
		{"a number that is no page", "https://dinas.contoh.go.id/berita/link/36", "https://dinas.contoh.go.id/berita/link/36"},
		{"number in the query", "https://contoh.com/?p=399129&fbclid=abc", "https://contoh.com/?p=399129"},
		{"order of the query", "https://contoh.com/baca.php?z=2&id=1", "https://contoh.com/baca.php?id=1&z=2"},
		{"a page that is a name", "https://contoh.com/index.php?page=detail&id=3", "https://contoh.com/index.php?id=3&page=detail"},
		{"port and case of the host", "HTTPS://WWW.Contoh.COM:443/a-b/", "https://contoh.com/a-b"},
		{"no address", " judul.html ", "judul.html"},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Canonical(tt.in)
			if got != tt.want {
				t.Errorf("Canonical(%q)\n got %s\nwant %s", tt.in, got, tt.want)
			}
			if again := Canonical(got); again != got {
				t.Errorf("Canonical is not stable: %s becomes %s", got, again)
			}
		})
	}
}
