package article

import (
	"strings"

	"golang.org/x/net/html"
)

// headData is what the page states about itself outside its text.
type headData struct {
	title       string // of the title element
	ogTitle     string
	description string
	siteName    string
	canonical   string
	ogURL       string

	published     string // of the most trusted meta element that has it
	publishedRank int
	modified      string
	modifiedRank  int

	ld       ldData
	states   []string // of the page as JSON, where scripts and attributes carry them
	unscript string   // the longest text for readers without scripts
}

// maxScript bounds the bytes of one data script that is read.
const maxScript = 4 << 20

// script reads a data script. Program text is ignored.
func (h *headData) script(n *html.Node) {
	c := n.FirstChild
	if c == nil || len(c.Data) > maxScript {
		return
	}
	switch dataScript(n.Attr) {
	case scriptLD:
		h.ld.read(c.Data)
	case scriptState:
		h.keepState(c.Data)
	}
}

// scriptKind tells the data scripts from program text.
type scriptKind uint8

const (
	scriptProgram scriptKind = iota
	scriptLD                 // JSON-LD
	scriptState              // the state that a page carries as JSON
)

// dataScript tells by its attributes what a script element holds.
func dataScript(attrs []html.Attribute) scriptKind {
	for i := range attrs {
		a := &attrs[i]
		switch {
		case a.Key == "type" && strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "application/ld+json"):
			return scriptLD
		case a.Key == "id" && a.Val == "__NEXT_DATA__",
			a.Key == "type" && strings.EqualFold(strings.TrimSpace(a.Val), "application/json"):
			return scriptState
		}
	}
	return scriptProgram
}

func (h *headData) link(n *html.Node) {
	if h.canonical == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
		h.canonical = strings.TrimSpace(attr(n, "href"))
	}
}

// meta reads a meta element, in the head or in the text (microdata).
func (s *shadow) meta(n *html.Node) {
	var name, content, prop string
	for i := range n.Attr {
		a := &n.Attr[i]
		switch a.Key {
		case "name", "property", "http-equiv":
			if name == "" {
				name = a.Val
			}
		case "itemprop":
			prop = a.Val
		case "content":
			content = strings.TrimSpace(a.Val)
		}
	}
	if content == "" {
		return
	}
	if strings.EqualFold(prop, "datePublished") {
		s.stamps = append(s.stamps, stamp{content, int32(len(s.blocks)), s.elem, true, false, s.bits})
		return
	}
	h := &s.head
	name = strings.ToLower(strings.TrimSpace(name))
	switch name {
	case "":
		return
	case "og:title":
		h.ogTitle = squeeze(content)
	case "twitter:title":
		if h.ogTitle == "" {
			h.ogTitle = squeeze(content)
		}
	case "og:site_name":
		h.siteName = squeeze(content)
	case "og:url":
		h.ogURL = content
	case "description", "og:description":
		if h.description == "" {
			h.description = squeeze(content)
		}
	}
	if rank := s.w.published[name]; rank > 0 && (h.publishedRank == 0 || rank < h.publishedRank) {
		if d, ok := s.w.findDate(content); ok && d.ok() {
			h.published, h.publishedRank = content, rank
		}
	}
	if rank := s.w.modified[name]; rank > 0 && (h.modifiedRank == 0 || rank < h.modifiedRank) {
		if d, ok := s.w.findDate(content); ok && d.ok() {
			h.modified, h.modifiedRank = content, rank
		}
	}
}
