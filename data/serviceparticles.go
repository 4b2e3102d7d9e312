package data

// ServiceParticles are words on what an office does for those who come to it, or to whom it
// goes.
type ServiceParticles struct {
	// Serving tell what an office does for people, Served of a share of them that
	// they were given what is told of.
	Serving []string `yaml:"serving"`
	Served  []string `yaml:"served"`
	// GotAt say behind "belum" that people have not been reached by what is done for all.
	GotAt []string `yaml:"got_at"`
	// Visits are what an office does that goes to the people, Outcomes open a
	// sentence on what came of it.
	Visits   []string `yaml:"visits"`
	Outcomes []string `yaml:"outcomes"`
	// VisitPlaces stand behind Visits and say where to.
	VisitPlaces []string `yaml:"visit_places"`
	// Channels open a sentence by the service that a count came from.
	Channels []string `yaml:"channels"`
	// Services name a service that many come for.
	Services []string `yaml:"services"`
	// Waiting tell of people who wait for their card.
	Waiting []string `yaml:"waiting"`
	// Means are the tools and hands that cards and recordings are made with.
	Means []string `yaml:"means"`
	// Doing are the acts counted as verbs that somebody does to people.
	Doing []string `yaml:"doing"`
}
