package numeral

import (
	"slices"
	"strings"
	"sync"

	"rekap/data"
	"rekap/transform/internal/wordfilter"
)

// topic is the list a phrase of the lexicon stands in.
type topic uint8

const (
	noTopic topic = iota
	topicPercent
	topicPoints
	topicHedge // in front of a number
	topicAfter // behind a number
	topicFiller
	topicComparative
	topicOpener
	topicEach
	topicUnit
	topicLaw
	topicRank
	topicPhone
	topicVersion
	topicClock
	topicZone
	topicAge
	topicName
	topicYear
	topicYearBefore
	topicYearLead
	topicHijra
	topicDay
	topicCount
	topicPast
	topicSets
	topicMoney
	topicShare
)

// phrase is one entry of the lexicon, as the ids of its tokens.
type phrase struct {
	ids       []int32
	topic     topic
	class     Class
	qualifier Qualifier
}

// word is what the lexicon knows about one word.
type word struct {
	// topics is a bit per topic that has the word as a phrase of its own.
	topics uint32
	// number is the part it plays in a spelled-out number, rounded that of an order of
	// magnitude behind a digit: "lima ratusan" is about 500.
	number, rounded spelling
	// scale is its factor as a scale word, 0 for none; an is set for ribuan.
	scale float64
	an    bool
	// month is 1 to 12 for the name of a month.
	month int8
	// starts and ends are the phrases that begin and end with the word,
	// longest first.
	starts, ends []phrase
}

func (w *word) is(t topic) bool { return w.topics&(1<<t) != 0 }

// lexicon is the word map: the id of each known token and what is known of it.
type lexicon struct {
	ids         map[string]int32
	known       wordfilter.Filter // of ids
	words       []word            // words[0] stands for every unknown word
	lists       *data.NumeralWords
	groupedMost float64
	forms       map[string]string // other forms of words, see data.Forms
}

// words is the compiled form of the embedded list, made at first use.
var words = sync.OnceValue(func() *lexicon {
	// The files are embedded and linted by tests: a broken one is a broken build.
	w, err := data.Numerals()
	if err != nil {
		panic(err)
	}
	cal, err := data.Calendar()
	if err != nil {
		panic(err)
	}
	forms, err := data.Forms()
	if err != nil {
		panic(err)
	}
	return compile(w, cal, forms)
})

func compile(w *data.NumeralWords, cal *data.CalendarWords, forms map[string]string) *lexicon {
	l := &lexicon{ids: make(map[string]int32, 1024), known: wordfilter.New(1024), words: make([]word, 1, 1024), lists: w, groupedMost: w.GroupedScaledMost, forms: forms}
	for list, of := range w.Spelled {
		for text, value := range of {
			if list == "share" {
				value = 1 / value
			}
			l.words[l.id(text)].number = spelling{spellRoles[list], value}
			if list == "scale" || list == "hundred" && value > 0 {
				about := &l.words[l.id(text+"an")] // "seribuan orang"
				about.number, about.an = spelling{spellRoles[list], value}, true
			}
			if list == "teen" || list == "tens" || list == "hundred" && value == 0 {
				l.words[l.id(text+"an")].rounded = spelling{role: spellRoles[list]}
			}
		}
	}
	for i := range cal.Months {
		for _, name := range slices.Concat(cal.Months[i], cal.ShortMonths[i]) {
			l.words[l.id(name)].month = int8(i + 1)
		}
	}
	for _, s := range w.Scales {
		l.words[l.id(s.Word)].scale = s.Factor
		many := &l.words[l.id(s.Word+"an")]
		many.scale, many.an = s.Factor, true
	}
	l.add(w.Percent, phrase{topic: topicPercent})
	l.add([]string{"%"}, phrase{topic: topicPercent})
	l.add(w.Points, phrase{topic: topicPoints})
	for _, q := range []Qualifier{About, Over, Under} {
		l.add(w.Hedges.Before[string(q)], phrase{topic: topicHedge, qualifier: q})
		l.add(w.Hedges.After[string(q)], phrase{topic: topicAfter, qualifier: q})
	}
	l.add(w.Hedges.Fillers, phrase{topic: topicFiller})
	l.add(w.Hedges.Comparatives, phrase{topic: topicComparative})
	l.add(w.Hedges.Openers, phrase{topic: topicOpener})
	l.add(w.Each, phrase{topic: topicEach})
	for class, list := range w.Units {
		l.add(list, phrase{topic: topicUnit, class: Class(class)})
		if c := Class(class); c == Place || c == Body {
			l.add(owned(list), phrase{topic: topicUnit, class: c}) // "43 desanya"
		}
	}
	for cue, t := range map[string]topic{
		"law": topicLaw, "rank": topicRank, "phone": topicPhone, "version": topicVersion, "clock": topicClock,
		"zone": topicZone, "age": topicAge, "name": topicName, "year": topicYear, "year_before": topicYearBefore, "year_lead": topicYearLead, "hijra": topicHijra,
		"day": topicDay, "count": topicCount, "past": topicPast, "sets": topicSets, "money": topicMoney, "share": topicShare,
	} {
		l.add(w.Cues[cue], phrase{topic: t})
	}
	for form, word := range forms {
		if id := l.ids[word]; id > 0 {
			l.ids[form] = id
			l.known.Add(form)
		}
	}
	return l
}

// owned gives the single nouns of a list with the suffix of belonging.
func owned(list []string) []string {
	var out []string
	for _, noun := range list {
		if !strings.Contains(noun, " ") {
			out = append(out, noun+"nya")
		}
	}
	return out
}

// id gives the id of a token text, that of the word for another form of it, making one
// for a new text.
func (l *lexicon) id(text string) int32 {
	if word := l.forms[text]; word != "" {
		text = word
	}
	if id, ok := l.ids[text]; ok {
		return id
	}
	id := int32(len(l.words))
	l.ids[text] = id
	l.known.Add(text)
	l.words = append(l.words, word{})
	return id
}

// add files phrases under their first and last word.
func (l *lexicon) add(list []string, p phrase) {
	for _, text := range list {
		p.ids = nil
		for _, t := range lex(text, nil, nil) {
			p.ids = append(p.ids, l.id(strings.ToLower(text[t.start:t.end])))
		}
		first, last := p.ids[0], p.ids[len(p.ids)-1]
		if len(p.ids) == 1 {
			l.words[first].topics |= 1 << p.topic
		}
		l.words[first].starts = insertLongest(l.words[first].starts, p)
		l.words[last].ends = insertLongest(l.words[last].ends, p)
	}
}

func insertLongest(list []phrase, p phrase) []phrase {
	i := 0
	for i < len(list) && len(list[i].ids) >= len(p.ids) {
		i++
	}
	list = append(list, phrase{})
	copy(list[i+1:], list[i:])
	list[i] = p
	return list
}
