package data

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"

	"github.com/goccy/go-yaml"
)

//go:embed corrections.yaml
var correctionsYAML []byte

// Correction mends one known error of a source. It acts only while the page
// still prints the error, so that it falls away when the source is mended.
type Correction struct {
	// URL is the canonical address of the page.
	URL string `yaml:"url"`
	// Printed is the figure as the page prints it: the guard.
	Printed string `yaml:"printed"`
	// Indicator is the indicator of the observation that is mended.
	Indicator string `yaml:"indicator"`
	// Field is value, region_code or as_of.
	Field string `yaml:"field"`
	// From is what the page gives, To what it must mean.
	From string `yaml:"from"`
	To   string `yaml:"to"`
	// Reason says what is wrong, Evidence where that can be seen.
	Reason   string `yaml:"reason"`
	Evidence string `yaml:"evidence"`
}

// Corrections returns the known errors of sources. An error names the row and
// the field that does not fit.
func Corrections() ([]Correction, error) { return parseCorrections(correctionsYAML) }

func parseCorrections(b []byte) ([]Correction, error) {
	var file struct {
		Corrections []Correction `yaml:"corrections"`
	}
	if err := yaml.NewDecoder(bytes.NewReader(b), yaml.Strict()).Decode(&file); err != nil {
		return nil, fmt.Errorf("corrections.yaml: %w", err)
	}
	var errs []error
	for i, c := range file.Corrections {
		for _, f := range [...]struct{ name, value string }{
			{"url", c.URL}, {"printed", c.Printed}, {"indicator", c.Indicator},
			{"from", c.From}, {"to", c.To}, {"reason", c.Reason}, {"evidence", c.Evidence},
		} {
			if f.value == "" {
				errs = append(errs, fmt.Errorf("corrections.yaml: row %d: field %s is empty", i+1, f.name))
			}
		}
		switch c.Field {
		case "value", "region_code", "as_of":
		default:
			errs = append(errs, fmt.Errorf("corrections.yaml: row %d: field field: %q is not value, region_code or as_of", i+1, c.Field))
		}
	}
	return file.Corrections, errors.Join(errs...)
}
