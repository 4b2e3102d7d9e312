package transform

import "unicode/utf8"

// runeStep is the distance of the marks of a runeIndex in bytes.
const runeStep = 64

// runeIndex turns byte offsets of a text into code points.
type runeIndex struct {
	text  string
	marks []int
}

func newRuneIndex(text string) runeIndex {
	x := runeIndex{text: text, marks: make([]int, 1, len(text)/runeStep+2)}
	n, last := 0, 0
	for at := runeStep; at < len(text); at += runeStep {
		k := at
		for k > last && !utf8.RuneStart(text[k]) {
			k--
		}
		n += utf8.RuneCountInString(text[last:k])
		last = k
		x.marks = append(x.marks, n)
	}
	return x
}

// at is the number of code points before byte offset i.
func (x *runeIndex) at(i int) int {
	i = min(max(i, 0), len(x.text))
	m := min(i/runeStep, len(x.marks)-1)
	from := m * runeStep
	for from > 0 && !utf8.RuneStart(x.text[from]) {
		from--
	}
	return x.marks[m] + utf8.RuneCountInString(x.text[from:i])
}
