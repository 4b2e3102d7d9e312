package data

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestLint holds every row of the reference files against the others.
func TestLint(t *testing.T) {
	for _, err := range lint(files) {
		t.Error(err)
	}
}

// reference is all that lint compares, with lines.
type reference struct {
	regions     []located[Region]
	districts   []located[District]
	aliases     []located[Alias]
	ambiguities []located[Ambiguity]
	targets     []located[Target]
	tiles       []located[Tile]
	official    []located[OfficialFigure]
	bps         []located[BPSCode]
	byCode      map[string]Region
	errs        []error
}

func (l *reference) fail(file string, line int, field, format string, args ...any) {
	l.errs = append(l.errs, &RowError{file, line, field, fmt.Sprintf(format, args...)})
}

// lint reads the files of fsys and returns what is wrong with them.
func lint(fsys fs.FS) []error {
	var l reference
	var errs [8]error
	l.regions, errs[0] = readRegions(fsys)
	l.districts, errs[1] = readDistricts(fsys)
	l.aliases, errs[2] = readAliases(fsys)
	l.ambiguities, errs[3] = readAmbiguities(fsys)
	l.targets, errs[4] = readTargets(fsys)
	l.tiles, errs[5] = readTiles(fsys)
	l.official, errs[6] = readOfficial(fsys)
	l.bps, errs[7] = readBPS(fsys)
	for _, err := range errs {
		if err != nil {
			l.errs = append(l.errs, err)
		}
	}
	if len(l.errs) > 0 {
		return l.errs
	}
	l.byCode = map[string]Region{}
	for _, r := range l.regions {
		l.byCode[r.Row.Code] = r.Row
	}
	l.lintRegions()
	l.lintDistricts()
	l.lintNames()
	l.lintBPS()
	l.lintTargets()
	l.lintTiles()
	l.lintOfficial()
	l.lintSums()
	l.lintOfficialNames(fsys)
	return l.errs
}

// need notes an error where a code stands for no region.
func (l *reference) need(file string, line int, field, code string) {
	if _, ok := l.byCode[code]; !ok {
		l.fail(file, line, field, "%q is no region of %s", code, regionsFile)
	}
}

func (l *reference) lintRegions() {
	count := map[string]int{}
	rank := map[Level]int{Nation: 0, Province: 1, Regency: 2}
	for i, r := range l.regions {
		count[r.Row.Kind]++
		if r.Row.Province != "" {
			l.need(regionsFile, r.Line, "province_code", r.Row.Province)
		}
		if i > 0 {
			last := l.regions[i-1].Row
			if c := cmp.Compare(rank[last.Level], rank[r.Row.Level]); c > 0 || c == 0 && last.Code >= r.Row.Code {
				l.fail(regionsFile, r.Line, "region_code", "%s stands after %s", r.Row.Code, last.Code)
			}
		}
	}
	for kind, want := range map[string]int{"nation": 1, "provinsi": 38, "kabupaten": 416, "kota": 98} {
		if count[kind] != want {
			l.fail(regionsFile, 1, "kind", "%d rows of kind %s, want %d", count[kind], kind, want)
		}
	}
}

func (l *reference) lintDistricts() {
	has := map[string]bool{}
	for _, d := range l.districts {
		l.need(districtsFile, d.Line, "region_code", d.Row.Regency)
		has[d.Row.Regency] = true
	}
	for _, r := range l.regions {
		if r.Row.Level == Regency && !has[r.Row.Code] {
			l.fail(districtsFile, 1, "region_code", "%s has no kecamatan", r.Row.Code)
		}
	}
	if len(l.districts) != 7285 {
		l.fail(districtsFile, 1, "", "%d rows, want 7285", len(l.districts))
	}
}

func (l *reference) lintNames() {
	for _, a := range l.aliases {
		l.need(aliasesFile, a.Line, "region_code", a.Row.RegionCode)
		if l.byCode[a.Row.RegionCode].Name == a.Row.Name {
			l.fail(aliasesFile, a.Line, "name", "%q is the official name already", a.Row.Name)
		}
	}
	districts := map[string]string{}
	for _, d := range l.districts {
		districts[d.Row.Code] = d.Row.Name
	}
	for _, a := range l.ambiguities {
		for _, code := range slices.Concat(a.Row.RegionCodes, a.Row.Containing) {
			l.need(ambiguousFile, a.Line, "region_codes", code)
		}
		for _, code := range a.Row.DistrictCodes {
			if districts[code] != a.Row.Name {
				l.fail(ambiguousFile, a.Line, "district_codes", "%s is %q, not %q", code, districts[code], a.Row.Name)
			}
			if slices.Contains(a.Row.RegionCodes, code[:5]) {
				l.fail(ambiguousFile, a.Line, "district_codes", "%s is no other region", code)
			}
		}
		if a.Row.Kind == KotaKabupatenPair {
			l.lintPair(a)
		}
	}
}

func (l *reference) lintPair(a located[Ambiguity]) {
	for _, code := range a.Row.RegionCodes {
		r := l.byCode[code]
		if want := strings.ToUpper(r.Kind[:1]) + r.Kind[1:] + " " + a.Row.Name; r.Name != want {
			l.fail(ambiguousFile, a.Line, "name", "%s is %q, not %q", code, r.Name, want)
		}
	}
	if len(a.Row.RegionCodes) != 2 {
		l.fail(ambiguousFile, a.Line, "region_codes", "a pair has two codes")
	}
}

func (l *reference) lintBPS() {
	kinds := map[string]int{}
	for _, b := range l.bps {
		l.need(bpsFile, b.Line, "region_code", b.Row.RegionCode)
		r := l.byCode[b.Row.RegionCode]
		kinds[r.Kind]++
		if kota := len(b.Row.Code) == 4 && b.Row.Code[2] >= '7'; kota != (r.Kind == "kota") {
			l.fail(bpsFile, b.Line, "bps_code", "%s does not go with %s", b.Row.Code, r.Name)
		}
		if b.Row.Code[0] != b.Row.RegionCode[0] || b.Row.Code[0] != '9' && b.Row.Code[1] != b.Row.RegionCode[1] {
			l.fail(bpsFile, b.Line, "bps_code", "%s lies in another province than %s", b.Row.Code, b.Row.RegionCode)
		}
	}
	for kind, want := range map[string]int{"provinsi": 32, "kabupaten": 416, "kota": 98} {
		if kinds[kind] != want {
			l.fail(bpsFile, 1, "region_code", "%d rows of kind %s, want %d", kinds[kind], kind, want)
		}
	}
}

func (l *reference) lintTargets() {
	years := map[string]int{}
	for _, t := range l.targets {
		if last, ok := years[t.Row.Indicator]; ok && t.Row.Year != last+1 {
			l.fail(targetsFile, t.Line, "year", "%d does not follow %d", t.Row.Year, last)
		}
		years[t.Row.Indicator] = t.Row.Year
		if !strings.HasPrefix(t.Row.Source, "https://") {
			l.fail(targetsFile, t.Line, "source", "%q is no address", t.Row.Source)
		}
	}
	for indicator, last := range years {
		if last != LastTargetYear {
			l.fail(targetsFile, 1, "until", "%s ends in %d: leave its last row open", indicator, last)
		}
	}
}

func (l *reference) lintTiles() {
	for _, v := range l.tiles {
		l.need(tilesFile, v.Line, "region_code", v.Row.RegionCode)
		if l.byCode[v.Row.RegionCode].Level != Province {
			l.fail(tilesFile, v.Line, "region_code", "%s is no province", v.Row.RegionCode)
		}
	}
	if len(l.tiles) != 38 {
		l.fail(tilesFile, 1, "", "%d tiles, want 38", len(l.tiles))
	}
}

func (l *reference) lintOfficial() {
	first := map[string]bool{}
	for _, f := range l.official {
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
