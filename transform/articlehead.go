package transform

import "rekap/transform/region"

// above tells whether a place lies between the headline and the article's
// beginning: in a caption, a summary or the page's lines.
func (p *page) above(at int) bool { return at >= p.blocks[0].End && at < p.begin }

// head is where the article begins: at its first dateline, 0 for none.
func (p *page) head() int {
	for i := range p.spots {
		if p.spots[i].Role != region.Dateline {
			continue
		}
		b := p.blockAt(p.spots[i].Start)
		if b == 0 || p.blocks[b].Skip {
			continue
		}
		if p.blocks[b].End-p.blocks[b].Start <= longestPlaceLine {
			return 0 // a line of its own: the article's first sentence stands above it
		}
		return p.blocks[b].Start
	}
	return 0
}

// longestPlaceLine is how long a line is at most that holds the dateline alone: "NEGARA, NusaBali".
const longestPlaceLine = 40
