package indicator

// residentsAhead makes people without words of their own residents where fewer of
// those obliged are told right behind them: "Di Kecamatan A ada 34.941 jiwa dan yang
// wajib KTP ada 25.608 jiwa".
func (c *context) residentsAhead(zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if k+1 >= len(zs) || cl.Percent || cl.Family != "wajib" || cl.Source < List || zs[k].of >= 0 || zs[k+1].same == k {
		return
	}
	n := &c.claims[first+k+1]
	if n.Source != Own || n.Family != "wajib" || n.Percent || n.Role != "" || c.t.Numbers[n.Number].Value >= zs[k].num.Value {
		return
	}
	cl.Family, cl.Undone, cl.Aim, cl.Strength, cl.Source, cl.Rule = "population", false, "actual", 0.7, Beside, "residents"
}
