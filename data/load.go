package data

import "errors"

// Reference is all reference data that the reading of pages needs.
type Reference struct {
	Regions     []Region
	Districts   []District
	Aliases     []Alias
	Ambiguities []Ambiguity
	Targets     []Target
	Official    []OfficialFigure
	BPS         []BPSCode
	Divisions   []Division
	Indicators  *IndicatorBook
	Corrections []Correction
}

// Load reads the embedded reference data. It parses on each call, so call it
// once and only where pages are read. An error means a file was built in that
// the lint tests reject.
func Load() (*Reference, error) {
	var ref Reference
	var errs [10]error
	ref.Regions, errs[0] = Regions()
	ref.Districts, errs[1] = Districts()
	ref.Aliases, errs[2] = Aliases()
	ref.Ambiguities, errs[3] = Ambiguities()
	ref.Targets, errs[4] = Targets()
	ref.Official, errs[5] = OfficialFigures()
	ref.Indicators, errs[6] = Indicators()
	ref.Corrections, errs[7] = Corrections()
	ref.BPS, errs[8] = BPSCodes()
	ref.Divisions, errs[9] = Divisions()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, err
	}
	return &ref, nil
}
