package data

// CardParticles are the particles that tell of cards and documents, in lower case.
type CardParticles struct {
	// Spoilt say behind cards that they are of no use.
	Spoilt []string `yaml:"spoilt"`
	// Replacing tell that cards stand for others.
	Replacing []string `yaml:"replacing"`
	// Needs stand in front of cards that are needed.
	Needs []string `yaml:"needs"`
	// Granted say that what was asked for was given.
	Granted []string `yaml:"granted"`
	// Fulfilling is what those do who grant what was asked for.
	Fulfilling []string `yaml:"fulfilling"`
	// Awaiting is what those do who have not got cards yet, Approved that they will get them.
	Awaiting []string `yaml:"awaiting"`
	Approved []string `yaml:"approved"`
	// Procuring is what an office asks the centre to do, Tendering what the centre does before
	// there are any.
	Procuring []string `yaml:"procuring"`
	Tendering []string `yaml:"tendering"`
	// Purposes say what cards are for.
	Purposes []string `yaml:"purposes"`
	// InStore say behind "masih" that cards are there, LeftOver by themselves, Storing of
	// whom has them.
	InStore  []string `yaml:"in_store"`
	LeftOver []string `yaml:"left_over"`
	Storing  []string `yaml:"storing"`
	// Fetched tell of cards that people got or fetched, where no document is named.
	Fetched []string `yaml:"fetched"`
	// Stages name what is made one after the other.
	Stages []string `yaml:"stages"`
	// Beginning tell what work opens with.
	Beginning []string `yaml:"beginning"`
	// Supplements name what is added to a stock.
	Supplements []string `yaml:"supplements"`
	// UsedUp say that blank cards are no more, UntilUsed may stand between the cards and these.
	UsedUp    []string `yaml:"used_up"`
	UntilUsed []string `yaml:"until_used"`
	// Certificates and Cards name the documents by themselves.
	Certificates []string `yaml:"certificates"`
	// Servers name the machines that data are sent to, and what these do with them.
	Servers []string `yaml:"servers"`
	// Born tell the time of a birth, not of what is made of it.
	Born []string `yaml:"born"`
	// Births stand for the certificate in a list of certificates.
	Births []string `yaml:"births"`
	Cards  []string `yaml:"cards"`
	// Pieces begin the nouns of cards that are counted as such, whoever holds them.
	Pieces []string `yaml:"pieces"`
	// Quotas name a quota.
	Quotas []string `yaml:"quotas"`
	// Allotted name how many cards were allotted.
	Allotted []string `yaml:"allotted"`
	// TurnedOut set what came of a request against it.
	TurnedOut []string `yaml:"turned_out"`
	// Receiving tell that somebody gets cards.
	Receiving []string `yaml:"receiving"`
	// Buying tell that an office buys what cards it needs.
	Buying []string `yaml:"buying"`
	// Applicants are those who ask for a document: a share of them is no share of all.
	Applicants []string `yaml:"applicants"`
	// AskedThrough may stand between the asking and what is asked for.
	AskedThrough []string `yaml:"asked_through"`
	// Giving tell of the giving of cards, or of raising what is given; Pressing that
	// somebody is pressed to do it.
	Giving   []string `yaml:"giving"`
	Pressing []string `yaml:"pressing"`
	// Fetching tell that somebody goes for cards, or where he goes.
	Fetching []string `yaml:"fetching"`
	// AskedToDo tell that people are asked to do something: "warga diminta bersabar".
	AskedToDo []string `yaml:"asked_to_do"`
	// Allotments name what somebody is given or sent.
	Allotments []string `yaml:"allotments"`
}
