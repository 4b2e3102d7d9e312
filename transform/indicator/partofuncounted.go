package indicator

import "rekap/transform/region"

// ofUncounted leaves a count without words of its own, of a place within the region, to those
// told right before it whom no indicator counts: "7.318 warga itu belum punya e-KTP. Rinciannya,
// Kecamatan Amen 2.140 warga" are no residents of the kecamatan, whatever was told further in
// front.
func (c *context) ofUncounted(z *zone, cl *Claim, first int) bool {
	if cl.Percent || cl.done || cl.AimSaid || z.of >= 0 || !c.ofPlaceIn(z, region.District, region.Plain, region.Kinded) {
		return false
	}
	for j := first - 1; j >= 0 && c.claims[j].Sentence >= cl.Sentence-1; j-- {
		o := &c.claims[j]
		if o.Role == "count_of_things" {
			continue // "tersebar di tiga kecamatan"
		}
		if o.Role != "no_indicator" || !o.Undone || o.Percent || c.t.Numbers[o.Number].Value <= z.num.Value {
			return false
		}
		cl.Role, cl.Reason = o.Role, o.Reason
		return true
	}
	return false
}
