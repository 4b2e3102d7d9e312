package report

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestFragments holds what readers see of the fixture to goldens, without the
// markup.
func TestFragments(t *testing.T) {
	for _, test := range []struct{ name, lang, page, selector string }{
		{"headline", "id", "index.html", ".hero"},
		{"headline", "en", "index.html", ".hero"},
		{"lists", "id", "index.html", ".columns"},
		{"first-rows", "id", "comparison.html", "#ranking thead, #ranking tbody tr:nth-child(-n+4)"},
		{"region", "id", "region/51.71.html", "main"},
		{"region", "en", "region/51.71.html", "main"},
		{"region-parts", "id", "region/33.03.html", "main"},
		{"province", "id", "region/32.html", ".hero"},
		{"conflicts", "id", "conflicts.html", "main"},
		{"method", "en", "method.html", ".prose"},
	} {
		t.Run(test.lang+"/"+test.name, func(t *testing.T) {
			doc := parse(t, pageOf(t, test.lang, test.page))
			var b strings.Builder
			doc.Find(test.selector).Each(func(_ int, s *goquery.Selection) {
				for line := range strings.Lines(s.Text()) {
					if line = strings.TrimSpace(line); line != "" {
						b.WriteString(line + "\n")
					}
				}
			})
			golden := filepath.Join("testdata", test.lang, test.name+".txt")
			if *update {
				if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), b.String()); diff != "" {
				t.Errorf("%s differs (-want +got):\n%s", golden, diff)
			}
		})
	}
}

func parse(t testing.TB, page string) *goquery.Document {
	t.Helper()
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// telling are the pages that differ in kind: all but those of regions, and the
// regions of a few provinces, most of which nothing is told of.
func telling(name string) bool {
	code, ok := strings.CutPrefix(name, "region/")
	return !ok || len(code) <= len("11.html") || strings.HasPrefix(code, "51.") || strings.HasPrefix(code, "33.0")
}

// every is all pages.
func every(string) bool { return true }

// each walks over the wanted pages of a report.
func each(t testing.TB, lang string, wanted func(name string) bool, do func(name string, doc *goquery.Document)) {
	t.Helper()
	dir := report(t, lang)
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(file) != ".html" {
			return err
		}
		name, err := filepath.Rel(dir, file)
		if name = filepath.ToSlash(name); err != nil || !wanted(name) {
			return err
		}
		text, err := os.ReadFile(file)
		if err == nil {
			do(name, parse(t, string(text)))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestHostileTextStaysText(t *testing.T) {
	page := pageOf(t, "id", "region/51.71.html")
	for _, raw := range []string{"<img", "<b onmouseover", "evil.example/x.js\"></script>", `href="javascript:`} {
		if strings.Contains(page, raw) {
			t.Errorf("the page carries %q as markup", raw)
		}
	}
	doc := parse(t, page)
	if text := doc.Find("#f-p2-o cite").Text(); text != hostile {
		t.Errorf("the headline reads %q, want it as it was printed", text)
	}
	if n := doc.Find("script").Length(); n != 1 {
		t.Errorf("the page has %d scripts, want its own alone", n)
	}
	if n := doc.Find("#f-p3-o a.out").Length(); n != 0 {
		t.Error("an address that is no web page is a link")
	}
}

// TestPagesAreSealed: nothing on any page runs or loads from elsewhere.
func TestPagesAreSealed(t *testing.T) {
	each(t, "id", telling, func(name string, doc *goquery.Document) {
		policy, _ := doc.Find(`meta[http-equiv="Content-Security-Policy"]`).Attr("content")
		if !strings.HasPrefix(policy, "default-src 'none';") || strings.Contains(policy, "unsafe") {
			t.Errorf("%s: policy %q", name, policy)
		}
		doc.Find("*").Each(func(_ int, s *goquery.Selection) {
			for _, a := range s.Nodes[0].Attr {
				switch {
				case strings.HasPrefix(a.Key, "on"), a.Key == "style":
					t.Errorf("%s: <%s %s>", name, s.Nodes[0].Data, a.Key)
				case a.Key == "src" && strings.Contains(a.Val, ":"):
					t.Errorf("%s: loads %s", name, a.Val)
				}
			}
		})
		doc.Find("style, iframe, object, embed, base, script:not([src])").Each(func(_ int, s *goquery.Selection) {
			t.Errorf("%s: <%s>", name, s.Nodes[0].Data)
		})
		doc.Find("a[href^=http]").Each(func(_ int, s *goquery.Selection) {
			if rel, _ := s.Attr("rel"); rel != "noopener noreferrer nofollow" {
				t.Errorf("%s: a link out has rel %q", name, rel)
			}
		})
	})
}

// TestLinksResolve: every link within the report leads to a file and, where it
// names one, to a place in it.
func TestLinksResolve(t *testing.T) {
	dir := report(t, "id")
	ids := map[string]map[string]bool{}
	type place struct{ page, href string }
	var links []place
	each(t, "id", every, func(name string, doc *goquery.Document) {
		ids[name] = map[string]bool{}
		doc.Find("[id]").Each(func(_ int, s *goquery.Selection) {
			id, _ := s.Attr("id")
			if ids[name][id] {
				t.Errorf("%s: the id %q is there twice", name, id)
			}
			ids[name][id] = true
		})
		doc.Find("[href]").Each(func(_ int, s *goquery.Selection) {
			href, _ := s.Attr("href")
			links = append(links, place{name, href})
		})
	})
	for _, l := range links {
		u, err := url.Parse(l.href)
		if err != nil {
			t.Errorf("%s: link %q: %v", l.page, l.href, err)
			continue
		}
		if u.Scheme != "" {
			continue
		}
		to := l.page
		if u.Path != "" {
			to = path.Join(path.Dir(l.page), u.Path)
		}
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(to))); err != nil {
			t.Errorf("%s: link %q leads nowhere", l.page, l.href)
		} else if u.Fragment != "" && !ids[to][u.Fragment] {
			t.Errorf("%s: link %q: no such place", l.page, l.href)
		}
	}
	if len(links) < 10000 {
		t.Errorf("only %d links were seen", len(links))
	}
}

// TestStructure: what screen readers go by.
func TestStructure(t *testing.T) {
	for _, lang := range Languages() {
		each(t, lang, telling, func(name string, doc *goquery.Document) {
			if got, _ := doc.Find("html").Attr("lang"); got != lang {
				t.Errorf("%s: lang %q", name, got)
			}
			for _, one := range []string{"main", "h1", "header.top nav", "footer", "a.skip", "title"} {
				scope := doc.Find(one)
				if one == "title" {
					scope = doc.Find("head > title")
				}
				if scope.Length() != 1 {
					t.Errorf("%s: %d of %s", name, scope.Length(), one)
				}
			}
			level := 0
			doc.Find("h1, h2, h3, h4").Each(func(_ int, s *goquery.Selection) {
				now := int(s.Nodes[0].Data[1] - '0')
				if now > level+1 {
					t.Errorf("%s: %s after h%d: %s", name, s.Nodes[0].Data, level, s.Text())
				}
				level = now
			})
			doc.Find("table").Each(func(_ int, s *goquery.Selection) {
				if s.Find("caption").Length() != 1 || s.Find("thead th").Length() != s.Find(`thead th[scope="col"]`).Length() ||
					s.Find("tbody tr").Length() != s.Find(`tbody th[scope="row"]`).Length() {
					t.Errorf("%s: a table lacks its caption or the scope of its heads", name)
				}
			})
			doc.Find("svg").Each(func(_ int, s *goquery.Selection) {
				hidden, _ := s.Attr("aria-hidden")
				_, labelled := s.Attr("aria-labelledby")
				_, label := s.Attr("aria-label")
				if hidden != "true" && !labelled && !label {
					t.Errorf("%s: a drawing has neither a title nor is hidden", name)
				}
			})
			doc.Find("[aria-labelledby]").Each(func(_ int, s *goquery.Selection) {
				id, _ := s.Attr("aria-labelledby")
				if doc.Find("[id='"+id+"']").Length() != 1 {
					t.Errorf("%s: aria-labelledby %q", name, id)
				}
			})
		})
	}
}

func TestSameFileSameBytes(t *testing.T) {
	first := report(t, "id")
	file, published := published(t)
	second := t.TempDir()
	if _, err := Write(t.Context(), file, second, Options{File: published}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sums(t, first), sums(t, second)); diff != "" {
		t.Errorf("the second report differs:\n%s", diff)
	}
}

// sums are the hashes of a folder's files.
func sums(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, file)
		sum := sha256.Sum256(content)
		out[name] = hex.EncodeToString(sum[:])
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestSize: a region of which nothing is told is a small page, and the whole
// report is no burden to forward.
func TestSize(t *testing.T) {
	var all int64
	err := filepath.WalkDir(report(t, "id"), func(file string, d fs.DirEntry, err error) error {
		if err != nil || path.Ext(file) != ".html" {
			return err
		}
		info, err := d.Info()
		if err == nil {
			all += info.Size()
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if silent := int64(len(pageOf(t, "id", "region/11.01.html"))); silent > 20<<10 {
		t.Errorf("a region without a page about it has %d bytes", silent)
	}
	if all > 12<<20 {
		t.Errorf("the pages have %d bytes", all)
	}
}

func TestUnknownLanguage(t *testing.T) {
	file, published := published(t)
	if _, err := Write(t.Context(), file, t.TempDir(), Options{Lang: "jv", File: published}); !errors.Is(err, ErrLanguage) {
		t.Errorf("language jv: %v, want ErrLanguage", err)
	}
}
