package indicator

// appliedAll takes applicants told with their share of all children for those
// who have the document: "186.449 pemohon atau 84,03 persen dari penduduk usia
// KIA". Other applicants are those of a service.
func (c *context) appliedAll(s *sentence, zs []zone, first int) {
	for k := range zs {
		if zs[k].same < 0 {
			continue
		}
		count, share := &c.claims[first+zs[k].same], &c.claims[first+k]
		if count.Percent {
			count, share = share, count
		}
		if count.Family != "other_service" || count.Flow || !share.Percent || share.Base != "child_population" || share.Family != "" && share.Family != "other_service" {
			continue
		}
		f := c.childrens(s)
		if f == "" {
			continue
		}
		for _, cl := range [...]*Claim{count, share} {
			cl.Family, cl.Source, cl.Strength, cl.Rule, cl.Role, cl.Reason = f, Own, 0.6, "share_of_children", "", ""
		}
	}
}

// childrens is the family of the children's document that a sentence, else the
// one before, is about; empty for none.
func (c *context) childrens(s *sentence) string {
	for _, hs := range [...][]head{s.heads, c.topic} {
		for i := len(hs) - 1; i >= 0; i-- {
			if h := &hs[i]; !h.group && (h.family == "kia" || h.family == "akta") {
				return h.family
			}
		}
	}
	return ""
}
