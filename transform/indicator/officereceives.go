package indicator

// officeReceives tells whether it is an office that receives the cards counted, whatever their
// unit: "pihaknya sudah menerima e-KTP sebanyak 135 ribu jiwa", "kami baru menerima 81 persen
// e-KTP". People of theirs hold them: "warga kami sudah menerima e-KTP".
func (c *context) officeReceives(s *sentence, z *zone, best *head) bool {
	p := c.a.particles
	if best.neg || best.lent || best.core.from > z.tok || best.core.from < s.from {
		return false
	}
	at := best.core.from
	for at < best.core.to && !c.lowered(at, p.Receiving...) {
		at++
	}
	if at == best.core.to {
		return false
	}
	for at--; at > s.from && (c.lowered(at, p.Already...) || c.lowered(at, p.JustReached...) || c.lowered(at, p.Also...)); at-- {
	}
	if at < s.from || !c.lowered(at, p.Speakers...) && !c.lowered(at, p.Offices...) {
		return false
	}
	return at == s.from || !c.lowered(at-1, p.Inhabitants...)
}
