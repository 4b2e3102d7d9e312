package indicator

// opensAll tells whether the part of the people that a sentence opens with holds
// for a later figure of it: "Pada acara itu diserahkan 214 akta, ditambah 97 KIA".
func (c *context) opensAll(s *sentence, z *zone, m *mark, name string) bool {
	at := c.start(s)
	if c.opensWithAge(s, z, m, name) {
		return true
	}
	switch name {
	case "event", "school", "institution", "village":
		if name == "village" && !c.capitalAfter(m) || m.from > at+2 && !(name == "village" && c.workedIn(m, at)) || !c.lowered(at, c.a.particles.Inside...) {
			return false
		}
	case "sample": // whoever asked them, and wherever
		_, _, strong := s.between(m.to, z.tok)
		return m.from >= at && m.from <= at+reachOpened && m.to <= z.tok && strong <= 1
	case "asn", "disability", "elderly", "native", "believers", "first_time":
		if m.from > at+reachOpened || !c.opensOn(s, m) {
			return false
		}
	default:
		return false
	}
	if m.to > z.tok || m.from < at {
		return false
	}
	_, _, strong := s.between(m.to, z.tok)
	if strong > 1 || strong == 1 && !c.leads(m.to, z.tok, c.a.particles.Added...) {
		return false
	}
	return !c.placeIn(span{m.to + 2, z.tok}) || name == "village" && c.onlyWithin(m.to+2, z.tok)
}

// opensWithAge tells whether a sentence opens with those who just came of age, and counts them
// first: "Anak usia 17 tahun di Jember yang belum rekam KTP sebanyak 21 ribu".
func (c *context) opensWithAge(s *sentence, z *zone, m *mark, name string) bool {
	if at := c.start(s); name != "first_time" || !m.has(senseTurning) || m.from < at || m.from > at+reachOfAgeAhead || m.to > z.tok || figureBetween(c.toks, m.to, z.tok) {
		return false
	}
	_, _, strong := s.between(m.to, z.tok)
	return strong <= 1
}

// reachOfAgeAhead is within how many words of its start a sentence names those who came of age.
const reachOfAgeAhead = 5

// workedIn tells whether a sentence opens with the work that was done in a village: "Dalam
// layanan jemput bola di Desa Bente, …".
func (c *context) workedIn(m *mark, at int) bool {
	return m.from <= at+reachWorked && c.leads(m.from-1, m.to, c.a.particles.At...) && !figureBetween(c.toks, at, m.from) && !c.commaBetween(at, m.from)
}

// reachWorked is how many tokens the work done in a village may take.
const reachWorked = 7

// onlyWithin tells whether the places named among the tokens only say where a village
// lies, or whose office came: "Desa Bente, Kabupaten Morowali, Disdukcapil Morowali …".
func (c *context) onlyWithin(from, to int) bool {
	for i := from; i < to; i++ {
		switch c.toks[i].kind {
		case figure:
			return false
		case place:
			if c.toks[i-1].kind != comma && !c.lowered(i-1, c.a.particles.Offices...) {
				return false
			}
		}
	}
	return true
}

// opensOn tells whether a sentence opens by words that only narrow it to a part of the
// people, up to a comma close behind it: "Di kalangan ASN Pemkab Alor, …", "Untuk ASN, …".
func (c *context) opensOn(s *sentence, m *mark) bool {
	for i := c.start(s); i < m.from; i++ {
		if !c.lowered(i, c.a.particles.Inside...) && !c.lowered(i, c.a.particles.Narrowing...) {
			return false
		}
	}
	at := c.commaAfter(m.to, s.to)
	return at < s.to && at-m.to <= reachOnward && !figureBetween(c.toks, m.to, at)
}

const (
	// reachOpened is within how many words of its start a sentence names the part of the
	// people that it is about, reachOnward how many words may follow up to the comma.
	reachOpened = 3
	reachOnward = 4
)
