package indicator

// heaviest is the family with the most weight, the first by name on a tie.
func heaviest(w map[string]float64) string {
	best := ""
	for f, x := range w {
		switch f {
		case "ktp", "kk", "blangko", "anak", "people", "other_service":
			continue
		}
		if best == "" || x > w[best] || x == w[best] && f < best {
			best = f
		}
	}
	return best
}
