package transform

import "rekap/transform/indicator"

// explainedReach is within how many sentences behind a count its words are explained; in
// front of it those left may be told anywhere.
const explainedReach = 2

// explainedTargets makes those not recorded of a count told only as a target of
// recording where a sentence behind or before it rounds the count and says that they are:
// "yang ditargetkan sudah merekam 9.208 orang. Yang 9 ribu lebih ini belum perekaman",
// "sekitar 27.000 warga belum merekam. Targetnya, perekaman 27.214 warga selesai tahun ini".
func (p *page) explainedTargets() {
	for i := range p.mentions {
		t := &p.mentions[i]
		if t.rule != indicator.TargetOfRecording || t.doubt != unclear {
			continue
		}
		for j := range p.mentions {
			m := &p.mentions[j]
			if d := m.claim.Sentence - t.claim.Sentence; d != 0 && d <= explainedReach && m.indicator == "ktp_el_unrecorded" && m.place == t.place && m.doubt == "" && (m.value == t.value || rounds(m, t)) {
				p.reassign(t, m.indicator)
				t.rule = m.rule
				break
			}
		}
	}
}
