package indicator

import "rekap/transform/calendar"

// yetToBegin tells whether children's cards or certificates are those that work begins with
// which is still to come: "Pembuatan KIA akan dilakukan bertahap. Tahap pertama dibuat 50.000
// KIA", "Mulai bulan depan dinas mencetak 50.000 KIA". What is told as done is there already.
func (c *context) yetToBegin(s *sentence, z *zone, cl *Claim) bool {
	p := c.a.particles
	if cl.Percent || cl.Aim != "actual" || !childDocument(cl.Family) || c.leads(z.pre.from, z.tok, p.Already...) || c.leads(z.pre.from, z.tok, p.JustReached...) {
		return false
	}
	begins := -1
	for i := z.tok - 1; i >= s.from && c.toks[i].kind != figure; i-- {
		if c.lowered(i, p.Stages...) || c.lowered(i, p.Beginning...) {
			begins = i
		}
	}
	if t := &c.toks[s.from]; t.kind == date && c.t.Dates[t.ref].Next {
		begins = s.from // "Mulai bulan depan"
	}
	if begins < 0 {
		return false
	}
	for i := z.tok - 1; i >= 0 && i >= s.from-reachYetToBegin && c.toks[i].kind != figure; i-- {
		switch t := &c.toks[i]; {
		case t.kind == date:
			if d := &c.t.Dates[t.ref]; d.Next {
				return true
			} else if d.Shape != calendar.Relative {
				return false // what is dated was done then
			}
		case c.lowered(i, p.Future...):
			return true
		case c.lowered(i, p.Already...):
			return false
		}
	}
	return false
}

// reachYetToBegin is within how many tokens before its sentence work is told as to come.
const reachYetToBegin = 16
