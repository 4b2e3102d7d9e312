package transform

import (
	"runtime"
	"strings"
	"testing"

	"rekap/extract"
	"rekap/extract/article"
	"rekap/extract/article/livepage"
)

// The memory that an article takes grows with its length and no faster: on
// articles ten and a hundred times as long, with other figures each time, and
// on pages with as many lines of other articles' headlines.
func TestGrowth(t *testing.T) {
	r := testReader(t)
	pages, err := livepage.Pages()
	if err != nil {
		t.Fatal(err)
	}
	const perByte = 200
	for _, p := range pages[:3] {
		a, err := article.Parse(p.Page, p.Profile)
		if err != nil {
			t.Fatal(err)
		}
		r.Article(a) // what is made at first use
		for _, times := range []int{1, 10, 100} {
			for _, role := range []extract.Role{"", extract.Linked} {
				long := *a
				long.Paragraphs = nil
				for i := range times {
					for _, par := range a.Paragraphs {
						par.Text = otherFigures(par.Text, i)
						if i > 0 && role != "" {
							par.Role = role
						}
						long.Paragraphs = append(long.Paragraphs, par)
					}
				}
				size := len(long.Text())
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				r.Article(&long)
				runtime.ReadMemStats(&after)
				if cost := after.TotalAlloc - before.TotalAlloc; cost > uint64(perByte*size+1<<17) {
					t.Errorf("%s, %d times as long: %d bytes of memory for %d of text", p.URL, times, cost, size)
				}
			}
		}
	}
}

// otherFigures changes the last digit of each number by its place in the text.
func otherFigures(text string, by int) string {
	isDigit := func(i int) bool { return i >= 0 && i < len(text) && '0' <= text[i] && text[i] <= '9' }
	var b strings.Builder
	for i := range len(text) {
		c := text[i]
		if isDigit(i) && isDigit(i-1) && !isDigit(i+1) {
			c = byte('0' + (int(c-'0')+by)%10)
		}
		b.WriteByte(c)
	}
	return b.String()
}
