package article

import (
	"testing"
	"time"

	"rekap/extract"
)

func TestJoin(t *testing.T) {
	day := time.Date(2024, 5, 3, 0, 0, 0, 0, time.UTC)
	para := func(r extract.Role, s string) extract.Paragraph { return extract.Paragraph{Role: r, Text: s} }
	one := &extract.Article{ID: "a", Title: "Judul", Paragraphs: []extract.Paragraph{
		para(extract.Byline, "Penulis: X"), para(extract.Body, "Satu."), para(extract.Body, "Satu."), para(extract.Linked, "Baca juga: Lain"),
	}}
	two := &extract.Article{ID: "b", Title: "Judul - Halaman 2", Published: extract.Published{Day: day}, Paragraphs: []extract.Paragraph{
		para(extract.Byline, "Penulis: X"), para(extract.DateLine, "3 Mei 2024"), para(extract.Body, "Dua."), para(extract.Linked, "Baca juga: Lain"),
	}, Dates: []extract.DateMention{{Day: day, Printed: "3 Mei 2024", Paragraph: 1}, {Day: day, Printed: "3 Mei 2024", Paragraph: -1}}}
	got := Join([]*extract.Article{nil, one, two})
	if got.ID != "a" || got.Title != "Judul" || !got.Published.Day.Equal(day) {
		t.Errorf("head of the joined article: %+v", got)
	}
	want := "Judul\nPenulis: X\nSatu.\nSatu.\nBaca juga: Lain\n3 Mei 2024\nDua."
	if got.Text() != want {
		t.Errorf("text %q, want %q", got.Text(), want)
	}
	checkStarts(t, got)
	if len(got.Dates) != 1 || got.Dates[0].Paragraph != 4 {
		t.Errorf("dates %+v, want one at paragraph 4", got.Dates)
	}
	if len(one.Paragraphs) != 4 || len(two.Paragraphs) != 4 {
		t.Error("Join changed its pages")
	}
	if Join(nil) != nil {
		t.Error("no pages make an article")
	}
}
