package casefile

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Vocabulary is what a case may speak of.
type Vocabulary struct {
	// Regions maps Kemendagri codes to official names, a province's without
	// "Provinsi".
	Regions map[string]string
	// Districts maps the code of a kabupaten or kota to the names of its kecamatan.
	Districts map[string][]string
	// Indicators maps indicator ids to their unit.
	Indicators map[string]string
}

var (
	qualifiers = []string{"exact", "about", "over", "under"}
	bases      = []string{"wajib_ktp", "ktp_el_recorded", "ktp_el_held", "ikd_target", "population", "child_population", "unspecified"}
	roles      = []string{"summary", "body", "heading", "list_item", "cell", "caption", "linked", "byline", "date_line", "tags", "notice"}
)

// Lint returns what is wrong with a case, each problem a sentence that names
// the case and the field.
func (c Case) Lint(v Vocabulary) []string {
	var problems []string
	bad := func(format string, args ...any) {
		problems = append(problems, c.ID+": "+fmt.Sprintf(format, args...))
	}
	if c.Title == "" || c.Outlet == "" || len(c.Paragraphs) == 0 {
		bad("title, outlet and paragraphs must be there")
	}
	for _, d := range []struct{ field, day string }{{"published", c.Published}, {"fetched", c.Fetched}} {
		if d.day != "" && !isDay(d.day) {
			bad("%s %q is no day of the form 2006-01-02", d.field, d.day)
		}
	}
	if c.Published != "" && c.Fetched != "" && c.Fetched < c.Published {
		bad("fetched %s lies before published %s", c.Fetched, c.Published)
	}
	if len(c.Roles) > 0 && len(c.Roles) != len(c.Paragraphs) {
		bad("%d roles for %d paragraphs", len(c.Roles), len(c.Paragraphs))
	}
	for i, r := range c.Roles {
		if !slices.Contains(roles, r) {
			bad("roles[%d] %q is not one of %s", i, r, strings.Join(roles, ", "))
		}
	}
	for i, p := range c.Paragraphs {
		if p == "" || p != strings.Join(strings.Fields(p), " ") {
			bad("paragraphs[%d] has white space other than single spaces: %.60q", i, p)
		}
	}
	if c.PublishedPrinted != "" && !c.prints(c.PublishedPrinted) {
		bad("published_printed %q stands in no paragraph", c.PublishedPrinted)
	}
	c.lintFacts(v, bad)
	for i, n := range c.NotFacts {
		if n.Why == "" {
			bad("not_facts[%d] %q has no reason", i, n.Printed)
		}
		if n.Printed == "" || !c.prints(n.Printed) {
			bad("not_facts[%d].printed %q stands neither in the title nor in a paragraph", i, n.Printed)
		}
	}
	return problems
}

func (c Case) lintFacts(v Vocabulary, bad func(string, ...any)) {
	type key struct {
		indicator, region, code, of, asOf string
		value                             float64
	}
	seen := map[key]bool{}
	for i, f := range c.Facts {
		at := fmt.Sprintf("facts[%d] (%s %v)", i, f.Indicator, f.Value)
		unit, known := v.Indicators[f.Indicator]
		if !known {
			bad("%s: indicator is unknown", at)
		}
		if f.Printed == "" || !c.prints(f.Printed) {
			bad("%s: printed %q stands neither in the title nor in a paragraph", at, f.Printed)
		}
		if isRate := unit == "percent"; known && isRate != (f.Of != "") {
			bad("%s: of is %q, want a base for rates and none for counts", at, f.Of)
		} else if isRate && (f.Value < 0 || f.Value > 200) {
			bad("%s: a rate outside 0 to 200", at)
		} else if !isRate && (f.Value < 0 || f.Value != float64(int64(f.Value))) {
			bad("%s: a count that is no whole number", at)
		}
		if f.Of != "" && !slices.Contains(bases, f.Of) {
			bad("%s: of %q is not one of %s", at, f.Of, strings.Join(bases, ", "))
		}
		if !slices.Contains(qualifiers, f.Qualifier) {
			bad("%s: qualifier %q is not one of %s", at, f.Qualifier, strings.Join(qualifiers, ", "))
		}
		if why := v.wrongRegion(f); why != "" {
			bad("%s: %s", at, why)
		}
		if why := wrongAsOf(f, c.Published); why != "" {
			bad("%s: %s", at, why)
		}
		k := key{f.Indicator, f.Region, f.RegionCode, f.Of, f.AsOf, f.Value}
		if seen[k] {
			bad("%s: the fact stands twice", at)
		}
		seen[k] = true
	}
}

func (v Vocabulary) wrongRegion(f Fact) string {
	name, ok := v.Regions[f.RegionCode]
	if !ok {
		return fmt.Sprintf("region code %q is unknown", f.RegionCode)
	}
	switch {
	case f.Level == "kecamatan":
		bare, isDistrict := strings.CutPrefix(f.Region, "Kecamatan ")
		if !isDistrict || !slices.Contains(v.Districts[f.RegionCode], bare) {
			return fmt.Sprintf("%s has no %q", name, f.Region)
		}
		return ""
	case f.Level != "":
		return fmt.Sprintf("level %q, want kecamatan or none", f.Level)
	case len(f.RegionCode) == len("51") && f.RegionCode != "ID":
		name = "Provinsi " + name
	}
	if f.Region != name {
		return fmt.Sprintf("region is %q, want %q for %s", f.Region, name, f.RegionCode)
	}
	return ""
}

func wrongAsOf(f Fact, published string) string {
	day, err := time.Parse(time.DateOnly, f.AsOf)
	if err != nil {
		return fmt.Sprintf("as_of %q is no day of the form 2006-01-02", f.AsOf)
	}
	next := day.AddDate(0, 0, 1)
	switch f.AsOfPrecision {
	case "day":
	case "month":
		if next.Day() != 1 {
			return fmt.Sprintf("as_of %s is a month but not its last day", f.AsOf)
		}
	case "year":
		if next.YearDay() != 1 {
			return fmt.Sprintf("as_of %s is a year but not its last day", f.AsOf)
		}
	default:
		return fmt.Sprintf("as_of_precision %q, want day, month or year", f.AsOfPrecision)
	}
	switch f.AsOfBasis {
	case "stated":
	case "published":
		if published != "" && (f.AsOf != published || f.AsOfPrecision != "day") {
			return fmt.Sprintf("as_of %s is taken from the publication day, which is %s", f.AsOf, published)
		}
	default:
		return fmt.Sprintf("as_of_basis %q, want stated or published", f.AsOfBasis)
	}
	return ""
}

// prints reports whether s stands in the title or in one paragraph.
func (c Case) prints(s string) bool {
	if strings.Contains(c.Title, s) {
		return true
	}
	return slices.ContainsFunc(c.Paragraphs, func(p string) bool { return strings.Contains(p, s) })
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}
