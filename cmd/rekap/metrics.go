package main

import (
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"rekap/cmd/rekap/internal/batch"
	"rekap/extract/live"
)

// writeMetrics writes what a run did as a Prometheus text file, for the
// textfile collector of the node exporter. The file is replaced whole.
func writeMetrics(path string, report *batch.Report, sources *live.Report, runErr error, now time.Time) error {
	registry := prometheus.NewPedanticRegistry()
	gauge := func(name, help string, labels ...string) *prometheus.GaugeVec {
		g := prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: "rekap", Name: name, Help: help}, labels)
		registry.MustRegister(g)
		return g
	}
	one := func(name, help string, value float64) { gauge(name, help).WithLabelValues().Set(value) }

	one("last_run_timestamp_seconds", "When the last run ended.", float64(now.Unix()))
	success := 1.0
	if runErr != nil {
		success = 0
	}
	one("last_run_success", "1 where the last run published or had nothing new, 0 where it failed.", success)
	if report.Built != nil { // others counted none
		one("pages", "Pages that count in the archive.", float64(report.Pages))
	}
	one("pages_read", "Pages read by the last run.", float64(report.Read))
	unread := gauge("pages_unread", "Pages the last run could not read, by kind.", "kind")
	for kind, n := range report.UnreadKinds {
		unread.WithLabelValues(kind).Set(float64(n))
	}
	observations := gauge("observations", "Observations read by the last run, by status.", "status")
	for status, n := range report.Observations {
		observations.WithLabelValues(string(status)).Set(float64(n))
	}
	if sources != nil {
		sourceMetrics(gauge, sources)
	}
	if err := prometheus.WriteToTextfile(path, registry); err != nil {
		return fmt.Errorf("write metrics to %s: %w", path, err)
	}
	return nil
}

// sourceMetrics tells what each source brought.
func sourceMetrics(gauge func(name, help string, labels ...string) *prometheus.GaugeVec, sources *live.Report) {
	fetched := gauge("source_fetched", "Articles and tables with new bytes.", "source")
	discovered := gauge("source_discovered", "Addresses of articles found.", "source")
	failed := gauge("source_failures", "Failures by kind.", "source", "kind")
	seconds := gauge("source_duration_seconds", "How long the source took.", "source")
	for _, r := range sources.Results {
		fetched.WithLabelValues(r.ID).Set(float64(r.Fetched))
		discovered.WithLabelValues(r.ID).Set(float64(r.Discovered))
		seconds.WithLabelValues(r.ID).Set(r.Duration.Seconds())
		for kind, n := range r.Failed {
			failed.WithLabelValues(r.ID, kind).Set(float64(n))
		}
	}
}
