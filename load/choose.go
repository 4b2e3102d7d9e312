package load

import (
	"fmt"
	"path/filepath"
	"strings"

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
	plan.Pages.giveBack()
	for _, name := range choice.names {
		var live []bool // of each page of the segment
		count := 0
		err := s.segmentPages(name, func(p segmentPage) error {
			taken := plan.Pages.take(p)
			if live = append(live, taken); taken {
				count++
			}
			return nil
		})
		if err != nil {
			return choice, err
		}
		path := filepath.Join(s.facts(), name)
		switch count {
		case 0:
			choice.dead = append(choice.dead, name)
		case len(live):
			choice.whole = append(choice.whole, path)
		default:
			list := filepath.Join(folder, "live-"+name+".parquet")
			if err := s.listLive(name, live, list); err != nil {
				return choice, err
			}
			choice.partial = append(choice.partial, partialSegment{path, list})
		}
	}
	if left := plan.Pages.left(); left > 0 {
		return choice, fmt.Errorf("%d pages have no facts of version %s: read them before building", left, plan.ExtractorVersion)
	}
	return choice, nil
}

// listLive writes the ids of those pages of a segment that count.
func (s *Store) listLive(name string, live []bool, path string) error {
	return writeEach(pageIDs(), path, func(add func(*pageID) error) error {
		n := 0
		return s.segmentPages(name, func(p segmentPage) error {
			n++
			if !live[n-1] {
				return nil
			}
			return add(&pageID{strings.Clone(p.id)})
		})
	})
}
