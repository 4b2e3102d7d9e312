package indicator

import "rekap/transform/region"

// ofPart makes those reached a part of the people counted just before by nothing but
// whose they are: "Jumlah ASN 4.100 orang. Yang sudah aktivasi IKD baru 2.300 orang".
func (c *context) ofPart(s *sentence, z *zone, at int) {
	cl := &c.claims[at]
	if at == 0 || cl.Cohort != "" || cl.Role != "" || groupFamily(cl.Family) || c.ofPlaceIn(z, region.Plain, region.Kinded, region.District, region.Nationwide) {
		return
	}
	o := &c.claims[at-1]
	if o.Percent || !parted[o.Cohort] || cl.Sentence-o.Sentence > 1 || !cl.Percent && z.num.Value >= c.t.Numbers[o.Number].Value {
		return
	}
	if o.Source >= Before && (cl.Back || c.leads(z.pre.from, z.tok, c.a.particles.Who...)) || c.ofThoseAsked(s, z, cl, o) || c.ofInmates(cl, o) {
		cl.Cohort = o.Cohort
	}
}

// ofInmates tells whether fewer people who have not done something are counted right behind those
// of a prison or a home: "Lapas itu dihuni 540 narapidana. Tercatat 61 orang belum merekam".
func (c *context) ofInmates(cl, o *Claim) bool {
	return o.Cohort == "institution" && !cl.Percent && cl.Undone && cl.Sentence > o.Sentence
}

// parted are the parts of the people that are counted as a whole of their own.
var parted = map[string]bool{"asn": true, "school": true, "institution": true, "event": true, "village": true}

// ofThoseAsked tells whether a share is of those whom the sentence before asks to do what it
// tells, or who have not done it yet: "6.300 ASN diminta aktivasi IKD. Sejauh ini yang sudah
// aktivasi 34 persen". A share that names what it is of is none.
func (c *context) ofThoseAsked(s *sentence, z *zone, cl, o *Claim) bool {
	if !cl.Percent || cl.Base != "" || cl.OwnBase || cl.Undone || cl.AimSaid && cl.Aim == "target" || o.Sentence == cl.Sentence || o.Family != cl.Family || !o.Undone && !c.urgedTo(s, o) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && z.pre.from <= h.core.from && h.core.to <= z.post.to {
			return false
		}
	}
	p := c.a.particles
	return cl.Source == Before || c.leads(z.pre.from, z.tok, p.Who...) || c.leads(z.tok+1, min(z.tok+1+reachWhoDid, z.post.to), p.Who...) || z.tok+1 < z.post.to && c.lowered(z.tok+1, p.Already...)
}

// reachWhoDid is within how many tokens behind a share "yang" says what those did whom it counts:
// "34 persen yang aktif".
const reachWhoDid = 2

// urgedTo tells whether the words of a count told before a sentence ask something of those
// whom it counts: "6.300 ASN diminta", "diwajibkan", "didorong".
func (c *context) urgedTo(s *sentence, o *Claim) bool {
	p := c.a.particles
	if o.Aim == "target" {
		return true
	}
	for i := s.from - 1; i >= 0 && c.toks[i].start >= o.Pre.Start; i-- {
		if c.lowered(i, p.Urging...) || c.lowered(i, p.Pressing...) || c.lowered(i, p.Musts...) {
			return true
		}
	}
	return false
}
