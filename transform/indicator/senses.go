package indicator

// layer is one independent reading of a word: each layer matches its own
// longest phrases.
type layer uint8

const (
	layerHead layer = iota // documents, acts, groups, others, inert phrases
	layerCohort
	layerAim
	layerState
	layerFlow
	layerBack
	layerPlace
	layerHaving
	layerGrammar
	layers
)

// sense is what a phrase says within its layer.
type sense uint8

const (
	senseDoc sense = iota
	senseAct
	senseGroup
	senseOther
	senseInert
	senseCohort
	senseTarget
	senseHope
	senseReached
	senseMissed
	senseMention
	senseNotYet
	senseNotDenied
	senseRest
	senseGap
	senseDaily
	senseFlow
	senseBack
	senseClause
	senseSame
	senseOf
	senseJoin
	senseThat
	senseSaid
	senseElsewhere
	senseCentre
	senseParts
	senseWith
	senseIt
	senseGrowth
	senseAgency
	senseAgain
	senseBecome
	senseAgainst
	senseIf
	senseReckoned
	senseTurning
	senseNotOf
	senseEarlier
	senseAsk
	senseHaving
	senseEach
)

// meaning is one sense of a phrase with its value: the document, act, family
// or cohort it names.
type meaning struct {
	layer layer
	sense sense
	value string
}
