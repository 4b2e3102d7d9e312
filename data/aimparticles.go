package data

// AimParticles are the particles that tell of what is still to be reached, in lower case.
type AimParticles struct {
	// ForAStart stand behind a share that is to be reached first.
	ForAStart []string `yaml:"for_a_start"`
	// SoMuch point back to a figure.
	SoMuch []string `yaml:"so_much"`
	// Wishing tell that somebody hopes for what follows.
	Wishing []string `yaml:"wishing"`
	// Hopeful tell that somebody trusts in something to come; Trusting tell it behind what he
	// trusts in, and Trusters who it is.
	Hopeful  []string `yaml:"hopeful"`
	Trusting []string `yaml:"trusting"`
	Trusters []string `yaml:"trusters"`
	// Forecasts stand in front of what somebody reckons to have by a time to come, and Contests
	// are elections that such a time is named for.
	Forecasts []string `yaml:"forecasts"`
	Contests  []string `yaml:"contests"`
	// Excess tells by how much something is beyond a target.
	Excess []string `yaml:"excess"`
	// Distances tell how far something is from a target that the words behind them name.
	Distances []string `yaml:"distances"`
	// Dealt say that what a target asks for has been done.
	Dealt []string `yaml:"dealt"`
	// Contented tell how people feel who reached what they wished for.
	Contented []string `yaml:"contented"`
	// Far stands in front of what nobody has come near to.
	Far []string `yaml:"far"`
	// Praised call good what one would be content with.
	Praised []string `yaml:"praised"`
	// Meant point back to a figure behind "yang".
	Meant []string `yaml:"meant"`
	// Shifting say in front of a share by how much a level or a target was moved.
	Shifting []string `yaml:"shifting"`
	// Resulting lead from such a move to the level that came of it.
	Resulting []string `yaml:"resulting"`
	// Pursuing say that somebody is after a share.
	Pursuing []string `yaml:"pursuing"`
	// National stand behind a target that is the nation's.
	National []string `yaml:"national"`
	// HeldTo stand in front of a target that something has come up to, or has not.
	HeldTo []string `yaml:"held_to"`
	// Agreeing tell that who was asked for cards grants them.
	Agreeing []string `yaml:"agreeing"`
	// Striving tell that somebody works for what follows.
	Striving []string `yaml:"striving"`
}
