package indicator

// topicStrength is how well the words of the sentence before fit: little where
// it ends with a target and the figure is told as reached, "Tidak semuanya
// dijadikan target. Hanya 99,7 persen".
func (c *context) topicStrength(cl *Claim, usual float64) float64 {
	if c.topicAimed && cl.Aim == "actual" {
		return 0.3
	}
	return usual
}
