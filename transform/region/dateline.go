package region

import (
	"slices"
	"strings"
)

// longestDateline bounds the bytes from the head of a paragraph to the dash
// that ends its dateline.
const longestDateline = 80

// longestTown is the most words of a town in capitals.
const longestTown = 3

// second is the end of a town in capitals between two dashes behind the outlet's
// name, "outlet.com - PALU - ", 0 for none.
func (s *scanner) second(k int) int32 {
	for i := k; i < len(s.tokens) && i < k+longestTown && s.tokens[i].caps == upperCase; i++ {
		if i+1 < len(s.tokens) && s.tokens[i+1].gap&gapDash != 0 {
			return s.tokens[i].end
		}
	}
	return 0
}

// datelines finds the datelines of the text: the head of a paragraph up to a
// dash, all words of it capitalised, in brackets, or part of a host name:
// "TRIBUN-BALI.COM, DENPASAR-", "Mataram (Inside Lombok) –", "KUDUS, outlet".
func (s *scanner) datelines() {
	town, towns := 0, 0
	for i := 0; i < len(s.tokens); i++ {
		if s.tokens[i].gap&gapBreak == 0 {
			continue
		}
		start := s.tokens[i].start
		end, sure := int32(0), false
		depth, comma := 0, false
		k := i
		for ; k < len(s.tokens); k++ {
			t := &s.tokens[k]
			if k > i {
				if t.gap&gapBreak != 0 {
					// A line of its own: "TABANAN, NusaBali".
					if comma && t.start-start < 50 && k-i <= 5 && s.tokens[i].caps == upperCase {
						end, sure = s.tokens[k-1].end, true
					}
					break
				}
				if t.gap&gapOpen != 0 {
					depth++
				}
				if t.gap&gapClose != 0 && depth > 0 {
					depth--
				}
				if t.gap&gapDash != 0 || t.gap&gapHyphen != 0 && s.tokens[k-1].caps == upperCase && s.outside(k) {
					end, sure = s.tokens[k-1].end, true
					break
				}
				// "RRI.CO.ID, Ambon: Kepala Dinas …", "BINJAI (Waspada): Kepala Dinas …"
				if rest := s.text[s.tokens[k-1].end:]; comma && strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "):") {
					end, sure = s.tokens[k-1].end, true
					break
				}
				if s.townOpens(i, k) {
					switch towns++; towns {
					case 1:
						town = len(s.dateline)
						end, sure = s.tokens[k-1].end, true
					case 2:
						s.dateline = slices.Delete(s.dateline, town, town+1) // a list: "Kupang: …", "Ende: …"
					}
					break
				}
				if t.gap&gapComma != 0 {
					comma = true
				}
				if t.gap&gapDot != 0 && t.gap&gapSpace != 0 {
					break
				}
			}
			if t.start-start > longestDateline {
				break
			}
			host := k > i && t.gap == gapDot
			if t.caps == lowerCase && !t.digits && depth == 0 && !host && !s.hostAhead(k) {
				break
			}
		}
		if sure && k < len(s.tokens) && s.tokens[k].gap&gapDash != 0 {
			end = max(end, s.second(k))
		}
		if sure && end > start {
			s.dateline = append(s.dateline, span{start, end})
		}
	}
}

// townOpens tells whether the tokens from i to k are only a town that opens a paragraph, parted
// by a colon from what is told at length: "Surabaya: Perekaman KTP elektronik bagi …".
func (s *scanner) townOpens(i, k int) bool {
	t, rest := &s.tokens[k], s.text[s.tokens[k-1].end:]
	if k-i > longestTown || len(s.word(i).names) == 0 || t.digits || t.caps == lowerCase || !strings.HasPrefix(rest, ": ") {
		return false
	}
	line, _, _ := strings.Cut(rest, "\n")
	return len(line) > leastTold
}

// leastTold is more bytes than an item of a list takes.
const leastTold = 80

// outside tells whether the hyphen in front of token k ends a dateline
// ("DENPASAR-Target") and does not bind a name in capitals ("TRIBUN-BALI",
// "KTP-EL").
func (s *scanner) outside(k int) bool {
	if s.tokens[k-1].gap == gapDot {
		return true // "MEDIA.ID-Dinas"
	}
	return s.tokens[k].caps != upperCase && len(s.word(k-1).names)+len(s.word(k-1).districts) > 0
}

// hostAhead tells whether a dot and more of a host name follow token k.
func (s *scanner) hostAhead(k int) bool {
	e := int(s.tokens[k].end)
	return e+1 < len(s.text) && s.text[e] == '.' && isLetter(s.text[e+1])
}

// inDateline tells whether a byte lies in a dateline. It is asked in rising order.
func (s *scanner) inDateline(at int) bool {
	for s.line < len(s.dateline) && int(s.dateline[s.line].end) <= at {
		s.line++
	}
	return s.line < len(s.dateline) && int(s.dateline[s.line].start) <= at
}
