package data

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
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
	indicators  map[string]Indicator
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
	book, err := Indicators()
	if err != nil {
		return []error{err}
	}
	l.indicators = map[string]Indicator{}
	for _, ind := range book.Indicators {
		l.indicators[ind.ID] = ind
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
		share := l.indicators[t.Row.Indicator].ShareOf
		if share == nil || !slices.Contains(share.Wholes, t.Row.Base) {
			l.fail(targetsFile, t.Line, "base", "%s is no share of %s", t.Row.Indicator, t.Row.Base)
		}
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
