package explain

import (
	"iter"
	"time"

	"rekap/queries/format"
)

// record is one row, its values by column name.
type record struct {
	places map[string]int
	row    []any
}

// records are the rows of a table.
func records(t *format.Table) iter.Seq[record] {
	places := map[string]int{}
	for i, c := range t.Cols {
		places[c.Name] = i
	}
	return func(yield func(record) bool) {
		for _, row := range t.Data {
			if !yield(record{places, row}) {
				return
			}
		}
	}
}

func (r record) text(column string) string {
	v, _ := r.row[r.places[column]].(string)
	return v
}

func (r record) flag(column string) bool {
	v, _ := r.row[r.places[column]].(bool)
	return v
}

func (r record) day(column string) time.Time {
	v, _ := r.row[r.places[column]].(time.Time)
	return v
}

// number is a number, nil for null.
func (r record) number(column string) *float64 {
	switch v := r.row[r.places[column]].(type) {
	case float64:
		return &v
	case int64:
		f := float64(v)
		return &f
	}
	return nil
}

func (r record) value(column string, null float64) float64 {
	if v := r.number(column); v != nil {
		return *v
	}
	return null
}

func (r record) key() Key {
	return Key{r.text("indicator"), r.text("denominator"), r.text("cohort")}
}

func (r record) date() Date { return Date{r.day("as_of"), r.text("as_of_precision")} }

func (r record) rival(reason string) Rival {
	return Rival{
		Key: r.key(), Value: r.value("value", 0), Qualifier: r.text("qualifier"), Date: r.date(),
		Source: Source{r.text("outlet"), r.text("url")}, Reason: r.text(reason),
	}
}

func (r record) figure() Figure {
	return Figure{
		Key: r.key(), Name: r.text("name_en"), Unit: r.text("unit"), DenominatorBasis: r.text("denominator_basis"),
		Value: r.value("value", 0), Qualifier: r.text("qualifier"), Date: r.date(), AsOfBasis: r.text("as_of_basis"),
		Share: r.number("share"), BaseIndicator: r.text("base_indicator"), BaseValue: r.number("base_value"), BaseAsOf: r.day("base_as_of"),
		DecidedBy: r.text("decided_by"), Flag: r.text("flag"), Sources: int64(r.value("sources", 0)),
		Source: Source{r.text("outlet"), r.text("url")}, Printed: r.text("printed"), Quote: r.text("quote"),
		Mark: int(r.value("mark", -1)), Title: r.text("title"), Published: r.day("published"), Record: r.text("record"),
		FetchedAt: r.day("fetched_at"), Rule: r.text("rule"),
	}
}
