package report

import (
	"math"
	"slices"
	"strings"
)

// navItem is a link of the navigation.
type navItem struct {
	Href, Key string
	Current   bool
}

func (s *site) nav(p *page, path, key string) navItem {
	return navItem{p.Root + path, key, p.Path == path}
}

// short is a short list of regions on a page.
type short struct {
	Root string
	Rows []*comparison
}

// conflictList is conflicts on a page; Elsewhere says that the page is not
// that of their region.
type conflictList struct {
	Root      string
	Elsewhere bool
	Rows      []*conflict
}

// outside is a link out of the report.
type outside struct{ Outlet, URL string }

// outlet is the name of a source for reading.
func (s *site) outlet(name, url string) string {
	if text, ok := s.words.Messages["outlet."+name]; ok {
		return text
	}
	if name == "" {
		return host(url)
	}
	return name
}

// bulletScale is the length of the drawing of a share against its target.
const bulletScale = 400

// bullet is a large bar of a share against its target.
func (s *site) bullet(share, target Num) *bar {
	b := s.bar(share, target)
	if b == nil {
		return nil
	}
	return &bar{b.Width * bulletScale / barScale, b.Target * bulletScale / barScale, b.Class}
}

// unitOf is the unit of an indicator.
func (s *site) unitOf(id string) string {
	if i, ok := s.content.indicator[id]; ok {
		return i.Unit
	}
	return ""
}

// levelOf is the level of a region's code.
func (s *site) levelOf(code string) string {
	if r, ok := s.content.region[code]; ok {
		return r.Level
	}
	return ""
}

// pace is the growth of a region's share, in percentage points a month.
func pace(c *comparison) Num {
	if !c.Pace.OK || c.Base.V <= 0 {
		return Num{}
	}
	return num(100 * c.Pace.V * monthDays / c.Base.V)
}

// precision is how well the day of a row's share is known.
func precision(c *comparison) string {
	if c.Seen().Equal(c.AsOf) {
		return c.Precision
	}
	return "day"
}

// provinces is the number of provinces.
func (s *site) provinces() int {
	n := 0
	for _, r := range s.content.Regions {
		if r.Level == "province" {
			n++
		}
	}
	return n
}

// reached says how long a region takes to its target at its pace; empty where
// that is not known, or past.
func (s *site) reached(days Num) (string, error) {
	switch {
	case !days.OK || days.V <= 0:
		return "", nil
	case days.V <= 730:
		return s.words.text("region.days", "days", s.words.count(days))
	}
	return s.words.text("region.years", "years", s.words.decimal(days.V/365.25, 0))
}

// side is a side of an equation, with as many decimals as it needs, four at
// most.
func (s *site) side(n Num) string {
	if !n.OK {
		return none
	}
	for decimals := range 4 {
		scaled := n.V * math.Pow10(decimals)
		if math.Abs(scaled-math.Round(scaled)) < 1e-9*math.Max(1, math.Abs(scaled)) {
			return s.words.decimal(n.V, decimals)
		}
	}
	return s.words.decimal(n.V, 4)
}

// terms are the words of a group that the catalogue explains, in alphabetical
// order.
func (w *words) terms(group string) []string {
	var out []string
	for key := range w.Messages {
		if word, ok := strings.CutPrefix(key, group+"means."); ok {
			out = append(out, word)
		}
	}
	slices.Sort(out)
	return out
}

// means is what an indicator counts, in the page's language where the
// catalogue has it.
func (s *site) means(i *indicator) string {
	if text, ok := s.words.Messages["means."+i.ID]; ok {
		return text
	}
	return i.Means
}

// meansLang is the language of means.
func (s *site) meansLang(i *indicator) string {
	if _, ok := s.words.Messages["means."+i.ID]; ok {
		return s.words.Lang
	}
	return "en"
}
