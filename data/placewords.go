package data

import (
	_ "embed"
	"fmt"

	"github.com/goccy/go-yaml"
)

//go:embed placewords.yaml
var placeWordsYAML []byte

// PlaceWords are the words that stand around place names in Indonesian press
// text. Every word is lower case; a phrase has single spaces.
type PlaceWords struct {
	// Kinds maps kota, kabupaten, provinsi and kecamatan to the words that
	// state the kind of the place behind them.
	Kinds map[string][]string `yaml:"kinds"`
	// KindNouns maps the same kinds to the nouns that stand for a place without its name.
	KindNouns map[string][]string `yaml:"kind_nouns"`
	// Offices are the population office and governments of a region.
	Offices []string `yaml:"offices"`
	// OwnOffices open what is told of the office of a kabupaten or kota without its name.
	OwnOffices []string `yaml:"own_offices"`
	// Its speak of the people of a place told before, and of what it reached.
	Its []string `yaml:"its"`
	// Support are other words after which a name is a place.
	Support []string `yaml:"support"`
	// Elsewhere are words after which a name belongs to something else;
	// Bridges may stand between such a word and the name.
	Elsewhere []string `yaml:"elsewhere"`
	Bridges   []string `yaml:"bridges"`
	// Outlets are words that begin the names of outlets.
	Outlets []string `yaml:"outlets"`
	// Domains and Hosts stand behind the dot of a host name that begins with a
	// place; Hosts in lower case only.
	Domains []string `yaml:"domains"`
	Hosts   []string `yaml:"hosts"`
	// OutletTails end the names of outlets that begin with a place.
	OutletTails []string `yaml:"outlet_tails"`
	// Joiners join the items of a list, as one of Alike with one of AlikeTo does.
	Joiners []string `yaml:"joiners"`
	Alike   []string `yaml:"alike"`
	AlikeTo []string `yaml:"alike_to"`
	// Groups stand in front of a place when all regions in it are meant.
	Groups []string `yaml:"groups"`
	// Nation are phrases for the nation besides its name.
	Nation []string `yaml:"nation"`
	// Local stand behind an office of the place where something happens.
	Local []string `yaml:"local"`
	// ToRegions tell that cards go to regions everywhere.
	ToRegions []string `yaml:"to_regions"`
	// LocalSteps are the words of such an office, SentTo stand in front of them where
	// people are sent there, wherever they live.
	LocalSteps []string `yaml:"local_steps"`
	SentTo     []string `yaml:"sent_to"`
	// Who open what is told of a place by the way.
	Who []string `yaml:"who"`
	// Standard are those of Nation that by themselves only qualify a target or a
	// programme.
	Standard []string `yaml:"standard"`
	// Government is the town that stands for the government there, in front of a word of
	// Governs and behind one of Governed.
	Government []string `yaml:"government"`
	Governs    []string `yaml:"governs"`
	Governed   []string `yaml:"governed"`
	// NationPlans set targets of the nation for years to come: "menurut RPJMN".
	NationPlans []string `yaml:"nation_plans"`
	// Routes stand in front of an office that only passes something on,
	// RouteSteps between the two; Reports in front of a route say that the
	// office speaks after all.
	Routes     []string `yaml:"routes"`
	RouteSteps []string `yaml:"route_steps"`
	Reports    []string `yaml:"reports"`
	// Handing are words of giving cards on to another, Receivers those in
	// front of who gets them.
	Handing   []string `yaml:"handing"`
	Receivers []string `yaml:"receivers"`
	// KindAlone stand in front of a kind without a name that means the kota or the
	// kabupaten of one name, of which both are told.
	KindAlone []string `yaml:"kind_alone"`
	// KindVerbs tell behind such a kind what it has.
	KindVerbs []string `yaml:"kind_verbs"`
	// KindGets tell behind the province without its name that it gets cards itself.
	KindGets []string `yaml:"kind_gets"`
	// Levels maps provinsi, kabupaten and artikel to phrases that set a figure for
	// the whole of the article's province, of its kabupaten or kota, or of its
	// region whatever the level.
	Levels map[string][]string `yaml:"levels"`
	// BornOf is, by the code of a province, that of the older one of which it was a part.
	BornOf map[string]string `yaml:"born_of"`
	// Behind Ranks a level is only that of a comparison.
	Ranks []string `yaml:"ranks"`
	// Standings tell a rank some words before the region it holds in.
	Standings []string `yaml:"standings"`
	// Percents stand behind the number of a share.
	Percents []string `yaml:"percents"`
	// Leaders say of a region that it stands first within another.
	Leaders []string `yaml:"leaders"`
	// Scopes stand between a rank and the region within which it holds.
	Scopes []string `yaml:"scopes"`
	// Counts count regions without their names, Some do not say how many;
	// Namings stand in front of the names that follow.
	Counts  []string `yaml:"counts"`
	Some    []string `yaml:"some"`
	Namings []string `yaml:"namings"`
	// Compared stand in front of a region that another is only measured
	// against.
	Compared []string `yaml:"compared"`
	// Following lead from a region of a ranking to the one that comes next.
	Following []string `yaml:"following"`
	// RankedWith lead from the region that another is ranked behind to what that other has.
	RankedWith []string `yaml:"ranked_with"`
	// Former stand in front of a region whose office somebody only held once.
	Former []string `yaml:"former"`
	// Passing stand in front of a region that is named by the way: a birthplace,
	// a neighbour. Opposed stand in front of one that the article's own is set
	// against.
	Passing []string `yaml:"passing"`
	Opposed []string `yaml:"opposed"`
	// Parting stand in front of a figure that is the whole of others behind it.
	Parting []string `yaml:"parting"`
	// Within stand in front of a counted group that is the scope of a figure,
	// not who it is of: "dari 12 kecamatan".
	Within []string `yaml:"within"`
	// Being stand between a name and the kind it is one of, Extremes say which
	// of them: "menjadi kecamatan tertinggi".
	Being    []string `yaml:"being"`
	Extremes []string `yaml:"extremes"`
	// Never are words that stand where a name may and are never one: months.
	Never []string `yaml:"never"`
	// Each say that one count is every one's of a list.
	Each []string `yaml:"each"`
	// Turns give figures in the order of what was told before them.
	Turns []string `yaml:"turns"`
	// Instanced stand in front of a region that is only told for comparison: the
	// sentences behind it are not about it.
	Instanced []string `yaml:"instanced"`
	// Living stand between people and the place they live in, Areawide between these and
	// its name; behind Mostly only some of them live there.
	Living   []string `yaml:"living"`
	Areawide []string `yaml:"areawide"`
	Mostly   []string `yaml:"mostly"`
	// Residents are people whose place may stand right behind them.
	Residents []string `yaml:"residents"`
	// Facing stand between somebody's words and those who only heard them.
	Facing []string `yaml:"facing"`
	// Totals open a sentence that tells how many there are in all.
	Totals []string `yaml:"totals"`
	// Existing stand between where people live and how many of them.
	Existing []string `yaml:"existing"`
	// Examples stand in front of the regions that are named as examples of a group.
	Examples []string `yaml:"examples"`
	// Fetching say that somebody goes to a place for something.
	Fetching []string `yaml:"fetching"`
	// Toward stand in front of a place that a region is only said to lie near.
	Toward []string `yaml:"toward"`
	// To and From stand in front of where something goes and comes from;
	// OtherSides are both, and who does it.
	To         []string `yaml:"to"`
	From       []string `yaml:"from"`
	OtherSides []string `yaml:"other_sides"`
	// At stand in front of a kecamatan without its kind, And between two figures or
	// two kinds of one name, GroupIn and Throughout in front of the region all of whose parts are
	// meant, Throughout joined to it: "se-Bali".
	At         []string `yaml:"at"`
	And        []string `yaml:"and"`
	GroupIn    []string `yaml:"group_in"`
	Throughout []string `yaml:"throughout"`
	// Near may stand between a list of kecamatan and the region they lie in.
	Near []string `yaml:"near"`
	// LevelHeads stand in front of a kind that the region told next is of.
	LevelHeads []string `yaml:"level_heads"`
	// Electing stand in front of an office that somebody is elected to.
	Electing []string `yaml:"electing"`
	// DistrictHeads are who leads a kecamatan, in front of its name or alone.
	// DistrictDeputies are those who speak for a kecamatan beside its head.
	DistrictDeputies []string `yaml:"district_deputies"`
	DistrictHeads    []string `yaml:"district_heads"`
	// Nicknames begin what a region calls itself, with names that are no places of it.
	Nicknames []string `yaml:"nicknames"`
	// Areas behind a regency's name mean the regions around it as well.
	Areas []string `yaml:"areas"`
	// Islands of several provinces: a figure told for one is no region's.
	Islands []string `yaml:"islands"`
	// IslandWords stand in front of the name of an island. SharedIslands bear that of one of
	// the provinces on them.
	IslandWords   []string `yaml:"island_words"`
	SharedIslands []string `yaml:"shared_islands"`
	// Seated stand in front of where the ministry speaks.
	Seated []string `yaml:"seated"`
	// Stating open what somebody said, behind the place where: "memaparkan di Palu bahwa".
	Stating []string `yaml:"stating"`
	// Capitals stand in front of a town that is only named as the seat of another region.
	Capitals []string `yaml:"capitals"`
	// InNames begin the name of a document or body that ends with a place.
	InNames []string `yaml:"in_names"`
	// Tellers point to who spoke last.
	Tellers []string `yaml:"tellers"`
	// Speakers speak for the region of those who speak.
	Speakers []string `yaml:"speakers"`
	// Matters are of what a sentence tells on a region where figures of it follow, OthersServed of
	// what an office does for others or asks of them.
	Matters      []string `yaml:"matters"`
	OthersServed []string `yaml:"others_served"`
	// Stress may stand between the nation and a share of it.
	Stress []string `yaml:"stress"`
	// Theirs speak of the region or the office of somebody who is said to speak.
	Theirs []string `yaml:"theirs"`
	// LevelNouns are what is reached, in front of the one that reaches it.
	LevelNouns []string `yaml:"level_nouns"`
	// Averages make a level of it that is the nation's own.
	Averages []string `yaml:"averages"`
	// Stretches name only some of a region, with what lies there, Terrain, or by a name.
	Stretches []string `yaml:"stretches"`
	Terrain   []string `yaml:"terrain"`
	// Quarters name, behind its name, only one side of a region.
	Quarters []string `yaml:"quarters"`
	// Reaching stand between a region that another is measured against and its share.
	Reaching []string `yaml:"reaching"`
	// Merely stand between a name and its figure, and end names of kecamatan too.
	Merely []string `yaml:"merely"`
	// That opens a relative clause.
	That []string `yaml:"that"`
	// Bounded open, behind places only counted, by what bound they are told.
	Bounded []string `yaml:"bounded"`
	// Whoever stand in front of a bound that holds for whoever is under it.
	Whoever []string `yaml:"whoever"`
	// Pointing stand behind a kind and point back to the place of that kind
	// named last: "kecamatan itu".
	Pointing []string `yaml:"pointing"`
	// Unnamed stand for a region without its name. Several in front of one make it all
	// or many of them.
	Unnamed []string `yaml:"unnamed"`
	Several []string `yaml:"several"`
	// Occasions are when somebody is met or speaks at a place, Held say of something
	// that it took place there, and There points back to a place.
	Occasions []string `yaml:"occasions"`
	Held      []string `yaml:"held"`
	There     []string `yaml:"there"`
}

// placeKinds are the keys that kinds and kind_nouns must have, no more and no fewer.
var placeKinds = []string{"kota", "kabupaten", "provinsi", "kecamatan"}

// Places reads the embedded placewords.yaml.
func Places() (*PlaceWords, error) { return readPlaceWords(placeWordsYAML) }

func readPlaceWords(b []byte) (*PlaceWords, error) {
	var w PlaceWords
	if err := yaml.UnmarshalWithOptions(b, &w, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("placewords.yaml: %w", err)
	}
	lists := namedLists(w)
	for _, k := range [...]string{"provinsi", "kabupaten", "artikel"} {
		lists["levels."+k] = w.Levels[k]
	}
	if len(w.Levels) != 3 {
		return nil, fmt.Errorf("placewords.yaml: levels has %d keys, must have exactly provinsi, kabupaten and artikel", len(w.Levels))
	}
	for name, words := range map[string]map[string][]string{"kinds": w.Kinds, "kind_nouns": w.KindNouns} {
		if len(words) != len(placeKinds) {
			return nil, fmt.Errorf("placewords.yaml: %s has %d keys, must have exactly %v", name, len(words), placeKinds)
		}
	}
	owner := map[string]string{}
	for _, k := range placeKinds {
		words, ok := w.Kinds[k]
		if !ok {
			return nil, fmt.Errorf("placewords.yaml: kinds.%s is missing", k)
		}
		lists["kinds."+k], lists["kind_nouns."+k] = words, w.KindNouns[k]
		for _, word := range words {
			if o, dup := owner[word]; dup && o != k {
				return nil, fmt.Errorf("placewords.yaml: kinds: %q stands under %s and %s", word, o, k)
			}
			owner[word] = k
		}
	}
	for name, words := range lists {
		if err := checkWords(words); err != nil {
			return nil, fmt.Errorf("placewords.yaml: %s: %w", name, err)
		}
	}
	return &w, nil
}
