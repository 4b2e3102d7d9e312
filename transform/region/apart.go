package region

// leastApart is the least length of a region's name that is still known when it
// is printed in two words.
const leastApart = 8

// apart reads the name of a region, of one word, that stands in two behind its
// kind: "Kabupaten Karang Anyar".
func (s *scanner) apart(i int, next *int) bool {
	if i == 0 || i+1 >= len(s.tokens) || s.tokens[i].gap&^(gapSpace|gapDot) != 0 || s.tokens[i+1].gap != gapSpace || s.tokens[i+1].caps == lowerCase {
		return false
	}
	if _, _, kinded := s.before(i-1, kindTopics); !kinded {
		return false
	}
	for k := range s.word(i).names {
		if s.matches(i, s.word(i).names[k].ids) {
			return false // a name as it stands
		}
	}
	key := normal(s.text[s.tokens[i].start:s.tokens[i].end]) + normal(s.text[s.tokens[i+1].start:s.tokens[i+1].end])
	n := s.x.byName[key]
	if n == nil || len(key) < leastApart {
		return false
	}
	*next = s.named(i, i+2, n)
	return *next > i
}
