package article

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"testing"

	"golang.org/x/net/html"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/article/livepage"
	"rekap/extract/article/markup"
)

// twoTrees reads a page from the tree of package markup and from html.Parse's
// and fails where the two articles differ. It returns whether there were two.
func twoTrees(t *testing.T, p extract.Page, profile *data.Profile) bool {
	t.Helper()
	text, form, err := decode(p)
	if err != nil || form != formHTML {
		return false
	}
	tree, ok := markup.Parse(string(text))
	if !ok {
		return false
	}
	defer tree.Release()
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("html.Parse refuses the page: %v", err)
	}
	got, want := readFrom(t, p, tree.Root, profile), readFrom(t, p, root, profile)
	if got != want {
		t.Errorf("the article reads\n%s\nwant\n%s", got, want)
	}
	return true
}

// readFrom reads the article of a tree as JSON, or the error.
func readFrom(t *testing.T, p extract.Page, root *html.Node, profile *data.Profile) string {
	t.Helper()
	a := &extract.Article{Page: p}
	if err := testWords(t).readHTML(a, root, profile); err != nil {
		return err.Error()
	}
	a.Page.Body = nil
	j, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return string(j)
}

// anyProfile names elements that most pages have.
var anyProfile = &data.Profile{
	Title: []string{"h1.entry-title", "h1"}, Date: []string{"time", "[class*=date]"},
	Body: []string{".entry-content", "article", "[itemprop=articleBody]"}, Drop: []string{".ads", "p > a", "li:first-child"},
}

// An article does not depend on which of the two parsers built its tree: on
// the fixtures, the sample pages, live pages, and all of these damaged.
func TestTwoTrees(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var pages []extract.Page
	for _, file := range fixtures(t) {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, extract.Page{Page: file, Body: body})
	}
	live, err := livepage.Pages()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range live {
		if !twoTrees(t, p.Page, p.Profile) {
			t.Errorf("%s: the page needs html.Parse", p.URL)
		}
		plain := p.Page
		plain.Body = p.Plain
		pages = append(pages, plain)
	}
	const damages = 40
	two := 0
	for _, p := range pages {
		if !twoTrees(t, p, nil) && bytes.Contains(p.Body, []byte("<body")) {
			t.Errorf("%s: the page needs html.Parse", p.Page)
		}
		whole := p.Body
		for range damages {
			p.Body = damage(whole, random)
			for _, profile := range []*data.Profile{nil, anyProfile} {
				if twoTrees(t, p, profile) {
					two++
				}
			}
		}
	}
	if least := damages * len(pages); two < least {
		t.Errorf("only %d damaged pages had two trees, want %d", two, least)
	}
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

func FuzzTwoTrees(f *testing.F) {
	for _, file := range fixtures(f) {
		body, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if len(body) > 1<<14 {
			return
		}
		p := extract.Page{Page: "page", Body: body, MediaType: "text/html"}
		twoTrees(t, p, nil)
		twoTrees(t, p, anyProfile)
	})
}
