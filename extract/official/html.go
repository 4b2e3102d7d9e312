package official

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/PuerkitoBio/goquery"
	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"rekap/data"
)

// readHTML reads the table that the resource's id selects; where it selects
// several, or is empty, the one whose header names the most of the registry's
// fields.
func readHTML(body []byte, served string, res *data.Resource) (*table, error) {
	text, err := utf8Text(body, served, res.Charset)
	if err != nil {
		return nil, err
	}
	root, err := html.Parse(bytes.NewReader([]byte(text)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	if nesting(root) > maxNesting {
		return nil, fmt.Errorf("tables within tables, more than %d deep: %w", maxNesting, ErrTooLarge)
	}
	selector := res.ID
	if selector == "" {
		selector = "table"
	}
	match, err := cascadia.Compile(selector)
	if err != nil {
		return nil, fmt.Errorf("%w: selector %q: %w", ErrForm, selector, err)
	}
	fields := required(res)
	var best [][]cell
	most := -1
	var failed error
	goquery.NewDocumentFromNode(root).FindMatcher(match).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		grid, err := spanGrid(s)
		if err != nil {
			failed = err
			return false
		}
		for i := range min(len(grid), headerSearch) {
			if hits, _ := bestDepth(grid[i:], fields); hits > most {
				best, most = grid, hits
			}
		}
		return true
	})
	if failed != nil {
		return nil, failed
	}
	if best == nil {
		return nil, fmt.Errorf("%w: no table %q", ErrForm, selector)
	}
	return gridTable(best, res)
}

// maxNesting bounds tables within tables, whose text is read at each depth.
const maxNesting = 8

// nesting is the greatest number of tables that lie in each other below a node;
// the parser bounds the depth of nodes.
func nesting(n *html.Node) int {
	deepest := 0
	for c := range n.ChildNodes() {
		deepest = max(deepest, nesting(c))
	}
	if n.DataAtom == atom.Table {
		deepest++
	}
	return deepest
}

// maxSpan bounds rowspan and colspan; HTML itself allows 1000 columns.
const maxSpan = 1000

// spanGrid lays a table's cells out in a grid, a spanning cell in each place it
// covers. Rows of tables inside the table are not its own.
func spanGrid(s *goquery.Selection) ([][]cell, error) {
	type open struct {
		cell cell
		left int // rows still covered
	}
	var grid [][]cell
	covered := map[int]*open{}
	var failed error
	total := 0
	s.Find("tr").EachWithBreak(func(_ int, tr *goquery.Selection) bool {
		if owner := tr.Closest("table"); owner.Length() > 0 && s.Is("table") && owner.Get(0) != s.Get(0) {
			return true
		}
		var row []cell
		fill := func() {
			for o := covered[len(row)]; o != nil && o.left > 0; o = covered[len(row)] {
				o.left--
				row = append(row, o.cell)
			}
		}
		tr.Children().Filter("td,th").EachWithBreak(func(_ int, td *goquery.Selection) bool {
			fill()
			c := cell{text: clean(td.Text())}
			down, right := span(td, "rowspan"), span(td, "colspan")
			if len(row)+right > maxColumns {
				failed = fmt.Errorf("a row of more than %d columns: %w", maxColumns, ErrTooLarge)
				return false
			}
			for range right {
				covered[len(row)] = &open{c, down - 1}
				row = append(row, c)
			}
			return true
		})
		fill()
		grid = append(grid, row)
		if total += len(row); total > maxCells || len(grid) > maxRows {
			failed = fmt.Errorf("a table of %d rows: %w", len(grid), ErrTooLarge)
		}
		return failed == nil
	})
	return grid, failed
}

// span reads a span attribute; what is no sensible number counts as 1.
func span(td *goquery.Selection, name string) int {
	n, err := strconv.Atoi(td.AttrOr(name, "1"))
	if err != nil || n < 1 || n > maxSpan {
		return 1
	}
	return n
}
