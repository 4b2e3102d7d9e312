package transform

// notAllActive is the doubt about people who registered, of whom fewer are active.
const notAllActive = "registered or downloaded, and fewer are told as active"

// registeredOnly doubts people told only to have downloaded the application or registered for a
// digital identity, where right behind them fewer are told whose identity is active: "Aplikasi
// IKD diunduh 9.000 warga. Yang aktif 4.512 orang". Who is told so alone is taken for active.
func (p *page) registeredOnly() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_activated" || m.doubt != "" || m.title {
			continue
		}
		words := p.lower[m.claim.Pre.Start:max(m.num.End, p.clauseEnd(m.num.End, m.claim))]
		if !containsAny(words, p.r.dateWords.Registering) || containsAny(words, p.r.dateWords.Activating) {
			continue
		}
		for j := i + 1; j < len(p.mentions) && p.mentions[j].claim.Sentence <= m.claim.Sentence+1; j++ {
			o := &p.mentions[j]
			if o.indicator != m.indicator || o.place != m.place || o.cohort != m.cohort || o.value >= m.value || o.claim.Old || p.framed(o) && p.framed(m) && !o.asOf.Equal(m.asOf) {
				continue
			}
			if containsAny(" "+p.lower[o.claim.Pre.Start:max(o.claim.Pre.Start, o.claim.Post.End)], p.r.dateWords.Activating) {
				m.doubt = notAllActive
				break
			}
		}
	}
}
