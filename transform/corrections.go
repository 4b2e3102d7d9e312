package transform

import (
	"strconv"
	"time"

	"rekap/data"
)

// corrected mends an observation by the known errors of its page. A correction
// acts only while the page still prints the error with the wrong value; the
// observation then says so in its rule.
func (r *Reader) corrected(o Observation, canonical string) Observation {
	for i := range r.fixes {
		f := &r.fixes[i]
		if f.URL != o.URL && f.URL != canonical || f.Indicator != o.Indicator || f.Printed != o.Printed {
			continue
		}
		if r.mend(&o, f) {
			o.Rule += "+correction"
		}
	}
	return o
}

// mend changes one field from the wrong value to the right one.
func (r *Reader) mend(o *Observation, f *data.Correction) bool {
	switch f.Field {
	case "value":
		from, err1 := strconv.ParseFloat(f.From, 64)
		to, err2 := strconv.ParseFloat(f.To, 64)
		if err1 != nil || err2 != nil || o.Value != from {
			return false
		}
		o.Value, o.ValueLow, o.ValueHigh = to, to, to
	case "region_code":
		place, ok := r.places.Lookup(f.To)
		if !ok || o.RegionCode != f.From {
			return false
		}
		o.RegionCode, o.Region, o.Level = place.Code, place.Name, string(place.Level)
	case "as_of":
		to, err := time.Parse(time.DateOnly, f.To)
		if err != nil || dateKey(o.AsOf) != f.From {
			return false
		}
		o.AsOf = to
	default:
		return false
	}
	return true
}
