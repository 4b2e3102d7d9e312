package calendar

import "time"

// Scan returns the time phrases of text in the order of their first byte.
// Spans do not overlap; no phrase reaches over a line feed.
func Scan(text string) []Mention { return nil }

// NewAnchor makes the anchor of an article from its publication date (zero when
// unknown) and the phrases found in its own text (linked headlines left out).
func NewAnchor(published time.Time, trust Trust, mentions []Mention) Anchor {
	return Anchor{Published: published, Trust: trust}
}

// Resolve turns the phrase into a date. The error is an [*Unresolved].
func (m *Mention) Resolve(a *Anchor) (Date, error) {
	return Date{}, &Unresolved{Reason: "not read"}
}
