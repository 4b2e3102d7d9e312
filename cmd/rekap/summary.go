package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"rekap/cmd/rekap/internal/batch"
	"rekap/load"
	"rekap/queries"
	"rekap/queries/format"
	"rekap/transform"
)

// shownChanges is the number of changed figures a summary names.
const shownChanges = 10

// headRows is the number of regions in the head of the comparison.
const headRows = "10"

// writeSummary says what a refresh did.
func writeSummary(w io.Writer, r *batch.Report, store *load.Store) {
	if r.Fetched+r.NotModified+r.Collected.Failed > 0 {
		fmt.Fprintf(w, "Fetched    %d pages, %d not modified, %d failed%s\n", r.Fetched, r.NotModified, r.Collected.Failed, named(r.Failures))
	}
	for _, damage := range r.Damage {
		fmt.Fprintf(w, "Damaged    %s (the rest was read)\n", format.Printable(damage.String()))
	}
	if r.Unchanged {
		fmt.Fprintf(w, "Nothing new: %s already holds all of the archive.\n\n", store.File())
		return
	}
	fmt.Fprintf(w, "Pages      %d in the archive; read %d, unreadable %d%s\n", r.Pages, r.Read, r.Unread, named(r.UnreadKinds))
	for _, page := range r.UnreadPages {
		fmt.Fprintf(w, "           %s\n", format.Printable(page))
	}
	fmt.Fprintf(w, "Figures    %d numbers seen; observations: %d accepted, %d doubtful; %d equations tried\n",
		r.Figures, r.Observations[transform.Accepted], r.Observations[transform.Doubtful], r.Checks)
	writeNoted(w, "Unjoined", "rows of official tables that join no region", r.UnknownRows)
	writeNoted(w, "Quality", "tests that official tables failed", r.Issues)
	if r.Built != nil {
		writeChanges(w, r.Built)
		fmt.Fprintf(w, "Published  %s, %s\n", store.File(), bytesText(r.Built.Size))
	}
	fmt.Fprintln(w)
}

// writeNoted says how many notes of a kind there are, and the first of them.
func writeNoted(w io.Writer, head, what string, notes []string) {
	if len(notes) == 0 {
		return
	}
	fmt.Fprintf(w, "%-10s %d %s, e.g. %s\n", head, len(notes), what, format.Printable(notes[0]))
}

// writeChanges says what differs from the file that was replaced.
func writeChanges(w io.Writer, built *load.Built) {
	if built.PreviousDamaged != "" {
		fmt.Fprintf(w, "Changes    the replaced file could not be compared: %s\n", format.Printable(built.PreviousDamaged))
		return
	}
	if built.Changes == nil {
		fmt.Fprintln(w, "Changes    first publication of this store")
		return
	}
	changes := built.Changes
	kinds := map[string]int{}
	for _, c := range changes.Figures {
		kinds[c.Kind]++
	}
	fmt.Fprintf(w, "Changes    observations: %d new, %d gone; latest figures: %d new, %d changed, %d gone; ranks moved: %d\n",
		changes.ObservationsNew, changes.ObservationsGone, kinds["new"], kinds["changed"], kinds["gone"], len(changes.Ranks))
	for i, c := range changes.Figures {
		if i == shownChanges {
			fmt.Fprintf(w, "           … and %d more\n", len(changes.Figures)-i)
			break
		}
		fmt.Fprintf(w, "           %s\n", format.Printable(changeText(c)))
	}
}

// changeText is one changed figure in a line.
func changeText(c load.Change) string {
	figure := c.Region + " " + c.Indicator
	if c.Denominator != "" {
		figure += " of " + c.Denominator
	}
	value := func(v *float64) string {
		if v == nil {
			return "none"
		}
		return format.Readable(*v)
	}
	return fmt.Sprintf("%s %s: %s → %s (%s)", c.Kind, figure, value(c.OldValue), value(c.NewValue), c.Reason)
}

// named is " (kind 2, kind 1)" of counters, or nothing where there are none.
func named(kinds map[string]int) string {
	if len(kinds) == 0 {
		return ""
	}
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(kinds)) {
		parts = append(parts, fmt.Sprintf("%s %d", name, kinds[name]))
	}
	return " (" + strings.Join(parts, ", ") + ")"
}

// bytesText is a size in readable units.
func bytesText(n int64) string {
	switch {
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MB", float64(n)/(1<<20))
	case n >= 1<<10:
		return fmt.Sprintf("%.1f kB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%d bytes", n)
}

// writeHead prints the head of the national comparison.
func writeHead(ctx context.Context, env *Environment, store *load.Store) error {
	file, err := queries.Open(ctx, store.File())
	if err != nil {
		return err
	}
	defer file.Close()
	rows, err := file.Named(ctx, "compare", map[string]string{"top": headRows})
	if err != nil {
		return err
	}
	defer rows.Close()
	fmt.Fprintln(env.Stdout, "National comparison: IKD activated, share of wajib KTP (rekap compare shows all)")
	return writeComparison(env, rows, outputFlags{format: "table"})
}
