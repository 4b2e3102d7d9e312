package indicator

// aimedChildren makes a target of a share of all children that points back to those whom the
// sentence before aims at, who are no more than that part of them: "Tahun ini yang dikejar
// 51.230 anak. Jumlah itu adalah 60 persen dari seluruh anak".
func (c *context) aimedChildren(s *sentence, z *zone, cl *Claim, at int) {
	if !cl.Percent || !cl.Back || cl.Base != "child_population" || z.base.empty() || cl.Role != "" || cl.done || cl.AimSaid && cl.Aim == "actual" || at == 0 || cl.Family != "kia" && cl.Family != "akta" || z.num.Value >= 100 {
		return
	}
	o := &c.claims[at-1]
	if o.Sentence != cl.Sentence-1 || o.Percent || !o.AimSaid {
		return
	}
	if told := o.Family == "child" && o.Rule == "children" && o.Role == ""; !told && (o.Family != cl.Family || o.Aim != "target" || o.Role != "no_indicator") {
		return
	}
	if m := s.first(layerBack, senseBack, s.from, z.tok); m == nil || !s.close(s.from, m.from, 1) || s.first(layerGrammar, senseOf, s.from, m.to) != nil {
		return
	}
	o.Role, o.Reason, o.Indicator = "no_indicator", "the children that a target makes", ""
	cl.Aim, cl.AimSaid, cl.Undone = "target", true, false
}
