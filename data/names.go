package data

import (
	"io/fs"
)

// The ways in which an alias may be used, the values of [Alias.Use].
const (
	// UseAlone is a name that decides a match like the official one.
	UseAlone = "alone"
	// UseSupport is a seat of government: in a dateline it supports a match
	// and never decides one.
	UseSupport = "support"
	// UseQualified is a name too short or too common to stand alone: it counts
	// only right after a word of kind or office (Kabupaten, Pemkab, Bupati …),
	// or where the outlet or the text is already in the region's province.
	UseQualified = "qualified"
	// UseNever is a seat whose name is an everyday word, a given name or
	// another region's; it is listed so that nobody adds it again.
	UseNever = "never"
)

// The kinds of ambiguity, the values of [Ambiguity.Kind].
const (
	// KotaKabupatenPair is a name borne by a kota and a kabupaten.
	KotaKabupatenPair = "kota-kabupaten-pair"
	// SameAsProvince is a name borne by a province and a region in it.
	SameAsProvince = "same-as-province"
	// StartsWithProvinceName is a province's name that begins names of regencies.
	StartsWithProvinceName = "starts-with-province-name"
	// NameInsideOtherName is a name that stands within longer names.
	NameInsideOtherName = "name-inside-other-name"
	// GluedPrefix is a name that begins other names without a space.
	GluedPrefix = "glued-prefix"
	// CommonWord is a name that is a word, a person, a river … as well.
	CommonWord = "common-word-or-other-sense"
	// DistrictElsewhere is a name borne by a kecamatan of other regions too.
	DistrictElsewhere = "also-a-kecamatan-elsewhere"
)

// Aliases returns the other names of regions, from aliases.csv.
func Aliases() ([]Alias, error) {
	rows, err := readAliases(files)
	return values(rows), err
}

// Ambiguities returns the names that decide nothing by themselves, from
// ambiguous.csv.
func Ambiguities() ([]Ambiguity, error) {
	rows, err := readAmbiguities(files)
	return values(rows), err
}

const (
	aliasesFile   = "aliases.csv"
	ambiguousFile = "ambiguous.csv"
)

func readAliases(fsys fs.FS) ([]located[Alias], error) {
	rows, err := readTable(fsys, aliasesFile, []string{"name", "region_code", "kind", "use", "note"}, func(r *row) Alias {
		v := Alias{
			Name:       r.text("name"),
			RegionCode: r.code("region_code"),
			Kind: r.oneOf("kind", "capital", "abbreviation", "spelling-or-old-name", "province-abbr",
				"official-variant", "nickname", "prefix-form"),
			Use:  r.oneOf("use", UseAlone, UseSupport, UseQualified, UseNever),
			Note: r.text("note"),
		}
		if v.Kind == "capital" && v.Use != UseSupport && v.Use != UseNever {
			r.fail("use", "%q lets a seat of government decide a match", v.Use)
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	return rows, unique(aliasesFile, "name", rows, func(v Alias) string { return v.Name + " " + v.RegionCode })
}

func readAmbiguities(fsys fs.FS) ([]located[Ambiguity], error) {
	columns := []string{"kind", "name", "region_codes", "containing", "district_codes", "note"}
	rows, err := readTable(fsys, ambiguousFile, columns, func(r *row) Ambiguity {
		v := Ambiguity{
			Kind: r.oneOf("kind", KotaKabupatenPair, SameAsProvince, StartsWithProvinceName, NameInsideOtherName,
				GluedPrefix, CommonWord, DistrictElsewhere),
			Name:          r.text("name"),
			RegionCodes:   r.codes("region_codes", regionCode),
			Containing:    r.codes("containing", regionCode),
			DistrictCodes: r.codes("district_codes", districtCode.MatchString),
			Note:          r.text("note"),
		}
		if len(v.RegionCodes) == 0 {
			r.fail("region_codes", "is empty")
		}
		within := v.Kind == NameInsideOtherName || v.Kind == StartsWithProvinceName
		if within != (len(v.Containing) > 0) {
			r.fail("containing", "is for the kinds %s and %s, and they need it", NameInsideOtherName, StartsWithProvinceName)
		}
		if (v.Kind == DistrictElsewhere) != (len(v.DistrictCodes) > 0) {
			r.fail("district_codes", "is for the kind %s, and it needs it", DistrictElsewhere)
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	return rows, unique(ambiguousFile, "name", rows, func(v Ambiguity) string { return v.Kind + " " + v.Name })
}
