package indicator

// childHolders holds open whether children, the only people that a sentence names, hold what
// was told before of grown people: "Aktivasi IKD 12,4 persen. Anak yang memilikinya 12.500".
func (c *context) childHolders(s *sentence, cl *Claim) {
	if cl.Source < List || !ofGrown[cl.Family] || !childrenOf(s.marks[layerHead]) {
		return
	}
	for i := range s.heads {
		if s.heads[i].family == cl.Family {
			return // "anak sekolah yang sudah mengaktifkan"
		}
	}
	cl.Strength = min(cl.Strength, uncounted)
}

// ofGrown are the families of what only those of age hold.
var ofGrown = map[string]bool{"ikd": true, "held": true, "ktp": true}
