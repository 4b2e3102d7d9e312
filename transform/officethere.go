package transform

import "strings"

// officeThere tells whether the article tells of the office of one place without naming the
// place again: "kata kepala Dinas Dukcapil setempat". Where people are only sent to such an
// office it is whichever they live near: "silakan datang ke Dinas Dukcapil setempat".
func (p *page) officeThere() bool {
	for _, b := range p.blocks {
		if b.Skip {
			continue
		}
		for _, w := range p.r.places.Words().Local {
			for at := b.Start; at < b.End; at += len(w) {
				k := strings.Index(p.lower[at:b.End], w)
				if k < 0 {
					break
				}
				if at += k; !p.sentThere(b.Start, at) {
					return true
				}
			}
		}
	}
	return false
}

// sentThere tells whether the words in front of "setempat" send people to an office.
func (p *page) sentThere(from, at int) bool {
	w := p.r.places.Words()
	before := p.lower[from:at]
	for {
		rest, ok := cutAfter(before, w.LocalSteps)
		if !ok {
			break
		}
		before = rest
	}
	_, sent := cutAfter(before, w.SentTo)
	return sent
}
