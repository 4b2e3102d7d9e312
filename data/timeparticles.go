package data

// TimeParticles are words of times, by which a sentence tells in or since when something was
// done.
type TimeParticles struct {
	// Lasting stand in front of a length of time.
	Lasting []string `yaml:"lasting"`
	// Time is what goes by: what is left of it is no figure.
	Time []string `yaml:"time"`
	// Hours, Days and ShortTimes are units of time, the last those of a stretch
	// that does not take in all that was done.
	Hours      []string `yaml:"hours"`
	Days       []string `yaml:"days"`
	ShortTimes []string `yaml:"short_times"`
	// Daily stand in front of one day of many.
	Daily []string `yaml:"daily"`
	// Turns are what comes again and again, as a delivery, and OnlyOnce stand in front of one
	// turn that was all there were.
	Turns    []string `yaml:"turns"`
	OnlyOnce []string `yaml:"only_once"`
	// Every stand in front of how long it takes until something comes again.
	Every []string `yaml:"every"`
	// Begun tell that a programme began.
	Begun []string `yaml:"begun"`
	// Since open a stretch of time.
	Since []string `yaml:"since"`
	// Until end a stretch of time.
	Until []string `yaml:"until"`
	// JustNow name a time of today.
	JustNow []string `yaml:"just_now"`
}
