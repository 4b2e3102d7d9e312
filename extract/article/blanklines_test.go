package article

import (
	"slices"
	"strings"
	"testing"

	"rekap/extract"
)

// TestBlankLines holds that blank lines part the paragraphs of a text that is set in
// them, and nothing where they only show how a page was typed.
func TestBlankLines(t *testing.T) {
	tests := []struct {
		name, html string
		want       []string
	}{
		{"set apart by blank lines", "<h1>Stok Blangko di Poso Tinggal 900</h1><div>Stok blangko di Kabupaten Poso tinggal 900 keping.\n\nKiriman baru ditunggu pekan depan, kata kepala dinas\n \nWarga diminta bersabar sampai kiriman itu datang.\r\n\r\nLoket tetap buka setiap hari kerja sampai sore.</div>",
			[]string{"Stok blangko di Kabupaten Poso tinggal 900 keping.", "Kiriman baru ditunggu pekan depan, kata kepala dinas", "Warga diminta bersabar sampai kiriman itu datang.", "Loket tetap buka setiap hari kerja sampai sore."}},
		{"typed with a blank line", "<h1>Stok Blangko di Poso Tinggal 900</h1><p>Stok blangko di\n\nKabupaten Poso tinggal 900 keping, dan kiriman baru ditunggu pekan depan.</p><p>Warga diminta bersabar sampai kiriman itu datang.</p>",
			[]string{"Stok blangko di Kabupaten Poso tinggal 900 keping, dan kiriman baru ditunggu pekan depan.", "Warga diminta bersabar sampai kiriman itu datang."}},
	}
	for _, tt := range tests {
		a := parsed(t, "<html><head><title>Stok Blangko di Poso Tinggal 900</title></head><body>"+tt.html+"</body></html>")
		var got []string
		for _, p := range a.Paragraphs {
			got = append(got, p.Text)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

// TestTitleBehindName holds that a title printed without the site's name in front of
// it is found on the page, and the date below it with it.
func TestTitleBehindName(t *testing.T) {
	a := parsed(t, `<html><head><title>:: Situs Resmi Kabupaten :: Perekaman KTP-el di Poso Capai 97 Persen</title></head><body><table>
		<tr><td><b>Situs Resmi Kabupaten</b></td></tr><tr><td><b>Perekaman KTP-el di Poso Capai 97 Persen</b></td></tr>
		<tr><td><i>Ditulis oleh humas, 7 Oktober 2016</i></td></tr>
		<tr><td><p>Perekaman KTP-el di Kabupaten Poso sudah mencapai 97 persen menurut dinas.</p><p>Sisanya masih didatangi petugas ke desa-desa yang jauh dari kota.</p></td></tr></table></body></html>`)
	if want := "Perekaman KTP-el di Poso Capai 97 Persen"; a.Title != want {
		t.Errorf("title %q, want %q", a.Title, want)
	}
	if got := a.Published.Day.Format("2006-01-02"); got != "2016-10-07" {
		t.Errorf("published %s, want 2016-10-07", got)
	}
}

// TestTitleOfSection reads the headline that stands over its date, where the page's title is
// only its name and its heading names a part of it; a stated headline stays.
func TestTitleOfSection(t *testing.T) {
	const headline = "Warga Contoh Aktivasi Identitas Digital"
	page := func(head, line string) string {
		return "<html><head><title>Pemerintah Kabupaten Contoh - Website Resmi</title>" + head + "</head><body><h1>Berita Daerah</h1><div><div>" + line +
			"</div><div>Oleh : admin | 8 November 2023 | Dibaca : 1.402 kali</div><div>" + inP(lead, second, third) + "</div></div></body></html>"
	}
	for _, tt := range []struct{ name, html string }{
		{"over its date", page("", headline)},
		{"stated", page("<meta property=og:title content='"+headline+"'>", "Kantor Dinas di Jalan Contoh Raya")},
	} {
		if got := parsed(t, tt.html).Title; got != headline {
			t.Errorf("%s: title %q", tt.name, got)
		}
	}
}

func parsed(t *testing.T, html string) *extract.Article {
	t.Helper()
	a, err := Parse(extract.Page{Page: "test", Body: []byte(html), Kind: extract.News}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestTitleBelowOffice reads the stated title that a page prints below the name of an
// office, which its first heading is; a site's name above the headline is none.
func TestTitleBelowOffice(t *testing.T) {
	const title = "Warga Contoh Aktivasi Identitas Digital"
	for _, tt := range []struct{ name, stated, page string }{
		{"office in the heading", title, "<header><h1>PPID Kabupaten Contoh</h1></header><div class=card><div class=card-header>" + title + "</div>"},
		{"office in heading and title", "Dinas Kependudukan Kabupaten Contoh", "<h1>Situs Pemerintah Kabupaten</h1><div><b>MENU</b><br>Profil</div><div><div class=judul><b>" + title + "</b></div><div>7 Mei 2024</div>"},
		{"office in the title", "Dinas Kependudukan Kabupaten Contoh", "<header><div>Dinas Kependudukan Kabupaten Contoh</div></header><div><h1>" + title + "</h1>"},
	} {
		a := parsed(t, "<html><head><title>"+tt.stated+"</title></head><body>"+tt.page+"<div>"+inP(lead, second, third)+"</div></div></body></html>")
		if a.Title != title {
			t.Errorf("%s: title %q", tt.name, a.Title)
		}
	}
}

// TestOutweighed reads an article that is shorter than what the page tells of others: in
// a box with a label, and in the column beside a table's cell.
func TestOutweighed(t *testing.T) {
	const title = "Warga Contoh Aktivasi Identitas Digital"
	const other = "Kota Lain Catat 9.870 Warga Belum Rekam"
	long := strings.Repeat(foreign+" ", 3)
	boxes := strings.Repeat("<div class=kotak><h4>"+other+"</h4><p>"+long+"</p></div>", 6)
	for _, tt := range []struct{ name, page string }{
		{"a box with a label", "<section><h2>" + title + "</h2><div class=blog-isi><div>" + lead + "</div><div>" + second + "</div></div></section><section><h3>Berita Terkini</h3>" + boxes + "</section>"},
		{"beginnings with linked headlines", "<h2>" + title + "</h2><div class=w><div class=isi-a>" + inP(lead) + "</div></div><div class=w><div class=isi-a>" + inP(second) + "</div></div><div class=kisi>" +
			strings.Repeat("<article class=k><h3><a href=/x>"+other+"</a></h3><div class=k-isi><p>"+long+"</p></div></article>", 3) + "</div>"},
		{"a cell beside", "<table><tr><td><h2>" + title + "</h2><div>" + lead + "<br><br>" + second + "</div></td><td><p><b>" + other + "</b><br>" + foreign + "</p></td></tr></table>"},
	} {
		_, got := readTexts(t, "<html><head><title>Situs Contoh</title></head><body>"+tt.page+"</body></html>")
		if want := []string{lead, second}; !slices.Equal(got, want) {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}
