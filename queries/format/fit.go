package format

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"
)

const (
	// widest is the width of a text cell beyond which it is shortened always.
	widest = 60
	// narrowest is the width below which no text column is shortened, and
	// narrowestMain that of columns that matter more than others.
	narrowest, narrowestMain = 16, 26
	// gutter is the room between two columns, and around the table.
	gutter = 2
)

// layout says which columns are shown, and how wide each column is.
type layout struct {
	shown  []int
	hidden []int // in the order of the columns
	widths []int
}

// fit lays the columns out in the room there is.
func fit(columns []Column, lines [][]string, opts Options) layout {
	plan := layout{widths: make([]int, len(columns))}
	for i, c := range columns {
		plan.shown = append(plan.shown, i)
		plan.widths[i] = text.StringWidthWithoutEscSequences(c.Name)
		for _, line := range lines {
			plan.widths[i] = max(plan.widths[i], text.StringWidthWithoutEscSequences(line[i]))
		}
		if c.Kind == Text && !slices.Contains(opts.Wrap, c.Name) {
			plan.widths[i] = min(plan.widths[i], widest)
		}
	}
	if opts.Width <= 0 {
		return plan
	}
	for len(plan.shown) > 1 && !plan.shrink(columns, opts) {
		plan.hide(columns, opts.Least)
	}
	if len(plan.shown) == 1 {
		only := plan.shown[0]
		plan.widths[only] = max(1, min(plan.widths[only], opts.Width-gutter))
	}
	return plan
}

// room is the width of the shown columns with their gutters.
func (l *layout) room() int {
	sum := 0
	for _, i := range l.shown {
		sum += l.widths[i] + gutter
	}
	return sum
}

// shrink narrows the widest text columns until the shown ones fit, and says
// whether they do.
func (l *layout) shrink(columns []Column, opts Options) bool {
	before := slices.Clone(l.widths)
	for over := l.room() - opts.Width; over > 0; over-- {
		longest := -1
		for _, i := range l.shown {
			if columns[i].Kind == Text && l.widths[i] > floor(columns[i].Name, opts) && (longest < 0 || l.widths[i] > l.widths[longest]) {
				longest = i
			}
		}
		if longest < 0 {
			l.widths = before
			return false
		}
		l.widths[longest]--
	}
	return true
}

// floor is the width to which a text column may be shortened.
func floor(name string, opts Options) int {
	if len(opts.Least) == 0 || slices.Contains(opts.Least, name) || slices.Contains(opts.Wrap, name) {
		return narrowest
	}
	return narrowestMain
}

// hide leaves out one more column: the first of those that matter least, or
// else the last.
func (l *layout) hide(columns []Column, least []string) {
	at := len(l.shown) - 1
	for _, name := range least {
		if n := slices.IndexFunc(l.shown, func(i int) bool { return columns[i].Name == name }); n >= 0 {
			at = n
			break
		}
	}
	l.hidden = append(l.hidden, l.shown[at])
	l.shown = slices.Delete(l.shown, at, at+1)
}

// tellHidden names the columns that were left out, folded into the width.
func (l *layout) tellHidden(w io.Writer, columns []Column, width int) error {
	if len(l.hidden) == 0 {
		return nil
	}
	slices.Sort(l.hidden)
	names := make([]string, len(l.hidden))
	for n, i := range l.hidden {
		names[n] = columns[i].Name
	}
	note := fmt.Sprintf("(no room for: %s)", strings.Join(names, ", "))
	for line := range strings.SplitSeq(text.WrapSoft(note, max(width, narrowest)), "\n") {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return err
		}
	}
	return nil
}

// shorten cuts a text to a width with an ellipsis, between words where the
// last word is not most of it.
func shorten(s string, width int) string {
	if text.StringWidthWithoutEscSequences(s) <= width {
		return s
	}
	cut := text.Trim(s, width-1)
	if space := strings.LastIndexByte(cut, ' '); space > len(cut)/2 && !strings.HasPrefix(s[len(cut):], " ") {
		cut = cut[:space]
	}
	return strings.TrimRight(cut, " ") + "…"
}
