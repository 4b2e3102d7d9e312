package indicator

import "rekap/transform/calendar"

// overall tells whether a count is told as all there are behind what came in, and is
// more than that, or far more than the sum of several: "sepanjang 2024 ada 510 aktivasi, sehingga totalnya
// 5.640", "bertambah 510 aktivasi menjadi 5.640".
func (c *context) overall(s *sentence, zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if c.totalBecomes(s, &zs[k], cl) {
		return true
	}
	if k == 0 || cl.Percent || !c.leads(max(zs[k-1].tok, zs[k].tok-reachOverall), zs[k].tok, c.a.particles.Overall...) && !c.levelBehind(s, zs, k) && !c.upToNow(zs[k-1].tok, zs[k].tok) {
		return false
	}
	came, many := 0.0, 0
	for j := range k {
		if o := &c.claims[first+j]; o.Flow && !o.Percent {
			came += zs[j].num.Value
			many++
		}
	}
	if many == 1 {
		return zs[k].num.Value > came // of one there is no sum
	}
	return came > 0 && zs[k].num.Value > aboveSum*came
}

// upToNow tells whether a count behind another one is told as what there is up to now:
// "Juli bertambah 812, hingga kini sudah 16.204 orang".
func (c *context) upToNow(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if c.isNow(i) && (c.t.Dates[c.toks[i].ref].Link == calendar.Until || c.lowered(i-1, c.a.particles.Until...)) {
			return true
		}
	}
	return false
}

// totalBecomes tells whether a count is what a total has become, whatever time it was added
// to in: "Dengan tambahan selama 2025 itu, total pengguna menjadi 21.906 orang".
func (c *context) totalBecomes(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || !cl.Flow {
		return false
	}
	m := s.last(layerGrammar, senseBecome, z.pre.from, z.tok)
	return m != nil && s.close(m.to, z.tok, 1) && c.leads(z.pre.from, m.from, c.a.particles.Overall...)
}

// overallBefore tells whether a count is told as all there are behind a sentence of what
// came in over a time, and is far more than that: "Sepanjang 2024 ada 510 aktivasi.
// Totalnya sudah 5.640 orang".
func (c *context) overallBefore(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || !cl.Flow || cl.Source != Before || cl.Heir < 0 || !c.addedUpSince(s, z) && !c.allTogether(s, z) {
		return false
	}
	o := &c.claims[cl.Heir]
	return o.Flow && o.Sentence < cl.Sentence && z.num.Value > aboveSum*c.t.Numbers[o.Number].Value
}

// allTogether tells whether a count is told as all there are, of no time of their own:
// "Totalnya kini 5.640 orang", "Kalau ditotal sekarang 5.640 orang".
func (c *context) allTogether(s *sentence, z *zone) bool {
	p := c.a.particles
	if c.timeOfFlow(s.from, z.tok) {
		return false
	}
	return c.leads(s.from, z.tok, p.Overall...) || c.leads(s.from, z.tok, p.Everyone...) && c.leads(s.from, z.tok, p.Already...) ||
		c.leads(s.from, z.tok, p.Totalled...) && c.nowBefore(s, s.from, z.tok)
}

// isMoment tells whether a token is a date that means now, and neither the day of today nor a
// time up to now.
func (c *context) isMoment(i int) bool {
	d := &c.t.Dates[c.toks[i].ref]
	return d.Now && d.Shape == calendar.Relative && !d.This
}

// timeOfFlow tells whether a date stands between two tokens within which something may have
// come in, and not only one up to which it is counted: "Total hingga Maret 5.640 orang",
// "Totalnya sekarang 5.640 orang".
func (c *context) timeOfFlow(from, to int) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind != date {
			continue
		}
		if l := c.t.Dates[c.toks[i].ref].Link; !l.UpTo() && !c.isMoment(i) {
			return true
		}
	}
	return false
}

// addedUpSince tells whether a count is reckoned from the beginning, or from an earlier
// year: "jika ditotal sejak 2023 sudah 8.117 warga", "sejak 2022 jumlahnya 8.117 warga",
// "ditambah tahun-tahun sebelumnya jumlahnya 8.117 warga".
func (c *context) addedUpSince(s *sentence, z *zone) bool {
	p := c.a.particles
	since := false
	for i := s.from; i < z.tok; i++ {
		if c.toks[i].kind != date {
			continue
		}
		d := &c.t.Dates[c.toks[i].ref]
		if d.Link != calendar.Since || !ofYear(d) || d.This || d.Part != calendar.Whole {
			return false
		}
		since = true
	}
	if since || c.leads(s.from, z.tok, p.Since...) && c.leads(s.from, z.tok, p.Begun...) {
		return true
	}
	return c.leads(s.from, z.tok, p.Added...) && s.first(layerFlow, senseEarlier, s.from, z.tok) != nil || c.leads(s.from, z.tok, p.Totalled...) && c.leads(s.from, z.tok, p.Since...)
}

// addsUp tells whether a count is told as all there are and is the sum of the parts
// told in front of it: "usia 0-5 tahun 13.182 anak dan 5-17 tahun 52.728, totalnya 65.910".
func (c *context) addsUp(zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if k < 2 || cl.Percent || cl.Cohort == "" || !c.leads(max(zs[k-1].tok, zs[k].tok-reachOverall), zs[k].tok, c.a.particles.Overall...) {
		return false
	}
	sum := 0.0
	for j := range k {
		if o := &c.claims[first+j]; !o.Percent && o.Cohort == cl.Cohort {
			sum += zs[j].num.Value
		}
	}
	return sum == zs[k].num.Value
}

const (
	// reachOverall is within how many tokens before a level a word says that it is
	// all there are.
	reachOverall = 4
	// aboveSum is how many times what came in a level is at least.
	aboveSum = 2
)
