package transform

import (
	"time"

	"rekap/data"
)

// SourceRow is one source of the registry. The fields carry the names of the
// columns of the table sources.
type SourceRow struct {
	Source  string // id
	Name    string
	Kind    string // source_kind: news or official
	Family  string // publishing system of an outlet, form of a service
	Address string // first host of an outlet, address of a service
	Regions []string
	Status  string // active or quarantined
	Reason  string
}

// IndicatorRow is one indicator. The fields carry the names of the columns of
// the table indicators.
type IndicatorRow struct {
	Indicator string // id
	Unit      string // person, percent, card
	Kind      string // stock, flow, rate, target
	NameEN    string
	NameID    string
	Means     string // what is counted, in English
	// PartOf are the counts that this count cannot exceed.
	PartOf []string
	// RateOf is the count that a rate is the share of.
	RateOf string
	// Base is the count that regions are compared on: of a rate, and of the
	// count that it is the share of.
	Base string
	// Cumulative is true of a count that hardly ever falls: what has been
	// activated, recorded or issued so far.
	Cumulative bool
}

// RunRow is one line of the run ledger, and of the table runs.
type RunRow struct {
	RunID        string    `json:"run_id"`
	Command      string    `json:"command"`
	StartedAt    time.Time `json:"started_at"`
	FinishedAt   time.Time `json:"finished_at"`
	Outcome      string    `json:"outcome"` // published, unchanged, failed, partly
	Reason       string    `json:"reason,omitempty"`
	Fetched      int       `json:"fetched"`
	FetchFailed  int       `json:"fetch_failed"`
	PagesRead    int       `json:"pages_read"`
	PagesUnread  int       `json:"pages_unread"`
	Observations int       `json:"observations"`
	Doubtful     int       `json:"doubtful"`
	// Failures counts what failed by source or kind, as "name=count; …".
	Failures         string `json:"failures,omitempty"`
	ExtractorVersion string `json:"extractor_version"`
}

// IndicatorRows are the rows of the table indicators. A rate is compared on
// the first stock of those it is told on: a target is set anew each year and
// by each region, and no base for all of them. A stock that a rate is the
// share of is what has been done so far, so it is cumulative.
func IndicatorRows(book *data.IndicatorBook) []IndicatorRow {
	kinds := map[string]string{}
	for _, i := range book.Indicators {
		kinds[i.ID] = i.Kind
	}
	bases := map[string]string{}
	rated := map[string]bool{}
	for _, i := range book.Indicators {
		if i.ShareOf == nil {
			continue
		}
		for _, whole := range i.ShareOf.Wholes {
			if kinds[whole] == "stock" {
				bases[i.ID] = whole
				break
			}
		}
		if i.Kind == "rate" && i.ShareOf.Part != "" {
			bases[i.ShareOf.Part] = bases[i.ID]
			rated[i.ShareOf.Part] = true
		}
	}
	rows := make([]IndicatorRow, len(book.Indicators))
	for n, i := range book.Indicators {
		rows[n] = IndicatorRow{
			Indicator: i.ID, Unit: i.Unit, Kind: i.Kind, NameEN: i.Names.EN, NameID: i.Names.ID, Means: i.Means,
			PartOf: i.PartOf, Base: bases[i.ID], Cumulative: i.Kind == "stock" && rated[i.ID],
		}
		if i.ShareOf != nil {
			rows[n].RateOf = i.ShareOf.Part
		}
	}
	return rows
}
