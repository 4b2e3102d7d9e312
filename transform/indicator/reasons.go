package indicator

// LevelBefore is the reason of a figure that only a change is told from: "naik 0,6
// persen dari 9,6 persen".
const LevelBefore = "the level that a change is told from"

// Reasons why a figure is no level of the article's region.
const (
	ofSomeRegions = "of some regions that are not named"
	notALevel     = "a difference, not a level"
	onlySupposed  = "a case that is only supposed"
	stillToCome   = "a level that is still to come"
	ofAnotherCard = "blanks of another card"
	allOfThem     = "all of them, as a manner of speaking"
)

// roles of families that are no indicator.
var roles = map[string][2]string{
	"kk":            {"family_card", "families or family cards"},
	"other":         {"other_document", "another document"},
	"other_service": {"applicants", "applicants or documents of a service"},
	"migration":     {"migration", "people moving"},
	"loss":          {"other_document", "lost or damaged cards"},
	"mortality":     {"count_of_things", "births or deaths"},
	"backlog":       {"backlog", "cards waiting to be printed"},
	"voters":        {"other_agency", "figures of the election offices"},
	"programme":     {"count_of_things", "people or money of a programme"},
	"staff":         {"count_of_things", "staff"},
	"change":        {"gap", "a change, not a level"},
	"statistic":     {"other_agency", "a figure of other statistics"},
	"kia_blanks":    {"other_document", ofAnotherCard},
	"blangko_need":  {"need", "cards needed or lacking"},
	"blangko_used":  {"used", "cards used or spoilt"},
}
