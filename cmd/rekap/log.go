package main

import (
	"fmt"
	"log/slog"

	"rekap/cmd/rekap/internal/batch"
	"rekap/transform"
)

// logOutcome logs how a batch ended.
func logOutcome(log *slog.Logger, r *batch.Report, err error) {
	if err != nil {
		log.Error("refresh failed", "error", err.Error())
		return
	}
	if r.Unchanged {
		log.Info("nothing new", "fetched", r.Fetched, "not_modified", r.NotModified, "failed", r.Collected.Failed)
		return
	}
	log.Info("published", "fetched", r.Fetched, "not_modified", r.NotModified, "failed", r.Collected.Failed,
		"pages", r.Pages, "read", r.Read, "unread", r.Unread, "accepted", r.Observations[transform.Accepted], "doubtful", r.Observations[transform.Doubtful])
}

// logger is the structured log that was asked for; none where form is empty.
func logger(env *Environment, form string) (*slog.Logger, error) {
	switch form {
	case "":
		return slog.New(slog.DiscardHandler), nil
	case "json":
		return slog.New(slog.NewJSONHandler(env.Stderr, nil)), nil
	case "text":
		return slog.New(slog.NewTextHandler(env.Stderr, nil)), nil
	}
	return nil, usageError{fmt.Errorf("log form %q: use text or json", form)}
}
