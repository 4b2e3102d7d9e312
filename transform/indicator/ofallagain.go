package indicator

import "rekap/transform/region"

// ofAllAgain tells whether a share behind one of a part of the people is of all again, as its
// words name the region or the people at large: "Kelurahan Batu Meja 38 persen. Rata-rata kota
// 11,2 persen", "82 persen pegawai sudah. Untuk masyarakat umum capaiannya 8,7 persen".
func (c *context) ofAllAgain(s *sentence, z *zone, cl, o *Claim) bool {
	if sorted[o.Cohort] {
		p := c.a.particles
		return c.leads(z.pre.from, z.tok, p.InGeneral...) || c.leads(z.pre.from, z.tok, p.Official...) || c.leads(z.pre.from, z.tok, p.Everyone...)
	}
	if !cl.Percent || !parted[o.Cohort] {
		return false
	}
	if o.Cohort == "village" {
		return !c.leads(z.pre.from, z.tok, c.a.particles.Villages...) && (c.ofPlaceIn(z, region.Plain, region.Kinded) || c.regionsAverage(z))
	}
	if c.ofPlaceIn(z, region.Plain, region.Kinded) && c.inGeneral(z) {
		return true
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && (h.family == "people" || h.family == "population") && h.core.from > z.pre.from && h.core.to <= z.tok && c.lowered(h.core.from-1, c.a.particles.For...) {
			return true
		}
	}
	return false
}

// sorted are the parts of the people that are told beside all of them, to say of what sort
// these are, or what was asked of some: "Perempuan 52 persen. Persentase keseluruhan 21,6 persen".
var sorted = map[string]bool{bySex: true, "native": true, "religion": true, "sample": true}

// regionsAverage tells whether a share is the average of a region: "rata-rata kota", "rata-rata
// se-kabupaten".
func (c *context) regionsAverage(z *zone) bool {
	p := c.a.particles
	for i := z.pre.from; i < z.tok; i++ {
		if !c.lowered(i, p.Average...) {
			continue
		}
		at := i + 1
		for at < z.tok && (c.lowered(at, p.Average...) || c.lowered(at, p.Inside...) || c.lowered(at, p.Throughout...)) {
			at++
		}
		return at < z.tok && c.lowered(at, p.Regions...) && !c.leads(at, z.tok, p.Others...)
	}
	return false
}

// inGeneral tells whether a share is told as that of all: "secara umum", "secara keseluruhan".
func (c *context) inGeneral(z *zone) bool {
	return c.together(z.pre.from, z.tok, c.a.particles.InManner, c.a.particles.InGeneral) >= 0
}
