package transform

import "strings"

// trigrams are the runs of three bytes in a text, and by chance a few more.
type trigrams [256]uint64

func newTrigrams(text string) *trigrams {
	t := new(trigrams)
	for i := 2; i < len(text); i++ {
		at := trigram(text, i)
		t[at>>6] |= 1 << (at & 63)
	}
	return t
}

// trigram numbers the three bytes of a text that end at i.
func trigram(text string, i int) uint32 {
	return (uint32(text[i-2]) | uint32(text[i-1])<<8 | uint32(text[i])<<16) * 0x9E3779B1 >> 18
}

// may tells whether the text may have a phrase; false means that it does not.
func (t *trigrams) may(phrase string) bool {
	for i := 2; i < len(phrase); i++ {
		if at := trigram(phrase, i); t[at>>6]>>(at&63)&1 == 0 {
			return false
		}
	}
	return true
}

// holds tells whether a piece of the text in lower case has one of the phrases. The
// sentences of a page are asked for many, most of which stand nowhere on it.
func (p *page) holds(piece string, phrases []string) bool {
	for _, phrase := range phrases {
		if p.trigrams.may(phrase) && strings.Contains(piece, phrase) {
			return true
		}
	}
	return false
}
