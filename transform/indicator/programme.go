package indicator

// ofProgramme tells whether participants are all who are to have a card, by its name behind
// them: "dari jumlah warga yang terdata sebagai peserta e-KTP". Those counted as such, "31
// peserta e-KTP", are of an event.
func (c *context) ofProgramme(s *sentence, z *zone, m *mark) bool {
	if m.to-m.from > 1 || !c.lowered(m.from, c.a.particles.Participants...) || m.from == z.tok+1 {
		return false
	}
	return s.first(layerHead, senseDoc, m.to, min(m.to+reachProgramme, s.to)) != nil
}

// reachProgramme is within how many tokens behind participants the name of their card ends.
const reachProgramme = 3
