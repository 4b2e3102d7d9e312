package article

// Profile is what a family of outlets needs beyond the generic path. All
// selectors are CSS; the first that finds something wins, and where none does
// the generic path is taken.
type Profile struct {
	// Body selects the element that holds the article's blocks.
	Body []string
	// Title selects the headline.
	Title []string
	// Date selects the element whose text or datetime attribute is the
	// publication date.
	Date []string
	// Drop selects elements inside the body that are no part of the article.
	Drop []string
}
