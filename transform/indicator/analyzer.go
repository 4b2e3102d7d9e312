// Package indicator reads what the words around a number say of it: which
// indicator it is, whether it is reached or set as a target, what it is a
// share of, and for whom it holds.
//
// It is a clause grammar over a vocabulary (data/indicators.yaml). A sentence
// is parted among its figures at the breaks between them; in each part the
// documents and acts named nearest to the figure make a family (IKD activated,
// KTP-el recorded …), and the words of aim and state around it decide between
// target and achievement, done and still to do. What a part does not say is
// taken from the figure beside it, from the sentence before, or from what the
// article is about, each with less strength.
//
// All offsets are byte offsets into the article's text.
package indicator

import (
	"slices"

	"rekap/data"
	"rekap/transform/internal/scratch"
	"rekap/transform/numeral"
)

// Analyzer reads figures by the vocabulary. It is made once and may be used by
// many goroutines at the same time.
type Analyzer struct {
	lex       *lexicon
	particles *data.Particles
	openers   openers
	// buffers are the tokens of texts that were read; no reading points to them.
	buffers scratch.Pool[token]
}

// New makes an analyzer from the vocabulary and the embedded particles. The error
// names the phrase or the pair of indicators that cannot be told apart, or the
// list of particles that does not fit.
func New(book *data.IndicatorBook) (*Analyzer, error) {
	particles, err := data.ParticleWords()
	if err != nil {
		return nil, err
	}
	lex, err := newLexicon(book, particles)
	if err != nil {
		return nil, err
	}
	return &Analyzer{lex: lex, particles: particles, openers: newOpeners(&book.Words)}, nil
}

// Block is one paragraph of the text.
type Block struct {
	Start, End int
	// Title marks the headline, Skip a block whose figures are not the article's.
	Title, Skip bool
	// Item marks an item of a list.
	Item bool
}

// leadBlocks is how many paragraphs behind the headline are the article's lead, which says
// what it is about.
const leadBlocks = 3

// Source says where the words that decided a claim stand.
type Source uint8

// The sources, the strongest first.
const (
	Own     Source = iota // in the figure's own part of the sentence
	Beside                // with the figure it stands beside: "… atau 4,12 persen"
	List                  // with an earlier figure of the same sentence
	Before                // in the sentence before
	Topic                 // in what the article is about
	Nowhere               // no words at all
)

// Span is a stretch of the text in bytes.
type Span struct{ Start, End int }

// Has tells whether the offset lies in the span.
func (s Span) Has(at int) bool { return at >= s.Start && at < s.End }

// Claim is what the words say of one number.
type Claim struct {
	// Number is the index of the number in the text.
	Number int
	// Sentence is the index of its sentence, Block of its block.
	Sentence, Block int
	// Indicator is the id; empty where the words name none.
	Indicator string
	Family    string
	// Aim is actual or target; Undone says still to do; Flow of a period.
	Aim     string
	AimSaid bool
	Undone  bool
	Flow    bool
	Percent bool
	// Also is a second indicator that the words assert of the same figure.
	Also string
	// Base is the denominator that the words name; empty where they do not.
	Base string
	// OwnBase is set where people or a whole told with the figure are its base.
	OwnBase bool
	// Cohort is the part of the people it is about; empty for all.
	Cohort string
	// Role is set where the number is no figure of the vocabulary: gap, daily,
	// cohort, backlog, family_card, count_of_things …; Reason says why.
	Role, Reason string
	// Source says where the words stand, Strength (0–1) how well they fit.
	Source   Source
	Strength float64
	// Of is the claim of which this is a part, Same the one it stands beside,
	// Heir the one whose words it took, From the level told right before it that changed
	// to it by a time that its words do not tell; -1 for none.
	Of, Same, Heir, From int
	// Whole is set where it is told as all there are: it adds up the parts of the people
	// told before it, or is the level behind what came in.
	Whole bool
	// Back is set where the words refer to what was told just before.
	Back bool
	// Centre is set where it is the ministry's own, Parts where it is one of
	// the parts of the figure before.
	Centre, Parts bool
	HandedOut     bool // by the centre, to regions without a name
	OfSuch        bool // a share that describes regions without a name
	// That is set where the words point back to the figure: "25 persen itu".
	That bool
	// hoped is set where only words of hope make it a target, set where a word
	// of target stands right before it.
	hoped, set bool
	// heldAgainst is set for a target that what was reached is held against: "melewati
	// target nasional tahun 2024 yang dipatok 60 persen".
	heldAgainst bool
	// notYet and done are set where "belum" or "sudah" stands without its act,
	// merely where it is only a word like "hanya", which goes with both.
	notYet, done, merely bool
	// elided is set where a share left out its people, those of the share before it.
	elided bool
	// unacted is set where its own words name the act as not yet done.
	unacted bool
	// group is the base named by the people of the figure's own words.
	group string
	// Rest is set where words say that it is what remains, Old where it is the
	// level before a change.
	Rest, Old bool
	// Once is set where it was reached when something else came about.
	Once bool
	// short is set where it is what a target lacks, told as a difference.
	short bool
	// Became is set where it is the level that a change led to.
	Became bool
	// Grew is set where it is by what a level grew.
	Grew bool
	// Measured is set on a target that something told before it is held against.
	Measured bool
	// beyond and lacks are set on a difference: by how many a target is passed or missed.
	beyond, lacks bool
	// Children is set where children stand with the figure.
	Children bool
	// Must is set where a word of what everybody must have stands before a count.
	Must bool
	// whole is set where another figure is told as a part of it.
	whole bool
	// Unit is set where only the noun it counts says what it is.
	Unit bool
	// Else is what it says where it cannot be what its noun alone makes it; nil for
	// nothing else.
	Else *Claim
	// Pre and Post are the words before and behind the figure that speak of it.
	Pre, Post Span
	// BaseSpan are the words that name its base.
	BaseSpan Span
	// Rule names what decided.
	Rule string
}

// Left tells whether the words of a claim say that it is still to be done, what
// remains or what is lacking, whatever it counts.
func (cl *Claim) Left() bool { return cl.Rest || cl.notYet || cl.short }

// MerelyRest tells whether a claim is only told as the rest of others, not as those who have not
// done what these have: "sisanya 47 orang".
func (cl *Claim) MerelyRest() bool { return cl.Rest && !cl.notYet && !cl.unacted }

// Reading is what the words of a text say.
type Reading struct {
	Claims []Claim
	// Sentences are the sentences in order.
	Sentences []Span
	// Main is the family the article is about.
	Main string
}

// Read reads all figures of a text. Numbers that can be no figure (dates,
// laws, things counted) have no claim.
func (a *Analyzer) Read(t Text, blocks []Block) Reading {
	if t.Lower == "" {
		t.Lower = Lower(t.Text)
	}
	t.forms = a.lex.forms
	buf := a.buffers.Get(len(t.Text)/6 + 8)
	defer a.buffers.Put(buf)
	toks, ends := a.lex.tokens(&t, *buf)
	*buf = toks
	r := Reading{Sentences: make([]Span, 0, len(ends))}
	sents := make([]*sentence, 0, len(ends))
	blockOf := make([]int, 0, len(ends))
	b, from := 0, 0
	told := 0 // blocks before b that are not skipped, the title among them
	var lent []string
	var before []head
	var pass passing
	another := false // the certificate named last is not of birth
	weights, people := map[string]float64{}, map[string]float64{}
	for _, to := range ends {
		start := toks[from].start
		for b < len(blocks)-1 && start >= blocks[b].End {
			if !blocks[b].Skip {
				told++
			}
			b++
		}
		a.hideAsides(&t, toks, span{from, to})
		a.hideDescribed(&t, toks, span{from, to})
		a.hidePointedBack(&t, toks, span{from, to})
		a.hideInserts(&t, toks, span{from, to})
		a.hideIncluded(&t, toks, span{from, to})
		a.hideClosed(&t, toks, span{from, to})
		a.hideCircumstances(&t, toks, span{from, to})
		a.hideProvinces(&t, toks, span{from, to})
		s := a.lex.mark(toks, span{a.pastTeller(&t, toks, span{from, to}), to})
		s.notYetOfAge(a.lex, toks, &t)
		another = s.bareCertificates(a.lex, toks, &t, slices.Contains(lent, "akta"), another)
		s.listedCertificates(a.lex, toks, &t)
		s.childrensCards(a.lex)
		s.namedSheets()
		s.childSheets(a.lex, toks)
		s.leaveBesides(a.lex)
		s.leaveApart(a, toks, t.Lower)
		if b < len(blocks) && blocks[b].Skip {
			sents, blockOf = append(sents, s), append(blockOf, b)
			r.Sentences = append(r.Sentences, Span{start, toks[to-1].end})
			from = to
			continue
		}
		if len(lent) > 0 {
			s.about, s.childrenOnly = lent[0], onlyChildrens(lent)
			s.blanksTold = slices.Contains(lent, "blangko")
		}
		s.unitBlanks(toks, &t)
		a.lex.compose(s, toks, &t, s.ownBlanks(toks, &t, lent), before)
		a.asked(s, toks, t.Lower)
		if s.idle = pass.over(a, s, toks, &t, blocks, b); s.idle {
			sents, blockOf, from = append(sents, s), append(blockOf, b), to
			continue
		}
		if len(s.heads) > 0 {
			before = s.heads
		}
		lent = s.lend(toks, lent)
		w := 1.0
		if b < len(blocks) && blocks[b].Title {
			w = 4
		} else if told <= leadBlocks {
			w = 2
		}
		for i := range s.heads {
			switch h := &s.heads[i]; {
			case h.family == "child" && h.doc != "":
				weights[h.doc] += w // those who must have a document
				people[h.family] += w
			case h.group:
				people[h.family] += w
			case !h.other && !s.asWhole(h):
				weights[h.family] += w
			}
		}
		sents, blockOf = append(sents, s), append(blockOf, b)
		r.Sentences = append(r.Sentences, Span{start, toks[to-1].end})
		from = to
	}
	if r.Main = heaviest(weights); r.Main == "" {
		r.Main = heaviest(people)
	}
	c := &context{a: a, t: &t, toks: toks, main: r.Main, claims: make([]Claim, 0, len(t.Numbers)), mentioned: map[string]int{}}
	index := 0
	for i, s := range sents {
		if s.idle {
			c.passedOver(s)
			continue
		}
		if blockOf[i] >= len(blocks) || !blocks[blockOf[i]].Skip {
			c.beforeItems = i+1 < len(sents) && opensItems(blocks, blockOf[i], blockOf[i+1])
			c.sentence(s, index, blockOf[i], blockOf[i] < len(blocks) && blocks[blockOf[i]].Title)
		}
		index++
	}
	r.Claims = c.claims
	return r
}

// percent tells whether a number is a share.
func percent(n *numeral.Number) bool { return n.Form == numeral.Percent }
