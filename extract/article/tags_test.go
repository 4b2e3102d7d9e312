package article

import (
	"bytes"
	"os"
	"slices"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rekap/extract/article/livepage"
)

// readTags lists the tags of a page as tagReader reads them, and where the end tags end.
func readTags(page []byte) (tags []tag, ends []int) {
	r := tagReader{text: page}
	for {
		t, ok := r.next()
		if !ok {
			return tags, ends
		}
		if tags = append(tags, t); t.end {
			ends = append(ends, r.at)
		}
	}
}

// tokenTags lists the same as an HTML tokenizer finds them.
func tokenTags(page []byte) (tags []tag, ends []int) {
	z := html.NewTokenizer(bytes.NewReader(page))
	for at := 0; ; {
		kind := z.Next()
		raw := bytes.Clone(z.Raw())
		at += len(raw)
		switch kind {
		case html.ErrorToken:
			return tags, ends
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			tags = append(tags, tag{atom.Lookup(name), raw, at - len(raw), kind == html.EndTagToken, kind == html.SelfClosingTagToken})
			if kind == html.EndTagToken {
				ends = append(ends, at)
			}
		}
	}
}

func TestTagReader(t *testing.T) {
	pages := map[string][]byte{}
	for _, file := range fixtures(t) {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pages[file] = body
	}
	live, err := livepage.Pages()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range live {
		pages[p.URL] = p.Body
	}
	for _, s := range []string{
		"<p>a</p>", "<P CLASS=x>a</P >", "<br/>", "<br / >", "<p a=/>", "<p a=b/>", "<p a='>' b>c", `<p a=">`, `<p a="b"c='d'/>`, "<p =a>", "<p a = 'b'>",
		"<p a/b>", "<p / a>", "</p a='>'>", "</>a<p>", "</3><p>", "<3<p>", "<", "<p", "</", "</p", "<!", "<!-", "<!--", "<!-->a<p>", "<!--->a<p>",
		"<!---->a<p>", "<!--a--><p>", "<!--a--!><p>", "<!--<p>--><b>", "<!--a", "<!doctype html><p>", "<!><p>", "<!a><p>", "<?xml ?><p>", "<![CDATA[<p>]]><b>",
		"<script>a<p></script><b>", "<SCRIPT>a</Script >b<b>", "<script>'</scripts>'</script/><b>", "<style>a>b{}</style><b>", "<title>a<b></title><i>",
		"<textarea><p></textarea><p>", "<plaintext><p>", "<noscript><img></noscript><b>", "<script>a", "<script>a</script", "<script/><p></script>", "<x-y><z>", "<p\x00a><b>",
		"<averyveryverylongname a><b>", "<iframe></iframe><p>",
	} {
		pages[s] = []byte(s)
	}
	for name, page := range pages {
		got, ends := readTags(page)
		want, wantEnds := tokenTags(page)
		if len(got) != len(want) {
			t.Errorf("%s: %d tags, want %d", name, len(got), len(want))
			continue
		}
		for i, w := range want {
			g := got[i]
			if g.atom != w.atom || !bytes.Equal(g.raw, w.raw) || g.end != w.end || !g.end && g.self != w.self {
				t.Errorf("%s: tag %d is %+v, %q; want %+v, %q", name, i, g, g.raw, w, w.raw)
				break
			}
		}
		if !slices.Equal(ends, wantEnds) {
			t.Errorf("%s: end tags end at %v, want %v", name, ends, wantEnds)
		}
	}
}
