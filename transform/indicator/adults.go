package indicator

import (
	"strings"

	"rekap/transform/numeral"
)

// adults are the people of whom a token tells the age from which on a card is
// obligatory: "penduduk 17 tahun ke atas", "warga berusia 17 tahun keatas".
func (l *lexicon) adults(s *sentence, toks []token, t *Text, at int) *head {
	if toks[at].kind != number {
		return nil
	}
	n := &t.Numbers[toks[at].ref]
	if n.Form != numeral.Age || n.Range != numeral.NoRange || n.Value != 17 {
		return nil
	}
	rest := strings.ToLower(strings.ReplaceAll(t.Text[n.End:min(n.End+reachUpward, len(t.Text))], " ", ""))
	for _, w := range l.particles.Years {
		rest = strings.TrimPrefix(rest, w)
	}
	if !opensWith(rest, l.particles.Upward) {
		return nil
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && (h.family == "population" || h.family == "people") && h.core.to <= at && s.close(h.core.to, at, reachAge) {
			return h
		}
	}
	return nil
}

// reachUpward is within how many bytes behind an age "tahun ke atas" ends.
const reachUpward = 16
