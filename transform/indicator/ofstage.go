package indicator

// ofStage tells whether cards or certificates of children are those of a stage of more told
// shortly before: "KIA sebanyak 20.000 keping diterbitkan. Pada tahap pertama 2.000 keping".
func (c *context) ofStage(z *zone, at int) bool {
	cl := &c.claims[at]
	if cl.Percent || !childDocument(cl.Family) || !c.leads(max(z.pre.from, z.tok-reachStage), z.tok, c.a.particles.Stages...) {
		return false
	}
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		if o := &c.claims[j]; !o.Percent && o.Family == cl.Family && o.Undone == cl.Undone && c.t.Numbers[o.Number].Value > z.num.Value {
			return true
		}
	}
	return false
}

// reachStage is within how many tokens before a figure its stage stands.
const reachStage = 4
