package transform

import (
	"strings"

	"rekap/transform/indicator"
	"rekap/transform/region"
)

// occasion tells whether place i is only where somebody was met or something was done
// before he spoke of the figure at an offset: "Ditemui di Kecamatan Wara, kepala dinas
// menyebut 22.400 pengguna".
func (p *page) occasion(i, at int) bool {
	m, w := &p.spots[i], p.r.places.Words()
	k := p.sentenceAt(m.Start)
	if k < 0 || at < m.End || p.settled[i].ok && p.settled[i].place == p.context.Place && !p.guestSpeaks(i, at) {
		return false
	}
	from := p.reading.Sentences[k].Start
	from += strings.LastIndexAny(p.text[from:m.Start], ",;") + 1
	comma := strings.IndexByte(p.text[m.End:at], ',')
	return comma >= 0 && comma <= comparedComma && p.says(from, m.Start, w.Occasions) && p.saidIn(indicator.Span{Start: m.End + comma, End: at})
}

// guestSpeaks tells whether the office of another region than place i speaks between it and
// an offset: "Usai rakor di Ambon, Kepala Disdukcapil Buru Selatan menyebut …".
func (p *page) guestSpeaks(i, at int) bool {
	for k := i + 1; k < len(p.spots) && p.spots[k].Start < at; k++ {
		if o := &p.settled[k]; p.spots[k].Role == region.Office && o.ok && o.place != p.settled[i].place {
			return true
		}
	}
	return false
}

// heldAt tells whether place i is only where something was held: "Layanan digelar di
// Kecamatan Wara."
func (p *page) heldAt(i int) bool {
	w := p.r.places.Words()
	return endsWith(p.text[:p.spots[i].Start], w.Held, w.At)
}
