package transform

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/extract"
)

// TestSetAside reads on across the headlines of other articles, and tells the places of
// figures and quotes as the page has them.
func TestSetAside(t *testing.T) {
	const other = "Baca juga: 2.345 Warga Kabupaten Klungkung Belum Rekam KTP-el"
	tests := []struct {
		name  string
		paras []string
	}{
		{"between a document and its figures", []string{
			"Dinas Dukcapil Kabupaten Badung memaparkan data kependudukan bersih semester II tahun 2023, Selasa (4/6/2024).", other,
			"Jumlah penduduk Kabupaten Badung sebanyak 512.345 jiwa.", other,
			"Adapun wajib KTP sebanyak 398.765 jiwa."}},
		{"within a list of kecamatan", []string{
			"Warga Kabupaten Badung yang belum merekam KTP-el tercatat 1.530 orang, Selasa (4/6/2024).", "Rinciannya per kecamatan:",
			"Kecamatan Kuta 310 orang", other, "Kecamatan Mengwi 620 orang", other, "Kecamatan Petang 600 orang", "Sisanya dilayani keliling."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var plain []string
			for _, p := range tt.paras {
				if p != other {
					plain = append(plain, p)
				}
			}
			r := testReader(t)
			a := story("Data Kependudukan Badung", tt.paras...)
			got := r.Article(a)
			if diff := cmp.Diff(dated(r.Article(story("Data Kependudukan Badung", plain...))), dated(got)); diff != "" {
				t.Errorf("the headlines change what is read (-without +with):\n%s", diff)
			}
			text := []rune(a.Text())
			for _, o := range got.Observations {
				if q := string(text[o.QuoteStart:o.QuoteEnd]); q != o.Quote || !strings.HasPrefix(string(text[o.PrintedStart:]), o.Printed) {
					t.Errorf("%s stands at %q", o.Printed, q)
				}
			}
			for i, f := range got.Figures {
				in := a.Title
				if f.Paragraph >= 0 {
					in = a.Paragraphs[f.Paragraph].Text
				}
				if f.Seq != i+1 || !strings.HasPrefix(string(text[f.Start:f.End]), f.Printed) || !strings.Contains(in, f.Printed) ||
					f.ParagraphRole == string(extract.Linked) && f.Role != "linked_headline" {
					t.Errorf("figure %d %q is %+v", i, text[f.Start:f.End], f)
				}
			}
		})
	}
}

// TestSetAsideFurniture reads the same figures whatever the page has above the text and
// between its paragraphs.
func TestSetAsideFurniture(t *testing.T) {
	text := []string{
		"BADUNG – Pengguna iPhone disebut jadi biang rendahnya aktivasi Identitas Kependudukan Digital (IKD) di Kabupaten Badung.",
		"Hingga triwulan pertama 2024, sekitar 4.112 warga atau baru 5,3 yang mengaktivasi IKD.",
		"Dengan capaian 5,3 persen itu, warga yang belum punya IKD masih sangat banyak."}
	furniture := []extract.Paragraph{
		{Role: extract.Tags, Text: "Daerah"}, {Role: extract.Byline, Text: "Oleh: Nina"}, {Role: extract.DateLine, Text: "16 Mei 2024 | 10:22 WIB"},
		{Role: extract.Notice, Text: "Dibaca 1.205 kali"}, {Role: extract.Caption, Text: "Petugas melayani warga"}}
	const title = "HP iPhone Belum Bisa, Capaian IKD Badung Masih 5,3 Persen"
	plain := story(title, text...)
	with := story(title, text...)
	caption := extract.Paragraph{Role: extract.Caption, Text: "Warga antre di kantor camat"}
	with.Paragraphs = append(append(furniture, with.Paragraphs[0], caption), with.Paragraphs[1:]...)
	r := testReader(t)
	want := dated(r.Article(plain))
	if len(want) < 2 {
		t.Fatalf("only %q is read", want)
	}
	if diff := cmp.Diff(want, dated(r.Article(with))); diff != "" {
		t.Errorf("the furniture changes what is read (-without +with):\n%s", diff)
	}
}

// TestCaptionDay takes the day of the text for its statements, and that of a picture
// where the text has none.
func TestCaptionDay(t *testing.T) {
	for _, tt := range []struct{ said, want string }{
		{"katanya, Selasa (4/6/2024)", "2024-06-04"}, {"katanya", "2024-06-02"},
	} {
		a := story("Warga Badung Aktivasi IKD", "Warga merekam data di kantor camat, Minggu (2/6/2024)", "Sebanyak 4.310 warga Kabupaten Badung sudah mengaktifkan IKD, "+tt.said+".")
		a.Paragraphs[0].Role = extract.Caption
		res := testReader(t).Article(a)
		if len(res.Observations) != 1 || res.Observations[0].AsOf.Format("2006-01-02") != tt.want {
			t.Errorf("%s: got %v, want the figure of %s", tt.said, dated(res), tt.want)
		}
	}
}

// dated are the observations, one line each.
func dated(res Result) []string {
	var out []string
	for _, o := range res.Observations {
		out = append(out, strings.Join([]string{o.Indicator, o.Region, o.Printed, o.AsOf.Format("2006-01-02"), o.AsOfPrecision, string(o.Status)}, " "))
	}
	return out
}

// TestSetAsideExplained gives the numbers of what is set aside a role.
func TestSetAsideExplained(t *testing.T) {
	a := story("IKD Kabupaten Badung", "Warga Kabupaten Badung yang aktivasi IKD 11 ribu orang.", "Warga Badung yang aktivasi IKD sekitar sebelas ribuan.", "Layanan dibuka tiap hari.")
	a.Paragraphs[1].Role = extract.Caption
	for _, f := range testReader(t).Article(a).Figures {
		if f.Role == "" || f.Reason == "" {
			t.Errorf("%q has the role %q, because %q", f.Printed, f.Role, f.Reason)
		}
	}
}
