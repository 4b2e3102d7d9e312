// Package transform turns an article or an official table into observations:
// figures with their indicator, region, base, date and the sentence they were
// printed in.
//
// It keeps three ledgers. An [Observation] is a figure that a page asserts. A
// [Figure] is any number on a page, with the role it was given and why: no
// number is dropped in silence. A [Check] is an equation between figures of
// one page that was tried, with both sides, whether it held or not.
//
// Readers are strict. A text that is not clearly a number, a date or a place
// stays unresolved; a figure whose reading is unclear is kept as doubtful,
// with its reason. Nothing here opens a socket, a file or a database, and the
// same page with the same reference data gives the same rows.
package transform

import "time"

// Status says whether a figure may be compared.
type Status string

// The statuses of an observation.
const (
	Accepted Status = "accepted"
	Doubtful Status = "doubtful"
)

// Observation is one figure that a page asserts. The fields carry the names of
// the columns of the table observations; an empty string is null.
type Observation struct {
	ID        string // observation_id: stable across re-runs on the same page
	Page      string
	PageID    string
	URL       string
	Outlet    string
	Kind      string // source_kind: news or official
	Indicator string
	Unit      string // person, percent, card

	RegionCode string // Kemendagri code with dots; ID for the nation
	Region     string // official name with its kind: Kota Denpasar, Provinsi Bali, Kecamatan Selorejo, Indonesia
	Level      string // nation, province, regency, district

	Cohort    string // all, or the part of the population the figure is about
	Value     float64
	ValueLow  float64
	ValueHigh float64
	Qualifier string // exact, about, over, under

	Denominator      string // of a rate; empty when neither words nor arithmetic tell
	DenominatorBasis string // stated, arithmetic, none

	AsOf          time.Time // midnight UTC; a month or a year is its last day; zero when unknown
	AsOfPrecision string    // day, month, year
	AsOfBasis     string    // stated, published
	PeriodStart   time.Time // zero for figures that are not about a period
	PeriodEnd     time.Time

	Published time.Time // day, midnight UTC; zero when unknown
	FetchedAt time.Time // zero for a local file

	Printed    string // the figure as printed
	Quote      string // its sentence
	QuoteStart int    // the quote's place in the article's text, in code points
	QuoteEnd   int
	// PrintedStart is the place of Printed in the article's text, in code
	// points; it tells which of several equal strings of a quote is meant.
	PrintedStart int

	Status           Status
	StatusReason     string
	Rule             string // the rule that produced it
	ExtractorVersion string
}

// Figure is one number on a page and the role it was given.
type Figure struct {
	PageID string
	// Seq counts the figures of a page from 1 in text order.
	Seq     int
	Printed string
	// Start and End are its place in the article's text, in code points.
	Start, End int
	// Paragraph is the index of its paragraph, -1 for the title.
	Paragraph     int
	ParagraphRole string
	// Value is the number read; Readable is false where none could be.
	Value    float64
	Readable bool
	Unit     string
	// Role is observation, duplicate, date, law, phone, age, money, ordinal,
	// linked_headline, cohort, gap, time, version, score, count_of_things,
	// daily, backlog, other_agency, by_sex, family_card, unresolved …
	Role   string
	Reason string
	// ObservationID is set where Role is observation or duplicate.
	ObservationID    string
	ExtractorVersion string
}

// Check is an equation between figures of one page that was tried.
type Check struct {
	PageID string
	// Seq counts the checks of a page from 1.
	Seq        int
	RegionCode string
	// Kind is share (part ÷ whole = share), rest (whole − part = rest),
	// target (base × share = target), sum, official (against the official
	// figures of the region), order (part not above whole).
	Kind string
	// Equation is the check in words and numbers, both sides:
	// "21.053 ÷ 153.430 = 13,7216 % against 13,72 % printed".
	Equation string
	Left     float64
	Right    float64
	// Tolerance is what the rounding and hedges of both sides allow.
	Tolerance float64
	Holds     bool
	// ObservationIDs are the observations on both sides, in equation order.
	ObservationIDs   []string
	ExtractorVersion string
}

// Result is all that one page gives.
type Result struct {
	Observations []Observation
	Figures      []Figure
	Checks       []Check
}
