package transform

import (
	"strings"
	"testing"
)

// TestBound holds that a share below a bound is no region's where its words name
// neither a region nor what it is a share of.
func TestBound(t *testing.T) {
	r := testReader(t)
	res := r.Article(story("Cakupan akta kelahiran", "Cakupan akta kelahiran anak di Provinsi Maluku mencapai 93,4 persen.",
		"Dari sebelas daerah, empat masih merah karena di bawah 90 persen."))
	for _, o := range res.Observations {
		if o.Value == 90 && (o.Status == Accepted || !strings.HasPrefix(o.StatusReason, "a bound")) {
			t.Errorf("90 percent is %s (%s), want doubtful as a bound", o.Status, o.StatusReason)
		}
	}
	if got := facts(res); len(got) != 1 || !strings.Contains(got[0], "93.4") {
		t.Errorf("accepted %v, want the 93.4 percent only", got)
	}
}
