package indicator

import "rekap/transform/region"

// ofThoseCounted lets a count of some place be of those counted last, who have not done an act,
// though a sentence in between speaks of the act: "11.402 warga belum merekam. Jumlah itu
// ditargetkan merekam tahun ini. Dari jumlah itu terbanyak di Kecamatan A 2.018 jiwa". What does
// not point back to them, or is of no place, may as well be of those who have done it since.
func (c *context) ofThoseCounted(z *zone, cl *Claim) bool {
	if !c.seen || cl.Percent || cl.done || cl.notYet || cl.Rest || cl.AimSaid || z.of >= 0 || c.topicAt <= c.lastAt {
		return false
	}
	o, h := &c.claims[c.last], c.topicFor(cl)
	if h == nil || h.neg || h.family != o.Family || !o.Undone || o.Percent || o.Role != "" || c.t.Numbers[o.Number].Value <= z.num.Value {
		return false
	}
	there := c.ofPlaceIn(z, region.Plain, region.Kinded, region.District)
	if !cl.Back && (!there || c.seq-c.lastAt > 2) {
		return false
	}
	take(cl, o, Before)
	cl.Heir = c.last
	if !there || !cl.Back {
		cl.Strength = uncounted
	}
	return true
}
