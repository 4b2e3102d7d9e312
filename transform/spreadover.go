package transform

// fewestSpread is how many places a list must part its total among for their names to say more
// than the words of some of its counts.
const fewestSpread = 4

// spreadOver tells whether the counts of a list that make up a total are each that of another
// place inside its region, and no more than half of them told to be something else: "Pemula se-Kepri
// 62.418 jiwa. Anambas 1.340, Natuna 2.604 … Tanjungpinang punya 7.983 jiwa".
func (p *page) spreadOver(total *mention, from, to int) bool {
	told := map[string]bool{}
	parts, other := 0, 0
	for at := from; at <= to; at++ {
		c := &p.reading.Claims[at]
		if c.Percent {
			continue
		}
		places := p.named(c)
		if len(places) != 1 || !above(total.place.Code, places[0].place.Code) || told[places[0].place.Code] {
			return false
		}
		told[places[0].place.Code] = true
		parts++
		if p.toldOtherwise(at, at, total.indicator) {
			other++
		}
	}
	return parts >= fewestSpread && 2*other <= parts
}
