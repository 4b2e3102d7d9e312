package main

import (
	"fmt"
	"log/slog"
)

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
