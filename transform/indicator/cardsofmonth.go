package indicator

import "rekap/transform/calendar"

// cardsOfMonth tells whether cards that only their name counts are those printed in one month
// of a longer time told before: "Setahun kami mencetak 9.416 KTP. Paling banyak di bulan Juli,
// ada 1.211 KTP". Words behind them would say what else is told of them, "1.211 KTP yang salah
// tulis".
func (c *context) cardsOfMonth(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || cl.Rest || cl.notYet || cl.AimSaid && cl.Aim == "target" || !c.seen || c.seq-c.lastAt > reachOfYear {
		return false
	}
	year := &c.claims[c.last]
	if year.Family != "print" || year.Percent || year.Undone || z.num.Value >= c.t.Numbers[year.Number].Value || !c.inMonth(s.from, s.to) {
		return false
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from > z.tok && figureBetween(c.toks, z.tok+1, h.core.from) {
			break
		}
		if h.act != "" || h.core.to > z.tok && (h.doc != "ktp" || !c.besideCard(z, h) && h.core.from != z.tok) {
			return false
		}
		if h.core.to > z.tok && h.to < s.to && c.toks[h.to].kind == word && !c.inMonth(h.to, min(h.to+reachMonth, s.to)) {
			return false
		}
	}
	return true
}

// reachOfYear is within how many sentences behind the cards of a longer time those of its months
// are told, and reachMonth how many words behind a figure its month ends at most.
const (
	reachOfYear = 2
	reachMonth  = 3
)

// inMonth tells whether a month is named among the tokens, by its name or with its year.
func (c *context) inMonth(from, to int) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind == date {
			if d := &c.t.Dates[c.toks[i].ref]; d.Shape == calendar.MonthOnly || d.Shape == calendar.MonthYear {
				return true
			}
		}
	}
	return false
}
