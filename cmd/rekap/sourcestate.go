package main

import (
	"time"

	"rekap/cmd/rekap/internal/timetable"
	"rekap/data"
	"rekap/extract"
	"rekap/queries/format"
	"rekap/queries/status"
)

// overdueTimes is after how many scheduled times without a request a source is
// overdue.
const overdueTimes = 2

// registered is a source of the registry, as far as its state needs it.
type registered struct {
	id, name, kind, reason string
	status                 data.Status
	schedule               data.Schedule
}

func registeredSources(registry *data.Registry) []registered {
	var all []registered
	for _, o := range registry.Outlets {
		all = append(all, registered{o.ID, o.Name, string(extract.News), o.Reason, o.Status, o.Schedule})
	}
	for _, s := range registry.Services {
		all = append(all, registered{s.ID, s.Name, string(extract.Official), s.Reason, s.Status, s.Schedule})
	}
	return all
}

// sourceTable is the state of the registry's sources, and of others that the
// store has pages of.
func sourceTable(registry *data.Registry, known []status.Source, now time.Time) (*format.Table, error) {
	t := &format.Table{Cols: []format.Column{{Name: "source"}, {Name: "state"}, {Name: "last_answer", Kind: format.Date},
		{Name: "newest", Kind: format.Date}, {Name: "pages", Kind: format.Integer}, {Name: "observations", Kind: format.Integer},
		{Name: "why"}, {Name: "doubtful", Kind: format.Integer}, {Name: "pages_unread", Kind: format.Integer},
		{Name: "failures", Kind: format.Integer}, {Name: "usual_gap_days", Kind: format.Number},
		{Name: "last_asked", Kind: format.Timestamp}, {Name: "source_kind"}, {Name: "name"}}}
	add := func(s status.Source, id, state, why, kind, name string) {
		gap := any(nil)
		if s.Gaps > 0 {
			gap = s.UsualGap
		}
		t.Data = append(t.Data, []any{id, state, dayOrNull(s.LastAnswer), dayOrNull(s.Newest), s.Pages, s.Observations, textOrNull(why),
			s.Doubtful, s.Unread, s.Failures, gap, dayOrNull(s.LastAsked), textOrNull(kind), textOrNull(name)})
	}
	byID := map[string]status.Source{}
	for _, s := range known {
		byID[s.ID] = s
	}
	for _, r := range registeredSources(registry) {
		s := byID[r.id]
		delete(byID, r.id)
		state, why, err := sourceState(r, s, now)
		if err != nil {
			return nil, err
		}
		add(s, r.id, state, why, r.kind, r.name)
	}
	for _, s := range known {
		if _, left := byID[s.ID]; left {
			id := s.ID
			if id == "" {
				id = "(other pages)"
			}
			add(s, id, "unregistered", "in no registry; never asked by a refresh", "", "")
		}
	}
	return t, nil
}

// sourceState says how a source does, and why where it is not well.
func sourceState(r registered, s status.Source, now time.Time) (state, why string, err error) {
	switch {
	case r.status == data.Quarantined:
		return "quarantined", r.reason, nil
	case s.LastAsked.IsZero():
		return "never asked", "", nil
	case !s.FailingSince.IsZero() && s.LastAnswer.IsZero():
		return "failing", "never answered", nil
	}
	if !s.FailingSince.IsZero() {
		return "failing", "since " + s.FailingSince.Format(time.DateOnly), nil
	}
	missed, err := timetable.Missed(timetable.Source{ID: r.id, Cron: r.schedule.Cron, Zone: r.schedule.Zone}, s.LastAsked, now, overdueTimes)
	if err != nil {
		return "", "", err
	}
	switch {
	case missed >= overdueTimes:
		return "overdue", "asked " + s.LastAsked.Format(time.DateOnly), nil
	case s.Silent(now):
		return "silent", "usually new every " + format.Readable(s.UsualGap) + " days", nil
	}
	return "ok", "", nil
}
