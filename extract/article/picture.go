package article

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// underPicture tells a line that nothing but its place makes the text under a picture: one
// box, or one paragraph, holds the two and no other text, in front of the end of the
// article's: <p><img><br><em>Warga di loket pelayanan</em></p>.
func (c *columnReader) underPicture(i int32, text string) bool {
	s := c.s
	if i > c.lastProse || s.blocks[i].kind != kindText || isDateline(text) || strings.HasSuffix(text, ":") {
		return false
	}
	sentence := endsSentence(text)
	for e := s.blocks[i].elem; e > c.top && s.elems[e].first == i && s.elems[e].last == i+1; e = s.elems[e].parent {
		if looked := 0; hasPicture(s.elems[e].node, &looked) {
			return !sentence || e == s.blocks[i].elem && onlySmall(s.elems[e].node)
		}
	}
	if sentence {
		return false
	}
	n := s.elems[s.blocks[i].elem].node
	before := prevElement(n)
	looked := 0
	return before != nil && setSmall(n) && hasPicture(before, &looked) && squeeze(textOf(before)) == ""
}

// setSmall tells an element whose whole text is set as the text under a picture is: in
// slanted or small type, or as the least of headings.
func setSmall(n *html.Node) bool {
	for {
		switch n.DataAtom {
		case atom.I, atom.Em, atom.Small:
			return true
		}
		only := n.FirstChild
		if only == nil || only.NextSibling != nil || only.Type != html.ElementNode {
			return false
		}
		n = only
	}
}

// onlySmall tells whether all the text of a paragraph with a picture is set so, as a
// sentence under it may be: <p><img><br><small>Warga antre di loket.</small></p>.
func onlySmall(p *html.Node) bool {
	for c := p.FirstChild; c != nil; c = c.NextSibling {
		switch c.DataAtom {
		case atom.I, atom.Em, atom.Small, atom.Br, atom.Img:
			continue
		}
		if strings.TrimSpace(textOf(c)) != "" || c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" {
			return false
		}
	}
	return true
}

// hasPicture tells whether a picture is among the first nodes inside an element.
func hasPicture(n *html.Node, looked *int) bool {
	const most = 16
	for c := n.FirstChild; c != nil && *looked < most; c = c.NextSibling {
		*looked++
		if c.DataAtom == atom.Img && !isSign(c) || c.Data == "amp-img" || c.Type == html.ElementNode && hasPicture(c, looked) {
			return true
		}
	}
	return false
}

// isSign tells a picture of the size of a letter, as those of faces and arrows are.
func isSign(n *html.Node) bool {
	for _, key := range [2]string{"height", "width"} {
		if size := attr(n, key); len(size) == 1 || len(size) == 2 && size < "33" {
			return true
		}
	}
	return strings.Contains(attr(n, "class"), "emoji")
}

// hasPictureCredit tells a text that ends as the text under a picture does:
// "… di kantornya. (Foto: Humas)".
func (w *words) hasPictureCredit(text string) bool {
	open := strings.LastIndexByte(text, '(')
	if w.creditBehind(text) {
		return true
	}
	if open < 0 || len(text)-open > 80 || !strings.HasSuffix(strings.TrimRight(text, ". "), ")") {
		return false
	}
	inside := strings.ToLower(text[open+1:])
	inner := strings.TrimRight(inside, ". )")
	return slices.ContainsFunc(w.credits, func(c string) bool { return strings.HasPrefix(inside, c) }) ||
		slices.ContainsFunc(w.creditsAlone, func(c string) bool { return strings.HasPrefix(inside, c+")") }) ||
		slices.ContainsFunc(w.pictures, func(c string) bool { return strings.HasSuffix(inner, " "+c) })
}

// isCredit tells a line that only says whose a picture is: "ANTARA FOTO/Nama Juru Foto".
func isCredit(text string) bool {
	before, behind, ok := strings.Cut(text, "/")
	return ok && len(text) <= maxBeside && len(before) > 3 && before == strings.ToUpper(before) && len(behind) > 3 &&
		!endsSentence(text) && !strings.ContainsAny(text, "0123456789,:") && setAsTitle(behind)
}

// creditBehind tells one sentence with the picture's source behind it, as under a picture:
// "Suasana di loket pelayanan. Foto: Humas"; or several with an agency's: "… hingga 2017.
// ANTARA FOTO/Nama Juru Foto/xyz/17."
func (w *words) creditBehind(text string) bool {
	const longest, longestSource = 200, 40
	if len(text) <= longestCaption && w.agencyBehind(text, longestSource) {
		return true
	}
	if len(text) > longest {
		return false
	}
	at := strings.Index(text, ". ")
	if at < 0 || len(text)-at > longestSource {
		return false
	}
	behind := strings.ToLower(text[at+2:])
	return slices.ContainsFunc(w.pictures, func(c string) bool {
		source, ok := strings.CutPrefix(behind, c)
		source = strings.TrimLeft(source, " ")
		return ok && len(source) > 2 && (source[0] == ':' || source[0] == '/')
	})
}

// longestCaption is how many bytes an agency's text under a picture has at most.
const longestCaption = 600

// agencyBehind tells whether the last sentence of a text only says, in at most longest bytes,
// which agency's and whose the picture is.
func (w *words) agencyBehind(text string, longest int) bool {
	at := strings.LastIndex(strings.TrimRight(text, ". "), ". ")
	if at < 0 || len(text)-at > longest+2 {
		return false
	}
	agency, _, ok := strings.Cut(text[at+2:], "/")
	return ok && agency == strings.ToUpper(agency) && slices.ContainsFunc(w.pictures, func(c string) bool {
		return strings.HasSuffix(strings.ToLower(agency), " "+c)
	})
}
