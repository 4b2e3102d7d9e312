package transform

import "fmt"

// addedTo says that blank cards in hand are those left before more came: with the cards
// received that are told beside them they make the stock told of the same day. "Kemarin datang
// 4.000 keping, ditambah sisa 650 keping, jadi sekarang ada 4.650 keping".
func (p *page) addedTo(m *mention) string {
	if m.indicator != "blangko_stock" {
		return ""
	}
	near := func(o *mention) bool {
		d := o.claim.Sentence - m.claim.Sentence
		return o != m && o.place == m.place && d >= -1 && d <= 1
	}
	for i := range p.mentions {
		came := &p.mentions[i]
		if came.indicator != "blangko_received" || !near(came) {
			continue
		}
		for j := range p.mentions {
			all := &p.mentions[j]
			if all.indicator == m.indicator && near(all) && all.value == m.value+came.value && p.closeBy(all, m) {
				return fmt.Sprintf("a part of the %.0f told for about the same day", all.value)
			}
		}
	}
	return ""
}
