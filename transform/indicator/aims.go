package indicator

import (
	"strings"

	"rekap/transform/calendar"
)

// targetOf makes a part told behind its whole a target where a word of target
// stands right before the whole: "menargetkan dari 956 ribu pemegang KTP, 25
// persennya atau 239 ribu orang sudah aktivasi".
func (c *context) targetOf(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if j := zs[k].same; j > 0 && c.targetBefore(s, zs, j) {
		cl.Aim, cl.AimSaid = "target", true
		return
	}
	if k+1 < len(zs) && c.targetBefore(s, zs, k+1) {
		cl.Aim = "actual" // the whole itself is there already
	}
	if k == 0 || !c.targetBefore(s, zs, k) {
		return
	}
	cl.Aim, cl.AimSaid = "target", true
	if cl.Percent && cl.Base == "" {
		cl.Base = denominatorOf(&c.claims[first+k-1])
	}
}

// targetBefore tells whether the figure before zone k is a whole told right
// behind a word of target.
func (c *context) targetBefore(s *sentence, zs []zone, k int) bool {
	w := &zs[k-1]
	of := s.last(layerGrammar, senseOf, s.from, w.tok)
	if n := zs[k].num; percent(w.num) || !percent(n) && n.Value >= w.num.Value || of == nil || !s.close(of.to, w.tok, 2) {
		return false
	}
	t := s.last(layerAim, senseTarget, s.from, of.from)
	return t != nil && t.to == of.from && c.leads(t.from, t.to, c.a.particles.TargetVerbs...)
}

// ofTarget gives a part without words of its own the act of a target told
// before, of which it is told as the part: "sudah 54 ribu dari target 160 ribu".
func (c *context) ofTarget(s *sentence, zs []zone, k, first int) bool {
	cl, j := &c.claims[first+k], zs[k].of
	if j < 0 || cl.Percent || percent(zs[j].num) || s.first(layerAim, senseTarget, zs[k].base.from, zs[k].base.to) == nil {
		return false
	}
	v := zs[j].num.Value
	for i := first - 1; i >= 0 && v >= leastShared; i-- {
		if o := &c.claims[i]; o.Indicator == "ikd_target" && c.t.Numbers[o.Number].Value == v {
			cl.Family, cl.Undone, cl.Cohort, cl.Strength, cl.Source, cl.Rule = o.Family, false, o.Cohort, max(o.Strength, 0.6), Before, "part_of_target"
			if !cl.AimSaid {
				cl.Aim = "actual"
			}
			return true
		}
	}
	return false
}

// bothSexes makes the sum of the men and women told right before it a total
// again: "laki-laki 41.200 dan perempuan 40.100 jiwa atau total 81.300 jiwa".
func (c *context) bothSexes(k, first int) {
	if k < 2 {
		return
	}
	cl, a, b := &c.claims[first+k], &c.claims[first+k-1], &c.claims[first+k-2]
	v := func(x *Claim) float64 { return c.t.Numbers[x.Number].Value }
	if cl.Cohort == "sex" && a.Cohort == "sex" && b.Cohort == "sex" && !cl.Percent && !a.Percent && !b.Percent && v(a)+v(b) == v(cl) {
		cl.Cohort = ""
	}
}

// ofPlace tells whether a count of residents is told of the place right before
// it: "Kota Palu yang berjumlah 380 ribu penduduk".
func (c *context) ofPlace(s *sentence, z *zone) bool {
	i := z.tok - 3
	return i >= s.from && c.toks[i].kind == place && c.lowered(i+1, c.a.particles.Who...) && c.lowered(i+2, c.a.particles.InNumber...)
}

// fromStart tells whether the period of the date at a token begins with what is
// counted, so that its count is one of all: "sejak program dimulai Desember 2022
// hingga Februari".
func (c *context) fromStart(s *sentence, at int) bool {
	from := max(s.from, at-reachStart)
	return c.leads(from, at, c.a.particles.Since...) && c.leads(from, at, c.a.particles.Begun...)
}

// yearBegins tells whether a date is the beginning of the year of the article:
// "dari Januari sampai sekarang" tells of a period, "sejak Maret 2022 sampai
// sekarang" may tell of all there was.
func yearBegins(d *calendar.Mention) bool {
	return d.Month == 1 && d.Year == 0 && d.Day <= 1
}

// calledTarget tells whether the words right behind a share, or those that open the
// next sentence behind the last figure of its own, call it the target: "masih jauh
// dari 30 persen, itu target dari pusat".
func (c *context) calledTarget(s *sentence, z *zone) bool {
	at := z.tok + 1
	if at < s.to && c.lowered(at, c.a.particles.ForAStart...) {
		at++
	}
	if at+2 < s.to && c.lowered(at, c.a.particles.TargetNouns...) && c.lowered(at+1, c.a.particles.Who...) && c.lowered(at+2, c.a.particles.SetBehind...) {
		return true // "hanya 45 persen target yang dibebankan"
	}
	if !z.base.empty() && z.base.from == at {
		at = c.commaAfter(at, s.to) // "20 persen dari jumlah penduduk, itulah yang diharapkan"
	}
	if at < s.to && c.toks[at].kind == comma {
		return !figureBetween(c.toks, z.tok+1, at) && c.pointsAtTarget(at+1, s.to)
	}
	if figureBetween(c.toks, at, s.to) {
		return false
	}
	return c.pointsAtTarget(c.pastQuotes(s.to, len(c.toks)), len(c.toks))
}

// pointsAtTarget tells whether the tokens from one on are "itu" and a target, or a target
// and "itu" by themselves: "itulah target kita", "Target kami itu".
func (c *context) pointsAtTarget(at, to int) bool {
	if at+1 < to && c.lowered(at, c.a.particles.TargetNouns...) {
		return c.targetPointedAt(at+1, to)
	}
	if at+1 >= to || !c.lowered(at, c.a.particles.Pointers...) {
		return false
	}
	for i := at + 1; i < min(at+2+reachCalled, to); i++ {
		if c.lowered(i, c.a.particles.TargetNouns...) || c.lowered(i-1, c.a.particles.Who...) && c.lowered(i, c.a.particles.SetBehind...) && !c.leads(i, min(i+reachSetBehind, to), c.a.particles.Changed...) {
			return c.onlyBeing(at+1, i)
		}
	}
	return false
}

// targetPointedAt tells whether behind a target stands whose it is and "itu" or "segitu",
// with nothing said of it: "Target kami sendiri itu", but not "Target pusat itu berat".
func (c *context) targetPointedAt(at, to int) bool {
	ends := ".,\"”'\n"
	if c.lowered(at, c.a.particles.Told...) {
		ends = ".\"”'\n" // "Target itu, kata dia, diambil dari wajib KTP": something is said of it
	}
	for at < to && (c.toks[at].kind == date || c.toks[at].kind == word && c.lowered(at, c.a.particles.TargetOwners...) && !c.lowered(at, c.a.particles.Pointers...)) {
		at++
	}
	return at < to && (c.lowered(at, c.a.particles.Told...) || c.lowered(at, c.a.particles.SoMuch...)) && (at+1 == to || strings.ContainsAny(c.t.Text[c.toks[at].end:c.toks[at+1].end], ends))
}

// reachSetBehind is within how many words behind it a hope is only for a change of
// the share told: "itu yang diharapkan terus naik".
const reachSetBehind = 5

// onlyBeing tells whether the words between "itu" and a target say no more than that it is
// one: "Itulah target kita", "Ini yang menjadi target", but not "Ini melampaui target".
func (c *context) onlyBeing(from, to int) bool {
	p := c.a.particles
	for i := from; i < to; i++ {
		if c.toks[i].kind == word && !c.lowered(i, p.Being...) && !c.lowered(i, p.Who...) && !c.lowered(i, p.Leading...) {
			return false
		}
	}
	return true
}

// reachCalled is how many words may stand between "itu" and the target it means.
const reachCalled = 2

// reachStart is how many tokens before a period the start of a programme is told.
const reachStart = 7

// targetApart tells whether a target is named behind a comma: "Meski tinggal sedikit,
// target tahun ini 99,3 persen harus dicapai" leaves no share.
func (c *context) targetApart(s *sentence, from, to int) bool {
	t := s.last(layerAim, senseTarget, from, to)
	return t != nil && c.leads(t.from, t.to, c.a.particles.TargetNouns...) && (c.commaBetween(from, t.from) || figureBetween(c.toks, from, t.from))
}

// setRight tells whether a verb of setting stands right before a figure, behind a comma:
// "Pekerjaan rumah dinas itu berat, yang dibebani 42.000 orang" leaves none.
func (c *context) setRight(s *sentence, from, to int) bool {
	t := s.last(layerAim, senseTarget, from, to)
	return t != nil && s.close(t.to, to, 0) && !c.leads(t.from, t.to, c.a.particles.TargetNouns...) && c.commaBetween(from, t.from)
}

// raisedTo tells whether a share is the level that somebody raises another to, and that is
// not yet reached: "untuk tahun depan dinas menaikkannya menjadi 60 persen".
func (c *context) raisedTo(s *sentence, z *zone) bool {
	at := z.tok - 1
	if at <= s.from || !c.lowered(at, c.a.particles.Leading...) {
		return false
	}
	for i := at - 1; i >= s.from && i >= at-2; i-- {
		if c.lowered(i, c.a.particles.Raising...) {
			return !c.raised(s, i)
		}
	}
	return false
}

// raised tells whether a token tells of a rise that has come, and not of a target's:
// "cakupannya berhasil dinaikkan".
func (c *context) raised(s *sentence, at int) bool {
	from := max(s.from, at-reachFuture)
	return c.lowered(at, c.a.particles.Raising...) && (c.leads(from, at, c.a.particles.Managed...) || c.leads(from, at, c.a.particles.Already...)) &&
		s.first(layerAim, senseTarget, s.from, at) == nil
}
