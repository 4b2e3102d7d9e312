package indicator

import "rekap/transform/calendar"

// timeWords reads what dates and words of time make of a figure: the level before another, what
// came in over a time, or a usual amount.
func (c *context) timeWords(s *sentence, z *zone, cl *Claim) {
	for i := z.pre.from; i < z.post.to; i++ {
		if c.toks[i].kind != date {
			continue
		}
		d := &c.t.Dates[c.toks[i].ref]
		cl.Old = cl.Old || d.Chain && d.Offset < 0 && i < z.tok
		if d.Link == calendar.During && (d.Shape != calendar.Relative || d.Of >= calendar.Weeks && !d.Now) || d.Shape == calendar.Period && d.From != nil && (d.To != nil || d.Now && yearBegins(d.From)) {
			cl.Flow = cl.Flow || !cl.Percent && !c.fromStart(s, i)
		}
		cl.Flow = cl.Flow || !cl.Percent && (c.thatMonthAlone(z, i) || c.busiestThen(z, i))
	}
	for i := range s.marks[layerFlow] {
		m := &s.marks[layerFlow][i]
		usual := m.has(senseDaily) && m.to <= z.tok && !c.grewWithin(s, m, z) && !figureBetween(c.toks, m.to, z.tok) // whichever figure it is parted to
		if !z.pre.has(m.span) && !z.post.has(m.span) && !usual {
			continue
		}
		words, weak, strong := s.toFigure(m.span, z.tok)
		if usual && m.from <= c.start(s)+1 && words <= reachDaily && !cl.Percent && !kindBetween(c.toks, date, m.to, z.post.to) && !c.placeIn(span{m.to, z.tok}) {
			cl.Role, cl.Reason = "daily", usualAmount
		}
		if strong > 0 || weak > 1 || words > 12 {
			continue
		}
		if m.has(senseEarlier) && m.to <= z.tok {
			opens := m.from <= s.from+1 && weak == 1 && words <= 8
			if opens || weak == 0 && (words <= 4 || c.nowBehind(s, z)) {
				cl.Old = !c.reported(m.to)
			}
		}
		if m.has(senseDaily) && weak == 0 && !c.grewWithin(s, m, z) && !cl.Percent && c.usualFor(s, m, z) && !c.ofPace(s, m, z) && !c.lastsFor(m, z, cl) && !(c.lowered(m.to-1, c.a.particles.OneOf...) && c.placeIn(span{m.to, z.tok})) {
			cl.Role, cl.Reason = "daily", usualAmount
		}
		if m.has(senseFlow) && !(words == 0 && m.to <= z.tok && c.leads(m.to-1, m.to, c.a.particles.JustReached...)) && !c.grownTo(m, z) && !c.upTo(m) {
			cl.Flow = true
		}
	}
}

// grownTo tells whether a word of change is only joined to the level that a figure
// tells, or leads to it: "terus bertambah dan hingga pekan ini mencapai 41.870 orang",
// "kini bertambah menjadi 41.870 orang".
func (c *context) grownTo(m *mark, z *zone) bool {
	p := c.a.particles
	return m.to < z.tok && c.leads(m.from, m.to, p.Changed...) && (c.lowered(m.to, p.Joining...) || c.lowered(m.to, p.Leading...)) && !figureBetween(c.toks, m.to, z.tok)
}

// upTo tells whether a stretch of time only ends the one up to which a level is told:
// "hingga minggu pertama Februari sudah 9.774 jiwa".
func (c *context) upTo(m *mark) bool {
	return m.from > 0 && c.lowered(m.from-1, c.a.particles.Until...)
}

// reachDaily is how many words may stand between a usual amount and the word that opens
// its sentence: "Rata-rata per hari, kalau IKD, 700 aktivasi".
const reachDaily = 5
