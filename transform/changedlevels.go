package transform

// betweenLevels is the doubt about a level between two others of a change.
const betweenLevels = "a level between two others, without its day"

// changedLevels doubts what a level is told to have become by a time that nobody tells, where
// more came in than the text dates or a later level is told behind it: "pada 2021 baru
// 11.400 anak, lalu naik menjadi 19.250 anak. Sekarang sudah 30.118 anak". The last of them
// is of the telling.
func (p *page) changedLevels() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.claim.From < 0 || m.dated || m.doubt != "" {
			continue
		}
		if p.r.indicators[m.indicator].Kind == "flow" {
			m.doubt = noTime
			continue
		}
		if p.anyMention(func(o *mention) bool {
			return o.claimAt > m.claimAt && o.indicator == m.indicator && o.place == m.place && o.cohort == m.cohort && !o.claim.Old && !rounds(o, m) && !rounds(m, o)
		}) {
			m.doubt = betweenLevels
		}
	}
}
