package indicator

import "slices"

// joinedAim tells whether a share goes on with the targets told before it, each
// with its document: "memasang target KIA 65 persen dan IKD 10 persen", "menargetkan 65
// persen KIA dan 10 persen IKD".
func (c *context) joinedAim(s *sentence, zs []zone, k, first int) bool {
	if k == 0 || c.claims[first+k].AimSaid || c.claims[first+k].Family == "" || !percent(zs[k].num) || !percent(zs[k-1].num) {
		return false
	}
	p, from, to := &c.claims[first+k-1], zs[k-1].tok+1, zs[k].tok
	if !p.AimSaid || p.Aim != "target" || p.Family == c.claims[first+k].Family || zs[k-1].of >= 0 || partOfAny(zs, k-1) {
		return false
	}
	if p.hoped {
		return c.joinedHope(s, zs, k)
	}
	t := s.last(layerAim, senseTarget, s.from, zs[k-1].tok)
	if t == nil || k == 1 && !s.namesDoc(t.to, zs[k-1].tok) && !s.docBefore(t.from) && !(s.docRightBehind(zs[0].tok) && s.docRightBehind(zs[1].tok)) {
		return false // "target 30 persen, IKD 11 persen"
	}
	if words, weak, strong := s.between(from, to); words > reachJoined || weak > 1 || strong > 0 {
		return false
	}
	return (s.anyNamed(from, to) || s.docRightBehind(zs[k-1].tok) && s.docRightBehind(zs[k].tok)) && !c.placeIn(span{from, to})
}

// joinedHope tells whether a share goes on with the one hoped for right before it, each behind
// its document and joined to it: "kami ingin KIA naik menjadi 65 persen dan IKD 20 persen".
func (c *context) joinedHope(s *sentence, zs []zone, k int) bool {
	from, to := zs[k-1].tok+1, zs[k].tok
	h := s.first(layerAim, senseHope, s.from, zs[k-1].tok)
	if h == nil || !s.namesDoc(h.to, zs[k-1].tok) || !s.namesDoc(from, to) || c.placeIn(span{from, to}) {
		return false
	}
	if words, weak, strong := s.between(from, to); words > reachJoined || weak > 1 || strong > 0 {
		return false
	}
	return s.unbroken(h.to, zs[k-1].tok) && (s.joins(from, to) || k+1 < len(zs) && s.joins(to+1, zs[k+1].tok))
}

// joins tells whether a joining word stands among the tokens, in front of all other words.
func (s *sentence) joins(from, to int) bool {
	m := s.first(layerGrammar, senseJoin, from, to)
	if m == nil {
		return false
	}
	words, _, strong := s.between(from, m.from)
	return words+strong == 0
}

// reachJoined is how many words may stand between two targets of a list.
const reachJoined = 5

// docBefore tells whether something counted, as a document is, ends right before a token or
// before the "dengan" in front of it: "KIA minimal 60 persen", "perekaman dengan target 99,4
// persen".
func (s *sentence) docBefore(at int) bool {
	if with := s.last(layerGrammar, senseWith, s.from, at); with != nil && with.to == at {
		at = with.from
	}
	return slices.ContainsFunc(s.marks[layerHead], func(m mark) bool { return m.to == at })
}

// docRightBehind tells whether something counted, as a document is, stands right behind a share:
// "60 persen KIA", "99 persen untuk perekaman".
func (s *sentence) docRightBehind(tok int) bool {
	return slices.ContainsFunc(s.marks[layerHead], func(m mark) bool { return m.from > tok && s.close(tok+1, m.from, 1) })
}

// namesDoc tells whether something counted, as a document is, is named between two tokens.
func (s *sentence) namesDoc(from, to int) bool {
	return slices.ContainsFunc(s.marks[layerHead], func(m mark) bool { return m.from >= from && m.to <= to })
}
