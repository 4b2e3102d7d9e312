package batch

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"strings"

	"rekap/data"
	"rekap/extract/archive"
	"rekap/extract/article"
	"rekap/load"
)

// A unit is what one row of the table pages stands for: one version of an
// article, its further pages joined, or one answer of an official service.
type unit struct {
	// id is the page_id.
	id string
	// canonical identifies the article or table over its addresses.
	canonical string
	// entries are its pages in reading order.
	entries []archive.Entry
	// service is the official service it came from; nil for an article.
	service *data.Service
}

// answer is the answer of the archive that the unit counts by.
func (u unit) answer() load.Answer {
	return load.AnswerOf(u.entries[0].Record(), u.entries[0].Time)
}

// A work is an article or a table in all its versions, the newest first. The
// newest that can be read counts: a bot wall served in an article's place does
// not take its figures away.
type work struct{ versions []unit }

// worksOf are the works of one group of answers, the oldest first.
func worksOf(key string, entries []archive.Entry, registry *data.Registry) []work {
	if service := serviceOf(entries[0], registry); service != nil {
		return tables(key, service, entries)
	}
	return []work{versions(key, entries)}
}

// serviceOf is the official service that an answer is of; nil for an article.
func serviceOf(e archive.Entry, registry *data.Registry) *data.Service {
	if e.Purpose == archive.PurposeArticle {
		return nil
	}
	return registry.ServiceFor(e.URL)
}

// keyOf identifies the article over its addresses and pages, or the address of
// an official service.
func keyOf(e archive.Entry, registry *data.Registry) string {
	if serviceOf(e, registry) != nil {
		return e.URL
	}
	return article.Canonical(e.URL)
}

// holdsFacts says whether an answer is one that figures are read from.
func holdsFacts(e archive.Entry) bool {
	if e.Type == archive.TypeFailure || e.Digest == "" {
		return false
	}
	if e.Status != 200 && (e.Status != 304 || e.Type != archive.TypeRevisit) {
		return false
	}
	switch e.Purpose {
	case archive.PurposeArticle, archive.PurposeOfficial:
		return true
	case "":
		return strings.Contains(e.MediaType, "html")
	}
	return false
}

// versions are the versions of an article. Its first page tells versions
// apart; of its further pages the newest counts.
func versions(canonical string, entries []archive.Entry) work {
	byPage := map[int][]archive.Entry{}
	for _, e := range entries {
		n := article.PageNumber(e.URL)
		byPage[n] = append(byPage[n], e)
	}
	var numbers []int
	for n := range byPage {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	var further []archive.Entry
	for _, n := range numbers[1:] {
		further = append(further, newestFirst(byPage[n])[0])
	}
	var w work
	for _, first := range newestFirst(byPage[numbers[0]]) {
		w.versions = append(w.versions, newUnit(canonical, append([]archive.Entry{first}, further...), nil))
	}
	return w
}

// newestFirst are the distinct payloads of one page, the one seen last first,
// each as the answer that brought it first.
func newestFirst(entries []archive.Entry) []archive.Entry {
	var distinct []archive.Entry
	for _, e := range slices.Backward(entries) {
		i := slices.IndexFunc(distinct, func(d archive.Entry) bool { return d.Digest == e.Digest })
		if i < 0 {
			distinct = append(distinct, e)
		} else {
			distinct[i] = e
		}
	}
	return distinct
}

// tables are the answers of one address of an official service, each a work of
// its own: a table of another day does not replace this day's.
func tables(key string, service *data.Service, entries []archive.Entry) []work {
	var all []work
	seen := map[string]bool{}
	for _, e := range entries {
		if seen[e.Digest] {
			continue
		}
		seen[e.Digest] = true
		all = append(all, work{[]unit{newUnit(key, []archive.Entry{e}, service)}})
	}
	return all
}

func newUnit(canonical string, entries []archive.Entry, service *data.Service) unit {
	h := sha256.New()
	io.WriteString(h, canonical)
	for _, e := range entries {
		io.WriteString(h, "\n"+e.Digest)
	}
	return unit{hex.EncodeToString(h.Sum(nil))[:16], canonical, entries, service}
}
