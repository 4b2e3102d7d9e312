package transform

import (
	"slices"
	"testing"
)

// TestGoesOnThere holds that the sentence behind one that points back to a kecamatan is of it
// as well, unless it names another region.
func TestGoesOnThere(t *testing.T) {
	r := testReader(t)
	told := "Di Kabupaten Maros, kecamatan berikutnya yaitu Turikale, mempunyai penduduk 47.180 jiwa. Di kecamatan ini wajib KTP-el sebanyak 34.210 jiwa. "
	for _, c := range []struct{ text, want string }{
		{told + "Yang sudah direkam sebanyak 33.905 jiwa.", "ktp_el_recorded Kecamatan Turikale 33905 2024-06-04/day"},
		{told + "Kabupaten Maros sendiri sudah merekam 285.905 jiwa.", "ktp_el_recorded 73.09 285905 2024-06-04/day"},
	} {
		if got := facts(r.Article(story("Perekaman KTP-el di Maros", c.text))); !slices.Contains(got, c.want) {
			t.Errorf("no %q in %q", c.want, got)
		}
	}
}

// TestListedCertificates reads the certificates of one month after another, counted in sheets.
func TestListedCertificates(t *testing.T) {
	got := facts(testReader(t).Article(story("Akta di Maros", "Akta kelahiran yang terbit di Kabupaten Maros bulan Januari 1.819 lembar, Februari 2.101 lembar.")))
	for _, want := range []string{"birth_cert_issued 73.09 1819 2024-01-31/month", "birth_cert_issued 73.09 2101 2024-02-29/month"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}
