package report

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// none stands where nothing is known.
const none = "–"

// decimal is a number with that many decimals, its thousands apart.
func (w *words) decimal(v float64, decimals int) string {
	text := strconv.FormatFloat(math.Abs(v), 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(text, ".")
	var b strings.Builder
	if v < 0 && strings.Trim(text, "0.") != "" {
		b.WriteString("−")
	}
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(w.Group)
		}
		b.WriteRune(digit)
	}
	if fraction != "" {
		b.WriteString(w.Decimal)
		b.WriteString(fraction)
	}
	return b.String()
}

// count is a whole number.
func (w *words) count(n Num) string {
	if !n.OK {
		return none
	}
	return w.decimal(n.V, 0)
}

// share is a percentage with two decimals.
func (w *words) share(n Num) string { return w.percent(n, 2) }

func (w *words) percent(n Num, decimals int) string {
	if !n.OK {
		return none
	}
	return w.decimal(n.V, decimals) + w.Percent
}

// signed is a difference, its sign always shown.
func (w *words) signed(n Num, decimals int) string {
	if !n.OK {
		return none
	}
	text := w.decimal(n.V, decimals)
	if n.V > 0 && strings.Trim(text, "0.,") != "" {
		return "+" + text
	}
	return text
}

// value is a figure in its unit: shares with as many decimals as they have,
// two at most.
func (w *words) value(n Num, unit string) string {
	if !n.OK {
		return none
	}
	if unit != "percent" {
		return w.count(n)
	}
	for decimals := range 2 {
		scaled := n.V * math.Pow10(decimals)
		if math.Abs(scaled-math.Round(scaled)) < 1e-6 {
			return w.percent(n, decimals)
		}
	}
	return w.percent(n, 2)
}

// day is a date as far as it is known: precision day, month or year.
func (w *words) day(t time.Time, precision string) string {
	if t.IsZero() {
		return none
	}
	year := strconv.Itoa(t.Year())
	switch precision {
	case "year":
		return year
	case "month":
		return w.ShortMonths[t.Month()-1] + " " + year
	}
	return strconv.Itoa(t.Day()) + " " + w.ShortMonths[t.Month()-1] + " " + year
}

// longDay is a date with the month in full.
func (w *words) longDay(t time.Time) string {
	if t.IsZero() {
		return none
	}
	return strconv.Itoa(t.Day()) + " " + w.Months[t.Month()-1] + " " + strconv.Itoa(t.Year())
}

// iso is a date for machines.
func iso(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
