package report

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"rekap/queries/dataset"
)

// comparisonBody is the data of the comparison table.
type comparisonBody struct {
	Rows []*comparison
	// Provinces and Flags are the choices of the filters.
	Provinces []*region
	Flags     []string
}

func (s *site) comparisonBody() (*comparisonBody, error) {
	body := &comparisonBody{Rows: s.content.Comparison}
	for _, r := range s.content.Regions {
		if r.Level == "province" {
			body.Provinces = append(body.Provinces, r)
		}
	}
	slices.SortFunc(body.Provinces, func(a, b *region) int { return cmp.Compare(a.Name, b.Name) })
	for _, c := range s.content.Comparison {
		for _, f := range flags(c.QualityFlag) {
			if !slices.Contains(body.Flags, f) {
				body.Flags = append(body.Flags, f)
			}
		}
	}
	slices.Sort(body.Flags)
	return body, nil
}

// conflictGroup is the conflicts of one kind.
type conflictGroup struct {
	Kind string
	Rows []*conflict
}

func (s *site) conflictsBody() []conflictGroup { return grouped(s.content.Conflicts) }

// grouped puts conflicts together by kind, in the order given.
func grouped(conflicts []*conflict) []conflictGroup {
	var groups []conflictGroup
	for _, c := range conflicts {
		if n := len(groups); n == 0 || groups[n-1].Kind != c.Kind {
			groups = append(groups, conflictGroup{Kind: c.Kind})
		}
		last := &groups[len(groups)-1]
		last.Rows = append(last.Rows, c)
	}
	return groups
}

// coverageBody is the data of the coverage page.
type coverageBody struct {
	Rows []*coverage
	// Told are kabupaten and kota with a figure from a page; Silent have none.
	Told, Silent int
}

func (s *site) coverageBody() *coverageBody {
	body := &coverageBody{}
	for _, r := range s.content.Regions {
		c, ok := s.content.coverage[r.Code]
		if !ok || r.Level != "regency" {
			continue
		}
		body.Rows = append(body.Rows, c)
		if c.Observations > 0 {
			body.Told++
		} else {
			body.Silent++
		}
	}
	return body
}

// methodBody is the data of the method page.
type methodBody struct {
	Targets []targetSpan
}

// targetSpan is a target over the years in which it stays the same.
type targetSpan struct {
	target
	Until int
}

func (s *site) methodBody() *methodBody {
	body := &methodBody{}
	for _, t := range s.content.Targets {
		if n := len(body.Targets); n > 0 {
			last := &body.Targets[n-1]
			if last.Indicator == t.Indicator && last.Percent == t.Percent && last.Base == t.Base && last.Until == t.Year-1 {
				last.Until = t.Year
				continue
			}
		}
		body.Targets = append(body.Targets, targetSpan{t, t.Year})
	}
	return body
}

// download is a table among the downloads.
type download struct {
	Name    string
	Comment string
	Rows    int
	// CSV, Parquet are the sizes of its files in bytes.
	CSV, Parquet int64
	// Database is the size of the DuckDB file, of the first entry only.
	Database int64
}

// downloadsOf lists the downloads of a folder, the DuckDB file first.
func downloadsOf(dir string, tables []dataset.Table) ([]download, error) {
	size := func(name string) (int64, error) {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil {
			return 0, fmt.Errorf("report: %w", err)
		}
		return info.Size(), nil
	}
	database, err := size(databaseName)
	if err != nil {
		return nil, err
	}
	out := []download{{Name: databaseName, Database: database}}
	for _, t := range tables {
		d := download{Name: t.Name, Comment: t.Comment, Rows: t.Rows}
		if d.CSV, err = size(t.Name + ".csv"); err != nil {
			return nil, err
		}
		if d.Parquet, err = size(t.Name + ".parquet"); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

// fileSize is a size for reading.
func (s *site) fileSize(bytes int64) string {
	switch {
	case bytes >= 1<<20:
		return s.words.decimal(float64(bytes)/(1<<20), 1) + " MB"
	case bytes >= 1<<10:
		return s.words.decimal(float64(bytes)/(1<<10), 0) + " kB"
	}
	return s.words.decimal(float64(bytes), 0) + " B"
}
