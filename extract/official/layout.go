package official

import (
	"fmt"

	"rekap/data"
	"rekap/extract"
)

// layout says where in a table's rows the registry's fields stand; -1 is a
// field that is not used.
type layout struct {
	code                            []int
	label, province, district, asOf int
	columns                         []mapped
}

// mapped is a column of the registry that the table has.
type mapped struct {
	data.Column
	at int
	// unit is the indicator's; empty where the column has none.
	unit string
}

// layout finds the registry's fields in a table. A missing column of figures
// is an issue, any other missing field an error, and so is a table that has
// none of the indicators.
func (r *Reader) layout(t *table, svc *data.Service, res *data.Resource) (*layout, []extract.Issue, error) {
	if len(t.rows) == 0 && len(t.columns) == 0 {
		return &layout{}, nil, nil
	}
	var err error
	at := func(field string) int {
		if field == "" || err != nil {
			return -1
		}
		var i int
		if i, err = t.column(field); err == nil && i < 0 {
			err = fmt.Errorf("%w: %q", ErrColumns, field)
		}
		return i
	}
	l := &layout{label: at(res.Label), province: at(res.Province), district: at(res.District), asOf: at(res.AsOf.Field)}
	if svc.Codes != data.NamesOnly {
		for _, field := range res.Code {
			l.code = append(l.code, at(field))
		}
	}
	if err != nil {
		return nil, nil, err
	}
	var issues []extract.Issue
	found := 0
	for _, c := range res.Columns {
		i, err := t.column(c.Field)
		if err != nil || i < 0 {
			issues = append(issues, extract.Issue{Test: "missing_column", Detail: fmt.Sprintf("the table has no single column %q", c.Field)})
			continue
		}
		if c.Cohort == "" {
			c.Cohort = data.AllCohort
		}
		m := mapped{Column: c, at: i, unit: r.indicators[c.Indicator].Unit}
		if c.Indicator != "" {
			found++
			if m.unit == "" {
				return nil, nil, fmt.Errorf("column %q is mapped to %q, which is no indicator", c.Field, c.Indicator)
			}
		}
		l.columns = append(l.columns, m)
	}
	if found == 0 {
		return nil, nil, fmt.Errorf("%w: no column of an indicator", ErrColumns)
	}
	return l, issues, nil
}

// required are the fields of the registry that a header row is known by.
func required(res *data.Resource) []string {
	var fields []string
	for _, f := range append([]string{res.Label, res.Province, res.District, res.AsOf.Field}, res.Code...) {
		if f != "" {
			fields = append(fields, f)
		}
	}
	for _, c := range res.Columns {
		fields = append(fields, c.Field)
	}
	return fields
}
