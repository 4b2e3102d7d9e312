package numeral

import (
	"slices"

	"rekap/transform/internal/scratch"
)

// buffers are the tokens of texts that were scanned; what Scan returns points
// to none of them.
var buffers scratch.Pool[token]

// Scan returns the numbers of text in the order of their first byte. Spans do
// not overlap. The text may be anything; line feeds end a paragraph, and no
// number, hedge or unit reaches over one.
func Scan(text string) []Number {
	l := words()
	s := scanner{text: text, lex: l}
	buf := buffers.Get(len(text)/5 + 8)
	defer buffers.Put(buf)
	*buf = lex(text, l, *buf)
	s.tokens = *buf
	// A figure about every seventy bytes is what a dense article has.
	most := len(text)/70 + 4
	s.out, s.at, s.upto = make([]Number, 0, most), make([]int32, 0, most), make([]int32, 0, most)
	depth := 0
	for i := 0; i < len(s.tokens); {
		t := &s.tokens[i]
		switch t.kind {
		case breakToken:
			depth = 0
		case punctToken:
			switch s.text[t.start] {
			case '(':
				depth++
			case ')':
				depth = max(0, depth-1)
			}
		case addressSpan:
			s.address(t)
		case digitToken:
			next := s.digits(i)
			s.bracket(depth)
			i = next
			continue
		case wordToken:
			if w := &l.words[t.id]; w.number.role != 0 || w.an {
				if next := s.words(i); next > i {
					s.bracket(depth)
					i = next
					continue
				}
			}
		}
		i++
	}
	s.ranges()
	return s.out
}

// largest bounds what is read as a number; longer digit strings are no amounts.
const largest = 1e18

// scanner holds one scan.
type scanner struct {
	text   string
	lex    *lexicon
	tokens []token
	out    []Number
	// at is the index of the first token of each number of out, upto the index
	// of the token behind it.
	at, upto []int32
}

// word gives what is known of token i; of anything but a word, nothing.
func (s *scanner) word(i int) *word {
	if i < 0 || i >= len(s.tokens) {
		return &s.lex.words[0]
	}
	return &s.lex.words[s.tokens[i].id]
}

// is tells whether token i is a word of the topic.
func (s *scanner) is(i int, t topic) bool { return s.word(i).is(t) }

func (s *scanner) isWord(i int) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].kind == wordToken
}

func (s *scanner) isDigits(i int) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].kind == digitToken
}

// mark tells whether token i is the one-byte mark c.
func (s *scanner) mark(i int, c byte) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].kind == punctToken && s.text[s.tokens[i].start] == c
}

// dash tells whether token i is a hyphen or a dash.
func (s *scanner) dash(i int) bool {
	if i < 0 || i >= len(s.tokens) || s.tokens[i].kind != punctToken {
		return false
	}
	switch s.printed(i) {
	case "-", "–", "—":
		return true
	}
	return false
}

// tight tells whether token i stands without a space behind the one before it.
func (s *scanner) tight(i int) bool { return i > 0 && i < len(s.tokens) && !s.tokens[i].spaced }

func (s *scanner) printed(i int) string {
	return s.text[s.tokens[i].start:s.tokens[i].end]
}

// prints tells whether token i is a word printed just as one of the list.
func (s *scanner) prints(i int, list []string) bool {
	return s.isWord(i) && slices.Contains(list, s.printed(i))
}

// capital tells whether token i starts with a capital letter.
func (s *scanner) capital(i int) bool {
	c := s.text[s.tokens[i].start]
	return 'A' <= c && c <= 'Z'
}

// phraseAt gives the longest phrase of the topic that starts at token i and
// the token behind it.
func (s *scanner) phraseAt(i int, t topic) (*phrase, int) {
	list := s.word(i).starts
next:
	for k := range list {
		p := &list[k]
		if p.topic != t || i+len(p.ids) > len(s.tokens) {
			continue
		}
		for j, id := range p.ids {
			if s.tokens[i+j].id != id {
				continue next
			}
		}
		return p, i + len(p.ids)
	}
	return nil, i
}

// phraseBefore gives the longest phrase of the topic whose last token is i and
// its first token.
func (s *scanner) phraseBefore(i int, t topic) (*phrase, int) {
	list := s.word(i).ends
next:
	for k := range list {
		p := &list[k]
		first := i - len(p.ids) + 1
		if p.topic != t || first < 0 {
			continue
		}
		for j, id := range p.ids {
			if s.tokens[first+j].id != id {
				continue next
			}
		}
		return p, first
	}
	return nil, i
}

// emit adds a number that covers the tokens first to next-1.
func (s *scanner) emit(n Number, first, next int) {
	n.Span = Span{int(s.tokens[first].start), int(s.tokens[next-1].end)}
	if n.Digits.Empty() {
		n.Digits = n.Span
	}
	if n.Scale == 0 {
		n.Scale = 1
	}
	if n.Qualifier == "" {
		n.Qualifier = Exact
	}
	if n.Value > largest {
		n.Value, n.Low, n.High, n.Alternatives = 0, 0, 0, nil
		n.Flags &^= Readable
	}
	if n.High == 0 && n.Low == 0 {
		n.Low, n.High = n.Value, n.Value
	}
	s.out = append(s.out, n)
	s.at = append(s.at, int32(first))
	s.upto = append(s.upto, int32(next))
}

// bracket marks the number just added where it stands inside brackets.
func (s *scanner) bracket(depth int) {
	if depth > 0 && len(s.out) > 0 {
		s.out[len(s.out)-1].Flags |= Parenthesis
	}
}

// address adds the digits of a web or mail address as one number.
func (s *scanner) address(t *token) {
	first, last := -1, -1
	for i := int(t.start); i < int(t.end); i++ {
		if isDigit(s.text[i]) {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	sp := Span{first, last + 1}
	s.out = append(s.out, Number{Span: sp, Digits: sp, Form: Address, Scale: 1, Qualifier: Exact})
	s.at = append(s.at, -1)
	s.upto = append(s.upto, -1)
}
