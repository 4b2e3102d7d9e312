package indicator

// hidePointedBack hides a region that is only pointed back to, as its name in that place would
// part no words either: "wajib KTP di daerah itu saat ini 271.300 jiwa", "dari jumlah penduduk
// kabupaten tersebut yang sudah memiliki e-KTP".
func (a *Analyzer) hidePointedBack(t *Text, toks []token, sp span) {
	p := a.particles
	for i := sp.from + 1; i+1 < sp.to; i++ {
		if !toks[i].hidden && t.oneOf(&toks[i], p.Regions) && t.oneOf(&toks[i-1], p.At, p.Inhabitants) && t.oneOf(&toks[i+1], p.Told, p.Pointers) {
			setAside(toks[i : i+2])
		}
	}
}
