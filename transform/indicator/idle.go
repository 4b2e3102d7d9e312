package indicator

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostIdle is over how many sentences that say nothing of figures a text goes on.
const mostIdle = 2

// leastIdle is how many words a sentence has at least that says nothing: less are a cry, an
// initial or an item of a list.
const leastIdle = 3

// passing follows the sentences of a text to pass over those that say nothing of figures, of
// whom or what they count, of where and when: "Pelayanan dibuka setiap hari kerja". Reporters
// put such a sentence between two of which the second goes on with the first, and it is read
// as if it were not there.
type passing struct {
	begun   bool // a sentence was read
	counted bool // the last that was read has a figure
	run     int  // sentences passed over since

	titled, named []string // the parts of the people in the title, and in the last that was read
}

// over tells whether the next sentence, in block b, is passed over: one that says nothing, or
// that right behind a figure only urges people to something or tells what they can do.
func (p *passing) over(a *Analyzer, s *sentence, toks []token, t *Text, blocks []Block, b int) bool {
	apart := b < len(blocks) && (blocks[b].Title || blocks[b].Item && toks[s.from].start <= blocks[b].Start)
	if p.begun && p.run < mostIdle && !apart && (a.plainly(s, toks, t, false) && (s.headless(toks) || p.counted && (a.urging(s, toks, t) || a.enabling(s, toks, t))) || p.turnsAside(a, s, toks, t)) {
		p.run++
		return true
	}
	titled := p.titled
	named := s.groups()
	if b < len(blocks) && blocks[b].Title {
		titled = append(slices.Clip(titled), named...)
	}
	*p = passing{begun: true, counted: figureBetween(toks, s.from, s.to), titled: titled, named: named}
	return false
}

// urging tells whether a word that urges people stands in front of all that a sentence names
// but them: "Warga diminta segera merekam", "Ia mengajak warga mengaktifkan IKD".
func (a *Analyzer) urging(s *sentence, toks []token, t *Text) bool {
	at := slices.IndexFunc(s.heads, func(h head) bool { return h.family != "people" && !h.lent })
	if at < 0 {
		return false
	}
	return slices.ContainsFunc(toks[s.from:s.heads[at].core.from], func(k token) bool {
		return slices.Contains(a.particles.Urging, t.Lower[k.start:k.end])
	})
}

// enabling tells whether a sentence tells what somebody can do with a document or to have it:
// "Anak yang belum punya akta bisa diurus orang tuanya", "Dengan KIA, anak bisa naik gratis".
func (a *Analyzer) enabling(s *sentence, toks []token, t *Text) bool {
	for i := s.from + 1; i+1 < s.to; i++ {
		if k := &toks[i]; k.kind == word && toks[i+1].kind == word && slices.Contains(a.particles.CanDo, t.Lower[k.start:k.end]) {
			return true
		}
	}
	return false
}

// plainly tells whether a whole sentence has no number, date or name, and no word that speaks
// of figures. What tells of a part of the people may name it, and its age.
func (a *Analyzer) plainly(s *sentence, toks []token, t *Text, ofGroup bool) bool {
	end := toks[s.to-1].end
	if s.to-s.from < leastIdle || !full(t.Text[end:]) {
		return false
	}
	if begin := &toks[s.from]; begin.kind == word && slices.Contains(a.particles.Topics, t.Lower[begin.start:begin.end]) {
		return false
	}
	if k := sort.Search(len(t.Places), func(i int) bool { return t.Places[i].Start >= toks[s.from].start }); k < len(t.Places) && t.Places[k].Start < end {
		return false // a name that may be a place's
	}
	said, quotes := false, 0
	for i := s.from; i < s.to; i++ {
		switch k := &toks[i]; {
		case k.kind == comma && !k.open:
		case k.kind == quote:
			quotes++
		case ofGroup && a.tellsAge(toks, t, i):
		case k.kind != word || !s.inInert(span{i, i + 1}) && slices.Contains(a.particles.Telling, t.Lower[k.start:k.end]):
			return false
		case a.lex.says(k.id):
			said = true
		case i > s.from && toks[i-1].kind != quote && !said && a.namesOne(t, k):
			return false
		}
	}
	return quotes%2 == 0 && !a.speaksOfFigures(s, toks, t, ofGroup)
}

// headless tells whether a sentence names nothing that is counted, but people and the card
// that they need: "KTP penting bagi setiap warga". "Lanjut ke KTP elektronik" is a new topic.
func (s *sentence) headless(toks []token) bool {
	people, cards := false, false
	for i := range s.heads {
		switch h := &s.heads[i]; {
		case h.family == "people":
			people = true
		case h.family == "ktp":
			cards = true
		case !h.other && !s.ofElse(toks, h):
			return false
		}
	}
	return people || !cards
}

// ofElse tells whether an act whose document is only taken from the text before is done with
// what the vocabulary does not know: "Pemerintah daerah memberi dukungan penuh".
func (s *sentence) ofElse(toks []token, h *head) bool {
	return h.lent && h.core.to < s.to && toks[h.core.to].kind == word
}

// full tells whether a text begins with the stop of a whole sentence that asks nothing.
func full(text string) bool {
	text = strings.TrimLeft(text, "\"”’'")
	return text != "" && (text[0] == '.' || text[0] == '!')
}

// namesOne tells whether a word inside a sentence has a capital as a name has, and none that
// the vocabulary knows: no document, and no office of the registry itself.
func (a *Analyzer) namesOne(t *Text, k *token) bool {
	r, _ := utf8.DecodeRuneInString(t.Text[k.start:])
	low := t.Lower[k.start:k.end]
	return unicode.IsUpper(r) && k.id == 0 && !slices.Contains(a.particles.Offices, low) && !slices.Contains(a.particles.Heads, low) && !slices.Contains(a.particles.Registries, low)
}

// speaksOfFigures tells whether words of a sentence could speak of a figure told beside it:
// how far something came, which part of the people or regions it is of, "Itu yang harus kita
// kejar". What somebody must do is no figure: "Petugas harus bekerja ekstra".
func (a *Analyzer) speaksOfFigures(s *sentence, toks []token, t *Text, ofGroup bool) bool {
	begin := &toks[s.from]
	musts := !slices.Contains(a.particles.Pointers, t.Lower[begin.start:begin.end])
	for k := range s.marks {
		for i := range s.marks[k] {
			m := &s.marks[k][i]
			if layer(k) == layerHead || ofGroup && layer(k) == layerCohort || musts && slices.Contains(a.particles.Musts, t.Lower[toks[m.from].start:toks[m.to-1].end]) {
				continue
			}
			for _, x := range m.senses {
				if !plain[x.sense] {
					return true
				}
			}
		}
	}
	return false
}

// plain are the senses of words that say nothing of figures alone.
var plain = map[sense]bool{
	senseHope: true, senseNotDenied: true, senseEach: true, senseClause: true, senseOf: true, senseNotOf: true,
	senseJoin: true, senseThat: true, senseIt: true, senseWith: true, senseBecome: true, senseSaid: true, senseAsk: true, senseDaily: true,
	senseNotYet: true, senseTurning: true, senseMention: true, senseHaving: true,
}

// passedOver notes what a sentence that is passed over tells of, which the next may go on with.
func (c *context) passedOver(s *sentence) {
	if c.visits(s) {
		c.visitAt = c.seq
	}
}
