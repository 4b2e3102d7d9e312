// Package casefile reads labelled article cases: articles as paragraphs in
// page order, with the figures they assert (facts) and the figures that a
// careless reader would take (not_facts).
//
// Cases measure a reader of articles, and the sample archive is rendered from
// them. They are written by hand from published articles: figures, hedges,
// units, places and date phrases stand as published, the sentences are
// re-told, and people appear by their office.
package casefile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Case is one labelled article.
type Case struct {
	// ID is GROUP/NAME, NAME being the file's name without .json.
	ID string `json:"id"`
	// SourceURL is the address of the published article; empty when unknown.
	SourceURL string `json:"source_url"`
	// URL is the address the page is rendered under; empty for a case that is
	// only measured.
	URL string `json:"url,omitempty"`
	// Outlet is the outlet's name or host.
	Outlet string `json:"outlet"`
	// Family names the page markup the case is rendered in.
	Family string `json:"family,omitempty"`
	// Note says what is particular about the case.
	Note string `json:"note,omitempty"`
	// Constructed is true where the figures are no published ones.
	Constructed bool `json:"constructed,omitempty"`
	// Fetched is the day (2006-01-02) the page counts as archived; it is also
	// the day that pages with a clock in their head print.
	Fetched string `json:"fetched,omitempty"`
	Title   string `json:"title"`
	// Published is the day of publication (2006-01-02); empty when it cannot
	// be known from the page.
	Published string `json:"published"`
	// PublishedPrinted is that day as a paragraph of the page prints it; empty
	// when none does.
	PublishedPrinted string `json:"published_printed"`
	// Paragraphs are the article in page order, page noise included.
	Paragraphs []string `json:"paragraphs"`
	// Roles say what each paragraph is, by the names of the article reader's
	// roles (body, linked, caption …); absent where all are unlabelled.
	Roles    []string  `json:"roles,omitempty"`
	Facts    []Fact    `json:"facts"`
	NotFacts []NotFact `json:"not_facts"`
}

// Fact is a figure that the article asserts about a region.
type Fact struct {
	Indicator string `json:"indicator"`
	// Region is the official name with its kind; RegionCode the Kemendagri
	// code. A kecamatan has the code of its kabupaten or kota and the Level
	// "kecamatan".
	Region     string  `json:"region"`
	RegionCode string  `json:"region_code"`
	Value      float64 `json:"value"`
	// Qualifier is exact, about, over or under.
	Qualifier string `json:"qualifier"`
	// Of is the base of a rate; empty for counts.
	Of string `json:"of"`
	// AsOf is the day (2006-01-02) the figure is true for; of a month or a
	// year its last day. AsOfPrecision is day, month or year; AsOfBasis is
	// stated or published.
	AsOf          string `json:"as_of"`
	AsOfPrecision string `json:"as_of_precision"`
	AsOfBasis     string `json:"as_of_basis"`
	// Printed is the figure as the title or one paragraph prints it.
	Printed string `json:"printed"`
	Level   string `json:"level,omitempty"`
	// Optional facts count neither for nor against a reader.
	Optional bool `json:"optional,omitempty"`
}

// NotFact is a figure of the page that is no fact, and why.
type NotFact struct {
	Printed string `json:"printed"`
	Why     string `json:"why"`
}

// Name is the last part of the ID.
func (c Case) Name() string { return path.Base(c.ID) }

// ReadDir reads the cases dir/*.json of fsys in the order of their names. An
// error names the file, and the field that the format does not know.
func ReadDir(fsys fs.FS, dir string) ([]Case, error) {
	names, err := fs.Glob(fsys, path.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list cases of %s: %w", dir, err)
	}
	cases := make([]Case, 0, len(names))
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("read case: %w", err)
		}
		c, err := Parse(b)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if want := strings.TrimSuffix(path.Base(name), ".json"); c.Name() != want {
			return nil, fmt.Errorf("%s: id is %q, want it to end in %q", name, c.ID, want)
		}
		cases = append(cases, c)
	}
	return cases, nil
}

// Parse reads one case. Fields that the format does not know are an error.
func Parse(b []byte) (Case, error) {
	var c Case
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&c); err != nil {
		return Case{}, fmt.Errorf("not a case: %w", err)
	}
	if dec.More() {
		return Case{}, fmt.Errorf("not a case: more than one JSON value")
	}
	return c, nil
}
