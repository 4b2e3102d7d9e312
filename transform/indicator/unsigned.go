package indicator

import "rekap/transform/numeral"

// unsigned leaves what may be a share without its sign, or a count, unread: a bare number up
// to a hundred whose words are all those of the share told before it, "Boalemo 31 persen dan
// Pohuwato 32".
func (c *context) unsigned(zs []zone, first int) {
	for k := range zs {
		cl, n := &c.claims[first+k], zs[k].num
		if cl.Percent || cl.Role != "" || cl.Source < List || n.Unit.Class != numeral.NoClass || n.Scale > 1 || n.Value > mostShare {
			continue
		}
		before := cl.Heir
		if before < 0 && k > 0 {
			before = first + k - 1
		}
		if before >= 0 && c.claims[before].Percent {
			cl.Role, cl.Reason = "no_indicator", "a share without its sign, or a count"
		}
	}
}

// mostShare is the greatest number that may be a share without its sign.
const mostShare = 100
