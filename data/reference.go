// Package data holds the reference data of Rekap as files and reads them:
// regions and their other names, districts, indicators and the words that
// announce them, national targets, official figures, the registry of sources,
// corrections of the sources' own errors, and the sample archive.
//
// Every file has its origin, licence and retrieval date in README.md of this
// folder, and every row is linted under go test. Readers are strict: a row
// that does not fit its file's form is an error that names file, line and
// field.
package data

import "time"

// Level is the administrative level of a region, as printed in the column level.
type Level string

// The levels, from the nation down.
const (
	Nation   Level = "nation"
	Province Level = "province"
	Regency  Level = "regency" // kabupaten or kota
	Subdist  Level = "district"
)

// NationCode is the region code of Indonesia as a whole.
const NationCode = "ID"

// Region is the nation, a province, or a kabupaten or kota.
type Region struct {
	// Code is the Kemendagri code with dots ("51.71", "51"), or "ID".
	Code  string
	Level Level
	// Kind is nation, provinsi, kabupaten or kota.
	Kind string
	// Name is the official name with its kind: "Kabupaten Sukoharjo",
	// "Kota Denpasar"; a province stands without "Provinsi", as in the decree.
	Name string
	// Province is the code of the region's province; its own for a province,
	// empty for the nation.
	Province string
}

// District is a kecamatan or distrik.
type District struct {
	// Code is the Kemendagri code, "51.71.01".
	Code string
	// Regency is the code of its kabupaten or kota.
	Regency string
	Name    string
}

// Alias is another name of a region: a spelling, an abbreviation, a nickname,
// or the seat of its government.
type Alias struct {
	Name       string
	RegionCode string
	// Kind says what sort of name it is; a "capital" supports a match and
	// never decides one alone.
	Kind string
	// Use says how far the name may be trusted: UseAlone, UseSupport,
	// UseQualified or UseNever.
	Use  string
	Note string
}

// Ambiguity is a name that decides nothing by itself.
type Ambiguity struct {
	// Kind says why: KotaKabupatenPair, SameAsProvince …
	Kind string
	Name string
	// RegionCodes are the regions that bear the name; a province first.
	RegionCodes []string
	// Containing are the regions whose longer names contain it.
	Containing []string
	// DistrictCodes are the kecamatan of that name in other regions.
	DistrictCodes []string
	Note          string
}

// Target is a national target of one year.
type Target struct {
	// Indicator is the rate it is set for, e.g. "ikd_activation_rate".
	Indicator string
	Year      int
	// Percent is the target, in percent of the base.
	Percent float64
	// Base is the denominator it is stated on.
	Base string
	// Source is the address or name of the publication.
	Source string
	Note   string
}

// OfficialFigure is a published half-year or yearly figure of one region.
type OfficialFigure struct {
	RegionCode string
	Indicator  string
	// Cohort is the part of the population it is about; "all" for everybody.
	Cohort string
	// Denominator is the base of a rate; empty for a count.
	Denominator string
	// Value is a count, or percent where Denominator is set.
	Value  float64
	AsOf   time.Time
	Source string
	// Flag is the reason why the figure is not to be relied on, e.g.
	// "recorded_equals_wajib"; empty when none is known.
	Flag string
	// Note says what contradicts or explains the figure.
	Note string
}
