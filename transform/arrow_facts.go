package transform

import "time"

// Observations is the table observations.
func Observations() Table[Observation] {
	type T = Observation
	return Table[T]{"observations", "One row per figure that a page asserts, accepted or doubtful.", []column[T]{
		name("observation_id", "Stable identifier: the same page, figure and reading give the same one.", func(o *T) string { return o.ID }),
		text("page", "File or URL that was read; in a store the URL.", func(o *T) string { return o.Page }),
		name("page_id", "Page it was read from (pages.page_id).", func(o *T) string { return o.PageID }),
		text("url", "Address of the page.", func(o *T) string { return o.URL }),
		text("outlet", "Name of the outlet or service, as printed to readers.", func(o *T) string { return o.Outlet }),
		name("source_kind", "news or official.", func(o *T) string { return o.Kind }),
		name("indicator", "What the figure counts (indicators.indicator).", func(o *T) string { return o.Indicator }),
		name("unit", "person, percent or card.", func(o *T) string { return o.Unit }),
		text("region_code", "Kemendagri code with dots (regions.region_code); ID for the nation; of a kecamatan that of its kabupaten or kota; null where unresolved.", func(o *T) string { return o.RegionCode }),
		text("region", "Official name with its kind.", func(o *T) string { return o.Region }),
		text("level", "nation, province, regency or district.", func(o *T) string { return o.Level }),
		name("cohort", "all, or the part of the population the figure is about. Only all is compared.", func(o *T) string { return o.Cohort }),
		number("value", "The number, in the unit of the indicator.", func(o *T) float64 { return o.Value }),
		number("value_low", "Lower end of the interval that hedge and rounding allow; null where open.", func(o *T) float64 { return o.ValueLow }),
		number("value_high", "Upper end of the interval that hedge and rounding allow; null where open.", func(o *T) float64 { return o.ValueHigh }),
		name("qualifier", "exact, about, over or under, as the page words it.", func(o *T) string { return o.Qualifier }),
		text("denominator", "Of a rate, the indicator it is a share of; null where neither words nor arithmetic tell.", func(o *T) string { return o.Denominator }),
		text("denominator_basis", "How the denominator is known: stated, arithmetic or none.", func(o *T) string { return o.DenominatorBasis }),
		day("as_of", "Day the figure is true for; a month or a year is its last day.", func(o *T) time.Time { return o.AsOf }),
		text("as_of_precision", "day, month or year: what of as_of was told.", func(o *T) string { return o.AsOfPrecision }),
		text("as_of_basis", "stated in the text, or published: the page's own date.", func(o *T) string { return o.AsOfBasis }),
		day("period_start", "First day of the period the figure is about; null where it is about none.", func(o *T) time.Time { return o.PeriodStart }),
		day("period_end", "Last day of the period the figure is about.", func(o *T) time.Time { return o.PeriodEnd }),
		day("published", "Day the page was published; null where unknown.", func(o *T) time.Time { return o.Published }),
		moment("fetched_at", "Time the page was fetched, UTC.", func(o *T) time.Time { return o.FetchedAt }),
		text("printed", "The figure as printed.", func(o *T) string { return o.Printed }),
		integer("printed_start", "Place of printed in pages.text, in code points from 0.", func(o *T) int { return o.PrintedStart }),
		text("quote", "The sentence the figure was printed in, or the row of the official table.", func(o *T) string { return o.Quote }),
		integer("quote_start", "Place of quote in pages.text, in code points from 0.", func(o *T) int { return o.QuoteStart }),
		integer("quote_end", "End of quote in pages.text, in code points, excluded.", func(o *T) int { return o.QuoteEnd }),
		name("status", "accepted or doubtful. Doubtful figures are kept and never compared.", func(o *T) string { return string(o.Status) }),
		text("status_reason", "Why it is doubtful.", func(o *T) string { return o.StatusReason }),
		text("rule", "The rule that read it.", func(o *T) string { return o.Rule }),
		name("extractor_version", "Version of the program and data that read it.", func(o *T) string { return o.ExtractorVersion }),
	}}
}

// Figures is the table figures.
func Figures() Table[Figure] {
	type T = Figure
	return Table[T]{"figures", "One row per number on a page, with the role it was given and why: no number is dropped.", []column[T]{
		name("page_id", "Page it stands on (pages.page_id).", func(f *T) string { return f.PageID }),
		integer("seq", "Count of the page's numbers from 1, in text order.", func(f *T) int { return f.Seq }),
		name("printed", "The number as printed.", func(f *T) string { return f.Printed }),
		integer("figure_start", "Its place in pages.text, in code points from 0.", func(f *T) int { return f.Start }),
		integer("figure_end", "Its end in pages.text, in code points, excluded.", func(f *T) int { return f.End }),
		integer("paragraph", "Index of its paragraph; -1 for the title.", func(f *T) int { return f.Paragraph }),
		text("paragraph_role", "What its paragraph is to the article: body, caption, linked and others.", func(f *T) string { return f.ParagraphRole }),
		number("value", "The number read; null where none could be.", func(f *T) float64 { return readable(f.Value, f.Readable) }),
		text("unit", "Its unit, where it has one.", func(f *T) string { return f.Unit }),
		name("role", "observation, duplicate, date, law, phone, age, money, linked_headline, unresolved and others.", func(f *T) string { return f.Role }),
		text("reason", "Why it was given this role.", func(f *T) string { return f.Reason }),
		text("observation_id", "The observation it became, or repeats.", func(f *T) string { return f.ObservationID }),
		name("extractor_version", "Version of the program and data that read it.", func(f *T) string { return f.ExtractorVersion }),
	}}
}

// Checks is the table checks.
func Checks() Table[Check] {
	type T = Check
	return Table[T]{"checks", "One row per equation between figures of a page that was tried, whether it held or not.", []column[T]{
		name("page_id", "Page whose figures were tried (pages.page_id).", func(c *T) string { return c.PageID }),
		integer("seq", "Count of the page's checks from 1.", func(c *T) int { return c.Seq }),
		text("region_code", "Region the figures are about.", func(c *T) string { return c.RegionCode }),
		name("kind", "share, rest, target, sum, official or order.", func(c *T) string { return c.Kind }),
		name("equation", "The check in words and numbers, both sides.", func(c *T) string { return c.Equation }),
		number("left_value", "Value of the left side.", func(c *T) float64 { return c.Left }),
		number("right_value", "Value of the right side.", func(c *T) float64 { return c.Right }),
		number("tolerance", "Difference that rounding and hedges of both sides allow.", func(c *T) float64 { return c.Tolerance }),
		flag("holds", "Whether both sides agree within the tolerance.", func(c *T) bool { return c.Holds }),
		list("observation_ids", "The observations on both sides, in the order of the equation.", func(c *T) []string { return c.ObservationIDs }),
		name("extractor_version", "Version of the program and data that tried it.", func(c *T) string { return c.ExtractorVersion }),
	}}
}

// Pages is the table pages, as far as segments hold it.
func Pages() Table[PageRow] {
	type T = PageRow
	return Table[T]{"pages", "One row per page, in its newest version.", []column[T]{
		name("page_id", "Stable identifier of the article or table and its bytes.", func(p *T) string { return p.PageID }),
		text("page", "File or URL that was read; in a store the URL.", func(p *T) string { return p.Page }),
		text("url", "Address that was asked for.", func(p *T) string { return p.URL }),
		text("canonical", "Identity of the article over its addresses.", func(p *T) string { return p.Canonical }),
		text("source", "Source that was asked (sources.source).", func(p *T) string { return p.Source }),
		text("outlet", "Name of the outlet or service, as printed to readers.", func(p *T) string { return p.Outlet }),
		name("source_kind", "news or official.", func(p *T) string { return p.Kind }),
		text("title", "Headline of an article, name of a table.", func(p *T) string { return p.Title }),
		day("published", "Day it was published; null where unknown.", func(p *T) time.Time { return p.Published }),
		text("published_basis", "Where on the page that date was read: json_ld, meta, microdata, time_tag, url, byline.", func(p *T) string { return p.PublishedBasis }),
		text("published_printed", "The date as the page has it.", func(p *T) string { return p.PublishedPrinted }),
		moment("fetched_at", "Time it was fetched, UTC.", func(p *T) time.Time { return p.FetchedAt }),
		text("record", "Record of the archive, FILE:OFFSET (fetches.record).", func(p *T) string { return p.Record }),
		text("digest", "SHA-256 of the bytes as served.", func(p *T) string { return p.Digest }),
		text("media_type", "Media type as served.", func(p *T) string { return p.MediaType }),
		label("simhash", "Label of the text: near-duplicates differ in few of its 64 bits; null where there is too little text.", func(p *T) uint64 { return p.Simhash }),
		text("text", "The text that all places refer to; null for an official table.", func(p *T) string { return p.Text }),
		name("outcome", "read or unread.", func(p *T) string { return p.Outcome }),
		text("reason", "Why it could not be read, as kind: detail.", func(p *T) string { return p.Reason }),
		name("extractor_version", "Version of the program and data that read it.", func(p *T) string { return p.ExtractorVersion }),
	}}
}
