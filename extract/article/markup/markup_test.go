package markup

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// difference returns where two trees differ in what the package promises to
// keep, or "".
func difference(got, want *html.Node) string {
	g, w := firstKept(got.FirstChild), firstKept(want.FirstChild)
	for g != nil || w != nil {
		switch {
		case g == nil:
			return fmt.Sprintf("%s: lacks %s", path(want), show(w))
		case w == nil:
			return fmt.Sprintf("%s: %s too many", path(want), show(g))
		case g.Type != w.Type || g.DataAtom != w.DataAtom || g.Namespace != w.Namespace || g.Type != html.CommentNode && g.Data != w.Data:
			return fmt.Sprintf("%s: %s for %s", path(want), show(g), show(w))
		case g.Parent != got || g.PrevSibling != nil && g.PrevSibling.NextSibling != g || g.NextSibling == nil && got.LastChild != g:
			return fmt.Sprintf("%s: %s is linked wrongly", path(want), show(g))
		}
		if g.Namespace == "" && g.Data != "template" {
			if fmt.Sprint(g.Attr) != fmt.Sprint(w.Attr) {
				return fmt.Sprintf("%s: attributes %q for %q", path(w), g.Attr, w.Attr)
			}
			if d := difference(g, w); d != "" {
				return d
			}
		} else if g.FirstChild != nil {
			return fmt.Sprintf("%s: is read", path(w))
		}
		g, w = firstKept(g.NextSibling), firstKept(w.NextSibling)
	}
	return ""
}

// firstKept passes over document types.
func firstKept(n *html.Node) *html.Node {
	for n != nil && n.Type == html.DoctypeNode {
		n = n.NextSibling
	}
	return n
}

func path(n *html.Node) string {
	if n.Parent == nil {
		return ""
	}
	return path(n.Parent) + "/" + n.Data
}

func show(n *html.Node) string { return fmt.Sprintf("%.40q", n.Data) }

// same holds the tree of a page against html.Parse's, and returns whether there
// was one.
func same(t *testing.T, text string) bool {
	t.Helper()
	got, ok := Parse(text)
	if !ok {
		return false
	}
	want, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Errorf("html.Parse refuses the page: %v", err)
		return true
	}
	if d := difference(got.Root, want); d != "" {
		t.Error(d)
	}
	got.Release()
	return true
}

// pages are texts, each with what it proves and whether its tree is built here.
var pages = []struct {
	name  string
	built bool
	text  string
}{
	{"nothing", true, ""},
	{"a whole page", true, "<!DOCTYPE html>\n<html lang=id><head><meta charset=utf-8><title>A &amp; B</title></head>\n<body class='x'><p>Isi.</p></body>\n</html>\n"},
	{"html, head and body left out", true, "  <title>T</title><link rel=canonical href=/x>\n<p>Satu<p>Dua"},
	{"text before everything", true, "Isi <b>tebal</b> saja"},
	{"a head that text ends", true, "<html><head><meta name=a>teks</head><body class=x><p>Isi"},
	{"parts of the head behind it", true, "<head></head><script>1</script> <meta name=a><title>T</title><style>p{}</style><template>x</template><body>b"},
	{"a second html and body", true, "<html lang=id><body class=a><p>x<html lang=en dir=ltr><body class=b id=c>y"},
	{"end tags before the body", true, "</p></div></head></head></body>x</html>"},
	{"a second head", true, "<head><head><title>T</title></head><head></head><body>x"},
	{"text and comments behind the body", true, "<body><p>x</body> <!--a--> </html> <!--b--> y <!--c--></html><div>z"},
	{"paragraphs that boxes end", true, "<p>a<div>b</div>c</p><p>d<ul><li>e<li>f<p>g</ul>h<h2>i<h3>j</h2>k<hr>l<p>m<button>n<p>o</button>p"},
	{"stray end tags", true, "<div>a</span>b</div></div></p>c</ul></li></h1></a></b></form></object></br>d"},
	{"definition lists", true, "<dl><dt>a<dd>b<p>c<dt>d<div><dd>e</div></dl>"},
	{"lists in lists", true, "<ul><li>a<ul><li>b</ul><li>c<div><li>d</div></ul>"},
	{"formatting over paragraphs", true, "<p><b>a<i>b<p>c</i>d</b>e<p><a href=1>f<p>g</a>h"},
	{"formatting alike four times", true, "<p><b><b><b><b><b>a<p>b"},
	{"formatting with attributes", true, "<p><font size=1 color=2><font color=2 size=1><font size=1 color=2><font size=1 color=2>a<p>b"},
	{"links in links", true, "<a href=1>a<a href=2>b</a>c</a><div><a>d<span><a>e</a></span></div>"},
	{"nobr in nobr", true, "<nobr>a<nobr>b</nobr>c"},
	{"formatting around boxes", true, "<b><div>a</div><p>b</p></b><a><h1>c</h1></a>"},
	{"formatting that overlaps a box", false, "<b><div>a</b>b</div>"},
	{"a link that overlaps a box", false, "<a href=1><div>a<a href=2>b</a></div>"},
	{"objects", true, "<b><object>a</b><p>b</object>c<marquee><i>d</marquee>e"},
	{"forms", true, "<form><div><form>a</form>b</div></form><p>c<form>d</form>"},
	{"selects", true, "<select><optgroup><option>a<option>b<optgroup><option>c<select><option>d<option>e<p>f<select>g<input>h<select>i<hr>j"},
	{"buttons in buttons", true, "<button>a<button>b<p>c<button>d</button>e"},
	{"a table", true, "<!doctype html><p>a<table><caption>b<p>c</caption><colgroup><col><col></colgroup><thead><tr><th>d</thead><tr><td>e<td><b>f<tr><td>g</b></table>h"},
	{"a table in a cell", true, "<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr><tbody><tr></tbody></table>c"},
	{"a table of quirks", true, "<p>a<table><tr><td>b</table>c"},
	{"an old document type", true, "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><div><table><td>a</table></div>"},
	{"an old document type that decides", false, "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><p>a<table><td>b</table>"},
	{"a document type with white space", true, "<!DOCTYPE html ><p>a<table><td>b</table><!DOCTYPE HTML>"},
	{"a document type in capitals that decides", false, "<!doctype HTML><p>a<table><td>b</table>"},
	{"text in a table", false, "<table>a<tr><td>b</table>"},
	{"a box in a table", false, "<table><tr><div>a</div><td>b</table>"},
	{"parts of a table outside of one", true, "<tr><td>a</td></tr><caption>b<col>"},
	{"scripts in a table", true, "<table><script>1</script><tr><style>2</style><td><script>3</script></table>"},
	{"hidden fields in a table", true, "<table><tr><input type=hidden name=a><td>b</table>"},
	{"cells closed by all kinds of tags", true, "<table><tr><td>a</th></td></caption><td>b</tr></td><tr><td>c</tbody></tr><tfoot><td>d</table></table>"},
	{"raw texts", true, "<style>a<b</style><script>if(a<b)'</p>'</SCRIPT ><textarea>\n\n<p>&lt;</textarea><noscript><img></noscript><iframe><p></iframe><xmp><p></xmp><noembed><p></noembed><noframes><p></noframes>"},
	{"a script in a comment", true, "<script><!-- a </script>b<script>// <script <!-- --></script>c"},
	{"a script that hides its end", false, "<script><!--<script></script>--></script>a"},
	{"a raw text without end", false, "a<title>b</titl"},
	{"drawings", true, "<p><svg viewBox='0 0 1 1' class=i><g><path d=1 /><title>a</title></g><style>b</style></svg>c<svg/>d<table><tr><td><svg><a/></svg></table>"},
	{"a drawing that a box ends", false, "<svg><div>a</div></svg>"},
	{"a drawing with text of HTML", false, "<svg><title><b>a</b></title></svg>"},
	{"a formula", false, "<math><mi>x</mi></math>"},
	{"templates", true, "<p><template><tr></p><template></template><script2></template>a<div><template><style></template></style></template>b"},
	{"a template with a cell", false, "<p><template><tr>a<s>b<td></template>c"},
	{"frames", false, "<frameset><frame></frameset>"},
	{"ruby", false, "<ruby>a<rt>b</ruby>"},
	{"comments", true, "<!-- a --><html><!--><!---><!----><!-- -- --!><body><!-- > --><!a><?b?></ c></>d<![CDATA[e]]>f"},
	{"a comment without end", false, "a<!-- b"},
	{"a tag without end", false, "a<p class='b"},
	{"an end tag without end", false, "a</p"},
	{"marks that start no tag", true, "a < b <3 c <"},
	{"attributes", true, "<p a=1 A=2 b='c\"d' e=\"f'g\" h = i / j/ k=/l m==n =o \"p\" q=\"\"r><br/><img src=a/><svg b/><svg a=b />c"},
	{"a drawing that only seems closed", false, "<svg a=b/>c"},
	{"references in a text", true, "&amp;&ampx&notit;&notin;&#65;&#x41;&#x80;&nope;&;&#;&"},
	{"references in values", true, "<a b='&amp;&ampx&amp=&notit;&notin;&#65;&#x41&#x80;&nope;&;&#;&#x;&copy&copy=1&copy;&semi;&semi&x=&lt' c=?a=1&b=2&sect=3&lang=id>d</a>"},
	{"line ends", true, "<pre>\r\n\r\na\rb</pre><p title='a\r\nb'\r\nclass=c\r>d\r\n<pre>&#13;&#10;a</pre><listing>\n</listing>"},
	{"capitals", true, "<DIV ID=A CLASS='B'><ſpan>a</ſpan><Kanal-X Y=1>b</KANAL-x></DIV>"},
	{"an image", true, "<image src=a><p>b"},
	{"zero bytes", false, "a\x00b"},
	{"elements unknown", true, "<amp-img src=a></amp-img><main><search><dialog open>a</dialog></search></main><x><p>b</x>c<y>d<z></y>e"},
}

func TestParse(t *testing.T) {
	for _, c := range pages {
		t.Run(c.name, func(t *testing.T) {
			if built := same(t, c.text); built != c.built {
				t.Errorf("built is %v", built)
			}
		})
	}
}

// Pages that html.Parse refuses for their depth are given back.
func TestDepth(t *testing.T) {
	for _, depth := range []int{400, 500, 600} {
		text := strings.Repeat("<div>", depth)
		if built := same(t, text); built != (depth < maxDepth) {
			t.Errorf("%d boxes deep: built is %v", depth, built)
		}
	}
}

// The memory of the tree grows with the page and no faster, also where text
// nodes are joined, formatting runs on or attributes pile up.
func TestGrowth(t *testing.T) {
	const perByte, atLeast = 200, 1 << 20
	for _, piece := range []string{
		"<p>Warga yang merekam 12.345 orang.</p>", "</x>a", "<b>a<p>", "<p><i class=a>b", "<a>", "<body a=1>", "<!-- -- ->", "&amp",
		"<p a=1 b=2 c=3>", "<table><tr><td>", "<li><ul>", "<button>", "<select><option>", "<script></script>", "<svg></svg>", "<", "</", "<h1>",
		"<template></template>", "<form></form>", "<dd><p>", "<hr>",
	} {
		for _, n := range []int{100, 10_000, 100_000} {
			text := strings.Repeat(piece, n)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			Parse(text)
			runtime.ReadMemStats(&after)
			if cost := after.TotalAlloc - before.TotalAlloc; cost > uint64(perByte*len(text)+atLeast) {
				t.Errorf("%q, %d times: %d bytes of memory for %d of text", piece, n, cost, len(text))
			}
		}
	}
}
