package data

// PeopleParticles are the particles that tell of which people a figure is, in lower case.
type PeopleParticles struct {
	// Feared say in front of a negation that something is only feared or foreseen to fail.
	Feared []string `yaml:"feared"`
	// Noted say that a figure was noted, not that anything was done.
	Noted []string `yaml:"noted"`
	// Yonder point to places told before.
	Yonder []string `yaml:"yonder"`
	// Requested name the requests that an office serves, of whatever kind.
	Requested []string `yaml:"requested"`
	// Rendered are what an office did for one of them each.
	Rendered []string `yaml:"rendered"`
	// AgeGroups may stand between all and their age.
	AgeGroups []string `yaml:"age_groups"`
	// Urging tell that people are urged to do something.
	Urging []string `yaml:"urging"`
	// Called tell that people are called to do something, Calling stand in front of those called.
	Called  []string `yaml:"called"`
	Calling []string `yaml:"calling"`
	// Checked say that the data of people was checked; what stands behind Afterwards comes
	// behind something done.
	Checked    []string `yaml:"checked"`
	Afterwards []string `yaml:"afterwards"`
	// Narrowing open a sentence that is about a part of the people.
	Narrowing []string `yaml:"narrowing"`
	// Within point back to those told as a whole, as one of Amidst in front of a pronoun does; CountedIn
	// count some among them.
	Within    []string `yaml:"within"`
	Amidst    []string `yaml:"amidst"`
	CountedIn []string `yaml:"counted_in"`
	// Chiefly stand in front of what most of the people counted are, so that those are no part.
	Chiefly []string `yaml:"chiefly"`
	// Mostly stand in front of those who make up most of a count, or all of it.
	Mostly []string `yaml:"mostly"`
	// MostOf stand in front of what most of those told before are.
	MostOf []string `yaml:"most_of"`
	// TakenFrom say that a count told before is taken from the share behind them.
	TakenFrom []string `yaml:"taken_from"`
	// Conceivable say what somebody thinks of a number that might be reached.
	Conceivable []string `yaml:"conceivable"`
	// Making lead from a share to the people it makes.
	Making []string `yaml:"making"`
	// Visited stand in front of people who came somewhere, Visiting behind them.
	Visited  []string `yaml:"visited"`
	Visiting []string `yaml:"visiting"`
	// TakenPartBy stand in front of people who took part in something, TakingPart behind them.
	TakenPartBy []string `yaml:"taken_part_by"`
	TakingPart  []string `yaml:"taking_part"`
	// Dominated says of whom most of those told are.
	Dominated []string `yaml:"dominated"`
	// People are the nouns of people that say nothing else of them.
	People []string `yaml:"people"`
	// VillageHeads name the head of a village, as one of Heads with one of Villages does, where
	// none of Formers stands before it.
	VillageHeads []string `yaml:"village_heads"`
	Heads        []string `yaml:"heads"`
	// Clerks work for an office.
	Clerks   []string `yaml:"clerks"`
	Villages []string `yaml:"villages"`
	// Rankings lead to the place that one of several takes.
	Rankings []string `yaml:"rankings"`
	// Its make people those of the place told before.
	Its []string `yaml:"its"`
	// Blocks are blocks of houses, which have numbers for names.
	Blocks  []string `yaml:"blocks"`
	Formers []string `yaml:"formers"`
	// Posts open the title of an official, as Heads do.
	Posts []string `yaml:"posts"`
	// Participants take part in a programme or an event.
	Participants []string `yaml:"participants"`
	// Moving tell which way people went who moved house.
	Moving []string `yaml:"moving"`
	// Speakers speak for their office, Owning say what it has.
	Speakers []string `yaml:"speakers"`
	Owning   []string `yaml:"owning"`
	// Standing say, behind those told of, how far they have come.
	Standing []string `yaml:"standing"`
	// Portions are some of those counted.
	Portions []string `yaml:"portions"`
	// ComeOfAge tell of reaching an age.
	ComeOfAge []string `yaml:"come_of_age"`
	// Once opens what was reached when something else came about.
	Once []string `yaml:"once"`
	// Getting say in front of a share that somebody reaches it.
	Getting []string `yaml:"getting"`
	// Busiest tell of the time in which most or fewest came.
	Busiest []string `yaml:"busiest"`
	// Pacing tell, beside one day or week, what such a stretch brings at times.
	Pacing []string `yaml:"pacing"`
	// LetAlone open what there is far less of, Even stand behind what is not even reached.
	LetAlone []string `yaml:"let_alone"`
	Even     []string `yaml:"even"`
	// Below say that an age is not reached, Above that it is.
	Below []string `yaml:"below"`
	Above []string `yaml:"above"`
	// Some count regions or places without their names.
	Some []string `yaml:"some"`
	// Including name a part of those counted, not all.
	Including []string `yaml:"including"`
	// Contributors tell of whom a part of what was done comes.
	Contributors []string `yaml:"contributors"`
	// Extremes tell of the most or the fewest of those told, as Extents do behind "paling".
	Extremes []string `yaml:"extremes"`
	Extents  []string `yaml:"extents"`
	// They stand for people told before.
	They []string `yaml:"they"`
	// Tellers stand for somebody who was named and goes on to speak.
	Tellers []string `yaml:"tellers"`
	// Thats lead from a verb of saying to what is said.
	Thats []string `yaml:"thats"`
	// Willing tell behind "yang" that people do something of their own will.
	Willing []string `yaml:"willing"`
	// Involving tell behind a share by whose help it is reached.
	Involving []string `yaml:"involving"`
	// Pushing are done by somebody so that others get on: "mendorong IKD menembus 10 persen".
	Pushing []string `yaml:"pushing"`
	// Bringing are done to people so that they do something, and Ease tells how hard that is:
	// "bikin 25 persen penduduk pegang IKD itu berat".
	Bringing []string `yaml:"bringing"`
	Ease     []string `yaml:"ease"`
	// Dwellers live in an institution, or in the region named behind them: "penghuni kota ini".
	Dwellers []string `yaml:"dwellers"`
}
