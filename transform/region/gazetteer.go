package region

import (
	"fmt"
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/internal/fold"
	"rekap/transform/internal/scratch"
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
type Gazetteer struct {
	index *index
	words *data.PlaceWords
	// buffers are the tokens of texts that were scanned; no mention points to them.
	buffers scratch.Pool[token]
}

// Words are the words around place names that it was made with; nobody may
// change them.
func (g *Gazetteer) Words() *data.PlaceWords { return g.words }

// New makes a gazetteer. It fails on an alias of a region that does not exist.
func New(names Names) (*Gazetteer, error) {
	w, err := data.Places()
	if err != nil {
		return nil, fmt.Errorf("region: %w", err)
	}
	x, err := newIndex(names, w)
	if err != nil {
		return nil, err
	}
	return &Gazetteer{index: x, words: w}, nil
}

// Standard tells whether a word for the nation only qualifies a target or a
// programme where it stands alone: "target nasional".
func (g *Gazetteer) Standard(word string) bool {
	return slices.ContainsFunc(g.words.Standard, func(w string) bool { return strings.EqualFold(word, w) })
}

// Lookup gives the place of a region's code.
func (g *Gazetteer) Lookup(code string) (Place, bool) {
	r, ok := g.index.byCode[code]
	if !ok {
		return Place{}, false
	}
	return place(r), true
}

// Parts counts the kecamatan of a kabupaten or kota, and the kabupaten and kota of a province.
func (g *Gazetteer) Parts(p Place) int {
	if p.Level == data.Province {
		return g.index.regencies[p.Code]
	}
	return len(g.index.within[p.Code])
}

// place gives a region as a place, with its kind in its name.
func place(r *data.Region) Place {
	p := Place{Code: r.Code, Name: r.Name, Level: r.Level}
	if r.Level == data.Province {
		p.Name = "Provinsi " + r.Name
	}
	return p
}

// after tells whether a text ends in one of the phrases and a space.
func (g *Gazetteer) after(text string, lists ...[]string) bool {
	text = strings.TrimRight(text, " ")
	for _, list := range lists {
		for _, w := range list {
			if n := len(text) - len(w); fold.HasSuffix(text, w) && (n == 0 || !isLetter(text[n-1])) {
				return true
			}
		}
	}
	return false
}
