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

// sharedIsland reads the name of an island or a group of islands at token i that only one of its
// provinces bears: "Pulau Maluku 3 juta jiwa". It is no region.
func (s *scanner) sharedIsland(i int, next *int) bool {
	if !s.lowered(i, s.w.IslandWords) || i+1 >= len(s.tokens) || s.tokens[i+1].gap != gapSpace || s.tokens[i+1].caps != initialCase || !s.lowered(i+1, s.w.SharedIslands) {
		return false
	}
	if i+2 < len(s.tokens) && s.tokens[i+2].gap == gapSpace && s.tokens[i+2].caps == initialCase {
		return false // the name goes on: "Kepulauan Maluku Barat"
	}
	first, last := &s.tokens[i], &s.tokens[i+1]
	s.add(Mention{Start: int(first.start), End: int(last.end), NameStart: int(first.start), NameEnd: int(last.end), Role: Plain}, i, i+2)
	*next = i + 2
	return true
}
