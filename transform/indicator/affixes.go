package indicator

// The affixes by which rules tell the forms of a word that no list has.
const (
	activePrefix  = "me"  // of an active verb: "merekam", but not "terekam"
	passivePrefix = "di"  // of a passive one: "diamanatkan"
	havingPrefix  = "ber" // of what somebody has: "ber-KTP"
	verbSuffix    = "kan" // of a verb made of another word: "mengamanatkan"
	itsSuffix     = "nya" // of what belongs to somebody, or was told: "targetnya"
)

// clitics are taken off a word that the vocabulary does not have as it stands.
var clitics = [...]string{itsSuffix, "lah", "pun", "kah"}
