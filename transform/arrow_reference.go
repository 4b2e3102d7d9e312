package transform

import (
	"math"
	"time"

	"rekap/data"
)

// Regions is the table regions.
func Regions() Table[data.Region] {
	type T = data.Region
	return Table[T]{"regions", "The nation, its provinces, kabupaten and kota, with Kemendagri codes.", []column[T]{
		name("region_code", "Kemendagri code with dots: 51 a province, 51.71 a kabupaten or kota; ID the nation.", func(r *T) string { return r.Code }),
		name("level", "nation, province or regency (kabupaten or kota).", func(r *T) string { return string(r.Level) }),
		name("kind", "nation, provinsi, kabupaten or kota.", func(r *T) string { return r.Kind }),
		name("region", "Official name with its kind.", func(r *T) string { return r.Name }),
		text("province_code", "Code of its province; its own for a province, null for the nation.", func(r *T) string { return r.Province }),
	}}
}

// Indicators is the table indicators.
func Indicators() Table[IndicatorRow] {
	type T = IndicatorRow
	return Table[T]{"indicators", "What is counted: the vocabulary of observations.", []column[T]{
		name("indicator", "Identifier, as in observations.indicator.", func(i *T) string { return i.Indicator }),
		name("unit", "person, percent or card.", func(i *T) string { return i.Unit }),
		name("kind", "stock (a state on a day), flow (within a period), rate, or target.", func(i *T) string { return i.Kind }),
		text("name_en", "Its name in English.", func(i *T) string { return i.NameEN }),
		text("name_id", "Its name in Indonesian.", func(i *T) string { return i.NameID }),
		text("means", "What is counted.", func(i *T) string { return i.Means }),
		list("part_of", "The counts that this count cannot exceed.", func(i *T) []string { return i.PartOf }),
		text("rate_of", "Of a rate, the count that it is the share of.", func(i *T) string { return i.RateOf }),
		text("base", "The count that regions are compared on: of a rate, and of the count it is the share of.", func(i *T) string { return i.Base }),
		flag("cumulative", "True of a count that hardly ever falls: what has been activated, recorded or issued so far.", func(i *T) bool { return i.Cumulative }),
	}}
}

// Targets is the table targets.
func Targets() Table[data.Target] {
	type T = data.Target
	return Table[T]{"targets", "National targets, one row per rate and year.", []column[T]{
		name("indicator", "The rate it is set for.", func(t *T) string { return t.Indicator }),
		integer("year", "The year it is set for.", func(t *T) int { return t.Year }),
		number("percent", "The target, in percent of the base.", func(t *T) float64 { return t.Percent }),
		name("base", "The count it is stated on.", func(t *T) string { return t.Base }),
		text("source", "Where it was announced.", func(t *T) string { return t.Source }),
		text("note", "What contradicts or explains it.", func(t *T) string { return t.Note }),
	}}
}

// OfficialFigures is the table official_figures.
func OfficialFigures() Table[data.OfficialFigure] {
	type T = data.OfficialFigure
	return Table[T]{"official_figures", "Published official figures that come with Rekap as reference data.", []column[T]{
		name("region_code", "Region (regions.region_code).", func(f *T) string { return f.RegionCode }),
		name("indicator", "What it counts (indicators.indicator).", func(f *T) string { return f.Indicator }),
		name("cohort", "all, or the part of the population it is about.", func(f *T) string { return f.Cohort }),
		text("denominator", "Of a rate, the indicator it is a share of.", func(f *T) string { return f.Denominator }),
		number("value", "The number; percent where there is a denominator.", func(f *T) float64 { return f.Value }),
		day("as_of", "Day it is true for.", func(f *T) time.Time { return f.AsOf }),
		text("source", "Publication it was taken from.", func(f *T) string { return f.Source }),
		text("flag", "Why it is not to be relied on; null where nothing is known against it.", func(f *T) string { return f.Flag }),
		text("note", "What contradicts or explains it.", func(f *T) string { return f.Note }),
	}}
}

// Sources is the table sources.
func Sources() Table[SourceRow] {
	type T = SourceRow
	return Table[T]{"sources", "The registry of outlets and official services.", []column[T]{
		name("source", "Identifier, as in pages.source.", func(s *T) string { return s.Source }),
		text("name", "Name as printed to readers.", func(s *T) string { return s.Name }),
		name("source_kind", "news or official.", func(s *T) string { return s.Kind }),
		text("family", "Publishing system of an outlet, form of an official service.", func(s *T) string { return s.Family }),
		text("address", "First host of an outlet, address of a service.", func(s *T) string { return s.Address }),
		list("regions", "Codes of the regions it writes about first; empty for the nation.", func(s *T) []string { return s.Regions }),
		text("status", "active or quarantined.", func(s *T) string { return s.Status }),
		text("reason", "Why it is quarantined.", func(s *T) string { return s.Reason }),
	}}
}

// Fetches is the table fetches, as far as the archive holds it.
func Fetches() Table[FetchRow] {
	type T = FetchRow
	return Table[T]{"fetches", "One row per answer of a source, and per failure to get one, as the archive has them.", []column[T]{
		name("record", "Record of the archive, FILE:OFFSET.", func(f *T) string { return f.Record }),
		text("url", "Address that was asked for.", func(f *T) string { return f.URL }),
		moment("fetched_at", "Time of the answer, UTC.", func(f *T) time.Time { return f.FetchedAt }),
		name("type", "response, revisit (the same bytes as before) or failure.", func(f *T) string { return f.Type }),
		text("purpose", "What was asked for: article, feed, sitemap, index, search, robots, official.", func(f *T) string { return f.Purpose }),
		text("source", "Source that was asked (sources.source).", func(f *T) string { return f.Source }),
		ordinal("http_status", "HTTP status; null where there was no answer.", func(f *T) int { return f.Status }),
		text("media_type", "Media type as served.", func(f *T) string { return f.MediaType }),
		text("digest", "SHA-256 of the bytes as served.", func(f *T) string { return f.Digest }),
		text("redirect", "Address the answer points to.", func(f *T) string { return f.Redirect }),
		text("failure", "Kind of the failure; null where there was none.", func(f *T) string { return f.Failure }),
		text("reason", "What failed, in words.", func(f *T) string { return f.Reason }),
	}}
}

// Runs is the table runs.
func Runs() Table[RunRow] {
	type T = RunRow
	return Table[T]{"runs", "The run ledger up to the run that made this file. It is left out of exports, which do not depend on when they were made.", []column[T]{
		name("run_id", "Identifier of the run.", func(r *T) string { return r.RunID }),
		text("command", "Command that ran.", func(r *T) string { return r.Command }),
		moment("started_at", "Start, UTC.", func(r *T) time.Time { return r.StartedAt }),
		moment("finished_at", "End, UTC.", func(r *T) time.Time { return r.FinishedAt }),
		name("outcome", "published, unchanged, partly or failed.", func(r *T) string { return r.Outcome }),
		text("reason", "Why it failed.", func(r *T) string { return r.Reason }),
		integer("fetched", "Answers that were archived.", func(r *T) int { return r.Fetched }),
		integer("fetch_failed", "Fetches that brought no answer.", func(r *T) int { return r.FetchFailed }),
		integer("pages_read", "Pages that were read.", func(r *T) int { return r.PagesRead }),
		integer("pages_unread", "Pages that could not be read.", func(r *T) int { return r.PagesUnread }),
		integer("observations", "Observations in the file that was made.", func(r *T) int { return r.Observations }),
		integer("doubtful", "Observations of them that are doubtful.", func(r *T) int { return r.Doubtful }),
		text("failures", "What failed, counted by source or kind.", func(r *T) string { return r.Failures }),
		text("extractor_version", "Version of the program and data that read the pages.", func(r *T) string { return r.ExtractorVersion }),
	}}
}

// readable is the value, or what becomes null in a number column.
func readable(v float64, ok bool) float64 {
	if !ok {
		return math.NaN()
	}
	return v
}
