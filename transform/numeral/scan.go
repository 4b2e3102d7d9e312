package numeral

// Scan returns the numbers of text in the order of their first byte. Spans do
// not overlap. The text may be anything; line feeds end a paragraph, and no
// number, hedge or unit reaches over one.
func Scan(text string) []Number { return nil }
