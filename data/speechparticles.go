package data

// SpeechParticles are words by which clauses are set to each other, and that say who tells
// what, as what.
type SpeechParticles struct {
	// Guesses are words of trust, Cases open a case that is not so yet, and CaseVerbs
	// say what would be done or come about in it.
	Guesses []string `yaml:"guesses"`
	Cases   []string `yaml:"cases"`
	// EvenIf open a case that is granted only for the sake of what is said.
	EvenIf []string `yaml:"even_if"`
	// ForExample open a case that is only one of several.
	ForExample []string `yaml:"for_example"`
	CaseVerbs  []string `yaml:"case_verbs"`
	// InManner stands in front of a manner: "secara keseluruhan".
	InManner []string `yaml:"in_manner"`
	// InGeneral follow it where all are meant: "secara umum".
	InGeneral []string `yaml:"in_general"`
	// AllTold are the shares just told: "Keduanya dihitung dari wajib KTP".
	AllTold []string `yaml:"all_told"`
	// General are people in general: "untuk masyarakat umum".
	General []string `yaml:"general"`
	// Public stand in front of it.
	Public []string `yaml:"public"`
	// Grown are those who are no children any more: "orang dewasa".
	Grown []string `yaml:"grown"`
	// Official say that something is no guess, and of no sample: "capaian resmi".
	Official []string `yaml:"official"`
	// Everyone are all of whom a case speaks, Totalled what is done with figures.
	Everyone []string `yaml:"everyone"`
	Totalled []string `yaml:"totalled"`
	// Summing is done to counts of several kinds that are told as one.
	Summing []string `yaml:"summing"`
	// Thanks stand in front of what made it so.
	Thanks []string `yaml:"thanks"`
	// Comparing set a figure beside that of another time or region.
	Comparing []string `yaml:"comparing"`
	// Likening open a clause that sets other regions beside what is told, Assisting say there
	// who helped.
	Likening  []string `yaml:"likening"`
	Assisting []string `yaml:"assisting"`
	// SoThat open what is wanted by what stands before them.
	SoThat []string `yaml:"so_that"`
	// Following announce a list, Contrasts set a clause against the one before.
	Following []string `yaml:"following"`
	// Telling speak of figures, or of more and less, without any.
	Telling []string `yaml:"telling"`
	// Thereby open, as Conceding and SoThat do, a clause of how something told came about or what
	// it is for; AimedActs do so in front of an act.
	Thereby []string `yaml:"thereby"`
	// HappenedThen open, in front of what is told, a clause of what happened before or beside it.
	HappenedThen []string `yaml:"happened_then"`
	AimedActs    []string `yaml:"aimed_acts"`
	// ByRule open a clause of what is laid down, in front of one of RuleNames; EachOne are those
	// whom it holds for.
	ByRule    []string `yaml:"by_rule"`
	RuleNames []string `yaml:"rule_names"`
	EachOne   []string `yaml:"each_one"`
	// Conceding open what is granted against what is told.
	Conceding []string `yaml:"conceding"`
	Contrasts []string `yaml:"contrasts"`
	// Fronting open a phrase that stands in front of its clause.
	Fronting []string `yaml:"fronting"`
	// SettingOn open another piece of the sentence.
	SettingOn []string `yaml:"setting_on"`
	// GoingOn go on with the clause that is told.
	GoingOn []string `yaml:"going_on"`
	// Accounts open the account of somebody; Consulting tell whom somebody asked.
	Accounts   []string `yaml:"accounts"`
	Consulting []string `yaml:"consulting"`
	// Credited, behind a figure, lead to whose it is.
	Credited []string `yaml:"credited"`
	// Rumours are what others tell, Reports what anybody does; Refuting is done to what is not
	// so: it is Wrong, not where AnyOne stands behind it, or not Right.
	Rumours  []string `yaml:"rumours"`
	Reports  []string `yaml:"reports"`
	AnyOne   []string `yaml:"any_one"`
	Refuting []string `yaml:"refuting"`
	Wrong    []string `yaml:"wrong"`
	Right    []string `yaml:"right"`
	// Then lead from what is supposed to what follows from it.
	Then []string `yaml:"then"`
}
