package region

import (
	"fmt"
	"slices"
)

// ballot collects the evidence of one article.
type ballot struct {
	g     *Gazetteer
	votes []vote
	later []laterVote
}

type vote struct {
	code    string
	weight  float64
	offices int
	own     bool // rests on more than support
	apart   bool // a kecamatan or a seat tells it from its namesakes
	reasons []reason
}

type reason struct {
	text   string
	weight float64
	times  int
}

// laterVote is a mention that several regions may mean.
type laterVote struct {
	m      *Mention
	weight float64
	where  string
}

func (b *ballot) at(code string) *vote {
	for i := range b.votes {
		if b.votes[i].code == code {
			return &b.votes[i]
		}
	}
	b.votes = append(b.votes, vote{code: code})
	return &b.votes[len(b.votes)-1]
}

func (v *vote) add(weight float64, why string) {
	v.weight += weight
	for i := range v.reasons {
		if v.reasons[i].text == why {
			v.reasons[i].weight += weight
			v.reasons[i].times++
			return
		}
	}
	v.reasons = append(v.reasons, reason{why, weight, 1})
}

// support adds evidence that only strengthens what is named otherwise.
func (b *ballot) support(code string, weight float64, why string) {
	for i := range b.votes {
		if b.votes[i].code == code {
			b.votes[i].add(weight, why)
			return
		}
	}
}

// count takes one mention's vote.
func (b *ballot) count(text string, m *Mention, weight float64, where string) {
	w := roleWeight[m.Role] * weight
	if w == 0 || m.Apposition || m.Role == Nationwide && b.g.Standard(text[m.Start:m.End]) {
		return // "target nasional" tells nothing of whom the article is about
	}
	if b.g.after(text[:m.Start], b.g.words.Former, b.g.words.Passing) || b.g.after(text[:m.NameStart], b.g.words.Capitals) {
		return // named by the way
	}
	if b.g.after(text[:m.Start], b.g.words.Opposed, b.g.words.Compared) {
		w *= listWeight
	}
	if (m.List > 0 || m.serial) && m.Role != Office {
		w *= listWeight
	}
	if m.Role == District || len(m.Codes) != 1 || m.Role == Word || m.Role == Seat || m.Role == Outlet {
		b.later = append(b.later, laterVote{m, w, where})
		return
	}
	v := b.at(m.Codes[0])
	v.own = true
	if m.Role == Office {
		// The tenth "Disdukcapil Kota X" says no more than the third.
		if v.offices++; v.offices > 3 {
			w /= 3
		}
	}
	v.add(w, roleName(m.Role)+" in "+where)
}

// second lets the mentions of shared, common and supporting names vote for
// regions that are named otherwise; where none is, a shared name opens a
// candidate for each of its regions.
func (b *ballot) second() {
	var districts, lines []laterVote
	for _, l := range b.later {
		var best *vote
		tie := false
		for i := range b.votes {
			v := &b.votes[i]
			if !v.own || !slices.Contains(l.m.Codes, v.code) {
				continue
			}
			switch {
			case best == nil || v.weight > best.weight:
				best, tie = v, false
			case v.weight == best.weight:
				tie = true
			}
		}
		name := roleName(l.m.Role)
		switch {
		case l.m.Role == District:
			districts = append(districts, l)
		case best != nil && !tie:
			best.add(l.weight, name+" in "+l.where)
		case best == nil && l.m.Role == Seat && len(l.m.Codes) > 1:
			districts = append(districts, l)
		case best == nil && len(l.m.Codes) > 1 && l.m.Role == Dateline:
			lines = append(lines, l)
		case best == nil && len(l.m.Codes) > 1 && (l.m.Role == Plain || l.m.Role == Office || l.m.Role == Kinded):
			b.open(l)
		case best == nil && len(l.m.Codes) == 1:
			b.at(l.m.Codes[0]).add(l.weight, name+" in "+l.where)
		}
	}
	for _, l := range lines {
		if b.only(l.m.Codes) == nil {
			b.open(l)
		} else {
			districts = append(districts, l)
		}
	}
	for _, l := range districts {
		// a kecamatan, or a town of that name that is the seat of several, only tells
		// namesakes apart
		if v := b.only(l.m.Codes); v != nil && !v.own {
			v.add(l.weight, roleName(l.m.Role)+" in "+l.where)
			v.apart = true
		}
	}
}

// open makes candidates of all regions that a shared name may mean.
func (b *ballot) open(l laterVote) {
	for _, code := range l.m.Codes {
		b.at(code).add(l.weight, fmt.Sprintf("%s in %s, shared by %d regions", roleName(l.m.Role), l.where, len(l.m.Codes)))
	}
}

// only is the one candidate among codes, nil for none or several.
func (b *ballot) only(codes []string) *vote {
	var found *vote
	for i := range b.votes {
		if slices.Contains(codes, b.votes[i].code) {
			if found != nil {
				return nil
			}
			found = &b.votes[i]
		}
	}
	return found
}
