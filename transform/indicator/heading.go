package indicator

import (
	"strings"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// opensList tells whether a sentence ends in a colon: what follows are the items
// it speaks of.
func (c *context) opensList(s *sentence) bool {
	last := &c.toks[s.to-1]
	return c.t.Text[last.start:last.end] == ":" || strings.HasPrefix(strings.TrimLeft(c.t.Text[last.end:], " "), ":")
}

// headReach is how many sentences behind its heading the first item of a list
// stands: its number may be one of its own.
const headReach = 2

// underHeading gives the first item of a list the words of the sentence that
// opens it: "Berikut tiga kecamatan dengan aktivasi terbanyak: 1. A 19.204". A
// share without any is that which the article is about, where it told it of all:
// "Persentase per kabupaten sebagai berikut: 1. A 62 persen".
func (c *context) underHeading(cl *Claim) bool {
	if c.headAt == 0 || c.seq-c.headAt > headReach || c.lastAt > c.headAt || cl.AimSaid || cl.notYet || cl.Rest {
		return false
	}
	if h := c.strongTopic(); h != nil && c.topicAt == c.headAt {
		cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule = h.family, h.neg, Before, 0.6, "heading"
		return true
	}
	if !cl.Percent || c.topicAimed {
		return false
	}
	for j := len(c.claims) - 1; j >= 0; j-- {
		o := &c.claims[j]
		if o.Percent && o.Source <= Beside && o.Family == c.main && o.Aim == "actual" && o.Role == "" && o.Indicator != "" {
			take(cl, o, Before)
			cl.Heir, cl.Rule = j, "heading"
			return true
		}
	}
	return false
}

// announcedPeople gives the first count of a run of kecamatan the people that the
// sentence before, without a figure, names and nothing else: "Ini daftar pemilih
// pemula di tiap kecamatan. A teratas dengan 1.642 orang".
func (c *context) announcedPeople(z *zone, cl *Claim) bool {
	if c.topicAt != c.seq-1 || c.lastAt >= c.topicAt || cl.Percent || cl.notYet || cl.Rest || cl.AimSaid && cl.Aim == "target" || z.num.Unit.Class == numeral.Card || !c.ofPlaceIn(z, region.District) {
		return false
	}
	var named *head
	for i := range c.topic {
		switch h := &c.topic[i]; {
		case !h.group || h.neg:
			return false
		case denominatorOf(&Claim{Family: h.family}) != "" || h.family == "pemula":
			if named != nil && named.family != h.family {
				return false
			}
			named = h
		}
	}
	if named == nil {
		return false
	}
	cl.Family, cl.Source, cl.Strength, cl.Rule = named.family, Before, 0.6, "heading"
	return true
}
