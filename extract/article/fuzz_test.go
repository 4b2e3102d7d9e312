package article

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"rekap/extract"
)

func FuzzParse(f *testing.F) {
	for _, file := range fixtures(f) {
		body, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body, "")
	}
	f.Add([]byte("<p>a<br>b<table><tr><td>1<td>2</table>"), "windows-1252")
	f.Fuzz(func(t *testing.T, body []byte, charset string) {
		a, err := Parse(extract.Page{Body: body, Charset: charset}, nil)
		if err != nil {
			return
		}
		if !utf8.ValidString(a.Text()) {
			t.Error("the text is not UTF-8")
		}
		checkStarts(t, a)
		for _, d := range a.Dates {
			if d.Paragraph < -1 || d.Paragraph >= len(a.Paragraphs) {
				t.Errorf("a date stands in paragraph %d of %d", d.Paragraph, len(a.Paragraphs))
			}
		}
	})
}

func FuzzCanonical(f *testing.F) {
	f.Add("https://m.contoh.com/amp/berita/867558/@X?page=2")
	f.Add("http://a.b/c//d/../e?x=1;y=%zz")
	f.Fuzz(func(t *testing.T, address string) {
		once := Canonical(address)
		if twice := Canonical(once); twice != once {
			t.Errorf("%q becomes %q and then %q", address, once, twice)
		}
	})
}

func FuzzLD(f *testing.F) {
	f.Add(`{"@graph":[{"@type":"NewsArticle","headline":"a \"b\" \u0041","datePublished":"2024-01-01"}]}`)
	f.Add(`{"@type":"NewsArticle","headline":"a "b" c",` + "\n" + `}`)
	f.Fuzz(func(t *testing.T, text string) {
		var d ldData
		d.read(text)
		if len(d.headline) > 3*len(text)+16 {
			t.Errorf("a headline of %d bytes out of %d", len(d.headline), len(text))
		}
	})
}

// The reader's work grows with the page and no faster: on pages made of one
// hostile piece over and over, the text it keeps and the steps of its walk are
// counted.
func TestParseIsLinear(t *testing.T) {
	pieces := map[string]string{
		"paragraphs":     "<p>Warga yang sudah merekam data tercatat 12.345 orang di kota ini.</p>",
		"labels":         "Baca juga: <a href=/x>Judul</a>: ",
		"open elements":  "<b><i>x",
		"tables":         "<table><tr><td>1<td>2",
		"boxes":          "<div class=b><div class=b><p>Warga yang sudah merekam data tercatat 12.345 orang di kota.</p></div></div>",
		"links":          "<a href=/x>kata</a> ",
		"dates":          "<time>3 Mei 2024</time><br>3 Mei 2024<br>",
		"brackets":       "((((. ",
		"scripts":        `<script type="application/ld+json">{"a":"b</script>`,
		"headings":       "<h1>Judul berita hari ini di kota kita</h1>",
		"line breaks":    "satu dua tiga<br>",
		"class tokens":   `<div class="a-b-c-d-e-f-g related-post side ads">x</div>`,
		"quotation mark": `"`,
	}
	for name, piece := range pieces {
		t.Run(name, func(t *testing.T) {
			steps := func(n int) (int, int) {
				body := "<html><body><h1>Judul</h1>" + strings.Repeat(piece, n) + "</body></html>"
				w := testWords(t)
				root, err := parseHTML([]byte(body))
				if err != nil {
					t.Skip("the HTML parser refuses the page")
				}
				s, err := walk(root, w, nil)
				if err != nil {
					t.Fatal(err)
				}
				a, err := Parse(page(body), nil)
				kept := 0
				if err == nil {
					kept = len(a.Text())
				}
				return s.nodes + len(s.blocks) + len(s.elems) + len(s.spans), kept + len(s.arena)
			}
			const n = 50
			small, smallText := steps(n)
			for _, factor := range []int{10, 100} {
				large, largeText := steps(n * factor)
				if large > small*factor*3/2+100 || largeText > smallText*factor*5/2+1000 {
					t.Errorf("%d pieces: %d steps, %d bytes; %d pieces: %d steps, %d bytes", n, small, smallText, n*factor, large, largeText)
				}
			}
		})
	}
}
