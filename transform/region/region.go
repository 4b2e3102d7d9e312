// Package region finds the places of Indonesian press text and says which
// kabupaten, kota, province or kecamatan is meant.
//
// A [Gazetteer] is a word map with longest match over official names, other
// names and kecamatan. [Gazetteer.Scan] gives the mentions of a text with the
// regions each may mean; [Gazetteer.Article] weighs the mentions of a whole
// article (headline, dateline, office names, outlet, frequency) into the
// region the article is about; [Context.Resolve] then settles one mention in
// that light.
//
// Nothing is guessed: a name that a kota and a kabupaten share stays open until
// a kind word, an office or the rest of the article decides, and says so.
//
// All offsets are byte offsets into the scanned text.
package region

import "rekap/data"

// Role says in which capacity a place name stands in the text.
type Role uint8

// The roles. Only Plain, Kinded, Office, Nationwide and District name the
// region of a figure; Dateline, Seat and Outlet support, the rest is nothing.
const (
	Plain      Role = iota // a bare name: "di Sukoharjo"
	Kinded                 // with its kind: "Kabupaten Sukoharjo", "Kota Malang", "Provinsi Bali"
	Office                 // in an office's or official's name: "Disdukcapil Kota Denpasar", "Bupati Kudus", "Pemkab Subang"
	Dateline               // at the head of a paragraph: "TRIBUN-BALI.COM, DENPASAR-", "Mataram (Inside Lombok) –"
	Outlet                 // inside an outlet's name: "Radar Depok", "TRIBUN-BALI.COM"
	Seat                   // the town a government sits in: "Cibinong"; supports only
	District               // a kecamatan introduced as such
	Nationwide             // Indonesia, nasional, se-Indonesia
	Group                  // all regions of a province at once: "38 kabupaten/kota di Jawa Timur"
	Elsewhere              // a street, school, person, club, court or other name that only contains the place
	Word                   // a common word that is also a place, without support
)

// Mention is one place name in a text.
type Mention struct {
	// Start and End cover the mention with its kind word or office:
	// "Kabupaten Sukoharjo", "Disdukcapil Kota Denpasar".
	Start, End int
	// NameStart and NameEnd cover the name alone.
	NameStart, NameEnd int
	Role               Role
	// Level is the level the words themselves state, empty when they do not.
	Level data.Level
	// Codes are the regions the words allow; one code where they decide. For a
	// district they are the codes of the kabupaten or kota that have one so named;
	// none for an unknown name that is an item of a list, and for an area of
	// several regions ("Luwu Raya").
	Codes []string
	// District is the official name of the kecamatan, that of its first bearer
	// where several regions have one, or the print where none has; empty for
	// other levels.
	District string
	bearers  []districtBearer
	// wide is the print of a kecamatan that no list has, with the names right behind it:
	// "Wula Waijelu", of which only the first word is surely of it.
	wide string
	// Within is the code of the region that the words themselves put a kecamatan
	// in: "Kecamatan Wates, Kabupaten Blitar"; empty where they do not.
	Within string
	// List numbers the running lists of a text from 1; mentions joined by
	// commas, "dan" and "serta" share it. 0 for a mention that stands alone.
	List int
	// Item is the place in its list, from 0.
	Item int
	// Shared is set where the kind word stands only at the head of the list:
	// Gandusari in "Kecamatan Wates dan Gandusari".
	Shared bool
	// Bare is set for a kecamatan named without its kind; only a kecamatan of
	// the article's own region is meant by it.
	Bare bool
	// Apposition is set for a province that only says where the place before it
	// lies: "Denpasar, Bali". It names no region of a figure.
	Apposition bool
	serial     bool // one of many regions with their figures
	// Glued is set where the name runs into the next word or number: "Pinang165.998".
	Glued bool
}

// Place is a settled region.
type Place struct {
	// Code is the Kemendagri code, "ID" for the nation; for a district that of
	// its kabupaten or kota.
	Code string
	// Name is the official name with its kind: "Kota Denpasar", "Provinsi Bali",
	// "Kecamatan Selorejo", "Indonesia".
	Name  string
	Level data.Level
	// District is the official name of the kecamatan without its kind; else empty.
	District string
}

// Candidate is a region that an article may be about, with its evidence.
type Candidate struct {
	Place Place
	// Weight is the sum of the evidence; only its order and ratio mean anything.
	Weight float64
	// Reasons are the pieces of evidence in words, strongest first.
	Reasons []string
	own     bool // named by itself, not only through a kecamatan or a seat
}

// Context is what an article as a whole says about its region.
type Context struct {
	// Place is the region the article is about; its zero value where nothing is decisive.
	Place Place
	// Confidence is between 0 and 1; 0 where Place is zero.
	Confidence float64
	// Reasons say why, in words; where Place is zero, why not.
	Reasons []string
	// Candidates are all regions with evidence, heaviest first.
	Candidates []Candidate
	// Mentions are the places of the article's text (extract.Article.Text), in order.
	Mentions  []Mention
	gazetteer *Gazetteer
}

// Ambiguous tells whether nothing is decisive although places are named.
func (c *Context) Ambiguous() bool { return c.Place.Code == "" && len(c.Candidates) > 0 }

// Namesakes are the regions of one name that the article names most where
// nothing decides between them; nil where its region is decided or open for
// another reason.
func (c *Context) Namesakes() []string {
	if !c.Ambiguous() || c.Candidates[0].own {
		return nil
	}
	var codes []string
	for _, cand := range c.Candidates {
		if !cand.own && cand.Weight == c.Candidates[0].Weight {
			codes = append(codes, cand.Place.Code)
		}
	}
	return codes
}
