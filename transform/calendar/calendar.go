// Package calendar reads the dates of Indonesian press text.
//
// It works in two steps. [Scan] finds every phrase that names a day, month,
// half-year, quarter, year or period, and notes what is printed, without
// asking what it refers to. [Mention.Resolve] then turns a phrase into a
// [Date] with the help of an [Anchor]: the publication date, how far it is
// trusted, and the other dates of the page.
//
// Resolution is strict. What the words and the anchor do not settle is an
// error with its reason, never a guess; what is printed but cannot be (a
// statement day years away from publication) is resolved and marked Suspect.
//
// All offsets are byte offsets into the scanned text.
package calendar

import "time"

// Shape says how a phrase names its date.
type Shape uint8

// The shapes.
const (
	FullDate  Shape = iota // 31 Desember 2023, 21/1/2024, 2024-06-30
	DayMonth               // 9/3, 26 Oktober: the year is not printed
	DayOnly                // tanggal 9: month and year are not printed
	MonthYear              // April 2024
	MonthOnly              // April, bulan Januari
	YearOnly               // 2023, tahun 2023
	Weekday                // Kamis, alone
	Relative               // kemarin, hari ini, bulan lalu, tahun ini; see Offset and Of
	Half                   // semester I 2024, semester pertama
	Quarter                // triwulan III, kuartal II 2025
	Period                 // sejak Januari 2023 hingga saat ini, Januari sampai April 2025; see From and To
)

// Unit is the length of time a relative phrase counts in.
type Unit uint8

// The units.
const (
	Days Unit = iota
	Weeks
	Months
	Years
)

// Part is the part of a month or year that is named.
type Part uint8

// The parts.
const (
	Whole  Part = iota
	Start       // awal
	Middle      // pertengahan
	End         // akhir
)

// Link is the word that ties the phrase to its sentence.
type Link uint8

// The links.
const (
	Bare     Link = iota
	On            // pada, di, tanggal
	AsOf          // per, posisi, data per
	Until         // hingga, sampai, sampai dengan, s/d
	Since         // sejak, mulai, terhitung
	During        // sepanjang, selama, dalam
	Entering      // memasuki
	Before        // sebelum, jelang, menjelang
	After         // setelah, usai
	Target        // ditargetkan pada, paling lambat: a day still to come
)

// UpTo tells whether the word tells what is so by then: "per 30 Juni", "hingga Juni".
func (l Link) UpTo() bool { return l == AsOf || l == Until }

// Mention is one phrase of a text that names a time.
type Mention struct {
	// Start and End cover the phrase with its linking words: "hingga akhir April 2024".
	Start, End int
	Shape      Shape
	// Weekday is the printed weekday, 1 for Senin to 7 for Minggu; 0 where none is printed.
	Weekday int
	// Day, Month and Year as printed, two-digit years filled to 20xx; 0 where not printed.
	Day, Month, Year int
	Part             Part
	Link             Link
	// Ordinal is the number of a half-year (1, 2) or quarter (1–4).
	Ordinal int
	// Offset counts Of-units from the anchor for Relative: kemarin is -1 Days,
	// bulan lalu -1 Months, tahun ini 0 Years.
	Offset int
	Of     Unit
	// Past is set where lalu, kemarin or silam follows the phrase, Next where
	// depan or mendatang does, This where ini does.
	Past, Next, This bool
	// Bracketed is set where the date stands in brackets, the press's mark for
	// the day of a statement: "Kamis (9/3)".
	Bracketed bool
	// Now is set where the phrase is, or for a Period ends with, the present:
	// saat ini, sekarang, hari ini, hingga kini.
	Now bool
	// Chain is set where the phrase counts from the date told before it: bulan
	// berikutnya, setahun sebelumnya. Exact is set for the latter, which keeps
	// that date's precision.
	Chain, Exact bool
	// Same is set where the phrase means the stretch told before it, in another
	// year: "periode yang sama tahun lalu".
	Same bool
	// From and To are the ends of a Period, nil otherwise; To is nil where the
	// period runs to the present.
	From, To *Mention
	// Event is set where the phrase dates an election, an event or a name
	// rather than a figure: "Pemilu 2024", "Pilkada 2024", "RPJMN 2020-2024".
	Event bool
	// Plan is set with Event where the name is that of a plan (RPJMN, RPJMD,
	// renstra): its targets are of that year.
	Plan bool
}

// Kind says what a resolved date is to the text.
type Kind uint8

// The kinds.
const (
	Stated    Kind = iota // a day, month or year at which something is told to hold
	Statement             // the day on which somebody spoke: "Kamis (9/3)", "Kamis, 26 Oktober 2023"
	Bound                 // the end of a stretch: per, hingga, sampai
	Span                  // a period: sepanjang 2024, Januari sampai April
	Beginning             // the start of something: sejak, mulai
	Future                // lies after the publication date, or is named as still to come
	Eventual              // dates an election or other event, not a figure
)

// Precision says how much of a date is stated, as in the column as_of_precision.
type Precision string

// The precisions. The day of a month or year is its last day.
const (
	DayPrecise   Precision = "day"
	MonthPrecise Precision = "month"
	YearPrecise  Precision = "year"
)

// Date is a resolved phrase.
type Date struct {
	// Day is midnight UTC; the last day of a month, half-year, quarter or year.
	Day       time.Time
	Precision Precision
	Kind      Kind
	// PeriodStart and PeriodEnd bound a period; zero for a single day.
	PeriodStart, PeriodEnd time.Time
	// Suspect is the reason why the print cannot be right; empty when nothing
	// speaks against it. A suspect date must not decide anything.
	Suspect string
	// Basis tells in words how the missing parts were filled in.
	Basis string
}

// AddYears gives the date and its period the same number of years later, or
// earlier for fewer than none. A month keeps its last day.
func (d Date) AddYears(years int) Date {
	end := d.Day.AddDate(years, 0, 0)
	if d.Precision == MonthPrecise {
		end = endOfMonth(d.Day.Year()+years, int(d.Day.Month()))
	}
	if !d.PeriodStart.IsZero() {
		d.PeriodStart = d.PeriodStart.AddDate(years, 0, 0)
	}
	switch {
	case d.PeriodEnd.Equal(d.Day):
		d.PeriodEnd = end
	case !d.PeriodEnd.IsZero():
		d.PeriodEnd = d.PeriodEnd.AddDate(years, 0, 0)
	}
	d.Day = end
	return d
}

// Trust says how far a publication date can be relied on.
type Trust uint8

// The degrees of trust.
const (
	Unknown Trust = iota // no publication date
	Weak                 // read from a line of text on the page
	Strong               // from the page's own metadata or address
)

// Anchor is what a phrase is resolved against.
type Anchor struct {
	// Published is the publication day, midnight UTC; zero when unknown.
	Published time.Time
	Trust     Trust
	// Notice is the year of the page's notices ("© 2026"), 0 for none. Without a
	// publication date it settles the days whose weekday fits in it.
	Notice int
	// Last is the date told last before the phrase, for Chain; without it such
	// a phrase counts from the present.
	Last Date
	// Near is the date told last before the phrase in its own sentence, which
	// lends its year to a month and its month to a day where no day of
	// publication is known; zero for none.
	Near Date
	// Listed is the year told before a list of months in its sentence, 0 for none.
	Listed int
	// Days are the full dates printed in the article's own text.
	Days []time.Time
	// Years are the years that the article's own text speaks of, with how
	// often: those printed, and the present as told by "tahun 2024 mendatang"
	// (2023) or "tahun 2023 lalu" (2024).
	Years map[int]int
	// Events are the years of the events that it names, "Pilkada 2018".
	Events []int
	// over is the end of the last half-year or quarter that a text without a day of
	// publication names with its year: data of it are told when it is over.
	over time.Time
}

// Unresolved is the error of a phrase that words and anchor do not settle.
type Unresolved struct {
	// Phrase is what the mention says, in a short normal form.
	Phrase string
	// Reason says what is missing or contradicts.
	Reason string
}

// Error implements error.
func (u *Unresolved) Error() string {
	return "date " + u.Phrase + " is unresolved: " + u.Reason
}
