package region

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"rekap/data"
	"rekap/extract"
)

// The weight of a mention by its role. An office speaks for its region; a
// dateline is where the reporter sat; a seat, an outlet's name or a common
// word never decides.
var roleWeight = map[Role]float64{
	Office: 3, Kinded: 1.5, Plain: 1, Dateline: 1, Group: 0.5, Nationwide: 0.4, Seat: 0.4, Outlet: 0.2, Word: 0.3, District: 0.5,
}

// The weight of a paragraph by its role; roles that are not listed weigh nothing.
var paragraphWeight = map[extract.Role]float64{
	extract.Summary: 1, extract.Body: 1, extract.Heading: 1, extract.ListItem: 0.7, extract.Cell: 0.5, extract.Caption: 0.7, extract.Tags: 0.4,
}

const (
	titleWeight = 1.5
	leadWeight  = 1.2 // of the first paragraph of running text
	listWeight  = 0.3 // of an item of a running list of places
	homeWeight  = 0.8 // of a region that the outlet writes about first
	// enough is the weight below which no region is decided, and rival the
	// share of the winner's weight at which a second region makes it open.
	enough = 1.2
	rival  = 0.8
)

// Article weighs the places of the whole article.
func (g *Gazetteer) Article(a *extract.Article) Context {
	text := a.Text()
	c := Context{gazetteer: g, Mentions: g.Scan(text)}
	b := ballot{g: g}
	lead := false
	at, k := 0, 0 // the paragraph's first byte, the next mention
	for p := -1; p < len(a.Paragraphs); p++ {
		end, weight, where := at+len(a.Title), titleWeight, "the headline"
		if p >= 0 {
			para := &a.Paragraphs[p]
			end, weight, where = at+len(para.Text), paragraphWeight[para.Role], "the text"
			if para.Role == extract.Body && !lead {
				lead, weight, where = true, leadWeight, "the lead"
			}
		}
		for ; k < len(c.Mentions) && c.Mentions[k].Start < end; k++ {
			b.count(text, &c.Mentions[k], weight, where)
		}
		at = end + 1
	}
	b.second()
	for _, code := range a.Page.HomeRegions {
		if _, ok := g.index.byCode[code]; ok {
			b.support(code, homeWeight, "the outlet's home")
		}
	}
	b.decide(&c)
	c.regencies(text)
	return c
}

// decide settles the article's region where one outweighs all that contradict it.
func (b *ballot) decide(c *Context) {
	slices.SortStableFunc(b.votes, func(x, y vote) int {
		return cmp.Or(cmp.Compare(y.weight, x.weight), cmp.Compare(x.code, y.code))
	})
	for i := range b.votes {
		v := &b.votes[i]
		slices.SortStableFunc(v.reasons, func(x, y reason) int { return cmp.Compare(y.weight, x.weight) })
		cand := Candidate{Place: place(b.g.index.byCode[v.code]), Weight: v.weight, own: v.own}
		for _, r := range v.reasons {
			text := r.text
			if r.times > 1 {
				text = fmt.Sprintf("%s (%d times)", text, r.times)
			}
			cand.Reasons = append(cand.Reasons, text)
		}
		c.Candidates = append(c.Candidates, cand)
	}
	if len(b.votes) == 0 {
		c.Reasons = []string{"no place is named"}
		return
	}
	top := &b.votes[0]
	// A province is also named for the sake of its regencies, and the nation
	// for the sake of all.
	if b.g.index.byCode[top.code].Level == data.Nation {
		for i := range b.votes[1:] {
			if v := &b.votes[1+i]; v.own && v.weight >= top.weight/3 {
				top = v
				break
			}
		}
	}
	top = b.province(top)
	against := 0.0
	other := ""
	for i := range b.votes {
		v := &b.votes[i]
		if v == top || nested(v.code, top.code) || b.told(top, v) {
			continue
		}
		if v.weight > against {
			against, other = v.weight, v.code
		}
	}
	shared := b.namesake(top)
	switch {
	case top.weight < enough:
		c.Reasons = []string{"no place is named often or clearly enough"}
	case shared != "":
		c.Reasons = []string{fmt.Sprintf("%s and %s bear the name and nothing decides between them", b.name(top.code), b.name(shared))}
	case against >= rival*top.weight:
		c.Reasons = []string{fmt.Sprintf("%s and %s are named with equal weight", b.name(top.code), b.name(other))}
	default:
		c.Place = place(b.g.index.byCode[top.code])
		c.Confidence = (1 - against/top.weight/2) * min(1, 0.5+top.weight/8)
		for i := range c.Candidates {
			if c.Candidates[i].Place.Code == top.code {
				c.Reasons = c.Candidates[i].Reasons
			}
		}
	}
}

// told tells whether another region is named by no more than the name that it shares
// with the winner, and something else tells them apart: "MARTAPURA – Disdukcapil Banjar".
func (b *ballot) told(top, v *vote) bool {
	if top.own || v.own || !top.apart || v.apart {
		return false
	}
	_, a, _ := strings.Cut(b.name(top.code), " ")
	_, o, _ := strings.Cut(b.name(v.code), " ")
	return a == o
}

// officeRatio is by how many times a regency must outweigh its province where
// an office of the province speaks and none of its own.
const officeRatio = 2

// province gives the winner's province in its place where an office of that
// speaks and none of the winner's own.
func (b *ballot) province(top *vote) *vote {
	if len(top.code) < 3 || top.offices > 0 {
		return top
	}
	for i := range b.votes {
		if v := &b.votes[i]; v.code == top.code[:2] && v.offices > 0 && officeRatio*v.weight > top.weight {
			return v
		}
	}
	return top
}

// namesake gives a region that all the evidence of the winner names as well: a
// province and its capital of one name. Empty for none.
func (b *ballot) namesake(top *vote) string {
	if top.own {
		return ""
	}
	for i := range b.votes {
		if v := &b.votes[i]; v != top && !v.own && nested(v.code, top.code) && v.weight >= top.weight {
			return v.code
		}
	}
	return ""
}

func (b *ballot) name(code string) string { return place(b.g.index.byCode[code]).Name }

// nested tells whether one code is the province or the nation of the other.
func nested(a, b string) bool {
	if a == data.NationCode || b == data.NationCode {
		return true
	}
	return len(a) != len(b) && a[:2] == b[:2]
}

// roleName says in words how a place is told.
func roleName(r Role) string {
	switch r {
	case Office:
		return "its office"
	case Kinded:
		return "its name with its kind"
	case Dateline:
		return "the dateline"
	case Seat:
		return "the seat of its government"
	case Outlet:
		return "the outlet's name"
	case District:
		return "one of its kecamatan"
	case Group:
		return "all its regions together"
	case Nationwide:
		return "the nation's name"
	}
	return "its name"
}
