package calendar

import (
	"strings"
	"sync"
	"time"

	"rekap/data"
	"rekap/transform/internal/wordfilter"
)

// role says what a word does in a time phrase.
type role uint8

const (
	noRole role = iota
	monthWord
	weekdayWord
	numberWord  // dua, pertama, II: a count or an ordinal
	unitWord    // hari, pekan, bulan, tahun
	lastWord    // lalu, silam
	nextWord    // depan, mendatang
	thisWord    // ini
	dayWord     // kemarin, besok, lusa: value is the offset
	nowWord     // kini, sekarang
	stateWord   // saat, with "ini"
	partWord    // awal, pertengahan, akhir
	halfWord    // semester
	quarterWord // triwulan, kuartal
	linkWord    // pada, per, hingga …
	dateWord    // tanggal, tgl, hari before a weekday
	eventWord   // pemilu, pilkada, RPJMN …
	lawWord     // nomor, no
	toWord      // dengan, dari in "sampai dengan", "mulai dari"; value 1 for dari
	everyWord   // setiap, tiap
	serviceWord // layanan, khusus: a weekday behind it is one of opening
	placeWord   // pasar, with a capital: a weekday behind it is a name
	eachWord    // dan between recurring weekdays
	leadWord    // padahal, dibanding: a year may follow them
	startWord   // diluncurkan, dimulai: the date behind is that of a beginning
	sameWord    // sama in "periode yang sama tahun lalu"
	chainWord   // sebelumnya, berikutnya: value is the offset from the date before
	spanWord    // setahun, sebulan: one unit
	earlierWord // tadi, with "malam"
	countedWord // orang, keping: what a number in front of it counts
)

// term is one word of the vocabulary.
type term struct {
	role  role
	value int
	link  Link
	part  Part
	unit  Unit
	short bool // a short form: needs a capital
}

// vocabulary is the compiled form of the words of dates.
type vocabulary struct {
	terms map[string]term
	known wordfilter.Filter // of terms
	// parted are what stands before the apostrophe of the words that have one.
	parted []string
	// unmistakable are the names of months told in one misspelling too.
	unmistakable []monthName
	night        []string
	releases     []string
	collections  []string
	idulfitri    []time.Time
	lists        *data.CalendarWords
}

// monthName is one name of a month, 1 to 12.
type monthName struct {
	name  string
	month int
}

// words is the compiled form of the embedded lists, made at first use.
var words = sync.OnceValue(func() *vocabulary {
	w, err := data.Calendar()
	if err != nil {
		// The file is embedded and linted by tests: a broken one is a broken build.
		panic(err)
	}
	forms, err := data.Forms()
	if err != nil {
		panic(err)
	}
	return compile(w, forms)
})

func compile(w *data.CalendarWords, forms map[string]string) *vocabulary {
	v := &vocabulary{terms: make(map[string]term, 256), night: w.Night, releases: w.Releases, collections: w.Collections, lists: w}
	add := func(words []string, t term) {
		for _, word := range words {
			v.terms[word] = t
		}
	}
	for i := range w.Months {
		add(w.Months[i], term{role: monthWord, value: i + 1})
		add(w.ShortMonths[i], term{role: monthWord, value: i + 1, short: true})
	}
	for _, name := range w.Unmistakable {
		v.unmistakable = append(v.unmistakable, monthName{name, v.terms[name].value})
	}
	for i, of := range w.Counts {
		add(of, term{role: numberWord, value: i + 1})
	}
	add(w.Few, term{role: numberWord, value: -1})
	for unit, key := range map[Unit]string{Days: "days", Weeks: "weeks", Months: "months", Years: "years"} {
		add(w.Units[key], term{role: unitWord, unit: unit})
		add(w.Spans[key], term{role: spanWord, unit: unit})
	}
	for i, of := range w.Weekdays {
		for _, word := range of {
			// "minggu" is a day and a unit
			v.terms[word] = term{role: weekdayWord, value: i + 1, unit: v.terms[word].unit}
			if stem, _, ok := strings.Cut(word, "'"); ok {
				v.parted = append(v.parted, stem)
			}
		}
	}
	for part, key := range map[Part]string{Start: "start", Middle: "middle", End: "end"} {
		add(w.Parts[key], term{role: partWord, part: part})
	}
	for link, key := range map[Link]string{On: "on", AsOf: "as_of", Until: "until", Since: "since", During: "during", Entering: "entering", Before: "before", After: "after", Target: "target"} {
		add(w.Links[key], term{role: linkWord, link: link})
	}
	for _, of := range []struct {
		words []string
		term  term
	}{
		{w.Last, term{role: lastWord}}, {w.Next, term{role: nextWord}}, {w.This, term{role: thisWord}}, {w.Now, term{role: nowWord}}, {w.State, term{role: stateWord}},
		{w.DayBefore, term{role: dayWord, value: -1}}, {w.DayAfter, term{role: dayWord, value: 1}}, {w.TwoDaysAfter, term{role: dayWord, value: 2}}, {w.Earlier, term{role: earlierWord}},
		{w.BeforeThat, term{role: chainWord, value: -1}}, {w.AfterThat, term{role: chainWord, value: 1}}, {w.Same, term{role: sameWord}}, {w.Halves, term{role: halfWord}}, {w.Quarters, term{role: quarterWord}},
		{w.LinksTo, term{role: toWord}}, {w.From, term{role: toWord, value: 1}}, {w.EverSince, term{role: linkWord, link: Since, value: 1}}, {w.Dates, term{role: dateWord}}, {w.Leads, term{role: leadWord}}, {w.Starts, term{role: startWord}}, {w.Every, term{role: everyWord}}, {w.Services, term{role: serviceWord}}, {w.NamedAfter, term{role: placeWord}}, {w.Each, term{role: eachWord}},
		{w.Events, term{role: eventWord}}, {w.Plans, term{role: eventWord, value: planEvent}}, {w.Laws, term{role: lawWord}}, {w.Counted, term{role: countedWord}},
	} {
		add(of.words, of.term)
	}
	for _, day := range w.Idulfitri {
		t, _ := time.Parse(time.DateOnly, day) // checked when the file was read
		v.idulfitri = append(v.idulfitri, t)
	}
	for form, word := range forms {
		if t, ok := v.terms[word]; ok && v.terms[form] == (term{}) {
			v.terms[form] = t
		}
	}
	v.known = wordfilter.New(len(v.terms))
	for word := range v.terms {
		v.known.Add(word)
	}
	return v
}

const longestWord = 20

// planEvent marks the words of plans, whose year is that of their targets.
const planEvent = 1
