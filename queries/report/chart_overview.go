package report

// tileMap is the map of provinces as tiles.
type tileMap struct {
	Width, Height px
	Tiles         []tile
}

type tile struct {
	X, Y, W, H px
	// LabelX is the middle of the tile; LabelY and ShareY are base lines.
	LabelX, LabelY, ShareY px
	Code, Label, Share     string
	Class, Title           string
	Partial                bool
}

const (
	tileWidth  = 58
	tileHeight = 50
	tileGap    = 4
)

func (s *site) tileMap() (tileMap, error) {
	var m tileMap
	for _, t := range s.content.Tiles {
		place, ok := s.content.region[t.RegionCode]
		if !ok {
			continue
		}
		x, y := px(t.Column*(tileWidth+tileGap)), px(t.Row*(tileHeight+tileGap))
		m.Width, m.Height = max(m.Width, x+tileWidth), max(m.Height, y+tileHeight)
		out := tile{X: x, Y: y, W: tileWidth, H: tileHeight, LabelX: x + tileWidth/2, LabelY: y + 21, ShareY: y + 38,
			Code: t.RegionCode, Label: t.Label, Class: "none", Share: none}
		p, ok := s.content.province[t.RegionCode]
		if !ok {
			p = &province{}
		}
		share := p.Share()
		out.Class, out.Partial = shade(share, p.Target), p.Partial()
		if share.OK {
			out.Share = s.words.decimal(share.V, 1)
		}
		title, err := s.provinceTitle(place, p)
		if err != nil {
			return m, err
		}
		out.Title = title
		m.Tiles = append(m.Tiles, out)
	}
	return m, nil
}

// provinceTitle says in words what a tile shows.
func (s *site) provinceTitle(place *region, p *province) (string, error) {
	switch {
	case !p.Share().OK:
		return s.words.text("tile.none", "name", place.Name)
	case p.Partial():
		return s.words.text("tile.partial", "name", place.Name, "share", s.words.share(p.Share()),
			"known", p.Known, "regions", p.Regions)
	}
	return s.words.text("tile.whole", "name", place.Name, "share", s.words.share(p.Share()))
}

// strip is the ranking of all kabupaten and kota, a mark each.
type strip struct {
	Width, Height        px
	Left, Right          px
	Base, Target         px
	TargetLabel          string
	Marks                []mark
	Ticks                []tick
	Known, Unknown       int
	UnknownAt, UnknownTo px
}

type mark struct {
	X, Y, W, H         px
	Code, Class, Title string
}

const (
	stripWidth  = 1040
	stripHeight = 230
	stripLeft   = 40
	stripTop    = 14
	stripBottom = 22
)

func (s *site) strip() (strip, error) {
	out := strip{Width: stripWidth, Height: stripHeight, Left: stripLeft, Right: stripWidth, Base: stripHeight - stripBottom}
	target := s.headline().Target
	top := target.V
	for _, c := range s.content.Comparison {
		if c.Rank.OK {
			top = max(top, c.Rate.V)
		}
	}
	top = ceiling(top)
	height := float64(out.Base - stripTop)
	y := func(v float64) px { return out.Base - px(height*v/top) }
	for v := 0.0; v <= top+1e-9; v += tickStep(top) {
		out.Ticks = append(out.Ticks, tick{y(v), s.words.value(num(v), "percent")})
	}
	if target.OK {
		out.Target, out.TargetLabel = y(target.V), s.words.value(target, "percent")
	}
	step := float64(stripWidth-stripLeft) / float64(max(1, len(s.content.Comparison)))
	for i, c := range s.content.Comparison {
		m := mark{X: px(stripLeft + step*float64(i)), W: px(step * 0.78), Code: c.Code}
		var err error
		if c.Rank.OK {
			out.Known++
			m.Y, m.Class = y(c.Rate.V), shade(c.Rate, c.Target)
			m.H = max(1, out.Base-m.Y)
			m.Y = out.Base - m.H
			m.Title, err = s.words.text("strip.mark", "rank", s.words.count(c.Rank), "name", s.name(c.Code), "share", s.words.share(c.Rate))
		} else {
			if out.Unknown == 0 {
				out.UnknownAt = m.X
			}
			out.Unknown++
			out.UnknownTo = m.X + m.W
			m.Y, m.H, m.Class = out.Base-5, 5, "none"
			m.Title, err = s.words.text("strip.none", "name", s.name(c.Code))
		}
		if err != nil {
			return out, err
		}
		out.Marks = append(out.Marks, m)
	}
	return out, nil
}

// age is how many regions have a figure of that age.
type age struct {
	Label   string
	Regions int
	Share   Num
	Width   px
}

// ageLimits are the upper ends of the classes of age, in days.
var ageLimits = []struct {
	key  string
	days int
}{{"age.3", 91}, {"age.6", 183}, {"age.12", 365}, {"age.24", 731}, {"age.more", 1 << 30}}

func (s *site) ages() ([]age, error) {
	counts := make([]int, len(ageLimits)+1)
	for _, c := range s.content.Comparison {
		at := len(ageLimits)
		if seen := c.Seen(); !seen.IsZero() {
			days := int(s.content.Scope.Day.Sub(seen).Hours() / 24)
			for at = 0; days > ageLimits[at].days; at++ {
			}
		}
		counts[at]++
	}
	var out []age
	for i, n := range counts {
		id := "age.none"
		if i < len(ageLimits) {
			id = ageLimits[i].key
		}
		label, err := s.words.text(id)
		if err != nil {
			return nil, err
		}
		total := max(1, len(s.content.Comparison))
		out = append(out, age{label, n, num(100 * float64(n) / float64(total)), px(200*n) / px(total)})
	}
	return out, nil
}
