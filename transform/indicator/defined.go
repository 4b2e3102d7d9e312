package indicator

import "rekap/transform/numeral"

// definedBefore is the group of people that the sentence before tells who they are,
// with no act and no figure, where a count points back to them: "Yang pemula itu
// anak-anak yang masuk 17 tahun. Totalnya 9.522 orang, semua sudah dicetak." What is
// told of them behind a comma is no part of their number.
func (c *context) definedBefore(s *sentence, z *zone, cl *Claim, best *head) *head {
	if cl.Percent || z.num.Unit.Class != numeral.Person || c.topicAt != c.seq-1 || z.of >= 0 || best != nil && !c.commaBetween(z.tok, best.core.from) {
		return nil
	}
	m := s.first(layerBack, senseBack, s.from, z.tok)
	if m == nil || !s.close(s.from, m.from, 1) || !s.close(m.to, z.tok, reachCounted) || s.first(layerState, senseNotYet, m.to, z.tok) != nil || s.anyNamed(s.from, z.tok) {
		return nil
	}
	for j := len(c.claims) - 1; j >= 0 && c.claims[j].Sentence >= cl.Sentence-1; j-- {
		if c.claims[j].Sentence < cl.Sentence {
			return nil
		}
	}
	var group *head
	for i := range c.topic {
		switch h := &c.topic[i]; {
		case h.neg, h.other:
			return nil
		case groupFamily(h.family):
			if group == nil {
				group = h
			}
		case !generic(h.family):
			return nil
		}
	}
	return group
}

// reachCounted is how many words may stand between what points back and its number.
const reachCounted = 3
