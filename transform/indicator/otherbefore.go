package indicator

// ofOtherBefore leaves a share without words of its own to the document without an
// indicator that the sentence before in its paragraph counts: "93.336 jiwa punya akta perkawinan. Persentasenya 68,36 persen".
func (c *context) ofOtherBefore(cl *Claim, first int) bool {
	if first == 0 || !cl.Percent {
		return false
	}
	o := &c.claims[first-1]
	if o.Role != "other_document" || o.Sentence != cl.Sentence-1 || o.Block != cl.Block {
		return false
	}
	cl.Role, cl.Reason = o.Role, o.Reason
	return true
}
