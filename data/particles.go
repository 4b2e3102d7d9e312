package data

// Particles are small words of Indonesian press text that decide how a figure
// stands to the words around it, in lower case.
type Particles struct {
	PeopleParticles  `yaml:",inline"`
	CardParticles    `yaml:",inline"`
	AimParticles     `yaml:",inline"`
	ServiceParticles `yaml:",inline"`
	SpeechParticles  `yaml:",inline"`
	TimeParticles    `yaml:",inline"`
	// Who open a relative clause.
	Who []string `yaml:"who"`
	// With tell what a thing has.
	With []string `yaml:"with"`
	// Centres set what must be reached everywhere.
	Centres []string `yaml:"centres"`
	// Regions are nouns for a region without its name.
	Regions []string `yaml:"regions"`
	// Inhabitants are nouns for all who live in a region: "penduduk daerah itu".
	Inhabitants []string `yaml:"inhabitants"`
	// PartOpeners stand in front of a part of a figure.
	PartOpeners []string `yaml:"part_openers"`
	// Negations deny what follows for good, not for now.
	Negations []string `yaml:"negations"`
	// Allowed, behind one of Negations, and Forbidding bound what may be.
	Allowed    []string `yaml:"allowed"`
	Forbidding []string `yaml:"forbidding"`
	// Denials say that a thing is another.
	Denials []string `yaml:"denials"`
	// Neutral lead from one figure to the next and name nobody.
	Neutral []string `yaml:"neutral"`
	// HowMany ask for a number.
	HowMany []string `yaml:"how_many"`
	// TargetNouns name a target.
	TargetNouns []string `yaml:"target_nouns"`
	// Targeted open a sentence as its target as well.
	Targeted []string `yaml:"targeted"`
	// TargetOwners say whose a target is, and of when.
	TargetOwners []string `yaml:"target_owners"`
	// TargetVerbs set a target.
	TargetVerbs []string `yaml:"target_verbs"`
	// Targets name or set a target whose list follows.
	Targets []string `yaml:"targets"`
	// Namely spell out what was announced.
	Namely []string `yaml:"namely"`
	// Therefore draw a conclusion from the figure before.
	Therefore []string `yaml:"therefore"`
	// Inserted say between two commas that what they stand in follows from what was told.
	Inserted []string `yaml:"inserted"`
	// There say that something is there.
	There []string `yaml:"there"`
	// Also, behind There, tell of one more.
	Also []string `yaml:"also"`
	// Among say that a figure is a part of one before.
	Among []string `yaml:"among"`
	// At stand in front of a place.
	At []string `yaml:"at"`
	// Sent say that something was sent, of a request that it was made.
	Sent []string `yaml:"sent"`
	// InProcess say in front of what is done to things that it is not done yet.
	InProcess []string `yaml:"in_process"`
	// ToFollow say behind things that they are yet to arrive.
	ToFollow []string `yaml:"to_follow"`
	// Still say that something goes on.
	Still []string `yaml:"still"`
	// Keeping are the verbs behind one of Still that tell what is in hand.
	Keeping []string `yaml:"keeping"`
	// Overall say behind what came in that a count is all there are.
	Overall []string `yaml:"overall"`
	// CareOf stand in front of children who are only cared for, whom no figure counts.
	CareOf []string `yaml:"care_of"`
	// NotYetOf stand before the "belum" of those who are left: "yang belum", "12.400
	// lainnya belum".
	NotYetOf []string `yaml:"not_yet_of"`
	// Topics lead to what a sentence is about, at its beginning.
	Topics []string `yaml:"topics"`
	// Rests name what remains of a whole.
	Rests []string `yaml:"rests"`
	// Entries are what a list has: "7.216 data".
	Entries []string `yaml:"entries"`
	// Remaining stand behind the count of people that remain.
	Remaining []string `yaml:"remaining"`
	// Shares name a share told before.
	Shares []string `yaml:"shares"`
	// Or stand between alternatives.
	Or []string `yaml:"or"`
	// Position tell the level of a day behind a target: "posisi Mei 11,4 persen".
	Position []string `yaml:"position"`
	// MoreSo sets more on top of what is told to be out of reach: "apalagi 30 persen".
	MoreSo []string `yaml:"more_so"`
	// Average tell an average.
	Average []string `yaml:"average"`
	// Throughout take in all of the place behind them.
	Throughout []string `yaml:"throughout"`
	// Towards stand in front of those to whom a thing goes.
	Towards []string `yaml:"towards"`
	// Inside open a sentence with where it holds.
	Inside []string `yaml:"inside"`
	// OfWhole stand in front of what a figure is measured on.
	OfWhole []string `yaml:"of_whole"`
	// For say for whom something is.
	For []string `yaml:"for"`
	// ForOne stand in front of the one of many that gets an amount.
	ForOne []string `yaml:"for_one"`
	// InTurn are the words that, two together, say that figures follow in the order of
	// the things told before.
	InTurn []string `yaml:"in_turn"`
	// Apiece stand in front of a share of each.
	Apiece []string `yaml:"apiece"`
	// OneOf name what gets an amount each.
	OneOf []string `yaml:"one_of"`
	// JustReached say that a level is no more than reached.
	JustReached []string `yaml:"just_reached"`
	// Ready stand behind Already with cards that are finished.
	Ready []string `yaml:"ready"`
	// Merely say how little a figure is.
	Merely []string `yaml:"merely"`
	// Numbering say how many people are told of.
	Numbering []string `yaml:"numbering"`
	// NumbersOf stand before those whose number a sentence is about.
	NumbersOf []string `yaml:"numbers_of"`
	// InNumber stand between people and their number.
	InNumber []string `yaml:"in_number"`
	// Announcing stand between a name and its figure.
	Announcing []string `yaml:"announcing"`
	// Achievements name what was reached.
	Achievements []string `yaml:"achievements"`
	// Extra say that people come on top of those told.
	Extra []string `yaml:"extra"`
	// Imposed name a share that a region is given to reach, Lots one that may be so.
	Imposed []string `yaml:"imposed"`
	Lots    []string `yaml:"lots"`
	// Instructions tell what somebody is told to reach.
	Instructions []string `yaml:"instructions"`
	// Applications are put on a phone, as Installing says.
	Applications []string `yaml:"applications"`
	Installing   []string `yaml:"installing"`
	// By names who does what is told in the passive.
	By []string `yaml:"by"`
	// Arrived say that a thing came in, Came that people did.
	Arrived []string `yaml:"arrived"`
	Came    []string `yaml:"came"`
	// Registries make the office in front of them the population office.
	Registries []string `yaml:"registries"`
	// Possessing are the verbs of having people or a document.
	Possessing []string `yaml:"possessing"`
	// Without say that people lack what stands behind it, Papers are what they may lack.
	Without []string `yaml:"without"`
	Papers  []string `yaml:"papers"`
	// Demand names how many people come or ask for something.
	Demand []string `yaml:"demand"`
	// Coverages name the share of those who have a document.
	Coverages []string `yaml:"coverages"`
	// Measure stand in front of a target that is only a measure.
	Measure []string `yaml:"measure"`
	// OtherOffices open the name of another office: "di Dinas Pendidikan".
	OtherOffices []string `yaml:"other_offices"`
	// Units are branches of the population office, UnitActs what they do for people.
	Units    []string `yaml:"units"`
	UnitActs []string `yaml:"unit_acts"`
	// Offices name the population office.
	Offices []string `yaml:"offices"`
	// Added add a figure to another; OnTop tell of cards that come to those there.
	Added []string `yaml:"added"`
	OnTop []string `yaml:"on_top"`
	// Pointers point back at the opening of a sentence.
	Pointers []string `yaml:"pointers"`
	// Told point back behind what was told.
	Told []string `yaml:"told"`
	// Families are people of one house, no family cards.
	Families []string `yaml:"families"`
	// BasedOn lead to what a figure told before is reckoned by, ItsBase are that, and
	// ItsReckoning opens a sentence that tells it, ReckonsIt say that somebody does;
	// Converted make people of a share told right before them. Percentages name the share
	// of what was told before.
	BasedOn      []string `yaml:"based_on"`
	ItsBase      []string `yaml:"its_base"`
	ItsReckoning []string `yaml:"its_reckoning"`
	ReckonsIt    []string `yaml:"reckons_it"`
	Converted    []string `yaml:"converted"`
	Percentages  []string `yaml:"percentages"`
	// Totals name a total.
	Totals []string `yaml:"totals"`
	// Because open a reason.
	Because []string `yaml:"because"`
	// OfAge stand right behind the age from which on people must have a card.
	OfAge []string `yaml:"of_age"`
	// Printing tell what cards are for, behind one of Purposes.
	Printing []string `yaml:"printing"`
	// Locked tell of entries that nothing can be done with.
	Locked []string `yaml:"locked"`
	// Threatened tell what people who have not done something are in danger of.
	Threatened []string `yaml:"threatened"`
	// Exceeding say that a figure is passed.
	Exceeding []string `yaml:"exceeding"`
	// Fractions tell a part of a whole behind them in words.
	Fractions []string `yaml:"fractions"`
	// Surpassed say in the passive that a target in front was exceeded.
	Surpassed []string `yaml:"surpassed"`
	// Undergoing stand in front of a change.
	Undergoing []string `yaml:"undergoing"`
	// KeepingOn stand in front of a change that goes on, or tell how often it comes.
	KeepingOn []string `yaml:"keeping_on"`
	// Changed are the verbs of a change, Starting lead to the level before it,
	// Leading to the one behind it.
	Changed []string `yaml:"changed"`
	// Falling are those of them that lead to a lower level only.
	Falling  []string `yaml:"falling"`
	Starting []string `yaml:"starting"`
	Leading  []string `yaml:"leading"`
	// Perhaps say that a level is only taken for so high.
	Perhaps []string `yaml:"perhaps"`
	// AtLast stand in front of what was reached in the end.
	AtLast []string `yaml:"at_last"`
	// Sequel say that a change came next.
	Sequel []string `yaml:"sequel"`
	// Alone stand behind a figure that would do by itself.
	Alone []string `yaml:"alone"`
	// Ought open a sentence by what should be so.
	Ought []string `yaml:"ought"`
	// SetBehind are done to what must be reached, behind "itulah yang".
	SetBehind []string `yaml:"set_behind"`
	// Parts are what cards are passed on to within a kabupaten.
	Parts []string `yaml:"parts"`
	// Lines are drawn for a share to pass.
	Lines []string `yaml:"lines"`
	// May say that what stands behind them can be.
	May []string `yaml:"may"`
	// Able stand right before an act that something is only fit for.
	Able []string `yaml:"able"`
	// CanDo tell what somebody can do with a document, or to have it.
	CanDo []string `yaml:"can_do"`
	// Enough stand in front of the purpose that cards will do for.
	Enough []string `yaml:"enough"`
	// Wished say that a figure in front is hoped for, ComeTrue that it will be so.
	Wished   []string `yaml:"wished"`
	ComeTrue []string `yaml:"come_true"`
	// More and one of Degrees behind it say that something stands higher or lower than before.
	More    []string `yaml:"more"`
	Degrees []string `yaml:"degrees"`
	// Residing stand before the place where people have their home.
	Residing []string `yaml:"residing"`
	// Raising set a level anew that is still to come.
	Raising []string `yaml:"raising"`
	// Managed tell that what was tried came about.
	Managed []string `yaml:"managed"`
	// Changes name a change.
	Changes []string `yaml:"changes"`
	// ItsChange name a change of what was told before.
	ItsChange []string `yaml:"its_change"`
	// NewLevel lead to the level after a change.
	NewLevel []string `yaml:"new_level"`
	// Levels tell a level, not a change.
	Levels []string `yaml:"levels"`
	// Providing tell that an office offers so many.
	Providing []string `yaml:"providing"`
	// AtMost bound a figure from above.
	AtMost []string `yaml:"at_most"`
	// AtLeast bound a figure from below.
	AtLeast []string `yaml:"at_least"`
	// Quantities say how many of them, without a number.
	Quantities []string `yaml:"quantities"`
	// Done tell that a thing is done.
	Done []string `yaml:"done"`
	// Already stand in front of what is done.
	Already []string `yaml:"already"`
	// Exactly open the exact figure behind a round one.
	Exactly []string `yaml:"exactly"`
	// Apart set apart what is not counted: "data non dapodik".
	Apart []string `yaml:"apart"`
	// Besides stand in front of what a sentence comes from, to tell of something else.
	Besides []string `yaml:"besides"`
	// Reported tell of an earlier report.
	Reported []string `yaml:"reported"`
	// Ages announce an age.
	Ages []string `yaml:"ages"`
	// Years are the unit of an age; Upward behind it, written as one word, mean
	// all who are older too.
	Years  []string `yaml:"years"`
	Upward []string `yaml:"upward"`
	// Projected tell of people there will be, Projections what tells of them.
	Projected   []string `yaml:"projected"`
	Projections []string `yaml:"projections"`
	// Being say what people are, CountedAs as what they are counted.
	Being     []string `yaml:"being"`
	CountedAs []string `yaml:"counted_as"`
	// Met tell that people were found where they were looked for.
	Met []string `yaml:"met"`
	// But oppose what follows to what was told.
	But []string `yaml:"but"`
	// Awaited say that a thing is still to come.
	Awaited []string `yaml:"awaited"`
	// Asking ask for a thing, Requests name the asking.
	Asking   []string `yaml:"asking"`
	Requests []string `yaml:"requests"`
	// Obligatory tell what everybody must have.
	Obligatory []string `yaml:"obligatory"`
	// Holders are nouns of those who have a document or did what it needs.
	Holders []string `yaml:"holders"`
	// Bearing tells of people that they carry a document.
	Bearing []string `yaml:"bearing"`
	// Musts stand in front of what must be done.
	Musts []string `yaml:"musts"`
	// Future stand in front of what is still to come about.
	Future []string `yaml:"future"`
	// Demanding tell, behind the centre, that it sets what must be reached.
	Demanding []string `yaml:"demanding"`
	// Most and Best together, or one of Utmost, tell what may be reached at best.
	Most   []string `yaml:"most"`
	Best   []string `yaml:"best"`
	Utmost []string `yaml:"utmost"`
	// Others stand behind "yang" for documents or regions that are not named: "yang lain
	// sudah 90 persen".
	Others []string `yaml:"others"`
	// Begins are the first steps of an activation.
	Begins []string `yaml:"begins"`
	// Ours say whose the people are that a speaker counts.
	Ours []string `yaml:"ours"`
	// Voters are those who may vote, without a list.
	Voters []string `yaml:"voters"`
	// Joining set two offices beside each other whose data is told.
	Joining []string `yaml:"joining"`
	// NextClauses open what is told next of those counted.
	NextClauses []string `yaml:"next_clauses"`
}
