package report

import (
	"cmp"
	"slices"
	"time"
)

// listed is the number of regions in the lists of the overview.
const listed = 8

// overviewBody is the data of the overview.
type overviewBody struct {
	Headline headline
	Map      tileMap
	Legend   []key
	Strip    strip
	Leaders  []*comparison
	Laggards []*comparison
	Movers   []mover
	Ages     []age
	// Stale are the regions whose figure is older than a year, or missing.
	Stale int
}

// headline is the share that stands for the nation, and what it rests on.
type headline struct {
	// Kind is sum (all regions counted together), told (the nation's own
	// figure), part (the regions that are known) or none.
	Kind     string
	Share    Num
	Target   Num
	People   Num
	Base     Num
	BaseAsOf time.Time
	// Gap is the distance to the target in people; negative: still missing.
	Gap Num
}

// mover is a region whose share grew.
type mover struct {
	*comparison
	// Pace is in percentage points of the base a month.
	Pace Num
}

// monthDays is the mean length of a month.
const monthDays = 365.25 / 12

func (s *site) overview() (*overviewBody, error) {
	body := &overviewBody{Headline: s.headline(), Movers: s.movers()}
	var ranked []*comparison
	for _, c := range s.content.Comparison {
		if c.Rank.OK {
			ranked = append(ranked, c)
		}
		if seen := c.Seen(); seen.IsZero() || s.content.Scope.Day.Sub(seen) > 365*24*time.Hour {
			body.Stale++
		}
	}
	body.Leaders = ranked[:min(listed, len(ranked))]
	body.Laggards = slices.Clone(ranked[max(len(body.Leaders), len(ranked)-listed):])
	slices.Reverse(body.Laggards)
	var err error
	if body.Map, err = s.tileMap(); err != nil {
		return nil, err
	}
	if body.Legend, err = legend(s.words, body.Headline.Target); err != nil {
		return nil, err
	}
	if body.Strip, err = s.strip(); err != nil {
		return nil, err
	}
	body.Ages, err = s.ages()
	return body, err
}

// headline takes the sum of the regions where each has a count, else the
// nation's own figure, else what is known.
func (s *site) headline() headline {
	n := s.content.Nation
	h := headline{Target: n.Target, Base: n.Base, BaseAsOf: n.BaseAsOf}
	switch {
	case n.Regions > 0 && n.Known == n.Regions:
		h.Kind, h.Share, h.People = "sum", n.KnownRate, n.KnownCount
	case n.Rate.OK:
		h.Kind, h.Share, h.People = "told", n.Rate, n.Activated
	case n.KnownRate.OK:
		h.Kind, h.Share, h.People = "part", n.KnownRate, n.KnownCount
	default:
		h.Kind = "none"
	}
	// The target of the newest figure: the nation's own may be of another year.
	if h.Kind == "sum" || h.Kind == "part" {
		if t := s.targetOf("ikd_activated", "wajib_ktp", n.Newest.Year()); t.OK {
			h.Target = t
		}
	}
	if h.Kind != "part" && h.Target.OK && h.Base.OK && h.People.OK {
		h.Gap = num(h.People.V - h.Base.V*h.Target.V/100)
	}
	return h
}

// targetOf is the national target of a count's rate on a base in a year; of
// the last year before it where that year has none.
func (s *site) targetOf(count, base string, year int) Num {
	var best *target
	for i := range s.content.Targets {
		t := &s.content.Targets[i]
		rate := s.content.indicator[t.Indicator]
		if rate == nil || rate.RateOf != count || t.Base != base || t.Year > year {
			continue
		}
		if best == nil || t.Year > best.Year {
			best = t
		}
	}
	if best == nil {
		return Num{}
	}
	return best.Percent
}

// movers are the regions whose share grew fastest between their last two
// figures.
func (s *site) movers() []mover {
	var out []mover
	for _, c := range s.content.Comparison {
		if !c.Rank.OK || !c.Pace.OK || c.Base.V <= 0 || c.Pace.V <= 0 {
			continue
		}
		out = append(out, mover{c, num(100 * c.Pace.V * monthDays / c.Base.V)})
	}
	slices.SortStableFunc(out, func(a, b mover) int {
		return cmp.Or(cmp.Compare(b.Pace.V, a.Pace.V), cmp.Compare(a.Code, b.Code))
	})
	return out[:min(listed, len(out))]
}
