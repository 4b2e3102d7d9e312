package article

import (
	"fmt"
	"strings"
	"testing"

	"rekap/data"
	"rekap/extract"
)

// items are so many items of a menu.
func items(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<li class=m><a href=/rubrik-%[1]d>Rubrik %[1]d</a>\n", i)
		if i%3 == 0 {
			b.WriteString("<ul><li><a href=/kota>Kota</a></li></ul>")
		}
		b.WriteString("</li>")
	}
	return b.String()
}

// What is left out of a menu changes nothing of the article; what might is read.
func TestMenus(t *testing.T) {
	profile := &data.Profile{Title: []string{".logo", "h1.judul", "h1"}, Date: []string{".tanggal span", "time"}, Body: []string{".isi"}}
	const article = "<main><h1 class=judul>Warga merekam data</h1><time>3 Mei 2024</time><div class=isi>" + twoParagraphs + "</div></main><footer>x</footer>"
	list := "<ul>" + items(40) + "</ul>"
	for _, c := range []struct {
		name  string
		menus int
		body  string
	}{
		{"a menu", 1, "<nav>" + list + "</nav>" + article},
		{"two", 2, "<header>" + list + "<div>" + list + "</div></header>" + article},
		{"a short one", 0, "<nav><ul>" + items(10) + "</ul></nav>" + article},
		{"behind a paragraph", 1, "<div><p>Kabar Kita</p></div><nav>" + list + "</nav>" + article},
		{"in a paragraph", 0, "<div><p>Kabar Kita" + list + "</div>" + article},
		{"in a link that is open", 0, "<a href=/>Kabar Kita<nav>" + list + "</nav>" + article},
		{"behind a link left open", 0, "<div><a href=/>Kabar Kita</div><nav>" + list + "</nav>" + article},
		{"behind a link that ends in its slash", 0, "<div><a href=/x />Kabar Kita</div><nav>" + list + "</nav>" + article},
		{"in a table", 0, "<table><tr><td>" + list + "</table>" + article},
		{"items left open", 0, "<nav><ul>" + strings.ReplaceAll(items(40), "</li>", "") + "</ul></nav>" + article},
		{"a link left open", 0, "<nav><ul><li><a href=/>Depan</li>" + items(40) + "</ul></nav>" + article},
		{"an item in an item", 0, "<div><nav><ul><li><div><li>Depan</li></div></li>" + items(40) + "</ul></nav></div>" + article},
		{"a picture that the profile takes for the title", 0, "<nav><ul><li><img class=logo></li>" + items(40) + "</ul></nav>" + article},
		{"a year", 0, "<nav><ul><li>3 Mei 2023</li>" + items(40) + "</ul></nav>" + article},
		{"a remark", 0, "<nav><ul><li><!-- menu --></li>" + items(40) + "</ul></nav>" + article},
		{"a heading", 0, "<nav><ul><li><h1>Kabar Kita</h1></li>" + items(40) + "</ul></nav>" + article},
		{"what the profile takes for the date", 0, "<div class=tanggal><ul><li><span>3 Mei</span></li>" + items(40) + "</ul></div>" + article},
		{"inside what the profile takes for the date", 0, "<div class=tanggal><span>3 Mei 2023" + list + "</span></div>" + article},
		{"in the column", 0, "<main><nav>" + list + "</nav><h1 class=judul>Warga merekam data</h1><div class=isi>" + twoParagraphs + "</div></main>"},
		{"below the title", 0, "<header><h1 class=judul>Warga merekam data</h1></header><nav>" + list + "</nav><main><div class=isi>" + twoParagraphs + "</div></main>"},
		{"the site's name above it", 1, "<h1>Kabar Kita</h1><nav>" + list + "</nav>" + article},
		{"in a script", 0, "<script><!--<script></script>" + list + "</script>" + article},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := extract.Page{Page: "page", Body: []byte("<html><body>" + c.body + "</body></html>"), MediaType: "text/html"}
			cut := cutAndWhole(t, p, profile)
			text, _, err := decode(p)
			if err != nil {
				t.Fatal(err)
			}
			_, menus := guessEnd(text, profile)
			if !cut {
				menus = nil
			}
			if len(menus) != c.menus {
				t.Errorf("%d menus are left out, want %d", len(menus), c.menus)
			}
		})
	}
}
