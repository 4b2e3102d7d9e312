package transform

import (
	"math"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/reconcile"
)

// corroborate takes the doubt about unclear words off a share that the counts
// of the page confirm to a decimal, and off a target of recording that such a
// share is of: those are the obliged.
func (p *page) corroborate(equations []reconcile.Equation) {
	for i := range equations {
		e := &equations[i]
		if !e.Holds || e.Kind != "share" {
			continue
		}
		m := &p.mentions[e.Items[len(e.Items)-1]]
		if m.num.Decimals == 0 || len(e.Items) != 3 {
			continue
		}
		w := &p.mentions[e.Items[1]]
		p.sharedPart(&p.mentions[e.Items[0]], m, w)
		if !p.firm(e.Items[0]) {
			continue
		}
		if w.rule == indicator.TargetOfRecording && w.doubt == unclear && m.doubt == "" && !p.ruledOut(w) {
			w.doubt = ""
		}
		if strings.TrimPrefix(m.doubt, goesOn) == unclear && p.firm(e.Items[1]) {
			m.doubt = ""
		}
	}
}

// sharedPart takes the doubt about unclear words off a count that is told with its share
// of a whole that is told for sure: "Total wajib KIA 91.204 anak. Realisasinya 63.900
// anak, setara 70,06 persen".
func (p *page) sharedPart(part, share, whole *mention) {
	beside := part.twin(share) && share.num.Decimals > 1 || share.num.Decimals > 0 && digits(part.value) >= leastSure && share.claim.Sentence-part.claim.Sentence <= 1 && share.claimAt > part.claimAt
	if part.doubt == unclear && beside && share.tells(100*part.value/whole.value) &&
		(share.doubt == "" || share.doubt == unclear) && whole.doubt == "" && !p.ruledOut(part) && !p.ruledOut(whole) {
		part.doubt = ""
	}
}

// leftOver takes the doubt about unclear words off those not recorded that the
// obliged and the share of the page leave, to a decimal, or the obliged and the
// recorded, to a head; and off the kecamatan told as its parts.
func (p *page) leftOver() {
	for i := range p.mentions {
		r := &p.mentions[i]
		if r.indicator != "ktp_el_unrecorded" || r.doubt != unclear && r.doubt != untold || p.ruledOut(r) {
			continue
		}
		doubt := r.doubt
		for j := range p.mentions {
			w := &p.mentions[j]
			if w.indicator == "wajib_ktp" && w.place == r.place && w.value > r.value && p.firm(j) && (p.sharedBesides(r, w) || p.restBesides(r, w)) {
				r.doubt = ""
				p.clearParts(r, doubt)
				break
			}
		}
	}
}

// restBesides tells whether the page tells those recorded of w that r leaves.
func (p *page) restBesides(r, w *mention) bool {
	for k := range p.mentions {
		if a := &p.mentions[k]; a.indicator == "ktp_el_recorded" && a.place == r.place && digits(a.value) >= leastSure && w.value-a.value == r.value && p.firm(k) {
			return true
		}
	}
	return false
}

// clearParts takes a doubt that they took from a figure off the kecamatan told
// behind it in its paragraph.
func (p *page) clearParts(r *mention, doubt string) {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.block == r.block && m.num.Start > r.num.Start && m.indicator == r.indicator && m.place.District != "" && m.place.Code == r.place.Code && m.value < r.value && strings.HasSuffix(m.doubt, doubt) {
			m.doubt = ""
		}
	}
}

// sharedBesides tells whether the page tells the share of w that r is not.
func (p *page) sharedBesides(r, w *mention) bool {
	for k := range p.mentions {
		s := &p.mentions[k]
		if s.indicator == "ktp_el_recording_rate" && s.place == r.place && s.num.Decimals > 0 && p.firm(k) &&
			math.Abs(100-100*r.value/w.value-s.value) <= 0.5*math.Pow10(-s.num.Decimals) {
			return true
		}
	}
	return false
}

// firm tells whether nothing is in doubt about a mention.
func (p *page) firm(i int) bool {
	return p.mentions[i].doubt == "" && !p.ruledOut(&p.mentions[i])
}

// baseDoubts takes off bases that cannot be: those named by a target count
// that is impossible for the region, and residents as the base of a share that
// would be of more people than are obliged.
func (p *page) baseDoubts(byClaim map[int]int) {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPercent || m.denom == "" {
			continue
		}
		if of := m.claim.Of; of >= 0 && m.denomBasis == "stated" {
			if j, ok := byClaim[of]; ok && p.mentions[j].claim.Aim == "target" && p.mentions[j].indicator == m.denom && p.ruledOut(&p.mentions[j]) {
				m.denom = ""
			}
		}
		if m.denom == "population" && ofObliged[m.indicator] && p.r.official[officialKey{m.place.Code, "population"}] > 0 {
			if m.value/100*p.official(m.place.Code, "population") > mostObliged*p.official(m.place.Code, "wajib_ktp") {
				m.denom = ""
			}
		}
	}
}

// ofObliged are the shares that only the obliged can make up.
var ofObliged = map[string]bool{"ktp_el_recording_rate": true, "ktp_el_held_rate": true}

// mostObliged is by how much a share of the residents may be above the
// official number of those obliged, which is of another year.
const mostObliged = 1.1
