package indicator

import "rekap/transform/region"

// ofVillageHead tells whether the head of a village tells a count, of his own people where
// he names no region: "\"Sasaran kita 91 orang yang belum rekam,\" kata Kepala Desa Amen".
func (c *context) ofVillageHead(s *sentence, z *zone) bool {
	if percent(z.num) || c.ofPlaceIn(z, region.Plain, region.Kinded, region.District) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if c.toks[i].kind == word && c.a.lex.says(c.toks[i].id) && (c.villageHead(i+1, min(i+1+reachHead, s.to)) || c.villageHead(max(s.from, i-reachHeadAhead), i)) {
			return true
		}
	}
	return false
}

// villageHead tells whether the head or a clerk of a village is named between two tokens.
func (c *context) villageHead(from, to int) bool {
	p := c.a.particles
	for i := from; i < to; i++ {
		if c.lowered(i, p.VillageHeads...) || i+1 < to && (c.lowered(i, p.Heads...) || c.lowered(i, p.Clerks...)) && c.lowered(i+1, p.Villages...) {
			return i == 0 || !c.lowered(i-1, p.Formers...) // "kata mantan Lurah Amen"
		}
	}
	return false
}

const (
	// reachHead is within how many tokens behind the word of saying the speaker's office
	// stands, reachHeadAhead how many before it: "Kepala Desa Amen, Kecamatan Mesuji, menyebut".
	reachHead      = 4
	reachHeadAhead = 8
)
