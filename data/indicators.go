package data

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"sync"

	"github.com/goccy/go-yaml"
)

//go:embed indicators.yaml
var indicatorsYAML []byte

// The units of indicators, the values of [Indicator.Unit].
const (
	UnitPerson  = "person"
	UnitPercent = "percent"
	UnitCard    = "card"
)

// IndicatorBook is the vocabulary: the indicators and the words that announce
// their figures.
type IndicatorBook struct {
	Indicators []Indicator `yaml:"indicators"`
	// Families say what a document and an act mean together; the first row
	// that fits counts.
	Families []Reading `yaml:"families"`
	Words    Lexicon   `yaml:"words"`
}

// Indicator is one thing that is counted.
type Indicator struct {
	ID string `yaml:"id"`
	// Unit is person, percent or card.
	Unit string `yaml:"unit"`
	// Kind is stock (true at a date), flow (over a period), rate, or target.
	Kind  string         `yaml:"kind"`
	Names IndicatorNames `yaml:"names"`
	// Means says in English what is counted.
	Means string `yaml:"means"`
	// Reads says which family, aim and state of words announce it.
	Reads IndicatorReads `yaml:"reads"`
	// PartOf are the indicators that this count cannot exceed.
	PartOf []string `yaml:"part_of"`
	// ShareOf says what a rate divides by what; nil for counts.
	ShareOf *IndicatorShare `yaml:"share_of"`
	// Usual is the range, in percent, in which the rate is plausible; empty
	// for counts.
	Usual []float64 `yaml:"usual"`
}

// IndicatorNames are the names an indicator is printed under.
type IndicatorNames struct {
	ID string `yaml:"id"`
	EN string `yaml:"en"`
}

// IndicatorReads is what the words around a figure must say.
type IndicatorReads struct {
	Family string `yaml:"family"`
	// Aim is actual or target.
	Aim string `yaml:"aim"`
	// State is done or undone.
	State string `yaml:"state"`
	// Flow is true for a count over a period where a stock has the same words.
	Flow bool `yaml:"flow"`
}

// IndicatorShare is the quotient a rate stands for.
type IndicatorShare struct {
	// Part is the count on top; empty for targets set without one.
	Part string `yaml:"part"`
	// Wholes are the bases it is told on, the values of the column denominator.
	Wholes []string `yaml:"wholes"`
}

// Reading is one row of the table from document and act to family; "-" stands
// for none named, "*" for any.
type Reading struct {
	Family string `yaml:"family"`
	Doc    string `yaml:"doc"`
	Act    string `yaml:"act"`
}

// Lexicon holds the phrases by what they say of a figure. In the file a phrase may be composed:
// "desa (itu|tersebut|)" stands for three.
type Lexicon struct {
	// Docs are names of documents, Acts what is done with them.
	Docs map[string][]string `yaml:"docs"`
	Acts map[string][]string `yaml:"acts"`
	// Groups are people that are an indicator by themselves, by family.
	Groups map[string][]string `yaml:"groups"`
	// Others name what the vocabulary has no indicator for, by family.
	Others map[string][]string `yaml:"others"`
	// Cohorts narrow a figure to a part of the people.
	Cohorts map[string][]string `yaml:"cohorts"`
	// Target, Hope, Reached and Mention tell the aim of a figure.
	Target  []string `yaml:"target"`
	Hope    []string `yaml:"hope"`
	Reached []string `yaml:"reached"`
	Mention []string `yaml:"mention"`
	// Missed says behind a share that it was not reached.
	Missed []string `yaml:"missed"`
	// NotYet and Rest tell what is still to do, NotDenied phrases with a denial in them do not.
	NotYet    []string `yaml:"not_yet"`
	NotDenied []string `yaml:"not_denied"`
	Rest      []string `yaml:"rest"`
	// Gap words stand right before a difference.
	Gap []string `yaml:"gap"`
	// Growth words say by how much a figure grew.
	Growth []string `yaml:"growth"`
	// Agencies are offices other than the civil registry.
	Agencies []string `yaml:"agencies"`
	// Again words behind a figure say that it is still to do.
	Again []string `yaml:"again"`
	// Earlier words tell of another time; Ask words make a share a target.
	Earlier []string `yaml:"earlier"`
	Ask     []string `yaml:"ask"`
	// Daily words make a figure a usual amount, Flow words one of a period.
	Daily []string `yaml:"daily"`
	Flow  []string `yaml:"flow"`
	// Back words refer to what was just told.
	Back []string `yaml:"back"`
	// Elsewhere words speak of regions without a name, Centre words of the
	// ministry's own, Parts words open the parts of a figure.
	Elsewhere []string `yaml:"elsewhere"`
	Centre    []string `yaml:"centre"`
	Parts     []string `yaml:"parts"`
	// Having words make blank cards a stock, Each words spread a count over
	// several things.
	Having []string `yaml:"having"`
	Each   []string `yaml:"each"`
	// Ministry words speak for the nation; DataWords announce data and its date.
	Ministry  []string `yaml:"ministry"`
	DataWords []string `yaml:"data_words"`
	// Turning words say, before the age of the first card, that it was just reached.
	Turning []string `yaml:"turning"`
	// Inert phrases hold words from above and announce nothing.
	Inert []string `yaml:"inert"`
	// Clause words open a clause, With words a lesser one.
	Clause []string `yaml:"clause"`
	With   []string `yaml:"with"`
	// Same words put a second form of a figure beside it.
	Same []string `yaml:"same"`
	// Of words name the base of a figure, NotOf phrases with them do not.
	Of    []string `yaml:"of"`
	NotOf []string `yaml:"not_of"`
	// Joins add the next of a list.
	Joins []string `yaml:"joins"`
	// That words open a relative clause.
	That []string `yaml:"that"`
	// If words suppose a case, Reckoned phrases with them do not.
	If       []string `yaml:"if"`
	Reckoned []string `yaml:"reckoned"`
	// Become words lead from an old level to a new.
	Become []string `yaml:"become"`
	// Against words set what is reached against a target behind them.
	Against []string `yaml:"against"`
	// It words point back; Said words name a speaker.
	It   []string `yaml:"it"`
	Said []string `yaml:"said"`
	// Openers are phrases that a sentence only opens with, with a comma where it must have one.
	Openers []string `yaml:"openers"`
	// Abbreviations end in a full stop that ends no sentence.
	Abbreviations []string `yaml:"abbreviations"`
}

// readIndicators parses the embedded vocabulary once.
var readIndicators = sync.OnceValues(func() (*IndicatorBook, error) {
	return parseIndicators(indicatorsYAML)
})

// Indicators returns the vocabulary. The caller must not change it. An error
// names the row and field that does not fit.
func Indicators() (*IndicatorBook, error) { return readIndicators() }

func parseIndicators(b []byte) (*IndicatorBook, error) {
	var book IndicatorBook
	if err := yaml.NewDecoder(bytes.NewReader(b), yaml.Strict()).Decode(&book); err != nil {
		return nil, fmt.Errorf("indicators.yaml: %w", err)
	}
	if err := book.Words.spellOut(); err != nil {
		return nil, fmt.Errorf("indicators.yaml: %w", err)
	}
	if err := book.check(); err != nil {
		return nil, fmt.Errorf("indicators.yaml: %w", err)
	}
	return &book, nil
}

// check finds rows that name an unknown indicator, unit or kind.
func (b *IndicatorBook) check() error {
	var errs []error
	known := map[string]bool{}
	for _, ind := range b.Indicators {
		if known[ind.ID] {
			errs = append(errs, fmt.Errorf("indicator %s stands twice", ind.ID))
		}
		known[ind.ID] = true
	}
	families := map[string]bool{}
	for _, f := range b.Families {
		families[f.Family] = true
	}
	for f := range b.Words.Groups {
		families[f] = true
	}
	for _, ind := range b.Indicators {
		bad := func(field string, value any) {
			errs = append(errs, fmt.Errorf("indicator %s: field %s: %v is not known", ind.ID, field, value))
		}
		switch ind.Unit {
		case UnitPerson, UnitPercent, UnitCard:
		default:
			bad("unit", ind.Unit)
		}
		switch ind.Kind {
		case "stock", "flow", "rate", "target":
		default:
			bad("kind", ind.Kind)
		}
		if ind.Names.ID == "" || ind.Names.EN == "" || ind.Means == "" {
			errs = append(errs, fmt.Errorf("indicator %s: names or meaning are missing", ind.ID))
		}
		if !families[ind.Reads.Family] {
			bad("reads.family", ind.Reads.Family)
		}
		if ind.Reads.Aim != "actual" && ind.Reads.Aim != "target" {
			bad("reads.aim", ind.Reads.Aim)
		}
		if ind.Reads.State != "done" && ind.Reads.State != "undone" {
			bad("reads.state", ind.Reads.State)
		}
		for _, p := range ind.PartOf {
			if !known[p] {
				bad("part_of", p)
			}
		}
		if (ind.ShareOf != nil) != (ind.Unit == UnitPercent) {
			errs = append(errs, fmt.Errorf("indicator %s: a percentage needs share_of, a count must not have it", ind.ID))
		}
		if ind.ShareOf != nil {
			if ind.ShareOf.Part != "" && !known[ind.ShareOf.Part] {
				bad("share_of.part", ind.ShareOf.Part)
			}
			for _, w := range ind.ShareOf.Wholes {
				if !known[w] {
					bad("share_of.wholes", w)
				}
			}
		}
		if len(ind.Usual) != 0 && (len(ind.Usual) != 2 || ind.Usual[0] >= ind.Usual[1]) {
			bad("usual", ind.Usual)
		}
	}
	return errors.Join(errs...)
}

// Indicator returns the indicator of an id.
func (b *IndicatorBook) Indicator(id string) (Indicator, bool) {
	for _, ind := range b.Indicators {
		if ind.ID == id {
			return ind, true
		}
	}
	return Indicator{}, false
}
