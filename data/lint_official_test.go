package data

import (
	"fmt"
	"io/fs"
	"strings"
	"time"
)

func (l *reference) lintOfficial() {
	first := map[string]bool{}
	for _, f := range l.official {
		if ind, ok := l.indicators[f.Row.Indicator]; !ok {
			l.fail(f.File, f.Line, "indicator", "%q is no indicator", f.Row.Indicator)
		} else if (ind.Unit == UnitPercent) != (f.Row.Denominator != "") {
			l.fail(f.File, f.Line, "denominator", "%q does not go with %s, a %s", f.Row.Denominator, ind.ID, ind.Unit)
		}
		l.need(f.File, f.Line, "region_code", f.Row.RegionCode)
		if k := officialKey(f.Row); first[k] {
			l.fail(f.File, f.Line, "indicator", "%s stands twice", k)
		} else {
			first[k] = true
		}
		if f.Row.AsOf.Before(time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)) || f.Row.AsOf.After(time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)) {
			l.fail(f.File, f.Line, "as_of", "%s is not between 2020 and the day of retrieval", f.Row.AsOf.Format(time.DateOnly))
		}
	}
}

// partOf says which figure cannot be above which.
var partOf = map[string]string{
	"wajib_ktp": "population", "ktp_el_recorded": "wajib_ktp",
	"kia_issued": "child_population", "birth_cert_issued": "child_population",
}

// lintSums checks the figures of half-years: whole sets of regions, sums of
// provinces and of the nation, parts against wholes, and the flags.
func (l *reference) lintSums() {
	figures := map[string]located[OfficialFigure]{}
	sums := map[string]float64{}
	members := map[string]int{}
	key := func(code string, f OfficialFigure) string {
		f.RegionCode = code
		return officialKey(f)
	}
	for _, f := range l.official {
		figures[officialKey(f.Row)] = f
		r := l.byCode[f.Row.RegionCode]
		parent := r.Province
		if r.Level == Province {
			parent = NationCode
		}
		if parent != "" {
			sums[key(parent, f.Row)] += f.Row.Value
			members[key(parent, f.Row)]++
		}
	}
	children := map[string]int{NationCode: 38}
	for _, r := range l.regions {
		if r.Row.Level == Regency {
			children[r.Row.Province]++
		}
	}
	flagged := 0
	for _, f := range l.official {
		v, k := f.Row, officialKey(f.Row)
		if n := members[k]; n > 1 {
			if n != children[v.RegionCode] {
				l.fail(f.File, f.Line, "region_code", "%s: %d regions below it, want %d", k, n, children[v.RegionCode])
			} else if sums[k] != v.Value {
				l.fail(f.File, f.Line, v.Indicator, "%s: %.0f, but the regions below it sum to %.0f", k, v.Value, sums[k])
			}
		}
		if whole, ok := figures[key(v.RegionCode, OfficialFigure{Indicator: partOf[v.Indicator], Cohort: v.Cohort, AsOf: v.AsOf})]; ok && v.Value > whole.Row.Value {
			l.fail(f.File, f.Line, v.Indicator, "%s: %.0f is above %s %.0f", k, v.Value, whole.Row.Indicator, whole.Row.Value)
		}
		if v.Indicator == "ktp_el_recorded" {
			wajib, ok := figures[key(v.RegionCode, OfficialFigure{Indicator: "wajib_ktp", Cohort: v.Cohort, AsOf: v.AsOf})]
			equal := ok && wajib.Row.Value == v.Value
			if equal != (v.Flag == FlagRecordedEqualsWajib) {
				l.fail(f.File, f.Line, "flag", "%s: %q, recorded %.0f, wajib_ktp %.0f", k, v.Flag, v.Value, wajib.Row.Value)
			}
			if equal && l.byCode[v.RegionCode].Level == Regency {
				flagged++
			}
		}
	}
	if flagged != 67 {
		l.fail(officialDir, 1, "flag", "%d regencies with recorded equal to wajib_ktp, want 67", flagged)
	}
	l.lintComplete(figures)
}

// lintComplete checks that the half-year figures cover all regions, and the
// nation's announced totals.
func (l *reference) lintComplete(figures map[string]located[OfficialFigure]) {
	for _, set := range []struct {
		indicator, asOf string
		nation          float64
	}{
		{"population", "2024-06-30", 282477584},
		{"wajib_ktp", "2024-06-30", 207889876},
		{"ktp_el_recorded", "2024-06-30", 202054251},
		{"population", "2024-12-31", 284973643},
	} {
		for _, r := range l.regions {
			k := fmt.Sprint(r.Row.Code, " ", set.indicator, " ", AllCohort, " ", set.asOf)
			f, ok := figures[k]
			if !ok {
				l.fail(officialDir, 1, "region_code", "%s is missing", k)
			}
			if r.Row.Code == NationCode && f.Row.Value != set.nation {
				l.fail(f.File, f.Line, set.indicator, "%s: %.0f, announced are %.0f", k, f.Row.Value, set.nation)
			}
		}
	}
}

// lintOfficialNames checks the names that stand beside the codes for readers.
func (l *reference) lintOfficialNames(fsys fs.FS) {
	names, err := fs.Glob(fsys, officialDir+"/*_*.csv")
	if err != nil || len(names) != 4 {
		l.fail(officialDir, 1, "", "%d files of figures, want 4 (%v)", len(names), err)
	}
	for _, file := range names {
		text, err := fs.ReadFile(fsys, file)
		if err != nil {
			l.errs = append(l.errs, err)
		}
		for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n")[1:] {
			cells := strings.Split(line, ",")
			if r := l.byCode[cells[0]]; r.Name != cells[1] {
				l.fail(file, i+2, "name", "%q, but %s is %q", cells[1], cells[0], r.Name)
			}
		}
	}
}
