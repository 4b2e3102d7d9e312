package transform

import (
	"math"
	"time"

	"rekap/data"
)

// saidShort tells whether m says in words of scale, further on, what o gave in full: "Dengan
// anak yang jumlahnya 260 ribu jiwa" behind "anak wajib KIA sebanyak 262.480 orang".
func saidShort(m, o *mention) bool {
	if m.unit == data.UnitPercent || m.claimAt < o.claimAt || m.num.Scale <= 1 || o.num.Scale > 1 || digits(m.value) >= digits(o.value) {
		return false
	}
	return math.Abs(m.value-o.value) <= shortSlip*o.value
}

// shortSlip is by which part somebody rounds what was told in full.
const shortSlip = 0.01

// spokenBound tells whether m is a bound of one digit in words of scale that opens what o tells
// closer right behind it, as of the same day: "Hampir setengah juta warga sudah merekam. Tercatat
// 445 ribu orang".
func spokenBound(m, o *mention) bool {
	apart, by := o.claim.Sentence-m.claim.Sentence, (o.value-m.value)/m.value
	if m.qualifier == "under" {
		by = -by
	} else if m.qualifier != "over" {
		return false
	}
	return m.unit != data.UnitPercent && m.num.Scale > 1 && digits(m.value) == 1 && digits(o.value) > 1 && o.claimAt > m.claimAt && apart <= dayReach &&
		m.asOf.Equal(o.asOf) && by > 0 && by <= spokenSlip
}

// spokenSlip is by which part a bound of one digit may miss what it bounds.
const spokenSlip = 0.15

// roundedWithDay tells whether m says in short, in one of the next sentences, a level o whose time
// nothing tells, and gives the day of the data that both are of: "masih ada 19.038 warga yang
// belum. “Data sampai akhir Februari itu 19 ribu lebih yang belum”".
func (p *page) roundedWithDay(m, o *mention) bool {
	if !m.dated || o.dated || !m.bound || m.title || o.title || m.claim.Old || m.claim.Block-o.claim.Block > 1 || o.asOf.Sub(m.asOf) > dataAge || p.r.indicators[o.indicator].Kind != "stock" {
		return false
	}
	apart := m.claim.Sentence - o.claim.Sentence
	return apart > 0 && apart <= dayReach && m.low <= o.value && o.value <= m.high && (cutShort(m, o) || saidShort(m, o))
}

// dayReach is within how many sentences behind a level the day of its data is told with it again.
const dayReach = 2

// dataAge is how old data are at the most whose level is told as how things are.
const dataAge = 100 * 24 * time.Hour
