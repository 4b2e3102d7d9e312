package indicator

// uncounted is the strength of words that count nothing by themselves: those of
// an act of which no figure was told, for a count without words.
const uncounted = 0.3

// bare tells whether nothing in a count's own words ties it to what was told.
func (cl *Claim) bare() bool {
	return !cl.Percent && !cl.Flow && !cl.Back && !cl.AimSaid && !cl.Rest && !cl.notYet && !cl.done
}
