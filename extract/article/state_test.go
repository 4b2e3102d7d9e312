package article

import (
	"testing"
	"time"

	"rekap/extract"
)

// TestState reads title, day and text where a page has them only in the state that it
// carries as JSON, beside those of other articles.
func TestState(t *testing.T) {
	const title = "Warga Contoh Aktivasi Identitas Digital"
	other := `{"title":"Kota Lain Catat 9.870 Warga","publishedDate":"2026-01-05","body":"<p>` + foreign + foreign + foreign + foreign + `</p>"}`
	body := inP(lead, second, third, fourth) + "<p>Dipublikasikan pada 9 Mei 2024</p>"
	tests := []struct{ name, state, day string }{
		{"with its day", `{"list":[` + other + `],"detail":{"judul":"` + title + `","publishedDate":"2024-05-07","body":"` + body + `"}}`, "2024-05-07"},
		{"with no day, beside that of another article", `{"list":[` + other + `],"detail":{"judul":"` + title + `","body":"` + body + `"}}`, "2024-05-09"},
	}
	inScript := func(state string) string {
		return "<div>Memuat</div><script id=__NEXT_DATA__ type=application/json>" + state + "</script>"
	}
	for i := range tests {
		tests[i].state = inScript(tests[i].state)
	}
	own := `{"judul":"` + title + `","tgl_terbit":"2024-05-07 10:21:00","isi":"` + body + `"}`
	tests = append(tests, struct{ name, state, day string }{
		"in an attribute, a longer one of other articles beside it", "<my-page :berita='" + own + "' :lain='[" + other + "," + other + "]'></my-page>", "2024-05-07",
	})
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Body: []byte("<html><head><title>" + title + "</title></head><body>" + tt.state + "</body></html>")}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if day := a.Published.Day.Format(time.DateOnly); a.Title != title || day != tt.day || len(a.Paragraphs) == 0 || a.Paragraphs[0].Text != lead {
				t.Errorf("got %q of %s with %d paragraphs; want %q of %s", a.Title, day, len(a.Paragraphs), title, tt.day)
			}
		})
	}
}
