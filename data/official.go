package data

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"time"
)

// The flags of official figures, the values of [OfficialFigure.Flag].
const (
	// FlagRecordedEqualsWajib marks wajib_ktp and ktp_el_recorded of a region
	// where both are the same number. Nowhere is everybody recorded: people not
	// recorded seem to be left out of both.
	FlagRecordedEqualsWajib = "recorded_equals_wajib"
	// FlagRounded marks a figure announced in round numbers.
	FlagRounded = "rounded"
)

// AllCohort is the cohort of figures about everybody the indicator counts.
const AllCohort = "all"

// OfficialFigures returns the official half-year and yearly figures and what
// the national office announced, from the files of the folder official, by
// date. One region, indicator, cohort and day has one figure. Take care of
// Cohort: child_population is there for all children and for those up to five.
func OfficialFigures() ([]OfficialFigure, error) {
	rows, err := readOfficial(files)
	figures := values(rows)
	slices.SortStableFunc(figures, func(a, b OfficialFigure) int { return a.AsOf.Compare(b.AsOf) })
	return figures, err
}

const (
	officialDir    = "official"
	columnsFile    = officialDir + "/columns.csv"
	announcedFile  = officialDir + "/announced.csv"
	maxPeople      = 400e6 // more than Indonesia will have in this program's life
	maxOfficialPct = 100
)

// officialColumn says what one column of one official file holds.
type officialColumn struct {
	file, column, indicator, cohort, source string
	asOf                                    time.Time
	flagged                                 bool
}

func readOfficial(fsys fs.FS) ([]located[OfficialFigure], error) {
	columns, err := readTable(fsys, columnsFile, []string{"file", "column", "indicator", "cohort", "as_of", "flagged", "source"}, func(r *row) officialColumn {
		return officialColumn{
			file: r.text("file"), column: r.text("column"), indicator: r.text("indicator"), cohort: r.text("cohort"),
			asOf: r.day("as_of"), flagged: r.oneOf("flagged", "yes", "no") == "yes", source: r.text("source"),
		}
	})
	if err != nil {
		return nil, err
	}
	var out []located[OfficialFigure]
	for len(columns) > 0 {
		n := 1
		for n < len(columns) && columns[n].Row.file == columns[0].Row.file {
			n++
		}
		rows, err := readOfficialFile(fsys, path.Join(officialDir, columns[0].Row.file), values(columns[:n]))
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
		columns = columns[n:]
	}
	announced, err := readAnnounced(fsys)
	if err != nil {
		return nil, err
	}
	return append(out, announced...), nil
}

// readOfficialFile reads a file with a line per region and a column per figure.
func readOfficialFile(fsys fs.FS, file string, columns []officialColumn) ([]located[OfficialFigure], error) {
	header := []string{"region_code", "name"}
	for _, c := range columns {
		header = append(header, c.column)
	}
	rows, err := readTable(fsys, file, append(header, "flag"), func(r *row) []OfficialFigure {
		code := r.code("region_code")
		r.text("name")
		flag := r.oneOf("flag", "", FlagRecordedEqualsWajib, FlagRounded)
		figures := make([]OfficialFigure, len(columns))
		for i, c := range columns {
			figures[i] = OfficialFigure{RegionCode: code, Indicator: c.indicator, Cohort: c.cohort,
				Value: float64(r.count(c.column, 0, maxPeople)), AsOf: c.asOf, Source: c.source}
			if c.flagged {
				figures[i].Flag = flag
			}
		}
		if flag != "" && !slices.ContainsFunc(columns, func(c officialColumn) bool { return c.flagged }) {
			r.fail("flag", "%q bears on no column: see %s", flag, columnsFile)
		}
		return figures
	})
	if err != nil {
		return nil, err
	}
	if err := unique(file, "region_code", rows, func(v []OfficialFigure) string { return v[0].RegionCode }); err != nil {
		return nil, err
	}
	var out []located[OfficialFigure]
	for _, r := range rows {
		for _, f := range r.Row {
			out = append(out, located[OfficialFigure]{r.File, r.Line, f})
		}
	}
	return out, nil
}

// readAnnounced reads the figures that were told one by one.
func readAnnounced(fsys fs.FS) ([]located[OfficialFigure], error) {
	columns := []string{"region_code", "indicator", "cohort", "denominator", "value", "as_of", "source", "flag", "note"}
	rows, err := readTable(fsys, announcedFile, columns, func(r *row) OfficialFigure {
		v := OfficialFigure{
			RegionCode: r.code("region_code"), Indicator: r.text("indicator"), Cohort: r.text("cohort"),
			Denominator: r.oneOf("denominator", "", "wajib_ktp", "ktp_el_recorded", "population", "child_population"),
			Value:       r.number("value", maxPeople), AsOf: r.day("as_of"), Source: r.text("source"),
			Flag: r.oneOf("flag", "", FlagRounded), Note: r.optional("note"),
		}
		if v.Denominator != "" && v.Value > maxOfficialPct {
			r.fail("value", "%g is above %d percent", v.Value, maxOfficialPct)
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	return rows, unique(announcedFile, "indicator", rows, officialKey)
}

// officialKey is what one official figure is for.
func officialKey(v OfficialFigure) string {
	return fmt.Sprint(v.RegionCode, " ", v.Indicator, " ", v.Cohort, " ", v.AsOf.Format(time.DateOnly))
}
