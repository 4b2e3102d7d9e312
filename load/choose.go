package load

import (
	"fmt"
	"path/filepath"

	"rekap/transform"
)

// segmentChoice says which rows of which segments a file is made from.
type segmentChoice struct {
	names   []string         // all segments of the version, live or not
	dead    []string         // segments none of whose pages count
	whole   []string         // folders all of whose pages count
	partial []partialSegment // folders some of whose pages count
}

// partialSegment is a segment's folder, and a Parquet file with the ids of
// those pages of it that count.
type partialSegment struct{ Folder, Pages string }

// pageID is a row of the file of a partialSegment.
type pageID struct{ ID string }

func pageIDs() transform.Table[pageID] {
	return transform.TextTable("page_ids", "page_id", func(p *pageID) string { return p.ID })
}

// chooseSegments gives each page that counts to the first segment that has it,
// read from the answer that counts. Whole segments are then read without a filter, which is what most are.
func (s *Store) chooseSegments(plan Plan, folder string) (segmentChoice, error) {
	var choice segmentChoice
	var err error
	if choice.names, _, err = s.segments(plan.ExtractorVersion); err != nil {
		return choice, err
	}
	wanted := make(map[string]struct{}, len(plan.PageIDs))
	for _, id := range plan.PageIDs {
		wanted[id] = struct{}{}
	}
	for _, name := range choice.names {
		pages, err := s.segmentPages(name)
		if err != nil {
			return choice, err
		}
		var live []pageID
		for _, page := range pages {
			if _, ok := wanted[page.id]; ok && answers(plan.Answers).fit(page) {
				live = append(live, pageID{page.id})
				delete(wanted, page.id)
			}
		}
		path := filepath.Join(s.facts(), name)
		switch len(live) {
		case 0:
			choice.dead = append(choice.dead, name)
		case len(pages):
			choice.whole = append(choice.whole, path)
		default:
			list := filepath.Join(folder, "live-"+name+".parquet")
			if err := writeTable(pageIDs(), list, live); err != nil {
				return choice, err
			}
			choice.partial = append(choice.partial, partialSegment{path, list})
		}
	}
	if len(wanted) > 0 {
		return choice, fmt.Errorf("%d pages have no facts of version %s, %s among them: read them before building",
			len(wanted), plan.ExtractorVersion, least(wanted))
	}
	return choice, nil
}

func least(set map[string]struct{}) string {
	first := ""
	for id := range set {
		if first == "" || id < first {
			first = id
		}
	}
	return first
}
