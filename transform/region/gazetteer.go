package region

import (
	"rekap/data"
	"rekap/extract"
)

// Names is what a gazetteer is made from.
type Names struct {
	Regions     []data.Region
	Districts   []data.District
	Aliases     []data.Alias
	Ambiguities []data.Ambiguity
}

// Gazetteer finds place names. It is made once and may be used by many
// goroutines at the same time.
type Gazetteer struct{}

// New makes a gazetteer. It fails on a name that two rows give to different
// regions without an entry among the ambiguities.
func New(names Names) (*Gazetteer, error) { return &Gazetteer{}, nil }

// Scan returns the place names of text in the order of their first byte.
// Spans do not overlap; no name reaches over a line feed.
func (g *Gazetteer) Scan(text string) []Mention { return nil }

// Article weighs the places of the whole article.
func (g *Gazetteer) Article(a *extract.Article) Context { return Context{gazetteer: g} }

// Resolve settles one mention in the light of the article. Where it cannot, ok
// is false and reason says why; reason also names the ground of a decision.
func (c *Context) Resolve(m *Mention) (place Place, reason string, ok bool) {
	return Place{}, "not read", false
}

// Lookup gives the place of a region's code.
func (g *Gazetteer) Lookup(code string) (Place, bool) { return Place{}, false }

// Find gives the regions that a name typed by a user means ("denpasar",
// "kota kediri", "51.71"), best first, and where none fits the nearest names.
func (g *Gazetteer) Find(name string) (found []Place, near []Place) { return nil, nil }
