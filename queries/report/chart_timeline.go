package report

import (
	"slices"
	"time"
)

// timeline is the drawing of a count's share of its base over time.
type timeline struct {
	ID                  string
	Name, Base          string
	Width, Height       px
	Left, Right         px
	Top, Bottom         px
	XTicks, YTicks      []tick
	Target              px
	TargetLabel         string
	Path                string
	Points              []point
	Last                *point
	LastText            string
	LastX, LastY        px
	LastAnchor, Summary string
}

// point is a figure on a timeline.
type point struct {
	X, Y px
	// Low and High are the ends of what hedge and rounding allow.
	Low, High px
	Hedged    bool
	// Kind is official or reported; Stands, Disputed as of the figure.
	Kind             string
	Stands, Disputed bool
	Title            string
	// Left, Up place the mark's corners.
	Left, Up px
	// In the figures list of the page.
	Anchor string
}

const (
	lineWidth  = 760
	lineHeight = 270
	lineLeft   = 48
	lineRight  = 104
	lineTop    = 18
	lineBottom = 28
)

// dated is a figure with its share of the base and the ends of that.
type dated struct {
	*figure
	share, low, high float64
}

// timelines are the drawings of a region: one for each count with a base that
// was reported, or is known of more than one day.
func (s *site) timelines(r *region) ([]*timeline, error) {
	var out []*timeline
	for _, i := range s.content.Indicators {
		if i.Kind != "stock" || i.Base == "" {
			continue
		}
		var points []dated
		told := false
		for _, f := range s.content.figures[r.Code] {
			d, ok := s.onBase(f, i, r)
			if !ok {
				continue
			}
			points = append(points, d)
			told = told || !f.Official || !f.Effective.Equal(points[0].Effective)
		}
		if !told {
			continue
		}
		t, err := s.timeline(i, points)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// onBase is a figure of the count or of its rate as a share of the count's
// base; false for all others.
func (s *site) onBase(f *figure, count *indicator, r *region) (dated, bool) {
	if f.Cohort != "all" || f.Level != r.Level || !f.Share.OK {
		return dated{}, false
	}
	which := s.content.indicator[f.Indicator]
	switch {
	case which == nil:
		return dated{}, false
	case which.ID == count.ID && f.Denominator == "" && f.Base.V > 0:
		return dated{f, f.Share.V, end(f.Low, f.Value) / f.Base.V * 100, end(f.High, f.Value) / f.Base.V * 100}, true
	case which.Kind == "rate" && which.RateOf == count.ID && f.Denominator == count.Base:
		return dated{f, f.Value.V, end(f.Low, f.Value), end(f.High, f.Value)}, true
	}
	return dated{}, false
}

// end is an end of an interval, or the value where it is open.
func end(n, value Num) float64 {
	if n.OK {
		return n.V
	}
	return value.V
}

func (s *site) timeline(i *indicator, points []dated) (*timeline, error) {
	slices.SortStableFunc(points, func(a, b dated) int { return a.Effective.Compare(b.Effective) })
	t := &timeline{ID: i.ID, Name: s.indicatorName(i.ID), Base: s.indicatorName(i.Base), Width: lineWidth, Height: lineHeight,
		Left: lineLeft, Right: lineWidth - lineRight, Top: lineTop, Bottom: lineHeight - lineBottom}
	first, last := points[0].Effective, points[len(points)-1].Effective
	target := s.targetOf(i.ID, i.Base, last.Year())
	from, to := padded(first, last)
	top := 0.0
	for _, p := range points {
		// A share beyond any sense is drawn at the edge: it would flatten the rest.
		top = max(top, min(p.share, 120))
	}
	if target.OK {
		top = max(top, target.V)
	}
	top = ceiling(top)
	x := func(day time.Time) px {
		return t.Left + (t.Right-t.Left)*px(day.Sub(from).Hours()/to.Sub(from).Hours())
	}
	y := func(v float64) px { return t.Bottom - (t.Bottom-t.Top)*px(min(v, top)/top) }
	for v := 0.0; v <= top+1e-9; v += tickStep(top) {
		t.YTicks = append(t.YTicks, tick{y(v), s.words.value(num(v), "percent")})
	}
	t.XTicks = s.dateTicks(from, to, x)
	if target.OK {
		t.Target, t.TargetLabel = y(target.V), s.words.value(target, "percent")
	}
	var reached *dated
	for k := range points {
		p := &points[k]
		title, err := s.pointTitle(p)
		if err != nil {
			return nil, err
		}
		at := point{X: x(p.Effective), Y: y(p.share), Low: y(p.low), High: y(p.high), Hedged: p.Qualifier != "exact",
			Kind: "reported", Stands: p.Stands, Disputed: p.Disputed || p.Flag != "", Title: title, Anchor: anchor(p.figure)}
		if p.Official {
			at.Kind = "official"
		}
		at.Left, at.Up = at.X-4.5, at.Y-4.5
		t.Points = append(t.Points, at)
		if p.Indicator == i.ID && p.Stands && p.Flag == "" {
			command := " L"
			if t.Path == "" {
				command = "M"
			}
			t.Path += command + at.X.String() + " " + at.Y.String()
		}
		if p.Stands && p.Flag == "" {
			reached, t.Last = p, &t.Points[len(t.Points)-1]
		}
	}
	return t, s.labelLast(t, reached, len(points), first, last)
}

// labelLast writes the newest standing share beside its mark, and the summary.
func (s *site) labelLast(t *timeline, newest *dated, figures int, first, last time.Time) error {
	share := none
	if newest != nil {
		share = s.words.share(num(newest.share))
		t.LastText, t.LastX, t.LastY, t.LastAnchor = share, t.Last.X-8, t.Last.Y-10, "end"
		if t.Last.X < (t.Left+t.Right)/2 {
			t.LastX, t.LastAnchor = t.Last.X+8, "start"
		}
		if t.LastY < t.Top+8 {
			t.LastY = t.Last.Y + 18
		}
	}
	var err error
	t.Summary, err = s.words.text("timeline.summary", "name", t.Name, "base", t.Base, "figures", figures,
		"first", s.words.longDay(first), "last", s.words.longDay(last), "share", share)
	return err
}

func (s *site) pointTitle(p *dated) (string, error) {
	kind := "timeline.reported"
	if p.Official {
		kind = "timeline.official"
	}
	return s.words.text(kind, "value", s.words.value(p.Value, p.Unit), "share", s.words.share(num(p.share)),
		"day", s.words.day(p.AsOf, p.Precision), "outlet", s.outlet(p.Outlet, p.URL))
}

// padded is a span with room at both ends.
func padded(first, last time.Time) (time.Time, time.Time) {
	pad := max(last.Sub(first)/20, 30*24*time.Hour)
	return first.Add(-pad), last.Add(pad)
}

// dateTicks are the months, quarters, halves or years of a span, at most eight.
func (s *site) dateTicks(from, to time.Time, x func(time.Time) px) []tick {
	for _, months := range []int{1, 3, 6, 12, 24, 60} {
		var ticks []tick
		day := time.Date(from.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
		for ; !day.After(to); day = day.AddDate(0, months, 0) {
			if day.Before(from) {
				continue
			}
			label := s.words.day(day, "month")
			if months >= 12 {
				label = s.words.day(day, "year")
			}
			ticks = append(ticks, tick{x(day), label})
		}
		if len(ticks) <= 8 && len(ticks) > 0 {
			return ticks
		}
	}
	return nil
}
