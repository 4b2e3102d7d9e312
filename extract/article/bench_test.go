package article

import (
	"bytes"
	"testing"
	"time"

	"golang.org/x/net/html"

	"rekap/data"
	"rekap/extract/article/livepage"
)

// BenchmarkParse reports what reading an article costs as a ratio to
// html.Parse of the same bytes, the two taken turn by turn: with the profile of
// the outlet's family, on the generic path, with the profile where a data script
// at the page's end asks for all of the page, and only the page's tree.
func BenchmarkParse(b *testing.B) {
	pages, err := livepage.Pages()
	if err != nil {
		b.Fatal(err)
	}
	read := func(profile func(livepage.Page) *data.Profile) func(livepage.Page) error {
		return func(p livepage.Page) error {
			_, err := Parse(p.Page, profile(p))
			return err
		}
	}
	for _, way := range []struct {
		name string
		read func(livepage.Page) error
	}{
		{"known outlet", read(func(p livepage.Page) *data.Profile { return p.Profile })},
		{"generic", read(func(livepage.Page) *data.Profile { return nil })},
		{"known outlet, JSON-LD at the end", func(p livepage.Page) error {
			p.Body = bytes.Replace(p.Body, []byte("</body>"), []byte(`<script type="application/ld+json">{}</script></body>`), 1)
			_, err := Parse(p.Page, p.Profile)
			return err
		}},
		{"tree", func(p livepage.Page) error {
			_, _, err := parsePage(p.Body, p.Profile)
			return err
		}},
	} {
		b.Run(way.name, func(b *testing.B) {
			var floor, ours time.Duration
			size := 0
			timed := func(sum *time.Duration, err error, start time.Time) {
				*sum += time.Since(start)
				if err != nil {
					b.Fatal(err)
				}
			}
			parse := func(p livepage.Page) {
				start := time.Now()
				_, err := html.Parse(bytes.NewReader(p.Body))
				timed(&floor, err, start)
			}
			take := func(p livepage.Page) {
				start := time.Now()
				timed(&ours, way.read(p), start)
			}
			for b.Loop() {
				// In turns and both ways round: the second one pays for the
				// garbage of the first.
				for _, p := range pages {
					size += len(p.Body)
					parse(p)
					take(p)
					take(p)
					parse(p)
				}
			}
			b.ReportMetric(ours.Seconds()/floor.Seconds(), "x-html.Parse")
			b.ReportMetric(float64(size)/float64(b.N)/float64(len(pages)), "bytes/page")
			b.ReportMetric(0, "ns/op")
		})
	}
}
