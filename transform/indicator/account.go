package indicator

import (
	"slices"
	"strings"
)

// opensAccount tells whether a sentence opens as the account of another office:
// "Menurut data KPU", "Menurut Ketua Divisi Data, KPU Kota Palu, warga …".
func (c *context) opensAccount(s *sentence, m *mark) bool {
	if !c.lowered(s.from, c.a.particles.Accounts...) || figureBetween(c.toks, s.from, m.from) || c.leads(s.from, m.from, c.a.particles.Offices...) {
		return false
	}
	words, _, strong := s.between(s.from+1, m.from)
	return words <= reachOpens && strong == 0
}

// How many words may stand before the office in the opening of its account, and
// from there to a figure.
const (
	reachOpens   = 8
	reachAccount = 16
)

// subject tells whether another office opens the sentence as the one that does
// what is told: "Kemenag juga membuat KIA secara kolektif …".
func (c *context) subject(s *sentence, z *zone, m *mark) bool {
	words, _, strong := s.between(m.to, z.tok)
	before, _, _ := s.between(s.from, m.from)
	if before > 1 || strong > 0 || words > reachSubject {
		return false
	}
	for i := m.to; i < z.tok; i++ {
		if c.lowered(i, c.a.particles.Offices...) {
			return false
		}
	}
	return true
}

// reachSubject is how many words may stand between the office that a sentence
// is about and its figure.
const reachSubject = 16

// jointAccount tells whether the population office stands with the other office that a
// mark names as one whose data it is: "menurut data KPU dengan sanding data Dukcapil",
// "data Disdukcapil dan KPU".
func (c *context) jointAccount(s *sentence, m *mark, at int) bool {
	join, to := -1, min(at, m.to+reachJoint)
	for i := m.to; i < to && c.toks[i].kind != figure && c.toks[i].kind != comma; i++ {
		if c.lowered(i, c.a.particles.Joining...) {
			join = i
		} else if join >= 0 && c.lowered(i, c.a.particles.Offices...) {
			return true
		}
	}
	return m.from > s.from && c.lowered(m.from-1, c.a.particles.Joining...) && c.leads(max(s.from, m.from-reachBeside), m.from-1, c.a.particles.Offices...)
}

// Within how many tokens behind another office the population office is joined to it,
// and before it.
const (
	reachJoint  = 10
	reachBeside = 5
)

// ofRegistry tells whether the office that a mark names is the population office too:
// "Dinas Sosial Dukcapil", "Dinas Sosial, Kependudukan dan Pencatatan Sipil".
func (c *context) ofRegistry(m *mark) bool {
	at := m.to
	if at < len(c.toks) && c.toks[at].kind == comma {
		at++
	}
	return c.namedBy(at, c.a.particles.Registries)
}

// namedBy tells whether the token at an index is one of the words, or a place told with its
// office by one of them: "Disdukcapil Jambi", "Dinas Sosial Dukcapil Provinsi Jambi".
func (c *context) namedBy(at int, words []string) bool {
	if at >= len(c.toks) || c.toks[at].kind != place {
		return c.lowered(at, words...)
	}
	first, _, _ := strings.Cut(c.t.Text[c.toks[at].start:c.toks[at].end], " ")
	return slices.Contains(words, strings.ToLower(first))
}

// setApart tells whether what a mark names is told as what a figure is not of: "target
// dari data non dapodik", "selain data dapodik".
func (c *context) setApart(s *sentence, m *mark) bool {
	return c.leads(max(s.from, m.from-2), m.from, c.a.particles.Apart...)
}

// officesData tells whether another office only passes on the data of the population
// office, named before it: "Mengutip data Disdukcapil, Bawaslu menyebut 5.814 warga …",
// "Setelah koordinasi dengan Disdukcapil, Bawaslu memperoleh angka 5.814 warga …".
func (c *context) officesData(s *sentence, m *mark) bool {
	for i := s.from + 1; i < m.from; i++ {
		if figureBetween(c.toks, i, m.from) {
			continue // "menurut Dukcapil 78.110 jiwa, sedangkan menurut BPS 76.900 jiwa": each its own
		}
		if c.namedBy(i, c.a.particles.Offices) && (c.lowered(i-1, c.a.particles.Accounts...) || c.leads(max(s.from, i-2), i, c.a.particles.Consulting...)) {
			return true
		}
	}
	// "Bawaslu menerima data dari Disdukcapil bahwa 5.814 warga …"
	for i := m.to; i < min(m.to+reachJoint, s.to) && c.toks[i].kind != figure && c.toks[i].kind != comma; i++ {
		if c.namedBy(i, c.a.particles.Offices) && c.lowered(i-1, c.a.particles.Starting...) && c.leads(m.to, i, c.a.particles.Accounts...) {
			return true
		}
	}
	return false
}
