package indicator

import (
	"rekap/transform/calendar"
	"rekap/transform/numeral"
)

// guessed tells whether a figure is only what would come of a case that is not so yet,
// as a speaker trusts or as all would have to do.
func (c *context) guessed(s *sentence, z *zone, cl *Claim) bool {
	return c.trusted(s, z, cl) || c.trustedAhead(z, cl) || c.trustedBehind(s, z, cl) || c.trustedHere(z, cl) || c.perhaps(s, z, cl) || cl.Aim != "target" && c.ifAll(s, z)
}

// trustedAhead tells whether a figure told as reached is only what somebody trusts to be so on
// a day to come, told behind it: "Ia yakin 40 persen anak sudah ber-KIA pada akhir tahun".
func (c *context) trustedAhead(z *zone, cl *Claim) bool {
	p := c.a.particles
	from := max(z.pre.from, z.tok-reachGuess)
	if cl.Aim != "actual" || !c.leads(from, z.tok, p.Guesses...) && !c.leads(from, z.tok, p.Hopeful...) {
		return false
	}
	for i := z.tok + 1; i < z.post.to && c.toks[i].kind != comma && c.toks[i].kind != stop; i++ {
		if c.toks[i].kind != date {
			continue
		}
		d := &c.t.Dates[c.toks[i].ref]
		if ahead(d) || d.This && d.Part == calendar.End && d.Of == calendar.Months {
			return true
		}
	}
	return false
}

// trustedBehind tells whether the words right behind a share say that somebody only trusts it
// to come true: "98 persen kami yakin sudah tuntas".
func (c *context) trustedBehind(s *sentence, z *zone, cl *Claim) bool {
	p, at := c.a.particles, z.tok+1
	if !cl.Percent || cl.Aim != "actual" {
		return false
	}
	if z.num.Unit.Class == numeral.Person {
		at++ // "98 persen warga kami yakin"
	}
	if c.lowered(at, p.Trusters...) {
		at++
	}
	return at < s.to && c.lowered(at, p.Trusting...)
}

// trustedHere tells whether the words right in front of a share say that somebody only trusts it
// to come true: "kami yakin 98 persen sudah tuntas", "pihaknya percaya bahwa 98 persen sudah merekam".
func (c *context) trustedHere(z *zone, cl *Claim) bool {
	p, at := c.a.particles, z.tok-1
	if !cl.Percent || cl.Aim != "actual" {
		return false
	}
	if at > z.pre.from && c.lowered(at, p.Thats...) {
		at--
	}
	return at > z.pre.from && c.lowered(at, p.Trusting...) && c.lowered(at-1, p.Trusters...)
}

// perhaps tells whether a level is only what somebody takes it for by now: "sekarang mungkin
// sudah 3.500", or what may be by a time told: "Mungkin pertengahan tahun kita sudah bisa 80 persen".
func (c *context) perhaps(s *sentence, z *zone, cl *Claim) bool {
	if cl.Aim == "actual" && c.perhapsBy(s, z) {
		return true
	}
	for i := z.tok - 1; i >= s.from && i >= z.tok-reachPerhaps; i-- {
		if c.lowered(i, c.a.particles.Perhaps...) {
			return cl.Aim == "actual" && s.close(i+1, z.tok, reachPerhaps)
		}
	}
	return false
}

// perhapsBy tells whether "mungkin" opens the clauses at whose end "bisa" stands in front of a
// figure, a time told between.
func (c *context) perhapsBy(s *sentence, z *zone) bool {
	can, dated := -1, false
	for i := z.tok - 1; i >= s.from && i >= z.tok-reachPerhapsBy && c.toks[i].kind != figure && c.toks[i].kind != stop; i-- {
		switch {
		case can < 0 && i >= z.tok-reachPerhaps && c.lowered(i, c.a.particles.Able...):
			can = i
		case c.toks[i].kind == date:
			dated = dated || !c.t.Dates[c.toks[i].ref].Now
		case c.lowered(i, c.a.particles.Perhaps...):
			return can > 0 && dated
		}
	}
	return false
}

// reachPerhapsBy is within how many tokens before a figure "mungkin" opens what it ends.
const reachPerhapsBy = 10

// reachPerhaps is within how many tokens before a figure "mungkin" stands.
const reachPerhaps = 3

// foreseen tells whether a figure is what somebody takes to come: "Ia memperkirakan
// jumlah itu akan menembus 1,3 juta jiwa", "Kita perkirakan akhir tahun 45 ribu".
func (c *context) foreseen(s *sentence, z *zone) bool {
	future := false
	for i := z.tok - 1; i >= s.from && c.toks[i].kind != figure; i-- {
		if c.toks[i].kind == date {
			future = future || ahead(&c.t.Dates[c.toks[i].ref])
		}
		if c.toks[i].kind != word {
			continue
		}
		future = future || c.lowered(i, c.a.particles.Future...) && s.close(i, z.tok, reachForeseen)
		if future && c.lowered(i, c.a.particles.Guesses...) {
			return true
		}
	}
	return false
}

// ahead tells whether a date is one to come by its own words: "tahun depan", "akhir tahun".
func ahead(d *calendar.Mention) bool {
	return d.Next || !d.Past && !d.Now && d.Part == calendar.End && d.Shape == calendar.Relative && d.Of == calendar.Years && d.Offset >= 0
}

// projected tells whether residents or those obliged are told as those of a time to come:
// "wajib KTP tahun ini diproyeksikan 124.300 jiwa", "wajib KTP 92.110 jiwa, tahun depan
// diproyeksikan 94.300 jiwa".
func (c *context) projected(z *zone, cl *Claim, at int) bool {
	family := cl.Family
	if family == "" && at > 0 && c.claims[at-1].Sentence == cl.Sentence {
		family = c.claims[at-1].Family
	}
	if cl.Percent || family != "wajib" && family != "population" && family != "child" {
		return false
	}
	from := max(z.pre.from, z.tok-reachForeseen)
	return c.leads(from, z.tok, c.a.particles.Projected...) && !figureBetween(c.toks, from, z.tok) || c.leads(max(z.pre.from, z.tok-reachProjection), z.tok, c.a.particles.Projections...)
}

// reachProjection is how many words there may be from "proyeksi" to the figure.
const reachProjection = 7

// reachForeseen is how many words there may be from "akan" to the figure.
const reachForeseen = 4

// ifAll tells whether a figure would be so if all did something, or if what is aimed at
// came true: "Bila semua tercetak, KIA sudah mencapai 36 ribu", "Bila tercapai,
// persentasenya 17 persen".
func (c *context) ifAll(s *sentence, z *zone) bool {
	for i := s.from; i+1 < z.tok && i < s.from+reachCaseOpens; i++ {
		if !c.lowered(i, c.a.particles.Cases...) {
			continue
		}
		to := c.commaAfter(i, z.tok)
		if to >= z.tok || to > i+reachCase || c.leads(i+1, to, c.a.particles.Totalled...) {
			return false
		}
		if m := s.first(layerBack, senseReckoned, i, to); m != nil && m.from == i {
			return false // "Kalau pembaginya seluruh warga yang sudah merekam, angkanya jadi 4,8 persen"
		}
		_, _, strong := s.between(to, z.tok)
		return c.leads(i+1, to, c.a.particles.Everyone...) || strong == 0 && c.leads(i+1, to, c.a.particles.ComeTrue...)
	}
	return false
}

// trusted tells whether a share or count is only what somebody trusts that comes of a
// case without a figure of its own: "Kalau data ganda dibersihkan, saya yakin kita di
// atas 90 persen".
func (c *context) trusted(s *sentence, z *zone, cl *Claim) bool {
	if cl.Aim != "actual" || !c.leads(max(s.from, z.tok-reachGuess), z.tok, c.a.particles.Guesses...) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if !c.lowered(i, c.a.particles.Cases...) {
			continue
		}
		to := min(s.to, i+reachCase)
		if i < z.tok {
			to = min(to, z.tok)
		}
		return !figureBetween(c.toks, i, to) && c.leads(i, to, c.a.particles.CaseVerbs...)
	}
	return false
}

// reachCaseOpens is within how many tokens from its start a sentence is opened.
const reachCaseOpens = 3

// reachGuess is within how many tokens before a figure the word of trust stands,
// reachCase within how many behind its conjunction what would be done.
const (
	reachGuess = 9
	reachCase  = 9
)
