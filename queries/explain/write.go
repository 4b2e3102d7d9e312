package explain

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/text"

	"rekap/queries/format"
)

// Options are the choices of a written explanation.
type Options struct {
	// Width is the room in columns; 0 means 80.
	Width int
	// Colour marks numbers in bold instead of with brackets.
	Colour bool
}

// shownRivals is the number of losing figures told of each figure.
const shownRivals = 8

// Write writes an explanation for reading. Text of pages is written without
// control characters.
func Write(w io.Writer, e *Explanation, opts Options) error {
	p := &printer{w: w, opts: opts}
	if p.opts.Width <= 0 {
		p.opts.Width = 80
	}
	for _, f := range e.Figures {
		p.figure(f)
	}
	if len(e.Doubtful) > 0 {
		p.line("Kept in doubt, never compared")
		for _, r := range e.Doubtful {
			p.block("  ", fmt.Sprintf("%s: %s, %s, %s: %s", title(r.Key), value(r.Value, r.Qualifier, ""), date(r.Date), r.Outlet, r.Reason))
		}
	}
	return p.err
}

type printer struct {
	w    io.Writer
	opts Options
	err  error
}

// line writes a line; what it says is the program's own or made printable.
func (p *printer) line(s string) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, s)
	}
}

// block writes foreign text, wrapped and indented.
func (p *printer) block(indent, s string) { p.wrapped(indent, format.Printable(s)) }

func (p *printer) wrapped(indent, s string) {
	hanging := strings.Repeat(" ", text.StringWidthWithoutEscSequences(indent))
	for i, line := range fold(s, max(20, p.opts.Width-len(hanging))) {
		if i > 0 {
			indent = hanging
		}
		p.line(indent + line)
	}
}

// fold breaks a text into lines between its words. A word longer than a line,
// such as an address, stays whole.
func fold(s string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(s) {
		n := text.StringWidthWithoutEscSequences(word)
		if line != "" && used+1+n > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if line != "" {
			line, used = line+" ", used+1
		}
		line, used = line+word, used+n
	}
	return append(lines, line)
}

func (p *printer) figure(f Figure) {
	head := fmt.Sprintf("%s: %s, %s", title(f.Key), value(f.Value, f.Qualifier, f.Unit), date(f.Date))
	if f.AsOfBasis == "published" {
		head += " (day of publication)"
	}
	for _, line := range fold(format.Printable(head), p.opts.Width) {
		if p.opts.Colour {
			line = text.Bold.Sprint(line)
		}
		p.line(line)
	}
	if f.Share != nil && f.Unit != "percent" {
		p.block("  ", fmt.Sprintf("%s %% of %s, which was %s on %s", format.Readable(*f.Share), f.BaseIndicator, readable(f.BaseValue), f.BaseAsOf.Format(time.DateOnly)))
	}
	if f.Denominator != "" {
		p.block("  ", fmt.Sprintf("of %s (%s)", f.Denominator, f.DenominatorBasis))
	}
	if f.Flag != "" {
		p.block("  ", "odd in its series: "+f.Flag)
	}
	if f.Quote != "" {
		p.wrapped("  ", p.marked(f))
	}
	p.source(f)
	for _, c := range f.Checks {
		sign := "✓"
		if !c.Holds {
			sign = "✗"
		}
		p.block("  "+sign+" ", c.Equation)
	}
	p.rivals(f)
	p.line("")
}

// source tells the page and its archived record.
func (p *printer) source(f Figure) {
	from := f.Outlet
	if f.Title != "" {
		from += ": " + f.Title
	}
	if !f.Published.IsZero() {
		from += ", " + f.Published.Format(time.DateOnly)
	}
	if from != "" {
		p.block("  ", from)
	}
	if f.URL != "" {
		p.block("  ", f.URL)
	}
	if f.Record != "" {
		p.block("  ", fmt.Sprintf("archive %s, fetched %s; read by rule %s", f.Record, f.FetchedAt.UTC().Format(time.RFC3339), f.Rule))
	}
}

func (p *printer) rivals(f Figure) {
	if len(f.Rivals) == 0 {
		return
	}
	p.line("  decided by " + f.DecidedBy + "; behind it:")
	for i, r := range f.Rivals {
		if i == shownRivals {
			p.line(fmt.Sprintf("    … and %d more", len(f.Rivals)-i))
			break
		}
		p.block("    ", fmt.Sprintf("%s, %s, %s (%s)", value(r.Value, r.Qualifier, ""), date(r.Date), r.Outlet, r.Reason))
	}
}

// marked is the quote with its number marked.
func (p *printer) marked(f Figure) string {
	quote, printed := []rune(f.Quote), []rune(f.Printed)
	end := f.Mark + len(printed)
	if f.Mark < 0 || end > len(quote) || string(quote[f.Mark:end]) != f.Printed {
		return "“" + format.Printable(f.Quote) + "”"
	}
	number := "[" + format.Printable(f.Printed) + "]"
	if p.opts.Colour {
		// Each word is coloured by itself, for a line may end between them.
		words := strings.Fields(format.Printable(f.Printed))
		for i, word := range words {
			words[i] = text.Colors{text.Bold, text.FgHiYellow}.Sprint(word)
		}
		number = strings.Join(words, " ")
	}
	return "“" + format.Printable(string(quote[:f.Mark])) + number + format.Printable(string(quote[end:])) + "”"
}

// title names what a figure is of.
func title(k Key) string {
	if k.Cohort != "" && k.Cohort != "all" {
		return k.Indicator + " of " + k.Cohort
	}
	return k.Indicator
}

// hedges are the words for qualifiers.
var hedges = map[string]string{"about": "about ", "over": "over ", "under": "under "}

func value(v float64, qualifier, unit string) string {
	s := hedges[qualifier] + format.Readable(v)
	switch unit {
	case "percent":
		return s + " %"
	case "person":
		return s + " people"
	case "card":
		return s + " cards"
	}
	return s
}

// date is a day, month or year as far as it was told.
func date(d Date) string {
	if d.Day.IsZero() {
		return "no date"
	}
	switch d.Precision {
	case "year":
		return d.Day.Format("2006")
	case "month":
		return d.Day.Format("January 2006")
	}
	return d.Day.Format("2 January 2006")
}

func readable(v *float64) string {
	if v == nil {
		return "unknown"
	}
	return format.Readable(*v)
}
