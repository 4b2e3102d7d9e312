package report

import "time"

// region is a place that gets a page.
type region struct {
	Code     string `col:"region_code"`
	Level    string `col:"level"`
	Kind     string `col:"kind"`
	Name     string `col:"region"`
	Province string `col:"province_code"`
}

// indicator is what a figure counts.
type indicator struct {
	ID     string `col:"indicator"`
	Unit   string `col:"unit"`
	Kind   string `col:"kind"`
	NameID string `col:"name_id"`
	NameEN string `col:"name_en"`
	Means  string `col:"means"`
	RateOf string `col:"rate_of"`
	Base   string `col:"base"`
}

// target is the national target of a year, in percent of its base.
type target struct {
	Indicator string `col:"indicator"`
	Year      int    `col:"year"`
	Percent   Num    `col:"percent"`
	Base      string `col:"base"`
	Source    string `col:"source"`
	Note      string `col:"note"`
}

// activation is how many activated IKD, what share of the base and against which
// target.
type activation struct {
	Activated   Num       `col:"ikd_activated"`
	AsOf        time.Time `col:"ikd_as_of"`
	Base        Num       `col:"base_value"`
	BaseAsOf    time.Time `col:"base_as_of"`
	Rate        Num       `col:"rate_wajib_ktp"`
	Target      Num       `col:"target_percent"`
	GapPoints   Num       `col:"gap_points"`
	GapPeople   Num       `col:"gap_people"`
	Outlet      string    `col:"outlet"`
	URL         string    `col:"url"`
	QualityFlag string    `col:"quality_flag"`
}

// rolled is what the figures of kabupaten and kota add up to.
type rolled struct {
	Regions    int       `col:"regions"`
	Known      int       `col:"regions_known"`
	BaseKnown  Num       `col:"base_known_percent"`
	KnownCount Num       `col:"ikd_known"`
	KnownRate  Num       `col:"rate_known"`
	Oldest     time.Time `col:"oldest_as_of"`
	Newest     time.Time `col:"newest_as_of"`
	AtTarget   int       `col:"regions_at_target"`
	Median     Num       `col:"median_rate"`
}

// nation is the row of comparison_nation.
type nation struct {
	activation
	rolled
	Official bool `col:"official"`
}

// province is a row of comparison_province.
type province struct {
	activation
	rolled
	Rank      Num    `col:"rank"`
	Code      string `col:"province_code"`
	RateBasis string `col:"rate_basis"`
	Lowest    Num    `col:"lowest_rate"`
	Highest   Num    `col:"highest_rate"`
}

// Share is the province's rate, or what is known of it where it has none.
func (p *province) Share() Num {
	if p.Rate.OK {
		return p.Rate
	}
	return p.KnownRate
}

// Partial says that the share is of some of its regions only.
func (p *province) Partial() bool { return !p.Rate.OK && p.KnownRate.OK }

// comparison is a row of the view comparison.
type comparison struct {
	activation
	Rank        Num       `col:"rank"`
	Code        string    `col:"region_code"`
	Province    string    `col:"province_code"`
	Low         Num       `col:"ikd_low"`
	High        Num       `col:"ikd_high"`
	Precision   string    `col:"ikd_as_of_precision"`
	BaseSource  string    `col:"base_source"`
	RateLow     Num       `col:"rate_low"`
	RateHigh    Num       `col:"rate_high"`
	RateBasis   string    `col:"rate_basis"`
	RateAsOf    time.Time `col:"rate_as_of"`
	Previous    Num       `col:"previous_value"`
	PreviousOn  time.Time `col:"previous_as_of"`
	Change      Num       `col:"change"`
	Pace        Num       `col:"pace_per_day"`
	Days        Num       `col:"days_to_target"`
	Sources     int       `col:"sources"`
	Official    bool      `col:"official"`
	RateURL     string    `col:"rate_url"`
	DecidedBy   string    `col:"decided_by"`
	Observation string    `col:"observation_id"`
}

// Seen is the day the row's share, or else its count, is true for.
func (c *comparison) Seen() time.Time {
	if c.RateAsOf.IsZero() {
		return c.AsOf
	}
	return c.RateAsOf
}

// figure is an accepted figure and its standing, or a doubtful one.
type figure struct {
	Code           string    `col:"region_code"`
	Region         string    `col:"region"`
	Level          string    `col:"level"`
	Indicator      string    `col:"indicator"`
	Unit           string    `col:"unit"`
	Denominator    string    `col:"denominator"`
	DenominatorHow string    `col:"denominator_basis"`
	Cohort         string    `col:"cohort"`
	Place          int       `col:"place"`
	Value          Num       `col:"value"`
	Low            Num       `col:"value_low"`
	High           Num       `col:"value_high"`
	Qualifier      string    `col:"qualifier"`
	AsOf           time.Time `col:"as_of"`
	Precision      string    `col:"as_of_precision"`
	AsOfHow        string    `col:"as_of_basis"`
	Effective      time.Time `col:"effective_as_of"`
	LostBy         string    `col:"lost_by"`
	DecidedBy      string    `col:"decided_by"`
	Official       bool      `col:"official"`
	Outlet         string    `col:"outlet"`
	URL            string    `col:"url"`
	Observation    string    `col:"observation_id"`
	Page           string    `col:"page_id"`
	Printed        string    `col:"printed"`
	PrintedStart   int       `col:"printed_start"`
	Quote          string    `col:"quote"`
	QuoteStart     int       `col:"quote_start"`
	Rule           string    `col:"rule"`
	Title          string    `col:"title"`
	Published      time.Time `col:"published"`
	Fetched        time.Time `col:"fetched_at"`
	Record         string    `col:"record"`
	BaseIndicator  string    `col:"base_indicator"`
	Base           Num       `col:"base_value"`
	BaseAsOf       time.Time `col:"base_as_of"`
	Share          Num       `col:"share"`
	Flag           string    `col:"flag"`
	// Stands says that it is the figure of its date, and WonBy why.
	Stands bool   `col:"stands"`
	WonBy  string `col:"won_by"`
	// Reason says why it is doubtful; empty for an accepted figure.
	Reason string `col:"status_reason"`

	Checks []*check
	// Disputed says that a conflict names it.
	Disputed bool
}

// check is an equation between figures of a page.
type check struct {
	Page         string   `col:"page_id"`
	Kind         string   `col:"kind"`
	Equation     string   `col:"equation"`
	Left         Num      `col:"left_value"`
	Right        Num      `col:"right_value"`
	Tolerance    Num      `col:"tolerance"`
	Holds        bool     `col:"holds"`
	Observations []string `col:"observation_ids"`
}

// conflict is a pair of figures that cannot both be true.
type conflict struct {
	Kind         string    `col:"kind"`
	Code         string    `col:"region_code"`
	Region       string    `col:"region"`
	Level        string    `col:"level"`
	Indicator    string    `col:"indicator"`
	Denominator  string    `col:"denominator"`
	Cohort       string    `col:"cohort"`
	AValue       Num       `col:"a_value"`
	AAsOf        time.Time `col:"a_as_of"`
	AOutlet      string    `col:"a_outlet"`
	AURL         string    `col:"a_url"`
	AQuote       string    `col:"a_quote"`
	AObservation string    `col:"a_observation_id"`
	APrinted     string    `col:"a_printed"`
	APrintedAt   int       `col:"a_printed_at"`
	AOfficial    bool      `col:"a_official"`
	BIndicator   string    `col:"b_indicator"`
	BValue       Num       `col:"b_value"`
	BAsOf        time.Time `col:"b_as_of"`
	BOutlet      string    `col:"b_outlet"`
	BURL         string    `col:"b_url"`
	BQuote       string    `col:"b_quote"`
	BObservation string    `col:"b_observation_id"`
	BPrinted     string    `col:"b_printed"`
	BPrintedAt   int       `col:"b_printed_at"`
	BOfficial    bool      `col:"b_official"`
	Size         Num       `col:"size"`
	SizePercent  Num       `col:"size_percent"`
}

// Measured is the indicator that the second figure is one of: of a rate that is
// off its counts the rate, though it is the counts that give it.
func (c *conflict) Measured() string {
	if c.Kind == "rate_off_counts" {
		return c.Indicator
	}
	return c.BIndicator
}

// coverage is a row of the view coverage.
type coverage struct {
	Code         string    `col:"region_code"`
	Observations int       `col:"observations"`
	Doubtful     int       `col:"doubtful"`
	Pages        int       `col:"pages"`
	Outlets      int       `col:"outlets"`
	Indicators   int       `col:"indicators"`
	IKD          time.Time `col:"ikd_as_of"`
	Recording    time.Time `col:"recording_as_of"`
	Blangko      time.Time `col:"blangko_as_of"`
	KIA          time.Time `col:"kia_as_of"`
	BirthCert    time.Time `col:"birth_cert_as_of"`
	Newest       time.Time `col:"newest_as_of"`
	Age          Num       `col:"age_days"`
	Missing      string    `col:"missing"`
}

// source is an outlet or service, and what came of it.
type source struct {
	ID           string    `col:"source"`
	Name         string    `col:"name"`
	Kind         string    `col:"source_kind"`
	Address      string    `col:"address"`
	Status       string    `col:"status"`
	Reason       string    `col:"reason"`
	Pages        int       `col:"pages"`
	Unread       int       `col:"unread"`
	Observations int       `col:"observations"`
	Doubtful     int       `col:"doubtful"`
	Newest       time.Time `col:"newest"`
}

// scope says of what day the file is and how much is in it.
type scope struct {
	Day          time.Time `col:"day"`
	Pages        int       `col:"pages"`
	Unread       int       `col:"unread"`
	Observations int       `col:"observations"`
	Doubtful     int       `col:"doubtful"`
	Figures      int       `col:"figures"`
	Checks       int       `col:"checks"`
	FailedChecks int       `col:"failed_checks"`
	Version      string    `col:"version"`
}
