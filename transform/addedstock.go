package transform

// addedTo says that blank cards in hand are those left before more came: with the cards
// received that are told beside them they make the stock told of the same day. "Kemarin datang
// 4.000 keping, ditambah sisa 650 keping, jadi sekarang ada 4.650 keping".
func (p *page) addedTo(m *mention) string {
	if m.indicator != "blangko_stock" {
		return ""
	}
	near := func(o *mention) bool {
		d := o.claim.Sentence - m.claim.Sentence
		return o != m && d >= -1 && d <= 1
	}
	for came, all := range pairs(p.those(m.place, "blangko_received"), p.those(m.place, "blangko_stock")) {
		if near(came) && near(all) && all.value == m.value+came.value && p.closeBy(all, m) {
			return partOf(all)
		}
	}
	return ""
}
