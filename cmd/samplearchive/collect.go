package main

import (
	"errors"
	"io/fs"
	"net/http"
	"slices"
	"strings"
	"time"

	"rekap/data/casefile"
	"rekap/extract/archive"
)

// The machine-readable marks of the answers of the sample, sent as
// the header field Rekap-Sample and, on pages, as a meta element of that name.
const (
	pageMark     = "figures as published; wording re-told"
	officialMark = "answer rebuilt from the figures that the service published"
)

// collect makes all records of the sample in the order of their times.
func collect(data fs.FS) ([]archive.ResponseRecord, error) {
	cases, err := casefile.ReadDir(data, "sample/cases")
	if err != nil {
		return nil, err
	}
	if len(cases) == 0 {
		return nil, errors.New("sample/cases: no cases; run it in the repository, or name the data folder with -data")
	}
	pages, err := pageRecords(cases)
	if err != nil {
		return nil, err
	}
	answers, err := officialRecords(data)
	if err != nil {
		return nil, err
	}
	records := slices.Concat(pages, answers)
	slices.SortStableFunc(records, func(a, b archive.ResponseRecord) int {
		if c := a.Time.Compare(b.Time); c != 0 {
			return c
		}
		return strings.Compare(a.URL, b.URL)
	})
	return records, nil
}

// clockAt stands still at the time of the last record, so that records which
// state no time of their own have the same one on every run.
func clockAt(records []archive.ResponseRecord) func() time.Time {
	var last time.Time
	for _, r := range records {
		if r.Time.After(last) {
			last = r.Time
		}
	}
	return func() time.Time { return last }
}

// header is the header of an answer.
func header(mediaType, mark, server string) http.Header {
	h := http.Header{}
	h.Set("Content-Type", mediaType)
	h.Set("Server", server)
	h.Set("Rekap-Sample", mark)
	return h
}
