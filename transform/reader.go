package transform

import (
	"fmt"
	"strings"

	"rekap/data"
	"rekap/extract"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/internal/wordfilter"
	"rekap/transform/numeral"
	"rekap/transform/reconcile"
	"rekap/transform/region"
)

// codeVersion counts the changes of the code that can change a row.
const codeVersion = "1"

// Version is the extractor_version of all rows: the version of the code and
// the fingerprint of the reference data it reads with.
func Version() string { return codeVersion + "+" + data.Fingerprint() }

// Reader turns articles and official tables into observations. It is made once
// and may be used by many goroutines at the same time.
type Reader struct {
	places     *region.Gazetteer
	words      *indicator.Analyzer
	dateWords  *data.DateWords
	indicators map[string]data.Indicator
	official   map[officialKey]float64
	mostPeople float64 // the residents of the largest province
	divisions  []data.Division
	fixes      []data.Correction
	version    string
	centre     centreWords
	said       map[string]bool   // words that name a speaker
	maySay     wordfilter.Filter // of said
	levels     *[256][]levelPhrase
	// cohorts are words of parts of the people, between spaces
	cohorts map[string][]string
}

// centreWords tell the ministry's own articles.
type centreWords struct{ ministry, dataWords []string }

// officialKey finds an official figure.
type officialKey struct{ region, indicator string }

// NewReader makes a reader from the reference data. An error means that the
// data cannot be used together, and says which row.
func NewReader(ref *data.Reference) (*Reader, error) {
	places, err := region.New(region.Names{Regions: ref.Regions, Districts: ref.Districts, Aliases: ref.Aliases, Ambiguities: ref.Ambiguities})
	if err != nil {
		return nil, fmt.Errorf("transform: make the gazetteer: %w", err)
	}
	words, err := indicator.New(ref.Indicators)
	if err != nil {
		return nil, fmt.Errorf("transform: read the vocabulary: %w", err)
	}
	dates, err := data.Dates()
	if err != nil {
		return nil, fmt.Errorf("transform: read the words around dates: %w", err)
	}
	r := &Reader{
		places: places, words: words, dateWords: dates, version: Version(),
		indicators: make(map[string]data.Indicator, len(ref.Indicators.Indicators)),
		official:   make(map[officialKey]float64, len(ref.Official)),
		divisions:  ref.Divisions,
		fixes:      ref.Corrections,
		centre:     centreWords{ref.Indicators.Words.Ministry, ref.Indicators.Words.DataWords},
		said:       make(map[string]bool),
	}
	r.levels = levelPhrases(places.Words().Levels)
	r.cohorts = spacedCohorts(&ref.Indicators.Words)
	r.maySay = wordfilter.New(len(ref.Indicators.Words.Said))
	for _, w := range ref.Indicators.Words.Said {
		r.said[w] = true
		r.maySay.Add(w)
	}
	for _, ind := range ref.Indicators.Indicators {
		r.indicators[ind.ID] = ind
	}
	for _, o := range ref.Official {
		if o.Flag != "" && o.Indicator != "wajib_ktp" || o.Cohort != data.AllCohort {
			continue
		}
		// rows come in the order of their dates; the latest stays
		r.official[officialKey{o.RegionCode, o.Indicator}] = o.Value
		if o.Indicator == "population" && o.RegionCode != data.NationCode && !strings.Contains(o.RegionCode, ".") {
			r.mostPeople = max(r.mostPeople, o.Value)
		}
	}
	return r, nil
}

// page is an article while it is read.
type page struct {
	r         *Reader
	article   *extract.Article // its paragraphs in the order they are read in, see setAside
	order     []int            // the place of each paragraph on the page, nil for the same
	text      string
	lower     string    // the text in lower case, see indicator.Lower
	trigrams  *trigrams // of lower
	runes     runeIndex
	numbers   []numeral.Number
	dates     []calendar.Mention
	spots     []region.Mention
	blocks    []indicator.Block
	roles     []extract.Role // of the blocks; empty for the title
	reading   indicator.Reading
	quoted    []bool // of the sentences, see quotations
	said      []int  // the offsets of words of speaking, see spoken
	passages  []int  // of the sentences, see findPassages
	own       []int  // by sentence, where its own words begin + 1, 0 before that is sought
	anchor    calendar.Anchor
	resolved  []resolvedDate // of the dates
	day       statementDay
	begin     int   // where the article begins, see head
	arrived   int   // the date of arrival + 2, 1 for none, 0 before it is sought
	dataDates []int // by sentence, see findDataDates
	frame     int   // the date of the headline that all figures are for, -1 for none
	meeting   int   // the day of a meeting held before the telling, -1 for none
	context   region.Context
	seat      string         // the region that only the ministry's seat lies in
	settled   []settledPlace // of the spots
	levels    []statedLevel
	mentions  []mention
	equations []reconcile.Equation
	// bodyTies are the equations of three figures that hold, in the body where they can be.
	bodyTies []reconcile.Equation
	// role and reason of each number, and the mention it became, -1 for none
	ledger []ledgerLine
}

// Article reads all figures of an article.
func (r *Reader) Article(a *extract.Article) Result {
	a, order := setAside(a)
	p := &page{r: r, article: a, order: order, text: a.Text()}
	p.lower = indicator.Lower(p.text)
	p.trigrams = newTrigrams(p.lower)
	p.runes = newRuneIndex(p.text)
	p.numbers = numeral.Scan(p.text)
	p.dates = calendar.Scan(p.text)
	p.context = r.places.Article(a)
	p.spots = p.context.Mentions
	p.bareShares()
	p.districtPeople()
	p.governments()
	p.numbersInNames()
	p.monthsInNames()
	p.cut()
	p.strayHeadlines()
	p.reading = r.words.Read(indicator.Text{Text: p.text, Lower: p.lower, Numbers: p.numbers, Dates: p.dates, Places: p.spots}, p.blocks)
	p.quotations()
	p.spoken()
	p.districtNames()
	p.when()
	p.where()
	p.findPassages()
	p.findDataDates()
	p.ledger = make([]ledgerLine, len(p.numbers))
	p.collect()
	p.pointedHome()
	p.settleRoles()
	p.pairPlaces()
	p.sums()
	p.cardParts()
	p.sumsBehind()
	p.childParts()
	p.leftShares()
	p.childWholes()
	p.childrenAimed()
	p.earlierLevels()
	p.changedLevels()
	p.registeredOnly()
	p.headlineSupposed()
	p.supposedBefore()
	p.greaterParts()
	p.leftOut()
	p.cardless()
	p.contradict()
	p.flows()
	p.flowParts()
	p.risenLevels()
	p.flowsGrown()
	p.doubts()
	p.reconcile()
	p.siblingDates()
	p.sentenceDates()
	p.riseDates()
	p.grantDates()
	p.placedParts()
	p.shareLists()
	p.merge()
	p.totalDates()
	p.firstTold()
	p.besideTies()
	return p.result()
}

// cut makes the blocks of the text: the title and the paragraphs.
func (p *page) cut() {
	n := len(p.article.Paragraphs)
	p.blocks = make([]indicator.Block, 0, n+1)
	p.roles = make([]extract.Role, 0, n+1)
	end := len(p.article.Title)
	p.blocks = append(p.blocks, indicator.Block{Start: 0, End: end, Title: true})
	p.roles = append(p.roles, "")
	for _, par := range p.article.Paragraphs {
		start := end + 1
		end = start + len(par.Text)
		p.blocks = append(p.blocks, indicator.Block{Start: start, End: end, Skip: !asserts(&par), Item: par.Role == extract.ListItem})
		p.roles = append(p.roles, par.Role)
	}
}

// asserts tells whether the figures of a paragraph are the article's. The text under a
// picture without a figure only breaks what the paragraphs around it tell.
func asserts(par *extract.Paragraph) bool {
	switch par.Role {
	case extract.Summary, extract.Body, extract.Heading, extract.ListItem, extract.Cell:
		return true
	case extract.Caption:
		return strings.ContainsAny(par.Text, "0123456789")
	}
	return false
}
