package data

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
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
	byCode      map[string]Region
	errs        []error
}

func (l *reference) fail(file string, line int, field, format string, args ...any) {
	l.errs = append(l.errs, &RowError{file, line, field, fmt.Sprintf(format, args...)})
}

// lint reads the files of fsys and returns what is wrong with them.
func lint(fsys fs.FS) []error {
	var l reference
	var errs [7]error
	l.regions, errs[0] = readRegions(fsys)
	l.districts, errs[1] = readDistricts(fsys)
	l.aliases, errs[2] = readAliases(fsys)
	l.ambiguities, errs[3] = readAmbiguities(fsys)
	l.targets, errs[4] = readTargets(fsys)
	l.tiles, errs[5] = readTiles(fsys)
	l.official, errs[6] = readOfficial(fsys)
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

// mend copies the embedded files with one piece of one file replaced.
func mend(t *testing.T, file, old, new string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(files, path)
		if path == file {
			if !strings.Contains(string(b), old) {
				t.Fatalf("%s does not contain %q", file, old)
			}
			b = []byte(strings.Replace(string(b), old, new, 1))
		}
		out[path] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestLintFinds breaks one row at a time.
func TestLintFinds(t *testing.T) {
	const dkb = "official/dkb_2024-06-30.csv"
	for _, c := range []struct{ name, file, old, new, want string }{
		{"code without dot", regionsFile, "\n51.71,", "\n5171,", `data/regions.csv:322: region_code: "5171" is no region code`},
		{"level of another code", regionsFile, "\n51,province,provinsi,", "\n51,regency,provinsi,", "data/regions.csv:19: level:"},
		{"kind of another code", regionsFile, "51.71,regency,kota,Kota ", "51.71,regency,kabupaten,Kabupaten ", "data/regions.csv:322: kind:"},
		{"name without kind", regionsFile, "Kota Denpasar", "Denpasar", `data/regions.csv:322: name: "Denpasar" does not start with "Kota "`},
		{"province of another code", regionsFile, "Kota Denpasar,51", "Kota Denpasar,52", "data/regions.csv:322: province_code:"},
		{"region twice", regionsFile, "\n51.71,regency,kota,Kota Denpasar,51", "\n51.71,regency,kota,Kota Denpasar,51\n51.71,regency,kota,Kota Denpasar,51", `data/regions.csv:323: region_code: "51.71" stands on line 322 too`},
		{"region missing", regionsFile, "\n51.71,regency,kota,Kota Denpasar,51", "", "97 rows of kind kota, want 98"},
		{"province missing", regionsFile, "\n51,province,provinsi,Bali,51", "", `province_code: "51" is no region`},
		{"order", regionsFile, "\n11,province,provinsi,Aceh,11\n12,province,provinsi,Sumatera Utara,12", "\n12,province,provinsi,Sumatera Utara,12\n11,province,provinsi,Aceh,11", "11 stands after 12"},
		{"white space", regionsFile, "Kota Denpasar,", "Kota  Denpasar,", "data/regions.csv:322: name:"},
		{"header", regionsFile, "region_code,level", "code,level", "data/regions.csv:1: header is code,"},
		{"missing cell", regionsFile, "Kota Denpasar,51", "Kota Denpasar", "data/regions.csv:322: wrong number of fields"},
		{"no UTF-8", regionsFile, "Kota Denpasar", "Kota Denpas\xe1r", "is not UTF-8"},
		{"kecamatan of another regency", districtsFile, "51.71.01,51.71", "51.71.01,51.70", "region_code:"},
		{"kecamatan of no regency", districtsFile, "51.71.01,51.71", "51.70.01,51.70", `"51.70" is no region`},
		{"kecamatan code", districtsFile, "51.71.01,", "51.71.1,", "is no kecamatan code"},
		{"kecamatan twice", districtsFile, "51.71.01,", "51.71.02,", "stands on line"},
		{"alias of no region", aliasesFile, "\nKaltim,64,", "\nKaltim,60,", `region_code: "60" is no region`},
		{"alias kind", aliasesFile, "\nKaltim,64,province-abbr", "\nKaltim,64,abbr", "kind:"},
		{"seat that decides", aliasesFile, "Tapaktuan,11.01,capital,support", "Tapaktuan,11.01,capital,alone", "use:"},
		{"alias that is the name", aliasesFile, "\nKaltim,64", "\nKalimantan Timur,64", "is the official name already"},
		{"alias twice", aliasesFile, "\nKaltim,64", "\nKalsel,63,province-abbr,alone,in use\nKalsel,63,province-abbr,alone,in use\nKaltim,64", "stands on line"},
		{"pair of another name", ambiguousFile, "kota-kabupaten-pair,Solok,13.02 13.72", "kota-kabupaten-pair,Solok,13.02 13.71", `13.71 is "Kota Padang", not "Kota Solok"`},
		{"pair of one", ambiguousFile, "kota-kabupaten-pair,Solok,13.02 13.72", "kota-kabupaten-pair,Solok,13.02", "a pair has two codes"},
		{"code twice", ambiguousFile, "Solok,13.02 13.72", "Solok,13.02 13.02", `"13.02" stands twice`},
		{"kecamatan of another name", ambiguousFile, "Toba,12.12,,61.03.13", "Toba,12.12,,61.03.12", "district_codes: 61.03.12 is"},
		{"kecamatan where none belongs", ambiguousFile, "Solok,13.02 13.72,,", "Solok,13.02 13.72,,61.03.12", "district_codes: is for the kind"},
		{"target year missing", targetsFile, "kia_rate,2024", "kia_rate,2025", "year: 2025 does not follow 2023"},
		{"target twice", targetsFile, "kia_rate,2024", "kia_rate,2023", "stands on line"},
		{"target that ends", targetsFile, "kia_rate,2024,open", "kia_rate,2024,", "kia_rate ends in 2024"},
		{"target above 100", targetsFile, "99.4", "994", "percent:"},
		{"target with a comma", targetsFile, ",99.4,", `,"99,4",`, "is no number"},
		{"target base", targetsFile, "30,wajib_ktp", "30,wajib", "base:"},
		{"target without source", targetsFile, "https://jatim", "jatim", "source:"},
		{"two tiles in one place", tilesFile, "\n11,0,0", "\n11,1,1", "stands on line"},
		{"tile of a regency", tilesFile, "\n11,0,0", "\n51.71,0,0", "51.71 is no province"},
		{"figure with a dot", dkb, "5570453", "5.570.453", `population: "5.570.453" is no whole number`},
		{"negative figure", dkb, "5570453", "-5570453", "is not from 0"},
		{"figure that breaks the sum", dkb, "5570453", "5570454", "data/official/dkb_2024-06-30.csv:3: population: 11 population all 2024-06-30: 5570454, but the regions below it sum to 5570453"},
		{"recorded above wajib", dkb, "207889876,202054251", "202054250,202054251", "is above wajib_ktp"},
		{"flag lost", dkb, ",recorded_equals_wajib", ",", "flag:"},
		{"flag unknown", dkb, ",recorded_equals_wajib", ",equal", `"equal" is none of`},
		{"region without figures", dkb, "\n51.71,", "\n51.70,", `"51.70" is no region`},
		{"name of another region", dkb, "\n51,Bali,", "\n51,Bari,", `name: "Bari", but 51 is "Bali"`},
		{"flag on a column that takes none", "official/population_2024-12-31.csv", "5623479,", "5623479,rounded", "bears on no column"},
		{"date", "official/columns.csv", "all,2024-10-21", "all,2024-10-32", "data/official/columns.csv:6: as_of:"},
		{"date to come", "official/columns.csv", "all,2024-10-21", "all,2034-10-21", "data/official/kia_2024-10-21.csv:2: as_of:"},
		{"rate above 100", announcedFile, "wajib_ktp,99.11", "wajib_ktp,9911", "is above 100 percent"},
		{"announced twice", announcedFile, "194640000,2020-12-31", "194640000,2025-12-31", "stands on line"},
		{"announced and in a file", announcedFile, "population,all,,286693693,2025-06-30", "population,all,,286693693,2024-06-30", "stands twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			errs := lint(mend(t, c.file, c.old, c.new))
			var text strings.Builder
			for _, err := range errs {
				fmt.Fprintln(&text, err)
			}
			if !strings.Contains(text.String(), c.want) {
				t.Errorf("lint does not say %q but:\n%s", c.want, text.String())
			}
		})
	}
}
