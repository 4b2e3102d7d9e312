package indicator

import "rekap/transform/numeral"

// sharedByAll tells whether a share of the document of a claim was told before as one of people of
// no age: "60 persen warga mempunyai akta kelahiran". What is said of children behind it makes
// the next share none of theirs.
func (c *context) sharedByAll(at int) bool {
	for j := range c.claims[:at] {
		if o := &c.claims[j]; o.Percent && o.Family == c.claims[at].Family && o.Base == "" && !o.Children && c.t.Numbers[o.Number].Unit.Class == numeral.Person {
			return true
		}
	}
	return false
}
