package report

// placeBody is the data of a region's page.
type placeBody struct {
	Region *region
	// Row is of a kabupaten or kota, Province of a province; else nil.
	Row      *comparison
	Province *province
	// Regions are the kabupaten and kota of a province.
	Regions   []*comparison
	Timelines []*timeline
	// Groups are the figures of the region as a whole.
	Groups []group
	// Parts are figures of a part of its people, Districts of its kecamatan.
	Parts, Districts []*figure
	Doubtful         []*figure
	Conflicts        []conflictGroup
	Coverage         *coverage
	// Told says that a page was read that tells of it.
	Told bool
}

// group is the figures of one indicator and denominator.
type group struct {
	Indicator, Denominator string
	Figures                []*figure
}

func (b *placeBody) title() string { return b.Region.Name }

func (s *site) regionBody(r *region) (*placeBody, error) {
	c := s.content
	body := &placeBody{Region: r, Row: c.comparison[r.Code], Doubtful: c.doubtful[r.Code],
		Conflicts: grouped(c.conflicts[r.Code]), Coverage: c.coverage[r.Code]}
	if r.Level == "province" {
		body.Province = c.province[r.Code]
		for _, row := range c.Comparison {
			if row.Province == r.Code {
				body.Regions = append(body.Regions, row)
			}
		}
	}
	body.Groups = s.groups(r)
	for _, f := range c.figures[r.Code] {
		switch {
		case f.Level != r.Level:
			body.Districts = append(body.Districts, f)
		case f.Cohort != "all":
			body.Parts = append(body.Parts, f)
		}
		body.Told = body.Told || f.Observation != ""
	}
	var err error
	body.Timelines, err = s.timelines(r)
	return body, err
}

// groups are the figures of the region as a whole by indicator, in the order
// of the indicators.
func (s *site) groups(r *region) []group {
	var out []group
	for _, i := range s.content.Indicators {
		at := map[string]int{}
		for _, f := range s.content.figures[r.Code] {
			if f.Indicator != i.ID || f.Cohort != "all" || f.Level != r.Level {
				continue
			}
			k, ok := at[f.Denominator]
			if !ok {
				k = len(out)
				at[f.Denominator] = k
				out = append(out, group{Indicator: i.ID, Denominator: f.Denominator})
			}
			out[k].Figures = append(out[k].Figures, f)
		}
	}
	return out
}
