package transform

import (
	"rekap/transform/indicator"
)

// lackAsUnrecorded tells whether a claim of the text says without the card those whom the headline
// calls unrecorded, in an article that tells of no card waiting to be printed: "41.287 Wajib KTP
// Belum Rekam e-KTP", then "41.287 warga belum memiliki e-KTP".
func (p *page) lackAsUnrecorded(m *mention, c *indicator.Claim) bool {
	return m.indicator == "ktp_el_unrecorded" && c.Family == "held" && c.Undone && digits(m.value) >= leastSure && !containsAny(p.lower, p.r.dateWords.ToBePrinted)
}
