package article

import (
	"testing"
	"time"

	"rekap/extract"
)

// TestSiteName finds headline and day of an article on pages whose own title, and whose
// first heading, name no more than the outlet.
func TestSiteName(t *testing.T) {
	const (
		title = "Warga Contoh Aktivasi Identitas Digital"
		menu  = "<div><a href=/>Beranda</a> <a href=/d>Daerah</a></div>"
		today = "<div>Rabu, 9 September 2026</div>"
	)
	text := "<div class=teks>" + inP(lead, second, third) + "</div>"
	tests := []struct{ name, head, body, title, day string }{
		{"a heading of the second level", "Kabar Kita", "<div><h1>Kabar Kita</h1>" + today + "</div>" + menu + "<div><h2>" + title + "</h2><p>7 Mei 2024</p>" + text + "</div>", title, "2024-05-07"},
		{"a bold line, and only the name of a section stated", "Berita", "<div><h1>Kabar Kita</h1>" + today + "</div>" + menu + "<div><p><b>" + title + "</b></p><p>7 Mei 2024</p>" + text + "</div>", title, "2024-05-07"},
		{"a line below its date in a table", "Kabar Kita Online", "<table><tr><td><b>Kabar Kita Online</b><br>Rabu, 9 September 2026</td></tr><tr><td>" + menu + "</td></tr><tr><td><table><tr><td>Selasa, 7 Mei 2024 | 10:21 WIB</td></tr><tr><td><font size=4><b>" + title + "</b></font></td></tr><tr><td>" + lead + "<br><br>" + second + "<br><br>" + third + "</td></tr></table></td></tr></table>", title, "2024-05-07"},
		{"a line over the text under its picture", "Kabar Kita", "<h1>Kabar Kita</h1>" + menu + "<div><div>" + title + "</div><div>7 Mei 2024</div><img src=a.jpg><p><em>Suasana di loket pelayanan, Senin lalu. Foto: Humas</em></p>" + text + "</div>", title, "2024-05-07"},
		{"a box of other articles over it", "Kabar Kita", "<h1>Kabar Kita</h1>" + menu + "<div><div><div>Terkini</div><div><div>Kota Lain Catat 9.870 Warga</div><div>1 Mei 2024</div><div>" + foreign + "</div></div><div><div>Kota Lain Kehabisan Blangko Kartu</div><div>2 Mei 2024</div></div><div><div>Kota Lain Buka Layanan Malam Hari</div><div>3 Mei 2024</div></div></div><h2>" + title + "</h2><p>7 Mei 2024</p>" + inP(lead, second, fourth, fifth) + "</div>", title, "2024-05-07"},
		{"a short headline with a line below it", "Blangko Habis", "<div><h1>Blangko Habis</h1><h2>Warga Contoh Diminta Menunggu Sampai Juni</h2><p>7 Mei 2024</p>" + text + "</div>", "Blangko Habis", "2024-05-07"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Body: []byte("<html><head><title>" + tt.head + "</title></head><body>" + tt.body + "</body></html>")}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if day := a.Published.Day.Format(time.DateOnly); a.Title != tt.title || day != tt.day {
				t.Errorf("got %q of %s; want %q of %s", a.Title, day, tt.title, tt.day)
			}
		})
	}
}
