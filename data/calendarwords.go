package data

import (
	_ "embed"
	"fmt"
	"slices"
	"time"

	"github.com/goccy/go-yaml"
)

//go:embed calendarwords.yaml
var calendarWordsYAML []byte

// CalendarWords are the words of dates and times in Indonesian press text, in
// lower case.
type CalendarWords struct {
	// Months are the names of the twelve months in their order, ShortMonths
	// forms that count only with a capital; Unmistakable are names so long that
	// they are known with one letter wrong.
	Months       [][]string `yaml:"months"`
	ShortMonths  [][]string `yaml:"short_months"`
	Unmistakable []string   `yaml:"unmistakable"`
	// Weekdays are the seven days from Monday.
	Weekdays [][]string `yaml:"weekdays"`
	// Counts are the counts and ordinals from one, Few those without a number.
	Counts [][]string `yaml:"counts"`
	Few    []string   `yaml:"few"`
	// Units are the units of time, Spans one of each; the keys are days, weeks,
	// months and years.
	Units map[string][]string `yaml:"units"`
	Spans map[string][]string `yaml:"spans"`
	// Last, Next and This say which of a unit is meant; Now is the time of
	// telling, as is State with one of This.
	Last  []string `yaml:"last"`
	Next  []string `yaml:"next"`
	This  []string `yaml:"this"`
	Now   []string `yaml:"now"`
	State []string `yaml:"state"`
	// DayBefore, DayAfter and TwoDaysAfter count from the day of telling;
	// Earlier with Night is the night before it.
	DayBefore    []string `yaml:"day_before"`
	DayAfter     []string `yaml:"day_after"`
	TwoDaysAfter []string `yaml:"two_days_after"`
	Earlier      []string `yaml:"earlier"`
	Night        []string `yaml:"night"`
	// BeforeThat and AfterThat count from the date told before; Same, in front
	// of a year, means its stretch: "periode yang sama tahun lalu".
	BeforeThat []string `yaml:"before_that"`
	AfterThat  []string `yaml:"after_that"`
	Same       []string `yaml:"same"`
	// Stretches are told to be the same in another year.
	Stretches []string `yaml:"stretches"`
	// Parts are the start, middle and end of a month or year; Halves and
	// Quarters name those of a year.
	Parts    map[string][]string `yaml:"parts"`
	Halves   []string            `yaml:"halves"`
	Quarters []string            `yaml:"quarters"`
	// Links tie a date to what is told: on, as_of, until, since, during,
	// entering, before, after, target. LinksTo stand behind some of them:
	// "sampai dengan". From are those of LinksTo that begin a stretch before a
	// month: "dari Januari". EverSince are the links of since that hold for the
	// date at the end of their clause: "sejak IKD dilayani tahun 2022".
	Links   map[string][]string `yaml:"links"`
	LinksTo []string            `yaml:"links_to"`
	From    []string            `yaml:"from"`
	// Changed stand in front of From and the time of an earlier level.
	Changed []string `yaml:"changed"`
	// Joins stand in front of a year that goes on from one told before.
	Joins []string `yaml:"joins"`
	// Coming say that the end of the running month or year is still to come.
	Coming []string `yaml:"coming"`
	// CountedTo lead to the day up to which data are counted: "terhitung 31 Desember 2017".
	CountedTo []string `yaml:"counted_to"`
	// Standing say behind a month that something stood so in it: "terhitung Mei baru 900 orang".
	Standing []string `yaml:"standing"`
	// GoneOn stand behind a year from which something has gone on: "dari 2024 sudah …".
	GoneOn []string `yaml:"gone_on"`
	// Pointing stand behind a part of a year that was told before: "akhir tahun itu".
	Pointing []string `yaml:"pointing"`
	// YearTellers stand behind a bare year that opens what is said: "2021 kita terima …".
	YearTellers []string `yaml:"year_tellers"`
	// YearFigures stand between a bare year and the figure of it: "Target 2023 sebesar …".
	YearFigures []string `yaml:"year_figures"`

	EverSince []string `yaml:"ever_since"`
	// Dates announce the day of a month.
	Dates []string `yaml:"dates"`
	// HalfOf stand in front of a stretch of which a part is meant: "setengah bulan lalu".
	HalfOf []string `yaml:"half_of"`
	// Behind Leads a bare year may follow; behind Starts stands the date of a
	// beginning.
	Leads  []string `yaml:"leads"`
	Starts []string `yaml:"starts"`
	// Every recur; Each joins recurring weekdays.
	Every []string `yaml:"every"`
	// Services stand before the weekday on which they are open.
	Services []string `yaml:"services"`
	// NamedAfter, with a capital, stand before a weekday in the name of a place: "Pasar Minggu".
	NamedAfter []string `yaml:"named_after"`
	Each       []string `yaml:"each"`
	// The year of Events dates them and no data; that of Plans is of their
	// targets; that of Laws is part of a number.
	Events []string `yaml:"events"`
	Plans  []string `yaml:"plans"`
	Laws   []string `yaml:"laws"`
	// Seasons and Events name a time whose last one "kemarin" means behind them.
	Seasons []string `yaml:"seasons"`
	// Counted are things that a number in front of them counts.
	Counted []string `yaml:"counted"`
	// Who open what is told of a unit or month; OnDay stands between a weekday and
	// its date, Ordinal in front of the number of a half or quarter, EventParts in
	// the name of one of Events, Percent behind a share.
	Who        []string `yaml:"who"`
	OnDay      []string `yaml:"on_day"`
	Ordinal    []string `yaml:"ordinal"`
	EventParts []string `yaml:"event_parts"`
	Percent    []string `yaml:"percent"`
	// Namely and Explaining stand between a half or quarter and the months that
	// explain it; one of From may stand behind Namely.
	Namely     []string `yaml:"namely"`
	Explaining []string `yaml:"explaining"`
	// Releases make Collections of data known.
	Releases    []string `yaml:"releases"`
	Collections []string `yaml:"collections"`
	// MadeKnown say, beside Releases, when data with a day of its own became known.
	MadeKnown []string `yaml:"made_known"`
	// Idulfitri are the first days of the feast, in their order.
	Idulfitri []string `yaml:"idulfitri"`
}

// The keys that calendarwords.yaml must have, no more and no fewer.
var (
	timeUnits = []string{"days", "weeks", "months", "years"}
	yearParts = []string{"start", "middle", "end"}
	dateLinks = []string{"on", "as_of", "until", "since", "during", "entering", "before", "after", "target"}
)

// Calendar reads the embedded calendarwords.yaml. An error names the list.
func Calendar() (*CalendarWords, error) { return readCalendarWords(calendarWordsYAML) }

func readCalendarWords(b []byte) (*CalendarWords, error) {
	var w CalendarWords
	if err := yaml.UnmarshalWithOptions(b, &w, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("calendarwords.yaml: %w", err)
	}
	if len(w.Months) != 12 || len(w.ShortMonths) != 12 || len(w.Weekdays) != 7 {
		return nil, fmt.Errorf("calendarwords.yaml: there must be 12 months, 12 short_months and 7 weekdays, there are %d, %d and %d", len(w.Months), len(w.ShortMonths), len(w.Weekdays))
	}
	lists := namedLists(w)
	for name, of := range map[string][][]string{"months": w.Months, "short_months": w.ShortMonths, "weekdays": w.Weekdays, "counts": w.Counts} {
		lists[name] = slices.Concat(of...)
	}
	for _, k := range []struct {
		name string
		of   map[string][]string
		keys []string
	}{{"units", w.Units, timeUnits}, {"spans", w.Spans, timeUnits}, {"parts", w.Parts, yearParts}, {"links", w.Links, dateLinks}} {
		if len(k.of) != len(k.keys) {
			return nil, fmt.Errorf("calendarwords.yaml: %s has %d keys, must have exactly %v", k.name, len(k.of), k.keys)
		}
		for _, key := range k.keys {
			lists[k.name+"."+key] = k.of[key]
		}
	}
	if err := checkLists("calendarwords.yaml", lists, lowerWord); err != nil {
		return nil, err
	}
	for _, day := range w.Idulfitri {
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			return nil, fmt.Errorf("calendarwords.yaml: idulfitri: %q is no day: %w", day, err)
		}
	}
	return &w, nil
}
