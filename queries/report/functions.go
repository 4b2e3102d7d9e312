package report

import (
	"html/template"
	"strconv"
	"strings"
	"time"
)

// functions are what templates may call.
func (s *site) functions() template.FuncMap {
	w := s.words
	return template.FuncMap{
		"t":         w.text,
		"label":     w.label,
		"count":     w.count,
		"int":       func(n int) string { return w.decimal(float64(n), 0) },
		"share":     w.share,
		"percent":   w.percent,
		"signed":    w.signed,
		"value":     w.value,
		"day":       w.day,
		"longday":   w.longDay,
		"iso":       iso,
		"sortable":  sortable,
		"outlet":    s.outlet,
		"link":      link,
		"host":      host,
		"quoted":    quoted,
		"name":      s.name,
		"indicator": s.indicatorName,
		"flags":     flags,
		"shade":     shade,
		"region":    func(code string) *region { return s.content.region[code] },
		"known":     func(t time.Time) bool { return !t.IsZero() },
		"measure":   s.measure,
		"interval":  s.interval,
		"bar":       s.bar,
		"anchor":    anchor,
		"size":      s.fileSize,
		"nav":       s.nav,
		"bullet":    s.bullet,
		"short":     func(p *page, rows []*comparison) short { return short{p.Root, rows} },
		"within":    func(p *page, rows []*conflict) conflictList { return conflictList{p.Root, p.Root == "", rows} },
		"outside":   func(outlet, url string) outside { return outside{outlet, url} },
		"unit":      s.unitOf,
		"levelof":   s.levelOf,
		"pace":      pace,
		"precision": precision,
		"sentence":  func(f *figure) int { return f.PrintedStart - f.QuoteStart },
		"side":      s.side,
		"provinces": s.provinces,
		"reached":   s.reached,
		"terms":     w.terms,
		"means":     s.means,
		"meanslang": s.meansLang,
		"sub":       func(a, b px) px { return a - b },
		"add":       func(a, b px) px { return a + b },
	}
}

// name is a region's name, or its code where it has none.
func (s *site) name(code string) string {
	if r, ok := s.content.region[code]; ok {
		return r.Name
	}
	return code
}

// indicatorName is an indicator's name in the page's language.
func (s *site) indicatorName(id string) string {
	i, ok := s.content.indicator[id]
	switch {
	case !ok:
		return strings.ReplaceAll(id, "_", " ")
	case s.words.Lang == "id" && i.NameID != "":
		return i.NameID
	case i.NameEN != "":
		return upperFirst(i.NameEN)
	}
	return id
}

func upperFirst(text string) string {
	return strings.ToUpper(text[:1]) + text[1:]
}

// measure is an indicator's name with the base it is a share of.
func (s *site) measure(id, denominator string) (string, error) {
	if denominator == "" {
		return s.indicatorName(id), nil
	}
	return s.words.text("measure.of", "name", s.indicatorName(id), "base", lowerFirst(s.indicatorName(denominator)))
}

// lowerFirst makes a name fit the middle of a sentence; abbreviations stay.
func lowerFirst(name string) string {
	if len(name) > 1 && name[1] >= 'A' && name[1] <= 'Z' {
		return name
	}
	return strings.ToLower(name[:1]) + name[1:]
}

// interval is what hedge and rounding allow, empty for an exact figure.
func (s *site) interval(f *figure) string {
	if f.Qualifier == "exact" || (!f.Low.OK && !f.High.OK) || f.Low == f.High {
		return ""
	}
	low, high := "…", "…"
	if f.Low.OK {
		low = s.words.value(f.Low, f.Unit)
	}
	if f.High.OK {
		high = s.words.value(f.High, f.Unit)
	}
	return low + " – " + high
}

// flags are the words of a quality flag.
func flags(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "; ")
}

// sortable is a number or date that a script can sort by; empty for unknown.
func sortable(v any) string {
	switch v := v.(type) {
	case Num:
		if v.OK {
			return strconv.FormatFloat(v.V, 'f', -1, 64)
		}
	case time.Time:
		return iso(v)
	}
	return ""
}

// anchor is the name of a figure's place on its region's page.
func anchor(f *figure) string {
	if f.Observation != "" {
		return "f-" + f.Observation
	}
	return strings.Join([]string{"f", f.Indicator, f.Denominator, f.Cohort, iso(f.AsOf)}, "-")
}

// bar is a share and its target on a scale that all rows of a table have.
type bar struct {
	Width, Target px
	Class         string
}

// barScale is the length of the bars, in units of their drawing.
const barScale = 100

func (s *site) bar(share, target Num) *bar {
	if !share.OK {
		return nil
	}
	top := s.topShare()
	b := &bar{Width: px(barScale * min(1, share.V/top)), Class: shade(share, target)}
	if target.OK {
		b.Target = px(barScale * target.V / top)
	}
	return b
}

// topShare is the upper end of the scale of bars.
func (s *site) topShare() float64 {
	top := s.headline().Target.V
	for _, c := range s.content.Comparison {
		if c.Rank.OK {
			top = max(top, c.Rate.V)
		}
	}
	return ceiling(top)
}
