package transform

import (
	"rekap/data"
	"rekap/extract"
	"rekap/transform/region"
)

// Dataset makes observations of the rows of an official table. A cell that the
// registry maps to no indicator goes to the ledger only; a row whose recorded
// people outnumber those obliged is doubtful, and so is a cell whose own
// reading failed.
func (r *Reader) Dataset(d *extract.Dataset) Result {
	var res Result
	for i := range d.Rows {
		r.row(d, &d.Rows[i], &res)
	}
	return res
}

// row adds the figures of a row of an official table to a result, and the checks of the row.
func (r *Reader) row(d *extract.Dataset, row *extract.Row, res *Result) {
	place, _ := r.places.Lookup(row.RegionCode)
	place.District = row.District
	if row.District != "" {
		place.Level, place.Name = data.Subdist, "Kecamatan "+row.District
	}
	first := len(res.Observations)
	for k := range row.Cells {
		c := &row.Cells[k]
		f := Figure{
			PageID: d.ID, Seq: len(res.Figures) + 1, Printed: c.Printed, Paragraph: -1, ParagraphRole: "row",
			Value: c.Value, Readable: true, Role: "unmapped_column", Reason: "column " + c.Field + " is no indicator",
			ExtractorVersion: r.version,
		}
		if ind, ok := r.indicators[c.Indicator]; ok {
			o := r.cell(d, row, c, ind, place)
			f.Role, f.Reason, f.Unit, f.ObservationID = "observation", ind.ID, ind.Unit, o.ID
			res.Observations = append(res.Observations, o)
		}
		res.Figures = append(res.Figures, f)
	}
	r.rowChecks(d, row, res, first)
}

// cell makes the observation of a cell.
func (r *Reader) cell(d *extract.Dataset, row *extract.Row, c *extract.DatasetCell, ind data.Indicator, place region.Place) Observation {
	o := Observation{
		Page: d.Page.Page, PageID: d.ID, URL: d.Page.URL, Outlet: d.Page.Outlet, Kind: string(extract.Official),
		Indicator: ind.ID, Unit: ind.Unit, RegionCode: row.RegionCode, Region: place.Name, Level: row.Level,
		Cohort: c.Cohort, Value: c.Value, ValueLow: c.Value, ValueHigh: c.Value, Qualifier: "exact",
		Denominator: c.Denominator, DenominatorBasis: "none",
		AsOf: d.AsOf, AsOfPrecision: d.AsOfPrecision, AsOfBasis: d.AsOfBasis,
		FetchedAt: d.Page.FetchedAt, Printed: c.Printed, Quote: row.Quote, Status: Accepted,
		Rule: "official_table", ExtractorVersion: r.version,
	}
	if o.Cohort == "" {
		o.Cohort = "all"
	}
	if o.Denominator != "" {
		o.DenominatorBasis = "stated"
	}
	if c.Doubt != "" {
		o.Status, o.StatusReason = Doubtful, c.Doubt
	}
	o.ID = observationID(&o, place)
	return r.Publishable(o)
}

// rowChecks tries that a part is not above its whole.
func (r *Reader) rowChecks(d *extract.Dataset, row *extract.Row, res *Result, first int) {
	at := func(id string) *Observation {
		for i := first; i < len(res.Observations); i++ {
			if o := &res.Observations[i]; o.Indicator == id && o.Cohort == "all" {
				return o
			}
		}
		return nil
	}
	for _, pair := range [...][2]string{{"ktp_el_recorded", "wajib_ktp"}, {"wajib_ktp", "population"}, {"ikd_activated", "wajib_ktp"}, {"kia_issued", "child_population"}} {
		part, whole := at(pair[0]), at(pair[1])
		if part == nil || whole == nil {
			continue
		}
		holds := part.Value <= whole.Value
		res.Checks = append(res.Checks, Check{
			PageID: d.ID, Seq: len(res.Checks) + 1, RegionCode: row.RegionCode, Kind: "order",
			Equation: part.Printed + " is not more than " + whole.Printed, Left: part.Value, Right: whole.Value,
			Holds: holds, ObservationIDs: []string{part.ID, whole.ID}, ExtractorVersion: r.version,
		})
		if !holds && part.Status == Accepted {
			part.Status, part.StatusReason = Doubtful, "more than "+pair[1]+" in the same row"
		}
	}
}
