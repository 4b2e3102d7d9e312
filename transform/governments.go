package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/region"
)

// governments takes the capital for no region where it stands for the government that
// sits there, in an article about another region: "Jakarta mematok 30 persen warga
// Kaltara", "yang diminta Jakarta".
func (p *page) governments() {
	w, home, own := p.r.places.Words(), p.context.Place, false
	if home.Code == "" || home.Code == data.NationCode {
		return
	}
	for i := range p.spots {
		m := &p.spots[i]
		if m.Role != region.Plain || len(m.Codes) != 1 || strings.HasPrefix(home.Code, m.Codes[0]) || !slices.Contains(w.Government, p.lower[m.Start:m.End]) {
			continue
		}
		next, _, _ := strings.Cut(strings.TrimPrefix(p.lower[m.End:], " "), " ")
		before := strings.TrimRight(p.lower[:m.Start], " ")
		if !slices.Contains(w.Governs, next) && !slices.Contains(w.Governed, before[strings.LastIndexAny(before, " \n\"“(")+1:]) {
			continue
		}
		if !own {
			p.spots, own = slices.Clone(p.spots), true // those of the context stay
			m = &p.spots[i]
		}
		m.Role = region.Elsewhere
	}
}
