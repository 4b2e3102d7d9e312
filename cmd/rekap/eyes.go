package main

import (
	"net/url"
	"strings"
	"time"

	"rekap/queries/format"
)

// shownColumn is a column as a person is shown it.
type shownColumn struct{ name, heading string }

// comparisonColumns are the columns of a comparison that a person is shown, of
// whichever there are; machines get all of them under their own names.
var comparisonColumns = []shownColumn{
	{"rank", "rank"}, {"region", "kabupaten/kota"}, {"province", "province"},
	{"ikd_activated", "activated"}, {"ikd_as_of", "as of"}, {"value", "value"}, {"as_of", "as of"},
	{"rate_wajib_ktp", "share %"}, {"rate", "share %"}, {"rate_as_of", shareDay}, {"target_percent", "target"}, {"gap_points", "gap"},
	{"rate_basis", "basis"}, {"regions", "regions"}, {"regions_known", "known"}, {"outlet", "source"}, {"rate_url", shareFrom}, {"quality_flag", "flags"},
}

// leastColumns are the headings that go first where the room is short.
var leastColumns = []string{shareHeading, "basis", "flags"}

// narrowTerminal is the width below which names are folded, so that no share
// stands beside a count of another day without saying so.
const narrowTerminal = 100

// shareHeading is the column of bars.
const shareHeading = "share of target"

// writeComparison prints a comparison: all of it for machines, for a person the
// main columns, with bars and short names on a terminal.
func writeComparison(env *Environment, rows format.Rows, out outputFlags) error {
	if !out.forEyes() {
		return out.write(env, rows, "comparison")
	}
	shown := newEyes(rows, out.format == "table" && env.Width > 0)
	out.least = leastColumns
	if placeOf(shown.columns, "kabupaten/kota") >= 0 {
		out.least = append(out.least[:len(out.least):len(out.least)], "province", shareFrom, "source", "target", shareDay)
		if env.Width < narrowTerminal {
			out.wrap = []string{"kabupaten/kota"}
		}
	}
	return out.write(env, shown, "comparison")
}

// eyes is a comparison as a person is shown it.
type eyes struct {
	rows    format.Rows
	columns []format.Column
	from    []int
	// share and target are the places that bars are drawn from; -1 where there
	// are none.
	share, target int
	// counted and told are the places of the days of the count and of the share.
	counted, told int
	// short is true where names are written short.
	short bool
	row   []any
}

func newEyes(rows format.Rows, short bool) *eyes {
	e := &eyes{rows: rows, share: -1, target: -1, short: short}
	all := rows.Columns()
	e.counted, e.told = max(placeOf(all, "ikd_as_of"), placeOf(all, "as_of")), placeOf(all, "rate_as_of")
	byRegion := placeOf(all, "region") >= 0
	for _, shown := range comparisonColumns {
		i := placeOf(all, shown.name)
		if i < 0 {
			continue
		}
		heading := shown.heading
		switch {
		case heading == "share %":
			e.share = i
		case heading == "target":
			e.target = i
		}
		if byRegion && (shown.name == "regions" || shown.name == "regions_known") {
			continue
		}
		e.from = append(e.from, i)
		e.columns = append(e.columns, format.Column{Name: heading, Kind: all[i].Kind})
	}
	if e.short && e.share >= 0 && e.target >= 0 {
		e.columns = append(e.columns, format.Column{Name: shareHeading})
	}
	return e
}

// The columns that say of which day and from whom a share is that was told for
// another day than the count beside it; they are empty where it was not.
const (
	shareDay  = "share as of"
	shareFrom = "share from"
)

// apart says whether the share of a row is of another day than its count.
func (e *eyes) apart(row []any) bool {
	if e.told < 0 || e.counted < 0 {
		return false
	}
	told, isDay := row[e.told].(time.Time)
	counted, hasCount := row[e.counted].(time.Time)
	return isDay && hasCount && !told.Equal(counted)
}

// hostOf is the host of an address that is shown, else null.
func hostOf(v any, shown bool) any {
	text, ok := v.(string)
	if !ok || !shown {
		return nil
	}
	address, err := url.Parse(text)
	if err != nil {
		return nil
	}
	return address.Hostname()
}

// placeOf is the place of a column, -1 where there is none.
func placeOf(columns []format.Column, name string) int {
	for i, c := range columns {
		if c.Name == name {
			return i
		}
	}
	return -1
}

func (e *eyes) Columns() []format.Column { return e.columns }

func (e *eyes) Next() ([]any, error) {
	row, err := e.rows.Next()
	if err != nil {
		return nil, err
	}
	e.row = e.row[:0]
	apart := e.apart(row)
	for k, i := range e.from {
		v := row[i]
		switch e.columns[k].Name {
		case shareDay:
			if !apart {
				v = nil
			}
		case shareFrom:
			v = hostOf(v, apart)
		}
		if name, ok := v.(string); ok && e.short {
			v = shortName(name)
		}
		e.row = append(e.row, v)
	}
	if len(e.row) < len(e.columns) {
		e.row = append(e.row, shareOfTarget(row[e.share], row[e.target]))
	}
	return e.row, nil
}

// shortKinds are the short forms of the kinds of regions, as the press and the
// offices write them.
var shortKinds = strings.NewReplacer("Kabupaten Administrasi ", "Kab. Adm. ", "Kota Administrasi ", "Kota Adm. ",
	"Kabupaten ", "Kab. ", "Kepulauan ", "Kep. ", "Daerah Khusus Ibukota ", "DKI ", "Daerah Istimewa ", "DI ")

// shortName is a name with its kind in short form.
func shortName(name string) string { return shortKinds.Replace(name) }

// barWidth is the number of cells of a full bar.
const barWidth = 20

// shareOfTarget is a bar for a share of its target, null without either.
func shareOfTarget(share, target any) any {
	s, known := number(share)
	t, set := number(target)
	if !known || !set || t <= 0 {
		return nil
	}
	return bar(s / t)
}

func number(v any) (float64, bool) {
	switch v := v.(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}

// eighths are the block characters of an eighth to seven eighths of a cell.
var eighths = []rune(" ▏▎▍▌▋▊▉")

// bar draws a part of a whole in cells of an eighth; more than the whole is a
// full bar with a mark.
func bar(part float64) string {
	if part > 1 {
		return strings.Repeat("█", barWidth) + "+"
	}
	n := int(max(part, 0)*barWidth*8 + 0.5)
	out := strings.Repeat("█", n/8)
	if n%8 > 0 {
		out += string(eighths[n%8])
	}
	return out
}
