package article

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/article/livepage"
)

// cutAndWhole reads a page from the tree of its article column and from that of
// the whole page, and fails where the two articles differ. It returns whether
// the page could be cut.
func cutAndWhole(t *testing.T, p extract.Page, profile *data.Profile) bool {
	t.Helper()
	text, form, err := decode(p)
	if err != nil || form != formHTML {
		return false
	}
	root, sel, ok := parseColumn(text, profile)
	if !ok {
		return false
	}
	got := readFrom(t, p, root, sel)
	root, sel, err = parseWhole(text, profile)
	if err != nil {
		if !errors.Is(err, ErrTooLarge) { // what is cut off may nest too deep
			t.Fatal(err)
		}
		return true
	}
	if want := readFrom(t, p, root, sel); got != want {
		t.Errorf("the article reads\n%s\nwant\n%s", got, want)
	}
	return true
}

// readFrom reads the article of a tree as JSON, or the error.
func readFrom(t *testing.T, p extract.Page, root *html.Node, sel selection) string {
	t.Helper()
	a := &extract.Article{Page: p}
	if err := testWords(t).readHTML(a, root, sel); err != nil {
		return err.Error()
	}
	a.Page.Body = nil
	j, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return string(j)
}

// What stands behind the column of a page whose profile names title and body
// is not read, but for JSON-LD.
func TestBehind(t *testing.T) {
	profile := &data.Profile{Title: []string{"h1"}, Date: []string{"time"}, Body: []string{".isi"}}
	column := "<html><head><title>Warga merekam data</title></head><body><div><h1>Warga merekam data</h1><div class=isi>" + twoParagraphs + "</div></div>"
	other := "<ul><li><h1 class=entry-title>Berita lain</h1><time datetime=2020-01-02>2 Januari 2020</time>" +
		"<meta itemprop=datePublished content=2020-01-03><p>Berita lain tercatat 99 orang di kota ini.</p></ul>"
	for _, c := range []struct{ name, behind, day string }{
		{"other articles", other, "0001-01-01"},
		{"JSON-LD", other + `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-06"}</script>`, "2024-05-06"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := Parse(page(column+c.behind+"</body></html>"), profile)
			if err != nil {
				t.Fatal(err)
			}
			if day := a.Published.Day.Format(time.DateOnly); day != c.day || len(a.Dates) > 0 {
				t.Errorf("published %s, want %s; dates %v", day, c.day, a.Dates)
			}
			if strings.Contains(a.Text(), "lain") {
				t.Errorf("the text is\n%s", a.Text())
			}
		})
	}
}

// profiles name elements that most pages have.
var profiles = []*data.Profile{
	{
		Title: []string{"h1.entry-title", "h1"}, Date: []string{"time", "[class*=date]"},
		Body: []string{".entry-content", "article", "[itemprop=articleBody]"}, Drop: []string{".ads", "p > a", "li:first-child"},
	},
	{Title: []string{"h1", "h2", "title"}, Date: []string{".date", "span"}, Body: []string{"p"}, Drop: []string{"a"}},
	{Title: []string{"h1", "h2"}, Date: []string{"time", "p"}, Body: []string{"div.x", "div", "td", "b"}},
}

// cuts are pages, each with what it proves and whether it can be cut where title
// and body are what the last of profiles names.
var cuts = []struct {
	name string
	cut  bool
	text string
}{
	{"a column", true, "<body><div class=c><h1>T</h1><div class=x>p</div></div><p>behind"},
	{"the title beside the column", true, "<body><header><h1>T</h1></header><div class=c><div class=x>p</div></div><p>behind</body>"},
	{"the title in the body", true, "<body><div class=c><div class=x><h1>T</h1>p</div>q</div><p>behind"},
	{"a body that is a part of the page", false, "<body><h1>T</h1><div class=x>p</div><div class=x>q</div>"},
	{"the body in inline elements", true, "<body><div><span><h1>T</h1><div class=x>p</div></span></div>behind"},
	{"paragraphs left open", true, "<body><div><h1>T</h1><div class=x><p>a<p>b<ul><li>c<li>d</ul></div></div><p>behind"},
	{"no end", false, "<body><div><h1>T</h1><div class=x>p</div>"},
	{"the title below the body", false, "<body><div class=x>p</div><h1>T</h1><p>behind"},
	{"a column left open", false, "<body><div><h1>T</h1><div class=x>p</div><p>behind</body></html>"},
	{"end tags that the tree does not heed", false, "<body><div><h1>T</h1><div class=x><table><tr><td>p</div></div></table>q</div></div><p>behind"},
	{"an end of the body that is not heeded", false, "<body><div><h1>T</h1><div class=x>p</body>q</div></div><p>behind"},
	{"a script that hides an end tag", true, "<body><div><h1>T</h1><div class=x>p<script>'</div></div>'</script>q</div></div><p>behind"},
	{"a drawing that hides an end tag", false, "<body><div><h1>T</h1><div class=x>p<svg><![CDATA[</div></div>]]></svg>q</div></div><p>behind"},
	{"a table around the column", false, "<body><table><tr><td><div><h1>T</h1><div class=x>p</div></div></td></tr><div>before</div></table>"},
	{"formatting around the column", false, "<body><i><section><h1>T</h1><div class=x>p</div></section></i>q"},
	{"JSON-LD behind the column", false, "<body><div><h1>T</h1><div class=x>p</div></div><SCRIPT TYPE='application/ld&#43;json'>{}</SCRIPT>"},
	{"a script behind the column", true, "<body><div><h1>T</h1><div class=x>p</div></div><script>1</script>"},
	{"a better body behind the column", false, "<body><div><h1>T</h1><div class=y>p</div></div><DIV class=x>p</DIV>"},
	{"the mark on the page", false, "<body><!--" + endMark + "--><div><h1>T</h1><div class=x>p</div></div><p>behind"},
}

func TestCut(t *testing.T) {
	for _, c := range cuts {
		t.Run(c.name, func(t *testing.T) {
			p := page(c.text)
			p.MediaType = "text/html"
			if cut := cutAndWhole(t, p, profiles[len(profiles)-1]); cut != c.cut {
				t.Errorf("cut is %v", cut)
			}
		})
	}
}

// The article of a page that is parsed up to the end of its column is that of
// the whole page: on the fixtures, the sample pages, live pages, and all of
// these damaged.
func TestCutAndWhole(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	type source struct {
		extract.Page
		profiles []*data.Profile
		damages  int
	}
	const few, many = 6, 40
	var pages []source
	for _, file := range fixtures(t) {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, source{extract.Page{Page: file, Body: body}, profiles, many})
	}
	live, err := livepage.Pages()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range live {
		if !cutAndWhole(t, p.Page, p.Profile) {
			t.Errorf("%s: the page is parsed as a whole", p.URL)
		}
		plain := p.Page
		plain.Body = p.Plain
		own := append([]*data.Profile{p.Profile}, profiles...)
		pages = append(pages, source{plain, own, many}, source{p.Page, own, few})
	}
	cut, all := 0, 0
	for _, p := range pages {
		whole := p.Body
		for i := range p.damages {
			if p.Body = whole; i > 0 {
				p.Body = damage(whole, random)
			}
			for _, profile := range p.profiles {
				all++
				if cutAndWhole(t, p.Page, profile) {
					cut++
				}
			}
		}
	}
	if least := all / 4; cut < least {
		t.Errorf("%d of %d pages could be cut, want %d", cut, all, least)
	}
	t.Logf("%d of %d pages were cut", cut, all)
}

// damage cuts, doubles or moves a piece of a page between two tags.
func damage(page []byte, random *rand.Rand) []byte {
	out := bytes.Clone(page)
	for range 1 + random.IntN(3) {
		tagAt := func() int {
			from := random.IntN(len(out))
			if i := bytes.IndexByte(out[from:], '<'); i >= 0 {
				return from + i
			}
			return len(out)
		}
		a, b := tagAt(), tagAt()
		if a > b {
			a, b = b, a
		}
		if b-a > 400 {
			b = a + 1 + bytes.IndexByte(out[a:], '>')
		}
		piece := bytes.Clone(out[a:b])
		if random.IntN(3) > 0 {
			out = append(out[:a], out[b:]...)
		}
		if random.IntN(3) > 0 && len(out) > 0 {
			at := tagAt()
			out = append(out[:at], append(piece, out[at:]...)...)
		}
		if len(out) == 0 {
			return out
		}
	}
	return out
}

func FuzzCutAndWhole(f *testing.F) {
	for _, file := range fixtures(f) {
		body, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body)
	}
	for _, c := range cuts {
		f.Add([]byte(c.text))
	}
	f.Add([]byte("<body><nav><ul>" + items(20) + "</ul></nav><div class=c><h1>T</h1><div class=x>p</div></div><p>behind"))
	f.Fuzz(func(t *testing.T, body []byte) {
		if len(body) > 1<<14 {
			return
		}
		p := extract.Page{Page: "page", Body: body, MediaType: "text/html"}
		for _, profile := range profiles {
			cutAndWhole(t, p, profile)
		}
	})
}
