package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// tellerPlace is the region whose office spoke last before what somebody says, for an
// article that is about no one kabupaten or kota: "Kepala Disdukcapil Kabupaten Agam
// mengakui masih sulit. “Yang aktif baru 23.412 orang,” ujarnya". -1 for none.
func (p *page) tellerPlace(c *indicator.Claim) int {
	b := c.Block
	if p.blocks[b].Title || !p.inSpeech(c) {
		return -1
	}
	first, within := p.blocks[max(1, b-tellerReach)].Start, ""
	for i := p.firstSpot(p.reading.Sentences[c.Sentence].Start) - 1; i >= 0 && p.spots[i].Start >= first; i-- {
		s := &p.settled[i]
		switch p.spots[i].Role {
		case region.Office:
			if !s.ok || s.place.Level != data.Regency || !p.speaks(i) || within != "" && within != s.place.Code {
				return -1
			}
			return i
		case region.Plain, region.Kinded, region.District, region.Nationwide:
			if p.officeOf(i, first) {
				continue
			}
			if !s.ok || s.place.Level != data.Subdist || within != "" && within != s.place.Code {
				return -1
			}
			within = s.place.Code // he tells of a kecamatan of his own
		}
	}
	return -1
}

// tellerReach is over how many paragraphs somebody goes on speaking.
const tellerReach = 2

// inSpeech tells whether a claim is told as somebody's words, or goes on from a sentence
// on what his office has: "Pihaknya kekurangan blangko. Yang ada tinggal 900 keping".
func (p *page) inSpeech(c *indicator.Claim) bool {
	w, s := p.r.places.Words(), p.reading.Sentences[c.Sentence]
	if k := c.Sentence - 1; k >= 0 && !p.counted(k) && p.reading.Sentences[k].Start >= p.blocks[c.Block].Start {
		if t := p.reading.Sentences[k]; p.says(t.Start, t.End, w.Theirs) {
			return true
		}
	}
	return p.quoted[c.Sentence] || strings.ContainsAny(p.text[s.Start:s.End], "\"“”") || p.says(s.Start, s.End, w.Speakers) || p.says(s.Start, s.End, w.Theirs) || p.saidIn(s)
}

// speaks tells whether the office at place i opens a sentence that says somebody spoke.
func (p *page) speaks(i int) bool {
	k := p.sentenceAt(p.spots[i].Start)
	if k < 0 {
		return false
	}
	s := p.reading.Sentences[k]
	for j := p.firstSpot(s.Start); j < i; j++ {
		if p.spots[j].Role == region.Office {
			return false // "Gubernur Sumatera Barat bersama Kepala Disdukcapil Kabupaten Agam"
		}
	}
	return p.saidIn(s)
}

// officeOf tells whether place i is that of an office in front of it that is named from
// an offset on.
func (p *page) officeOf(i, from int) bool {
	for j := i - 1; j >= 0 && p.spots[j].Start >= from; j-- {
		if p.spots[j].Role == region.Office {
			return p.settled[i].ok && p.settled[j].place == p.settled[i].place
		}
	}
	return false
}
