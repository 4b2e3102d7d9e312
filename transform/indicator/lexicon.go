package indicator

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"rekap/data"
	"rekap/transform/internal/wordfilter"
)

// lexicon is the words of the vocabulary as a trie over word numbers.
type lexicon struct {
	words    map[string]int32
	printed  []string          // the words by number; 0 is none
	forms    map[string]string // other forms of words, see data.Forms
	formsOf  []int32           // by the number of a form above those of the words, its word's
	slips    map[string]int32  // misprints of long words, see misprints
	known    wordfilter.Filter // of words and slips
	edges    map[uint64]int32
	next     steps // the same, to read by
	meanings [][]meaning
	// layered are the meanings of each node, parted by layer.
	layered [][]layerMeanings
	abbrev  map[string]bool
	// openers are the words that open a sentence, however printed; those who speak are false.
	openers  map[string]bool
	families []data.Reading
	// reads finds the indicator of a family's figure.
	reads     map[reading]string
	book      *data.IndicatorBook
	particles *data.Particles
}

// layerMeanings are the meanings that a phrase has in one layer.
type layerMeanings struct {
	layer  layer
	senses []meaning
}

// reading is the key from words to indicator.
type reading struct {
	family  string
	aim     string
	undone  bool
	flow    bool
	percent bool
}

func newLexicon(book *data.IndicatorBook, particles *data.Particles) (*lexicon, error) {
	if book == nil || len(book.Indicators) == 0 {
		return nil, errors.New("indicator: the vocabulary is empty")
	}
	forms, err := data.Forms()
	if err != nil {
		return nil, err
	}
	furniture, err := data.DefaultFurniture()
	if err != nil {
		return nil, err
	}
	l := &lexicon{
		words:    map[string]int32{},
		forms:    forms,
		printed:  make([]string, 1),
		edges:    map[uint64]int32{},
		meanings: make([][]meaning, 1),
		abbrev:   map[string]bool{},
		openers:  map[string]bool{},
		families: book.Families,
		reads:    map[reading]string{},
		book:     book, particles: particles,
	}
	w := &book.Words
	for _, m := range [...]struct {
		layer layer
		sense sense
		lists map[string][]string
	}{
		{layerHead, senseDoc, w.Docs}, {layerHead, senseAct, w.Acts},
		{layerHead, senseGroup, w.Groups}, {layerHead, senseOther, w.Others},
		{layerHead, senseInert, map[string][]string{"": w.Inert}},
		{layerCohort, senseCohort, w.Cohorts},
		{layerCohort, senseTurning, map[string][]string{"": w.Turning}},
		{layerAim, senseTarget, map[string][]string{"": w.Target}},
		{layerAim, senseHope, map[string][]string{"": w.Hope}},
		{layerAim, senseReached, map[string][]string{"": w.Reached}},
		{layerAim, senseMissed, map[string][]string{"": w.Missed}},
		{layerAim, senseMention, map[string][]string{"": w.Mention}},
		{layerState, senseNotYet, map[string][]string{"": w.NotYet}},
		{layerState, senseNotDenied, map[string][]string{"": w.NotDenied}},
		{layerState, senseRest, map[string][]string{"": w.Rest}},
		{layerState, senseGap, map[string][]string{"": w.Gap}},
		{layerState, senseGrowth, map[string][]string{"": w.Growth}},
		{layerState, senseAgain, map[string][]string{"": w.Again}},
		{layerPlace, senseAgency, map[string][]string{"": w.Agencies}},
		{layerHaving, senseHaving, map[string][]string{"": w.Having}},
		{layerHaving, senseEach, map[string][]string{"": w.Each}},
		{layerFlow, senseDaily, map[string][]string{"": w.Daily}},
		{layerFlow, senseFlow, map[string][]string{"": w.Flow}},
		{layerBack, senseBack, map[string][]string{"": w.Back}},
		{layerPlace, senseElsewhere, map[string][]string{"": w.Elsewhere}},
		{layerPlace, senseCentre, map[string][]string{"": w.Centre}},
		{layerPlace, senseParts, map[string][]string{"": w.Parts}},
		{layerGrammar, senseClause, map[string][]string{"": w.Clause}},
		{layerGrammar, senseWith, map[string][]string{"": w.With}},
		{layerGrammar, senseSame, map[string][]string{"": w.Same}},
		{layerGrammar, senseOf, map[string][]string{"": w.Of}},
		{layerGrammar, senseNotOf, map[string][]string{"": w.NotOf}},
		{layerGrammar, senseJoin, map[string][]string{"": w.Joins}},
		{layerGrammar, senseThat, map[string][]string{"": w.That}},
		{layerFlow, senseEarlier, map[string][]string{"": w.Earlier}},
		{layerAim, senseAsk, map[string][]string{"": w.Ask}},
		{layerBack, senseIf, map[string][]string{"": w.If}},
		{layerBack, senseReckoned, map[string][]string{"": w.Reckoned}},
		{layerGrammar, senseBecome, map[string][]string{"": w.Become}},
		{layerBack, senseAgainst, map[string][]string{"": w.Against}},
		{layerGrammar, senseIt, map[string][]string{"": w.It}},
		{layerGrammar, senseSaid, map[string][]string{"": w.Said}},
	} {
		names := make([]string, 0, len(m.lists))
		for name := range m.lists {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			for _, phrase := range m.lists[name] {
				if err := l.add(phrase, meaning{m.layer, m.sense, name}); err != nil {
					return nil, err
				}
			}
		}
	}
	l.part()
	l.next = newSteps(l.edges, len(l.words), len(l.meanings))
	l.misprints()
	l.addForms()
	l.known = wordfilter.New(len(l.words) + len(l.slips))
	for w := range l.words {
		l.known.Add(w)
	}
	for w := range l.slips {
		l.known.Add(w)
	}
	for _, a := range w.Abbreviations {
		l.abbrev[a] = true
	}
	for _, o := range furniture.SpeakerOpeners {
		l.openers[o] = false
	}
	for _, o := range furniture.SentenceOpeners {
		l.openers[o] = true
	}
	for _, ind := range book.Indicators {
		r := ind.Reads
		key := reading{r.Family, r.Aim, r.State == "undone", r.Flow, ind.Unit == data.UnitPercent}
		if other, ok := l.reads[key]; ok {
			return nil, fmt.Errorf("indicator: %s and %s are announced by the same words", other, ind.ID)
		}
		l.reads[key] = ind.ID
	}
	return l, nil
}

// part sorts the meanings of each node by layer.
func (l *lexicon) part() {
	l.layered = make([][]layerMeanings, len(l.meanings))
	for node, all := range l.meanings {
		for k := layer(0); k < layers; k++ {
			var in []meaning
			for _, m := range all {
				if m.layer == k {
					in = append(in, m)
				}
			}
			if len(in) > 0 {
				l.layered[node] = append(l.layered[node], layerMeanings{k, in})
			}
		}
	}
}

// add puts a phrase into the trie.
func (l *lexicon) add(phrase string, m meaning) error {
	fields := strings.Fields(phrase)
	if len(fields) == 0 || phrase != strings.ToLower(phrase) {
		return fmt.Errorf("indicator: phrase %q is empty or not lower case", phrase)
	}
	node := int32(0)
	for _, f := range fields {
		if word := l.forms[f]; word != "" {
			f = word
		}
		id, ok := l.words[f]
		if !ok {
			id = int32(len(l.words) + 1)
			l.words[f] = id
			l.printed = append(l.printed, f)
		}
		key := edge(node, id)
		next, ok := l.edges[key]
		if !ok {
			next = int32(len(l.meanings))
			l.meanings = append(l.meanings, nil)
			l.edges[key] = next
		}
		node = next
	}
	for _, have := range l.meanings[node] {
		if have == m {
			return nil
		}
	}
	l.meanings[node] = append(l.meanings[node], m)
	return nil
}

func edge(node, word int32) uint64 { return uint64(uint32(node))<<32 | uint64(uint32(word)) }

// among tells whether a word number is that of one of the words; no word of the
// vocabulary is 0.
func (l *lexicon) among(id int32, words []string) bool {
	return id != 0 && slices.Contains(words, l.printed[id])
}

// word gives the number of a lower-case word, 0 where no phrase has it.
func (l *lexicon) word(w string) int32 {
	may := l.known.May(w)
	if may {
		if id, ok := l.words[w]; ok {
			return id
		}
	}
	for _, c := range clitics {
		if n := len(w) - len(c); n >= 3 && w[n:] == c {
			if id, ok := l.words[w[:n]]; ok {
				return id
			}
		}
	}
	if may && len(w) >= longWord-1 {
		return l.slips[w]
	}
	return 0
}
