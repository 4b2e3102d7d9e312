package indicator

// continues lets a figure that only "penduduk" names go on with the part that
// the sentence points back to: "Dari jumlah itu, yang terbanyak di A dengan
// 4.161 penduduk. Menyusul B dengan 3.744 penduduk."
func (c *context) continues(s *sentence, z *zone, at int, cl *Claim) {
	if !cl.Unit || cl.Family != "population" || cl.AimSaid || !c.seen || cl.Percent {
		return
	}
	o := &c.claims[c.last]
	if c.seq-c.lastAt > backReach {
		return
	}
	if u := c.undone(at); cl.That && u != nil {
		take(cl, u, Before) // "Dari 8.577 penduduk itu": those told to be left
		cl.Rule = "same_value"
		return
	}
	if o.Percent && !groupFamily(o.Family) && cl.Back && s.first(layerGrammar, senseSame, z.pre.from, z.tok) != nil {
		cl.Family, cl.Strength = "", 0 // "30 persen. Angka itu setara dengan 90 ribu penduduk"
		return
	}
	if groupFamily(o.Family) || o.Percent {
		if c.partOfCount(z, at) {
			cl.Family, cl.Strength = "", 0
		}
		return
	}
	told := &c.t.Numbers[o.Number]
	if told.Value > z.num.Value && c.mostOfThose(s, z) {
		if c.seq-c.lastAt > 1 {
			take(cl, o, Before) // what a caption between tells of does not matter
			cl.Heir = c.last
		} else {
			cl.Family, cl.Strength = "", 0
		}
		return
	}
	same := c.noun(told) == c.noun(z.num) && c.seq-c.lastAt <= 1 && told.Value > z.num.Value
	if cl.Back || same || c.nextOfThose(z, o) || c.partOfCount(z, at) {
		cl.Family, cl.Strength = "", 0
	}
}

// nextOfThose tells whether a figure of a place comes right behind one of another place that
// was a part of more told before: "Terbanyak di A, 412 penduduk. Menyusul B dengan 438 penduduk".
func (c *context) nextOfThose(z *zone, o *Claim) bool {
	return o.Source >= List && o.Heir >= 0 && c.seq-c.lastAt <= 1 && c.t.Numbers[c.claims[o.Heir].Number].Value > z.num.Value && c.namedIn(o.Pre) && c.regionIn(span{z.pre.from, z.tok})
}

// mostOfThose tells whether a figure is told as the most or the fewest of a place, or as what
// a place adds, and its sentence names nobody before it: "Kecamatan A menyumbang paling banyak,
// 8.112 penduduk" are of those told before. "Kecamatan terbesar A, 8.112 penduduk" are not.
func (c *context) mostOfThose(s *sentence, z *zone) bool {
	if !c.regionIn(span{s.from, z.tok}) || len(s.heads) > 0 && s.heads[0].core.from < z.tok {
		return false
	}
	p := c.a.particles
	for i := z.pre.from; i < z.tok; i++ {
		extreme := c.lowered(i, p.Extremes...) && !(i > s.from && c.lowered(i-1, p.Regions...))
		if extreme || c.lowered(i, p.Contributors...) || c.lowered(i, p.Extents...) && i > s.from && c.lowered(i-1, p.Most...) {
			return true
		}
	}
	return false
}

// backReach is how many sentences, captions among them, may lie between a
// figure and the words that point back to it.
const backReach = 4
