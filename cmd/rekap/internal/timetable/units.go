package timetable

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/template"
	"time"

	_ "embed"
)

// Call is how the program is called from a unit.
type Call struct {
	// Program is the absolute path of the program, Store of the store.
	Program, Store string
	// Arguments are further arguments of refresh, e.g. --sources FILE.
	Arguments []string
	// Writes are the folders that it writes to beside the store.
	Writes []string
}

// refresh is the command line that refreshes one source; ids stand bare, for
// they hold nothing a shell reads.
func (c Call) refresh(quote func(string) string, id string) string {
	words := []string{quote(c.Program), "refresh", "--wait", "--store", quote(c.Store)}
	for _, a := range c.Arguments {
		words = append(words, quote(a))
	}
	return strings.Join(append(words, "--outlet", id), " ")
}

var (
	//go:embed service.tmpl
	serviceText string
	//go:embed timer.tmpl
	timerText string

	serviceUnit = template.Must(template.New("service").Parse(serviceText))
	timerUnit   = template.Must(template.New("timer").Parse(timerText))
)

// Systemd writes a template service and a timer for each source, one after the
// other, each headed by the name of its file.
func (t *Timetable) Systemd(w io.Writer, call Call) error {
	service := struct {
		Command string
		Writes  []string
	}{Command: call.refresh(systemdWord, "%i")}
	for _, folder := range append([]string{call.Store}, call.Writes...) {
		service.Writes = append(service.Writes, systemdWord(folder))
	}
	if err := serviceUnit.Execute(w, service); err != nil {
		return err
	}
	for _, l := range t.lines {
		times, err := onCalendar(l.Cron, l.Zone)
		if err != nil {
			return fmt.Errorf("%s: %w", l.ID, err)
		}
		timer := struct {
			ID      string
			Times   []string
			Seconds int
		}{l.ID, times, int(t.jitter / time.Second)}
		if err := timerUnit.Execute(w, timer); err != nil {
			return err
		}
	}
	return nil
}

// systemdWord quotes a word of a unit's command line; % is systemd's own mark.
func systemdWord(word string) string {
	word = strings.ReplaceAll(word, "%", "%%")
	word = strings.ReplaceAll(word, "$", "$$")
	if strings.ContainsAny(word, " \t\"'\\;") {
		return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(word) + `"`
	}
	return word
}

// Crontab writes the lines of a crontab, by time zone. Each source starts after
// its own delay. CRON_TZ is known to cronie, fcron and systemd-cron; Debian's
// cron takes the machine's zone instead, which the head says.
func (t *Timetable) Crontab(w io.Writer, call Call) error {
	if _, err := io.WriteString(w, `# Rekap: one line a source. CRON_TZ needs cronie or systemd-cron; under Debian's
# own cron remove it and set the machine to the zone it names.
`); err != nil {
		return err
	}
	byZone := map[string][]line{}
	var zones []string
	for _, l := range t.lines {
		if !slices.Contains(zones, l.Zone) {
			zones = append(zones, l.Zone)
		}
		byZone[l.Zone] = append(byZone[l.Zone], l)
	}
	for _, zone := range zones {
		if _, err := fmt.Fprintf(w, "\nCRON_TZ=%s\n", zone); err != nil {
			return err
		}
		for _, l := range byZone[zone] {
			wait := ""
			if l.delay > 0 {
				wait = fmt.Sprintf("sleep %d; ", int(l.delay/time.Second))
			}
			if _, err := fmt.Fprintf(w, "%s %s%s\n", l.Cron, wait, call.refresh(crontabWord, l.ID)); err != nil {
				return err
			}
		}
	}
	return nil
}

// crontabWord quotes a word for sh within a crontab, where % ends the command.
func crontabWord(word string) string {
	if strings.ContainsAny(word, " \t\n\"'\\$;&|<>()*?`%") {
		word = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	}
	return strings.ReplaceAll(word, "%", `\%`)
}
