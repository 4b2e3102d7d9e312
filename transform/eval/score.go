package eval

// Score counts facts and observations.
type Score struct {
	// Found are the facts that an accepted observation matches, Facts all that
	// count, False the accepted observations that match none.
	Found, Facts, False int
}

// Precision is the part of the accepted observations that is right; 1 where
// there is none.
func (s Score) Precision() float64 {
	if s.Found+s.False == 0 {
		return 1
	}
	return float64(s.Found) / float64(s.Found+s.False)
}

// Recall is the part of the facts that is found; 1 where there is none.
func (s Score) Recall() float64 {
	if s.Facts == 0 {
		return 1
	}
	return float64(s.Found) / float64(s.Facts)
}

// F1 is the harmonic mean of precision and recall.
func (s Score) F1() float64 {
	p, r := s.Precision(), s.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (s *Score) add(o Score) {
	s.Found += o.Found
	s.Facts += o.Facts
	s.False += o.False
}

// Line is the score of one indicator.
type Line struct {
	Indicator     string
	Strict, Loose Score
}
