package indicator

// recordedToo tells whether the recording of head i is only the first of two things done by
// those counted, who have got the card as well: "yang sudah merekam dan menerima KTP-el",
// "warga merekam serta mengantongi e-KTP". To have recorded and to own it are
// often said as one: "sudah merekam dan memiliki e-KTP".
func (c *context) recordedToo(s *sentence, i int) bool {
	h := &s.heads[i]
	if h.family != "record" || h.neg || h.group {
		return false
	}
	end := max(h.core.to, h.to)
	for j := range s.heads {
		n := &s.heads[j]
		if n.family != "held" || n.neg || n.core.from < end || !c.lowered(end, c.a.particles.Joining...) || c.leads(n.core.from, n.core.to, c.a.particles.Possessing...) {
			continue
		}
		words, weak, strong := s.between(end, n.core.from)
		return words <= reachRecordedToo && weak+strong == 0 && !figureBetween(c.toks, end, n.core.from)
	}
	return false
}

// reachRecordedToo is how many words may stand between a recording and the having of the
// card: "dan sekaligus sudah".
const reachRecordedToo = 3
