// Package timetable says when each source is due by its own cron expression
// and time zone, and writes the same timetable for systemd and cron.
package timetable

import (
	"errors"
	"fmt"
	"hash/fnv"
	"time"

	"github.com/adhocore/gronx"
)

// Source is a source and its schedule.
type Source struct {
	ID string
	// Cron is a five-field cron expression, Zone the IANA zone it is told in.
	Cron, Zone string
}

// Timetable is when sources are due.
type Timetable struct {
	lines  []line
	jitter time.Duration
}

type line struct {
	Source
	zone *time.Location
	// delay is how long after its tick the source is due.
	delay time.Duration
}

// ErrSchedule is the kind of error of an unusable schedule.
var ErrSchedule = errors.New("bad schedule")

// New reads the schedules. Each source is due up to jitter later than its
// expression says, by a delay that comes from its id: sources of one expression
// do not all start at once, and each keeps its own minute.
func New(sources []Source, jitter time.Duration) (*Timetable, error) {
	t := &Timetable{jitter: jitter}
	for _, s := range sources {
		zone, err := time.LoadLocation(s.Zone)
		if err != nil {
			return nil, fmt.Errorf("%w of %s: zone %q: %w", ErrSchedule, s.ID, s.Zone, err)
		}
		if !gronx.IsValid(s.Cron) {
			return nil, fmt.Errorf("%w of %s: %q is no cron expression", ErrSchedule, s.ID, s.Cron)
		}
		t.lines = append(t.lines, line{s, zone, delay(s.ID, jitter)})
	}
	return t, nil
}

// delay is a source's own part of the jitter, in whole seconds.
func delay(id string, jitter time.Duration) time.Duration {
	seconds := uint64(jitter / time.Second)
	if seconds == 0 {
		return 0
	}
	h := fnv.New64a()
	h.Write([]byte(id))
	return time.Duration(h.Sum64()%seconds) * time.Second
}

// next is the first time after t at which the source is due.
func (l line) next(t time.Time) (time.Time, error) {
	tick, err := gronx.NextTickAfter(l.Cron, t.Add(-l.delay).In(l.zone), false)
	if err != nil {
		return time.Time{}, fmt.Errorf("%w of %s: %w", ErrSchedule, l.ID, err)
	}
	return tick.Add(l.delay), nil
}

// Due are the sources whose time came after they were last run and not after
// now, in the timetable's order. A source that missed several times while
// nothing ran is due once; one that never ran is due at once.
func (t *Timetable) Due(last map[string]time.Time, now time.Time) ([]string, error) {
	var due []string
	for _, l := range t.lines {
		ran, ever := last[l.ID]
		if !ever {
			due = append(due, l.ID)
			continue
		}
		next, err := l.next(ran)
		if err != nil {
			return nil, err
		}
		if !next.After(now) {
			due = append(due, l.ID)
		}
	}
	return due, nil
}

// Next is the first time after now at which some source is due, and which.
func (t *Timetable) Next(now time.Time) (at time.Time, source string, err error) {
	for _, l := range t.lines {
		next, err := l.next(now)
		if err != nil {
			return time.Time{}, "", err
		}
		if source == "" || next.Before(at) {
			at, source = next, l.ID
		}
	}
	return at, source, nil
}

// Missed is how many of a source's times lie after it was last asked and not
// after now, counted up to most.
func Missed(s Source, last, now time.Time, most int) (int, error) {
	table, err := New([]Source{s}, 0)
	if err != nil {
		return 0, err
	}
	missed := 0
	for missed < most {
		last, err = table.lines[0].next(last)
		if err != nil {
			return 0, err
		}
		if last.After(now) {
			break
		}
		missed++
	}
	return missed, nil
}
