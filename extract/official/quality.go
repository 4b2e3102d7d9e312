package official

import (
	"fmt"
	"slices"
	"strings"

	"rekap/data"
	"rekap/extract"
)

// maxIssues bounds how many findings of one test are told per dataset.
const maxIssues = 50

// tester runs the quality tests of a dataset. A figure that a test finds
// unreliable gets the doubt, unless it has one.
type tester struct {
	reader *Reader
	set    *extract.Dataset
	res    *data.Resource
}

// test runs all quality tests.
func (r *Reader) test(d *extract.Dataset, res *data.Resource) {
	t := &tester{r, d, res}
	t.duplicates()
	t.rowSums()
	t.parts()
	t.repeats()
	t.totals()
	d.Issues = bounded(d.Issues)
}

func (t *tester) issue(test, region, format string, args ...any) string {
	detail := fmt.Sprintf(format, args...)
	t.set.Issues = append(t.set.Issues, extract.Issue{Test: test, RegionCode: region, Detail: detail})
	return detail
}

func doubtCell(c *extract.DatasetCell, reason string) {
	if c != nil && c.Doubt == "" {
		c.Doubt = reason
	}
}

// duplicates finds regions with several rows: rows that say the same are one,
// rows that differ are all doubtful.
func (t *tester) duplicates() {
	rows := t.set.Rows[:0:0]
	for i := 0; i < len(t.set.Rows); {
		first := t.set.Rows[i]
		end := i + 1
		for end < len(t.set.Rows) && t.set.Rows[end].RegionCode == first.RegionCode && t.set.Rows[end].District == first.District {
			end++
		}
		same := t.set.Rows[i:end]
		i = end
		if !slices.ContainsFunc(same, func(r extract.Row) bool { return r.Quote != first.Quote }) {
			if len(same) > 1 {
				t.issue("duplicate", first.RegionCode, "%s stands %d times with the same figures", first.Name, len(same))
			}
			rows = append(rows, first)
			continue
		}
		detail := t.issue("duplicate", first.RegionCode, "%s stands %d times with different figures", first.Name, len(same))
		for _, r := range same {
			for k := range r.Cells {
				doubtCell(&r.Cells[k], detail)
			}
		}
		rows = append(rows, same...)
	}
	t.set.Rows = rows
}

// field finds a row's cell by the registry's name of its column.
func field(r extract.Row, name string) *extract.DatasetCell {
	for i := range r.Cells {
		if r.Cells[i].Field == name {
			return &r.Cells[i]
		}
	}
	return nil
}

// rowSums tests the equations that the registry states for every row.
func (t *tester) rowSums() {
	for _, sum := range t.res.Sums {
		for _, r := range t.set.Rows {
			whole := field(r, sum.Whole)
			total, complete := 0.0, whole != nil
			for _, part := range sum.Parts {
				c := field(r, part)
				if complete = complete && c != nil; complete {
					total += c.Value
				}
			}
			if !complete || near(total, whole.Value) {
				continue
			}
			detail := t.issue("sum", r.RegionCode, "%s: %s is %s, but %s sum to %s", r.Name, sum.Whole, whole.Printed, strings.Join(sum.Parts, " + "), number(total))
			doubtCell(whole, detail)
			for _, part := range sum.Parts {
				doubtCell(field(r, part), detail)
			}
		}
	}
}

// parts tests that no count is above what it is a part of, and that the
// recorded are not all of the wajib KTP, which is nowhere true.
func (t *tester) parts() {
	for _, r := range t.set.Rows {
		for i := range r.Cells {
			part := &r.Cells[i]
			for _, id := range t.reader.indicators[part.Indicator].PartOf {
				for j := range r.Cells {
					whole := &r.Cells[j]
					if whole.Indicator != id || whole.Cohort != part.Cohort {
						continue
					}
					switch {
					case part.Value > whole.Value:
						doubtCell(part, t.issue("part_above_whole", r.RegionCode, "%s: %s %s is above %s %s", r.Name, part.Field, part.Printed, whole.Field, whole.Printed))
					case part.Indicator == "ktp_el_recorded" && id == "wajib_ktp" && part.Value == whole.Value && part.Value > 0:
						doubtCell(part, t.issue(data.FlagRecordedEqualsWajib, r.RegionCode, "%s: recorded equals wajib KTP, %s: people not recorded seem to be left out of both", r.Name, part.Printed))
					}
				}
			}
		}
	}
}

// minRepeat is the least number of rows on which two columns are compared.
const minRepeat = 3

// repeats finds columns that repeat another in every row. Which of two
// indicators is wrong the table does not tell, so both are doubtful, unless
// the registry distrusts one of them already.
func (t *tester) repeats() {
	columns := t.res.Columns
	for i, a := range columns {
		for _, b := range columns[i+1:] {
			if !t.repeated(a.Field, b.Field) {
				continue
			}
			detail := t.issue("repeats_column", "", "%s repeats %s in every row", b.Field, a.Field)
			if a.Distrust != "" || b.Distrust != "" || a.Indicator == "" || b.Indicator == "" || a.Indicator == b.Indicator && a.Cohort == b.Cohort {
				continue
			}
			for _, r := range t.set.Rows {
				doubtCell(field(r, a.Field), detail)
				doubtCell(field(r, b.Field), detail)
			}
		}
	}
}

// repeated reports whether two columns hold the same numbers in every row that
// has both, and not just one number throughout.
func (t *tester) repeated(a, b string) bool {
	n, varied, last := 0, false, 0.0
	for _, r := range t.set.Rows {
		x, y := field(r, a), field(r, b)
		if x == nil || y == nil {
			continue
		}
		if x.Value != y.Value {
			return false
		}
		varied = varied || n > 0 && x.Value != last
		last = x.Value
		n++
	}
	return n >= minRepeat && varied
}

// totals tests provinces and the nation against the regions below them, where
// a table has all of these.
func (t *tester) totals() {
	regions := t.reader.regions
	for _, col := range t.res.Columns {
		if col.Indicator == "" || t.reader.indicators[col.Indicator].Unit == data.UnitPercent {
			continue
		}
		sums, below := map[string]float64{}, map[string]int{}
		for _, r := range t.set.Rows {
			c := field(r, col.Field)
			if c == nil {
				continue
			}
			parent := ""
			switch data.Level(r.Level) {
			case data.Province:
				parent = data.NationCode
			case data.Regency:
				parent = regions.regions[r.RegionCode].Province
			}
			sums[parent] += c.Value
			below[parent]++
		}
		for _, r := range t.set.Rows {
			level := data.Level(r.Level)
			c := field(r, col.Field)
			if c == nil || level != data.Province && level != data.Nation || below[r.RegionCode] != regions.children[r.RegionCode] || near(sums[r.RegionCode], c.Value) {
				continue
			}
			doubtCell(c, t.issue("total", r.RegionCode, "%s: %s is %s, but the regions below it sum to %s", r.Name, col.Field, c.Printed, number(sums[r.RegionCode])))
		}
	}
}

// near allows for the last binary digits of sums of decimals.
func near(a, b float64) bool {
	return a-b < 1e-6 && b-a < 1e-6
}

func number(f float64) string {
	return strings.TrimSuffix(fmt.Sprintf("%.2f", f), ".00")
}

// bounded keeps the first findings of each test and counts the others.
func bounded(issues []extract.Issue) []extract.Issue {
	count := map[string]int{}
	var out []extract.Issue
	var order []string
	for _, i := range issues {
		if count[i.Test]++; count[i.Test] <= maxIssues {
			out = append(out, i)
		} else if count[i.Test] == maxIssues+1 {
			order = append(order, i.Test)
		}
	}
	for _, test := range order {
		out = append(out, extract.Issue{Test: test, Detail: fmt.Sprintf("%d more of this kind", count[test]-maxIssues)})
	}
	return out
}
