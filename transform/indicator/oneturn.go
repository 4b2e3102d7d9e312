package indicator

import "strings"

// oneTurn tells whether cards are what comes at one turn of many, at each delivery or for each
// request: "sekali kiriman hanya dua ribu keping", "20.000 keping per satu kali pengajuan". One
// turn that was all there were tells how many came: "baru sekali pengiriman, 2.000 keping".
func (c *context) oneTurn(s *sentence, z *zone, cl *Claim) bool {
	if !strings.HasPrefix(cl.Family, "blangko") {
		return false
	}
	for i := s.from; i < s.to && i <= z.tok+reachOneTurn; i++ {
		if i < z.tok && i+reachOneTurn < z.tok || i >= z.tok && i >= z.post.to {
			continue
		}
		at := i
		switch kind := c.toks[i].kind; {
		case kind == word && c.lowered(i, "sekali"):
		case (kind == number || kind == figure) && c.t.Numbers[c.toks[i].ref].Value == 1 && c.lowered(i+1, "kali"):
			at++
		default:
			continue
		}
		if at+1 < s.to && c.lowered(at+1, c.a.particles.Turns...) && !(i > s.from && c.lowered(i-1, c.a.particles.OnlyOnce...)) && !figureBetween(c.toks, min(at, z.tok+1), max(i, z.tok)) {
			return true
		}
	}
	return false
}

// eachAsking tells whether cards are what comes whenever somebody asks for them or fetches them, told
// in front without a time: "Bila meminta ke pusat, hanya diberi 500 keping", "tiap ambil, dapat 500".
func (c *context) eachAsking(s *sentence, z *zone, cl *Claim) bool {
	p, at := c.a.particles, c.start(s)
	if cl.Family != "blangko_received" && cl.Family != "blangko_requested" || cl.Percent || !c.lowered(at, p.Cases...) && !c.lowered(at, p.Every...) {
		return false
	}
	comma := c.commaAfter(at, s.to)
	return comma < s.to && (c.leads(at, comma, p.Asking...) || c.leads(at, comma, p.Fetching...) || c.together(at, comma, p.Towards, p.Centres) >= 0) && !kindBetween(c.toks, date, s.from, s.to) && !c.leads(at, z.tok, p.Already...)
}

// reachOneTurn is how many tokens may stand between cards and the turn at which they come.
const reachOneTurn = 12

// usualByNow reads a count of cards that a usual amount, told before it as that of former times,
// has become: "Sebelumnya 3.000 per minggu, sekarang hanya 1.500 blangko". What is named
// in front of the count is told by itself.
func (c *context) usualByNow(s *sentence, zs []zone, k, first int) {
	if k == 0 {
		return
	}
	o, z, cl := &c.claims[first+k-1], &zs[k], &c.claims[first+k]
	if cl.Role != "" || cl.Percent || !strings.HasPrefix(cl.Family, "blangko") || o.Role != "daily" || !o.Old && s.last(layerFlow, senseEarlier, s.from, zs[k-1].tok) == nil || s.anyNamed(zs[k-1].tok+1, z.tok) {
		return
	}
	for i := zs[k-1].tok + 1; i < z.tok; i++ {
		if c.isNow(i) {
			cl.Role, cl.Reason = "daily", usualAmount
		}
	}
}

// usualBefore makes cards that came, told without a day, a usual amount where as many are told
// right behind as what comes each week or month: "Kami diberi 500 blangko. Semua daerah diberi
// 500 per bulan".
func (c *context) usualBefore(zs []zone, first int) {
	for k := range zs {
		cl := &c.claims[first+k]
		if cl.Role != "daily" || cl.Percent || cl.That || cl.Back || !c.leads(zs[k].tok+1, min(zs[k].post.to, zs[k].tok+1+reachEachTime), c.a.particles.Every...) {
			continue
		}
		for j := first - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= reachUsualBefore; j-- {
			o := &c.claims[j]
			if o.Family == "blangko_received" && o.Role == "" && c.t.Numbers[o.Number].Value == zs[k].num.Value && !c.datedWithin(o) {
				o.Role, o.Reason = cl.Role, cl.Reason
			}
		}
	}
}

// reachEachTime is within how many tokens behind an amount stands each of which time it is.
const reachEachTime = 5

// reachUsualBefore is within how many sentences behind cards that came the usual amount is told.
const reachUsualBefore = 2

// datedWithin tells whether a date other than that of the telling stands in a claim's own words.
func (c *context) datedWithin(o *Claim) bool {
	for i := range c.t.Dates {
		if d := &c.t.Dates[i]; !d.Now && (o.Pre.Has(d.Start) || o.Post.Has(d.Start)) {
			return true
		}
	}
	return false
}
