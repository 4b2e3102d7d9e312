package indicator

// steps are the edges of the trie by node: that of phrases of two words and more has
// few at each, and a text asks for one at each of its words.
type steps struct {
	first []int32  // by word number: the node of phrases that it opens, 0 for none
	more  [][]step // by node
}

// step leads to a node by a word.
type step struct{ word, node int32 }

func newSteps(edges map[uint64]int32, words, nodes int) steps {
	s := steps{first: make([]int32, words+1), more: make([][]step, nodes)}
	for e, to := range edges {
		from, word := int32(e>>32), int32(uint32(e))
		if from == 0 {
			s.first[word] = to
		} else {
			s.more[from] = append(s.more[from], step{word, to})
		}
	}
	return s
}

// from is the node that a word leads to from another, 0 for none.
func (s *steps) from(node, word int32) int32 {
	if node == 0 {
		return s.first[word]
	}
	for _, x := range s.more[node] {
		if x.word == word {
			return x.node
		}
	}
	return 0
}
