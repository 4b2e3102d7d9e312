package region

// islandReach is within how many words behind the name of an island its figure stands.
const islandReach = 2

// island reads the name of an island of several provinces at token i where a figure is
// told for it, alone or with another: "Sumatera dan Sulawesi 30 persen". It is no region.
func (s *scanner) island(i int) int {
	if !s.lowered(i, s.w.Islands) || s.elsewhere(i) || s.outletBefore(i-1) {
		return i
	}
	k := i + 1
	if k+1 < len(s.tokens) && s.word(k).is(joiner) && s.tokens[k+1].caps == initialCase {
		k += 2
	}
	for end := k + islandReach; k < len(s.tokens) && k <= end && s.tokens[k].gap&^(gapSpace|gapOpen) == 0; k++ {
		if s.tokens[k].digits {
			at := &s.tokens[i]
			s.add(Mention{Start: int(at.start), End: int(at.end), NameStart: int(at.start), NameEnd: int(at.end), Role: Plain}, i, i+1)
			return i + 1
		}
		if s.tokens[k].caps != lowerCase {
			break
		}
	}
	return i
}
