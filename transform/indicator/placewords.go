package indicator

// placeWords reads what the words in front of a figure say of where it holds, or of whose it is:
// another office's, of regions that are not named, the centre's, or of parts.
func (c *context) placeWords(s *sentence, z *zone, cl *Claim) {
	for i := range s.marks[layerPlace] {
		m := &s.marks[layerPlace][i]
		if m.from > z.tok {
			break
		}
		words, weak, strong := s.between(m.to, z.tok)
		if !z.pre.has(m.span) && (strong > 0 || !m.has(senseParts)) {
			continue
		}
		switch {
		case m.has(senseAgency):
			opens := c.opensAccount(s, m)
			if c.jointAccount(s, m, z.tok) || c.ofRegistry(m) || c.officesData(s, m) || c.setApart(s, m) || c.besideUs(s, z, m) {
				break
			}
			if (words <= 8 && weak <= 1 || opens && words <= reachAccount) && strong == 0 && z.pre.has(m.span) || c.subject(s, z, m) {
				cl.Role, cl.Reason = "other_agency", "a figure of another office"
			}
		case m.has(senseElsewhere) && c.handedOut(s, m, cl):
			cl.HandedOut = true
		case m.has(senseElsewhere) && (c.besideUs(s, z, m) || cl.Family == "blangko_used"): // what was lent to a neighbour is used here
		case m.has(senseElsewhere) && words <= 14 && (strong == 0 || z.pre.has(m.span)) && !c.toldNamed(s, m, z.tok) && !c.onlyComeFrom(s, m, z.tok) && !(c.lowered(m.from, c.a.particles.Some...) && c.placeBehind(s, z)):
			cl.Role, cl.Reason = "other_region", "of regions that are not named"
		case m.has(senseCentre):
			cl.Centre = true
		case m.has(senseParts):
			cl.Parts = true
		}
	}
	if cl.Role == "" && c.creditedBehind(s, z) {
		cl.Role, cl.Reason = "other_agency", "a figure of another office"
	}
}

// namingWords is within how many words behind a share the regions are named
// that it was told of: "99 persen, di antaranya Kabupaten Sikka".
const namingWords = 4

// placeBehind tells whether the first place of the sentence behind a figure
// stands right behind it.
func (c *context) placeBehind(s *sentence, z *zone) bool {
	for i := z.tok + 1; i < s.to; i++ {
		switch c.toks[i].kind {
		case figure:
			return false
		case place:
			words, _, _ := s.between(z.tok+1, i)
			return words <= namingWords
		}
	}
	return false
}
