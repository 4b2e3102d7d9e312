package transform

import (
	"slices"

	"rekap/transform/indicator"
)

// anotherSource tells whether sentence k opens with the data of the registry of the region
// behind a date, i, of the ministry's data, or the other way round: "Menurut data Kemendagri
// semester I, yang belum merekam 778 jiwa. … Data Disdukcapil mencatat wajib KTP 683 ribu". The
// date says nothing of what another register counts.
func (p *page) anotherSource(k, i int) bool {
	at := p.sentenceAt(p.dates[i].Start)
	if at < 0 || at >= k || p.datedWithin(p.reading.Sentences[k].Start, p.reading.Sentences[k].End) {
		return false
	}
	now := p.sourceOf(p.reading.Sentences[k])
	if now == nobodysData {
		return false
	}
	then := p.sourceOf(p.reading.Sentences[at])
	return then != nobodysData && then != now
}

// source says whose data a sentence rests on.
type source uint8

const (
	nobodysData source = iota
	centresData
	officesData
)

// sourceOf is whose data a sentence names at its head: "Menurut data Kemendagri …", "Data
// Disdukcapil Ngawi mencatat …".
func (p *page) sourceOf(s indicator.Span) source {
	head := p.lower[s.Start:min(s.End, s.Start+sourceHead)]
	if !p.holds(head, p.r.dateWords.Sources) {
		return nobodysData
	}
	words := letterWords(head)
	for n := 0; n+1 < len(words); n++ {
		if !slices.Contains(p.r.dateWords.Sources, words[n]) {
			continue
		}
		whose := n + 1
		if whose+1 < len(words) && slices.Contains(p.r.places.Words().From, words[whose]) {
			whose++ // "data dari Kemendagri"
		}
		switch {
		case slices.Contains(p.r.dateWords.Central, words[whose]):
			return centresData
		case slices.Contains(p.r.places.Words().OwnOffices, words[whose]):
			return officesData
		}
	}
	return nobodysData
}

// sourceHead is within how many bytes a sentence names its source at its head.
const sourceHead = 48
