package data

import (
	"fmt"
	"io/fs"
)

// LastTargetYear is the last year that an open target is carried to.
const LastTargetYear = 2040

// Targets returns the national targets, one per rate and year, from
// targets.csv. A target that stands until another is announced is given for
// each year to LastTargetYear, with a note that says so.
func Targets() ([]Target, error) {
	rows, err := readTargets(files)
	return values(rows), err
}

const targetsFile = "targets.csv"

func readTargets(fsys fs.FS) ([]located[Target], error) {
	type span struct {
		Target
		until int
	}
	columns := []string{"indicator", "year", "until", "percent", "base", "source", "note"}
	rows, err := readTable(fsys, targetsFile, columns, func(r *row) span {
		v := span{Target: Target{
			Indicator: r.text("indicator"),
			Year:      r.count("year", 2011, LastTargetYear),
			Percent:   r.number("percent", 100),
			Base: r.oneOf("base", "wajib_ktp", "ktp_el_recorded", "ktp_el_held", "population",
				"child_population"),
			Source: r.text("source"),
			Note:   r.optional("note"),
		}}
		v.until = v.Year
		if r.oneOf("until", "", "open") == "open" {
			v.until = LastTargetYear
			if v.Note == "" {
				r.fail("note", "is empty: an open target says what it is carried on from")
			}
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	var out []located[Target]
	for _, r := range rows {
		for year := r.Row.Year; year <= r.Row.until; year++ {
			t := r.Row.Target
			t.Year = year
			out = append(out, located[Target]{r.File, r.Line, t})
		}
	}
	return out, unique(targetsFile, "year", out, func(v Target) string { return fmt.Sprint(v.Indicator, " ", v.Year) })
}
