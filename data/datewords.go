package data

import (
	_ "embed"
	"fmt"

	"github.com/goccy/go-yaml"
)

//go:embed datewords.yaml
var dateWordsYAML []byte

// DateWords are the words by which press text ties a figure to its date and to
// figures told before it. All are lower case; a phrase that begins or ends
// with a space must begin or end there as a word.
type DateWords struct {
	// Pointing refer to figures told before, wherever they stand; Bare do where
	// they open a sentence that names one of Collected behind.
	Pointing []string `yaml:"pointing"`
	Bare     []string `yaml:"bare"`
	// Above refer to all figures of the text above.
	Above []string `yaml:"above"`
	// Data name data, OfData wherever in a sentence, Newest what is newer than the data told last; NotYet deny what
	// is told for now.
	Data   []string `yaml:"data"`
	OfData []string `yaml:"of_data"`
	Newest []string `yaml:"newest"`
	NotYet []string `yaml:"not_yet"`
	// SameData refer to the date of the data told last; Registers are the names of
	// data that a date told with them holds for.
	SameData []string `yaml:"same_data"`
	// AddedUp say of a level that it came of what was told before it.
	AddedUp []string `yaml:"added_up"`
	// SamePeriod say that something is told for the period of what was told before it.
	SamePeriod []string `yaml:"same_period"`
	// And join two figures that one date dates.
	And       []string `yaml:"and"`
	Registers []string `yaml:"registers"`
	// Shared open a sentence that tells what share the count before it is,
	// Parting one that tells parts of what words of Told point back to.
	Shared  []string `yaml:"shared"`
	Parting []string `yaml:"parting"`
	// PartsOf point back to the people that Parting tells parts of: "dari situ".
	PartsOf []string `yaml:"parts_of"`
	Told    []string `yaml:"told"`
	// Thats lead from a verb of saying to what is said.
	Thats []string `yaml:"thats"`
	// Retrospects open a headline that looks back at the year it names, or lead to that year:
	// "Rapor Dukcapil 2024".
	Retrospects []string `yaml:"retrospects"`
	// Reviewed name the work of a year right before it.
	Reviewed []string `yaml:"reviewed"`
	// Announcing end a line that opens a list.
	Announcing []string `yaml:"announcing"`
	// Reviewing are of a sentence that speaks of how far the registry came, Visiting of
	// one that speaks of where it went.
	Reviewing []string `yaml:"reviewing"`
	Visiting  []string `yaml:"visiting"`
	// Exemplary open a sentence that tells of one case among others.
	Exemplary []string `yaml:"exemplary"`
	// Targeting are the verbs of setting a target.
	Targeting []string `yaml:"targeting"`
	// Wanted tell what somebody wants on a day to come.
	Wanted []string `yaml:"wanted"`
	// Among behind a count make its people some of those told before.
	Among []string `yaml:"among"`
	// Targets begin the words that speak of a target, TargetNouns name one.
	Targets     []string `yaml:"targets"`
	TargetNouns []string `yaml:"target_nouns"`
	// Passing say that a target was passed.
	Passing []string `yaml:"passing"`
	// BareTargets name a target without pointing back as "targetnya" does.
	BareTargets []string `yaml:"bare_targets"`
	// ThatTarget refer to a target told before.
	ThatTarget []string `yaml:"that_target"`
	// Partings stand in front of a whole of which a part follows.
	Partings []string `yaml:"partings"`
	// ToBePrinted tell of people recorded whose cards wait to be printed.
	ToBePrinted []string `yaml:"to_be_printed"`
	// Exactly stand between a round figure and the same told in full.
	Exactly []string `yaml:"exactly"`
	// AtLeast stand in front of a number that what is counted is not below.
	AtLeast []string `yaml:"at_least"`
	// NoLess stand in front of a number that is to be reached, Therefore open what follows from
	// something told before.
	NoLess    []string `yaml:"no_less"`
	Therefore []string `yaml:"therefore"`
	// Then open a sentence that tells of the time named before it.
	Then []string `yaml:"then"`
	// SecondForm join a figure to the same in another form.
	SecondForm []string `yaml:"second_form"`
	// SetAgainst name what one share of a clause is set against the other as:
	// its target, or what was reached of it.
	SetAgainst []string `yaml:"set_against"`
	// StandingAt stand right in front of the share that stands against a target told
	// before: "targetnya 98 persen, kita baru di 91".
	StandingAt []string `yaml:"standing_at"`
	// ChangedFrom stand in front of the level that a share changed from,
	// ChangedTo between it and the new one.
	ChangedFrom []string `yaml:"changed_from"`
	ChangedTo   []string `yaml:"changed_to"`
	// Concluding open a sentence whose share follows from the counts before it.
	Concluding []string `yaml:"concluding"`
	// Drawn open what follows from the figures of the sentence before.
	Drawn []string `yaml:"drawn"`
	// ReckonedOn open the same with a comma behind them.
	ReckonedOn []string `yaml:"reckoned_on"`
	// FinishedThen stand in front of the year in which something was over and done.
	FinishedThen []string `yaml:"finished_then"`
	// Ours open a sentence that tells what the speaker's own region reached.
	Ours []string `yaml:"ours"`
	// Fulfilled stand between a target and the day by which it is to come true.
	Fulfilled []string `yaml:"fulfilled"`
	// Dating stand between what data counts and the date of the data.
	Dating []string `yaml:"dating"`
	// Acts are, by family of the vocabulary, pieces of the words that name it.
	Acts map[string][]string `yaml:"acts"`
	// Collected name what figures are taken from; Sources are those behind
	// "menurut", who are no speaker; Sourcing date the data behind a list.
	Collected []string `yaml:"collected"`
	// LastMade stand behind data and say that they are the newest there are.
	LastMade []string `yaml:"last_made"`
	Sources  []string `yaml:"sources"`
	Sourcing []string `yaml:"sourcing"`
	// Central are the offices whose data is the centre's, not that of a region's registry.
	Central []string `yaml:"central"`
	// Percents put a count as a share.
	Percents []string `yaml:"percents"`
	// Turning open a sentence that turns to something else than was told, Onward one
	// that goes on to what else people do.
	Turning []string `yaml:"turning"`
	// AsFor are those of Turning that may open the next of several things told of one day.
	AsFor []string `yaml:"as_for"`
	// GoingOn open a paragraph that goes on with what was told right before it.
	GoingOn []string `yaml:"going_on"`
	// Itself stands behind what a sentence turns to: "perekaman KTP-el sendiri sudah 98 persen".
	Itself []string `yaml:"itself"`
	Onward []string `yaml:"onward"`
	// SoFar tell what was reached up to the telling.
	SoFar []string `yaml:"so_far"`
	// Citing open the clause that names the source of what stands before it.
	Citing []string `yaml:"citing"`
	// CountedSince stand between the comma behind a figure and the time it is counted
	// for.
	CountedSince []string `yaml:"counted_since"`
	// Properly tell what would have been right: "permintaan kita 15 ribu sebetulnya".
	Properly []string `yaml:"properly"`
	// Who opens a clause about what was told right before.
	Who []string `yaml:"who"`
	// ThoseData open a sentence about the figures before; DrawnFrom say in it whose they are, and
	// Statistics whose are none of the registry: "Data ini bersumber dari Susenas BPS".
	ThoseData  []string `yaml:"those_data"`
	DrawnFrom  []string `yaml:"drawn_from"`
	Statistics []string `yaml:"statistics"`
	// Reckoned stand in front of the older data that newer ones are reckoned with:
	// "cakupan menggunakan DKB semester II".
	Reckoned []string `yaml:"reckoned"`
	// Comparing set an older figure against the one before.
	Comparing []string `yaml:"comparing"`
	// Alike stand in front of what a level is the same as; SoNamed lead behind it to that level.
	Alike   []string `yaml:"alike"`
	SoNamed []string `yaml:"so_named"`
	// News in the clause that opens a sentence say that what it tells was in the news before.
	News []string `yaml:"news"`
	// Against stand right in front of what a figure is set against.
	Against []string `yaml:"against"`
	// Granting open a clause without figures that only concedes something or gives its reason, behind
	// one of ClauseMarks, and Nearing stand in one whose time is that of the telling.
	Granting    []string `yaml:"granting"`
	ClauseMarks []string `yaml:"clause_marks"`
	Nearing     []string `yaml:"nearing"`
	// Unlike stand right in front of a time that the one told is unlike.
	Unlike []string `yaml:"unlike"`
	// TakingUp go on, behind a comma, with the time that something was set against.
	TakingUp []string `yaml:"taking_up"`
	// Outgrown say, in front of older data, that there are more or fewer since.
	Outgrown []string `yaml:"outgrown"`
	// Moved tell of a change; ChangedFrom behind one and right in front of a date makes that
	// the date of the level before it.
	Moved []string `yaml:"moved"`
	// Fewer in front of a figure of a time before say that it was fewer, or more of what is left.
	Fewer []string `yaml:"fewer"`
	// Reasons open a clause that tells why something else is so: a date in
	// front of one dates what it explains.
	Reasons []string `yaml:"reasons"`
	// ForHolders stand in front of those whom cards are for, Recorded are what they did or
	// got before.
	// ResultOf stand in front of the recording that something came of.
	ResultOf   []string `yaml:"result_of"`
	ForHolders []string `yaml:"for_holders"`
	Recorded   []string `yaml:"recorded"`
	// Little stand in front of a share that is told as little.
	Little []string `yaml:"little"`
	// Contrasting open a clause that is set against the one before.
	Contrasting []string `yaml:"contrasting"`
	// Staying tell what is so at the time of telling.
	Staying []string `yaml:"staying"`
	// Musts say what is yet to be done: "masih harus mengaktivasi".
	Musts []string `yaml:"musts"`
	// MeantFor stand in front of a time that something is meant for.
	MeantFor []string `yaml:"meant_for"`
	// ByNow tell what is so by the time of telling.
	ByNow []string `yaml:"by_now"`
	// Expecting stand between a day to come and what is only expected by it,
	// Reached before what was reached already.
	Expecting []string `yaml:"expecting"`
	Reached   []string `yaml:"reached"`
	// FeastDays tell that something came about the last Lebaran.
	FeastDays []string `yaml:"feast_days"`
	// Feasts are the time before Lebaran, Turns times before something that
	// stand for a day nobody prints.
	Feasts []string `yaml:"feasts"`
	Turns  []string `yaml:"turns"`
	// Projected say that a number is reckoned for a day to come.
	Projected []string `yaml:"projected"`
	// LastElections are elections told as over without their year, AtTimes stand in front
	// of an election and tell what was so then.
	LastElections []string `yaml:"last_elections"`
	AtTimes       []string `yaml:"at_times"`
	// RegionalElections are those of the heads of regions, Voters who vote, VoterRolls the lists
	// of them, WholeNation what people of the whole nation are told by.
	RegionalElections []string `yaml:"regional_elections"`
	Voters            []string `yaml:"voters"`
	VoterRolls        []string `yaml:"voter_rolls"`
	WholeNation       []string `yaml:"whole_nation"`
	// Obliged name those obliged to have a card.
	Obliged []string `yaml:"obliged"`
	// Issuing tell of cards and certificates made in a period.
	Issuing []string `yaml:"issuing"`
	// Busiest tell when most or fewest were made.
	Busiest []string `yaml:"busiest"`
	// Registering are pieces of words of what people do before their digital identity is active,
	// Activating of those that make it so.
	Registering []string `yaml:"registering"`
	Activating  []string `yaml:"activating"`
	// AnyDocuments are nouns of documents of all kinds.
	AnyDocuments []string `yaml:"any_documents"`
	// Having tell of documents as those that people have by now.
	Having []string `yaml:"having"`
	// Overall tell that a count is of all that was made, whenever.
	Overall []string `yaml:"overall"`
	// Blanks name blank cards, Arriving their coming; Awaited tell that it is
	// still to come, or did not; Hopeful that somebody counts on it.
	Blanks   []string `yaml:"blanks"`
	Arriving []string `yaml:"arriving"`
	// StoppedAt tell in front of a level that it did not grow further, NumbersOf whose it is.
	StoppedAt []string `yaml:"stopped_at"`
	NumbersOf []string `yaml:"numbers_of"`
	// Deliveries tell with Latest of the blank cards that came last.
	Latest     []string `yaml:"latest"`
	Deliveries []string `yaml:"deliveries"`
	// Funds are the money that blank cards are bought with.
	Funds   []string `yaml:"funds"`
	Awaited []string `yaml:"awaited"`
	Hopeful []string `yaml:"hopeful"`
	// Lasting tell, in front of a month, up to when cards are enough, Chased up to when work
	// goes on; Coming what will be done in it.
	Lasting []string `yaml:"lasting"`
	Chased  []string `yaml:"chased"`
	Coming  []string `yaml:"coming"`
	// DayPairs stand between the weekdays of a service's opening hours.
	DayPairs []string `yaml:"day_pairs"`
	// Serving name what an office is open for, Opening tell when it is.
	Serving []string `yaml:"serving"`
	Opening []string `yaml:"opening"`
	// Bounds begin a hedge that says on which side of it a figure lies, Under one
	// that says it lies below.
	Bounds []string `yaml:"bounds"`
	Under  []string `yaml:"under"`
	// Requests name what cards were asked for in, Filing tell that it was handed in, and
	// AskedNext that it is the next one, or still open.
	Requests  []string `yaml:"requests"`
	Filing    []string `yaml:"filing"`
	AskedNext []string `yaml:"asked_next"`
	// Single stands with one person told of.
	Single []string `yaml:"single"`
	// Somebody opens a sentence about one of the people.
	Somebody []string `yaml:"somebody"`
	// Births are counted as such, whatever was told before.
	Births []string `yaml:"births"`
	// OfAnyAge are nouns of people of any age.
	OfAnyAge []string `yaml:"of_any_age"`
	// WhenHappened stand in front of what happened on a day.
	WhenHappened []string `yaml:"when_happened"`
	// Deadlines tell of a day until which something must be done, or what comes
	// behind it; TimeLimits name the time given.
	Deadlines  []string `yaml:"deadlines"`
	TimeLimits []string `yaml:"time_limits"`
	// Meetings are the nouns of meetings at which figures are told, AtMeeting point to one
	// in front of its figures; PassingOn tell that somebody tells elsewhere what it brought.
	Meetings  []string `yaml:"meetings"`
	AtMeeting []string `yaml:"at_meeting"`
	PassingOn []string `yaml:"passing_on"`
}

// Dates reads the embedded datewords.yaml. An error names the list.
func Dates() (*DateWords, error) { return readDateWords(dateWordsYAML) }

func readDateWords(b []byte) (*DateWords, error) {
	var w DateWords
	if err := yaml.UnmarshalWithOptions(b, &w, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("datewords.yaml: %w", err)
	}
	if err := checkLists("datewords.yaml", namedLists(w), lowerPhrase); err != nil {
		return nil, err
	}
	return &w, nil
}
