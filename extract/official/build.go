package official

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"rekap/data"
	"rekap/extract"
)

// builder turns the rows of one table into datasets, one per date.
type builder struct {
	reader  *Reader
	page    extract.Page
	svc     *data.Service
	res     *data.Resource
	layout  *layout
	sets    map[time.Time]*extract.Dataset
	unknown []extract.UnknownRow
}

// row joins and reads one row.
func (b *builder) row(cells []cell) {
	text := func(i int) string {
		if i < 0 {
			return ""
		}
		return cells[i].text
	}
	l := line{label: text(b.layout.label), province: text(b.layout.province), district: text(b.layout.district)}
	for _, i := range b.layout.code {
		l.code = append(l.code, cells[i])
	}
	name := l.label
	if name == "" {
		name = l.district
	}
	p, reason := b.reader.regions.join(l, b.svc, b.res)
	asOf, basis, err := b.asOf(text(b.layout.asOf))
	if reason == "" && err != nil {
		reason = err.Error()
	}
	if reason != "" {
		b.unknown = append(b.unknown, extract.UnknownRow{Code: printedCode(l.code), Name: name, Reason: reason})
		return
	}
	d := b.set(asOf, basis)
	row := extract.Row{RegionCode: p.code, Level: string(p.level), District: p.district, Name: name, Quote: b.quote(cells)}
	for _, m := range b.layout.columns {
		c := cells[m.at]
		value, ok, err := c.read(b.res.Numbers)
		if err != nil {
			d.Issues = append(d.Issues, extract.Issue{Test: "unreadable", RegionCode: p.code,
				Detail: fmt.Sprintf("%s of %s: %q: %v", m.Field, name, c.text, err)})
		}
		if !ok {
			continue
		}
		row.Cells = append(row.Cells, extract.DatasetCell{Field: m.Field, Indicator: m.Indicator, Cohort: m.Cohort,
			Denominator: m.Denominator, Value: value, Printed: c.text, Doubt: doubt(m, value)})
	}
	d.Rows = append(d.Rows, row)
}

// doubt is the reason why a figure cannot be relied on for what it is.
func doubt(m mapped, value float64) string {
	switch {
	case m.Distrust != "":
		return m.Distrust
	case value < 0:
		return "it is negative"
	case m.unit == data.UnitPercent && value > 100:
		return "it is above 100 percent"
	case m.unit != "" && m.unit != data.UnitPercent && value != float64(int64(value)):
		return "it counts a fraction: the notation of numbers may be another"
	}
	return ""
}

// set is the dataset of a date.
func (b *builder) set(asOf time.Time, basis string) *extract.Dataset {
	d, ok := b.sets[asOf]
	if !ok {
		precision := b.res.AsOf.Precision
		if precision == "" || basis == "published" {
			precision = "day"
		}
		d = &extract.Dataset{Page: b.page, ID: pageID(b.page), Name: resourceName(b.svc, b.res),
			AsOf: asOf, AsOfPrecision: precision, AsOfBasis: basis}
		b.sets[asOf] = d
	}
	return d
}

// finish returns the datasets by date; rows that join nothing are told with
// the first. A table without rows gives a dataset without rows.
func (b *builder) finish() []*extract.Dataset {
	if len(b.sets) == 0 {
		asOf, basis := b.fixed()
		d := b.set(asOf, basis)
		if len(b.unknown) == 0 {
			d.Issues = append(d.Issues, extract.Issue{Test: "no_rows", Detail: "the table has no rows"})
		}
	}
	var out []*extract.Dataset
	for _, d := range b.sets {
		out = append(out, d)
	}
	slices.SortFunc(out, func(a, c *extract.Dataset) int { return a.AsOf.Compare(c.AsOf) })
	out[0].Unknown = b.unknown
	for _, d := range out {
		slices.SortStableFunc(d.Rows, func(a, c extract.Row) int {
			return cmp.Or(strings.Compare(a.RegionCode, c.RegionCode), strings.Compare(a.District, c.District))
		})
	}
	return out
}

// quote is the row as served, in short.
func (b *builder) quote(cells []cell) string {
	var parts []string
	add := func(field string, i int) {
		if field != "" && i >= 0 {
			parts = append(parts, field+"="+cells[i].text)
		}
	}
	for k, i := range b.layout.code {
		add(b.res.Code[k], i)
	}
	add(b.res.Province, b.layout.province)
	add(b.res.Label, b.layout.label)
	if b.res.District != b.res.Label {
		add(b.res.District, b.layout.district)
	}
	add(b.res.AsOf.Field, b.layout.asOf)
	for _, m := range b.layout.columns {
		add(m.Field, m.at)
	}
	return strings.Join(parts, "; ")
}

// printedCode is a row's code as served.
func printedCode(parts []cell) string {
	text := make([]string, len(parts))
	for i, c := range parts {
		text[i] = c.text
	}
	return strings.Join(text, ".")
}

// pageID is stable for the same address and bytes.
func pageID(p extract.Page) string {
	digest := p.Digest
	if digest == "" {
		sum := sha256.Sum256(p.Body)
		digest = "sha256:" + hex.EncodeToString(sum[:])
	}
	identity := p.Canonical
	if identity == "" {
		identity = p.URL
	}
	sum := sha256.Sum256([]byte(identity + "\n" + digest))
	return hex.EncodeToString(sum[:])[:16]
}
