package numeral

// spelling is the part of a word in a spelled-out number.
type spelling struct {
	role  uint8
	value float64
}

// The roles of number words. 0 is none.
const (
	spellUnit  = 1 + iota // satu … sembilan, nol
	spellWhole            // sepuluh, sebelas, seratus: complete in itself
	spellTeen             // belas
	spellTens             // puluh
	spellHund             // ratus
	spellScale            // seribu, sejuta: a scale with "one" in it
	spellHalf             // setengah, separuh
	spellComma            // koma
	spellMany             // puluhan, ratusan, belasan: an order of magnitude
	spellShare            // sepertiga, seperempat
	spellOrd              // kedua, ketiga
	spellPer              // pertiga, perempat, behind a unit: dua pertiga
)

// spellRoles are the roles of the lists of number words.
var spellRoles = map[string]uint8{
	"unit": spellUnit, "whole": spellWhole, "teen": spellTeen, "tens": spellTens, "hundred": spellHund, "scale": spellScale, "half": spellHalf,
	"comma": spellComma, "many": spellMany, "share": spellShare, "ordinal": spellOrd, "parts": spellPer,
}

// spelled is a number read from words.
type spelled struct {
	next  int // the token behind it
	value float64
	scale float64
	// step is the worth of one unit of the last word: 1000 for "dua ribu".
	step     float64
	decimals int
	an       bool // ends with -an: "sebelas ribuan"
	vague    bool // puluhan ribu
	fraction bool // sepertiga
	ordinal  bool
	lone     bool // satu alone
	half     bool // setengah without a scale
}

// spell reads the number words from token i on; ok is false where none stand.
func (s *scanner) spell(i int) (n spelled, ok bool) {
	n = spelled{scale: 1, step: 1}
	var total, cur float64
	have := false     // cur holds words
	lastUnit := false // the last word was a unit digit
	count := 0
loop:
	for n.next = i; n.next < len(s.tokens); n.next++ {
		t := &s.tokens[n.next]
		if t.kind != wordToken || t.id == 0 {
			break
		}
		w := &s.lex.words[t.id]
		if w.scale > 0 {
			if !have {
				break // a scale word alone is no number
			}
			if total > 0 && w.scale >= n.scale && n.scale > 1 {
				break
			}
			total += cur * w.scale
			if n.scale == 1 || w.scale > n.scale {
				n.scale = w.scale
			}
			n.step = w.scale
			cur, have, lastUnit = 0, false, false
			n.half = false
			count++
			if w.an || t.an {
				n.an = true
				n.next++
				break
			}
			continue
		}
		v, about := w.number, t.an || w.an
		if v.role == spellMany && lastUnit {
			v, about = w.rounded, true // "delapan ribu lima ratusan"
		}
		switch v.role {
		case spellUnit:
			if lastUnit || have && int(cur)%10 != 0 {
				break loop
			}
			cur += v.value
			have, lastUnit = true, true
			n.step = 1
		case spellWhole:
			if have && int(cur)%100 != 0 {
				break loop
			}
			cur += v.value
			have, lastUnit = true, false
			n.step = 1
		case spellTeen:
			if !lastUnit {
				break loop
			}
			cur += 10
			lastUnit = false
		case spellTens:
			if !lastUnit {
				break loop
			}
			d := float64(int(cur) % 10)
			cur += d*10 - d
			lastUnit = false
			n.step = 10
		case spellHund:
			if v.value > 0 { // seratus
				if have {
					break loop
				}
				cur = v.value
			} else {
				if !lastUnit || cur >= 10 {
					break loop
				}
				cur *= 100
			}
			have, lastUnit = true, false
			n.step = 100
		case spellScale:
			if have || total > 0 && v.value >= n.scale {
				break loop
			}
			total += v.value
			if n.scale == 1 {
				n.scale = v.value
			}
			n.step = v.value
		case spellHalf:
			if have && !lastUnit {
				break loop
			}
			if !have && total > 0 {
				break loop
			}
			// "satu setengah juta" and "setengah juta"; alone it is a fraction.
			if !s.scaleFollows(n.next+1) && have {
				break loop
			}
			cur += v.value
			n.half = !have
			have, lastUnit = true, false
			n.step = 0.5
		case spellComma:
			if !have || n.decimals > 0 {
				break loop
			}
			d, f := n.next+1, 0.1
			for s.isWord(d) && s.word(d).number.role == spellUnit {
				cur += s.word(d).number.value * f
				f /= 10
				n.decimals++
				d++
			}
			if n.decimals == 0 {
				break loop
			}
			n.step = f * 10
			n.next = d - 1
			lastUnit = false
			count++
			continue
		case spellPer:
			if !lastUnit || total > 0 {
				break loop
			}
			n.fraction = true
			n.value = cur / v.value
			n.next++
			return n, true
		case spellMany:
			if have || total > 0 {
				break loop
			}
			n.vague = true
			cur, have = v.value, true
			n.step = v.value
		case spellShare:
			if have || total > 0 {
				break loop
			}
			n.fraction = true
			n.value = v.value
			n.next++
			return n, true
		case spellOrd:
			if count > 0 {
				break loop
			}
			n.ordinal = true
			n.value = v.value
			n.next++
			return n, true
		default:
			break loop
		}
		count++
		if about {
			n.an = true
			if s.scaleFollows(n.next + 1) {
				continue // "dua puluhan ribu"
			}
			n.next++
			break
		}
	}
	if count == 0 {
		return n, false
	}
	n.value = total + cur
	n.lone = count == 1 && n.value == 1
	n.fraction = n.half && n.value == 0.5
	return n, true
}

// scaleFollows tells whether token i is a scale word.
func (s *scanner) scaleFollows(i int) bool { return i < len(s.tokens) && s.word(i).scale > 0 }
