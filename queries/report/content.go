package report

import (
	"context"
	"slices"

	"rekap/data"
	"rekap/queries"
)

// content is all that the pages show, read once.
type content struct {
	Scope      scope
	Nation     nation
	Regions    []*region
	Indicators []*indicator
	Targets    []target
	Provinces  []*province
	Comparison []*comparison
	Conflicts  []*conflict
	Sources    []source
	Tiles      []data.Tile
	// DataChecks are the questions of the SQL checks a published file passes.
	DataChecks []string

	region     map[string]*region
	indicator  map[string]*indicator
	province   map[string]*province
	comparison map[string]*comparison
	coverage   map[string]*coverage
	figures    map[string][]*figure
	doubtful   map[string][]*figure
	conflicts  map[string][]*conflict
}

// tables are the rows of the statements, as read.
type tables struct {
	scope      []scope
	nation     []nation
	regions    []region
	indicators []indicator
	targets    []target
	provinces  []province
	comparison []comparison
	figures    []figure
	doubtful   []figure
	checks     []check
	conflicts  []conflict
	coverage   []coverage
	sources    []source
}

// read takes all tables of a published file into memory.
func read(ctx context.Context, file *queries.File) (*content, error) {
	var t tables
	for _, step := range []func() error{
		into(ctx, file, "scope", &t.scope),
		into(ctx, file, "nation", &t.nation),
		into(ctx, file, "regions", &t.regions),
		into(ctx, file, "indicators", &t.indicators),
		into(ctx, file, "targets", &t.targets),
		into(ctx, file, "provinces", &t.provinces),
		into(ctx, file, "comparison", &t.comparison),
		into(ctx, file, "figures", &t.figures),
		into(ctx, file, "doubtful", &t.doubtful),
		into(ctx, file, "checks", &t.checks),
		into(ctx, file, "conflicts", &t.conflicts),
		into(ctx, file, "coverage", &t.coverage),
		into(ctx, file, "sources", &t.sources),
	} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	c := arrange(t)
	var err error
	if c.Tiles, err = data.Tiles(); err != nil {
		return nil, err
	}
	sql, err := queries.Load()
	if err != nil {
		return nil, err
	}
	for _, q := range sql.Checks {
		c.DataChecks = append(c.DataChecks, q.Question)
	}
	return c, nil
}

func into[T any](ctx context.Context, file *queries.File, name string, out *[]T) func() error {
	return func() error {
		var err error
		*out, err = rows[T](ctx, file, name)
		return err
	}
}

// arrange puts the rows where the pages look for them.
func arrange(t tables) *content {
	c := &content{
		Targets: t.targets, Sources: t.sources,
		region: map[string]*region{}, indicator: map[string]*indicator{}, province: map[string]*province{},
		comparison: map[string]*comparison{}, coverage: map[string]*coverage{},
		figures: map[string][]*figure{}, doubtful: map[string][]*figure{}, conflicts: map[string][]*conflict{},
	}
	if len(t.scope) > 0 {
		c.Scope = t.scope[0]
	}
	if len(t.nation) > 0 {
		c.Nation = t.nation[0]
	}
	for i := range t.regions {
		r := &t.regions[i]
		c.Regions = append(c.Regions, r)
		c.region[r.Code] = r
	}
	for i := range t.indicators {
		c.Indicators = append(c.Indicators, &t.indicators[i])
		c.indicator[t.indicators[i].ID] = &t.indicators[i]
	}
	for i := range t.provinces {
		c.Provinces = append(c.Provinces, &t.provinces[i])
		c.province[t.provinces[i].Code] = &t.provinces[i]
	}
	for i := range t.comparison {
		c.Comparison = append(c.Comparison, &t.comparison[i])
		c.comparison[t.comparison[i].Code] = &t.comparison[i]
	}
	for i := range t.coverage {
		c.coverage[t.coverage[i].Code] = &t.coverage[i]
	}
	c.arrangeFigures(t)
	return c
}

func (c *content) arrangeFigures(t tables) {
	checks := map[string][]*check{}
	for i := range t.checks {
		for _, id := range t.checks[i].Observations {
			if !slices.Contains(checks[id], &t.checks[i]) {
				checks[id] = append(checks[id], &t.checks[i])
			}
		}
	}
	disputed := map[string]bool{}
	for i := range t.conflicts {
		conflict := &t.conflicts[i]
		c.Conflicts = append(c.Conflicts, conflict)
		c.conflicts[conflict.Code] = append(c.conflicts[conflict.Code], conflict)
		disputed[conflict.AObservation], disputed[conflict.BObservation] = true, true
	}
	for i := range t.figures {
		f := &t.figures[i]
		if f.Observation != "" {
			f.Checks, f.Disputed = checks[f.Observation], disputed[f.Observation]
		}
		c.figures[f.Code] = append(c.figures[f.Code], f)
	}
	for i := range t.doubtful {
		d := &t.doubtful[i]
		d.Checks = checks[d.Observation]
		c.doubtful[d.Code] = append(c.doubtful[d.Code], d)
	}
}
