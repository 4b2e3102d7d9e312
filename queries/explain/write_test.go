package explain

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func day(year int, month time.Month, d int) time.Time {
	return time.Date(year, month, d, 0, 0, 0, 0, time.UTC)
}

// sample has a figure with all of its provenance, one of reference data, and one
// in doubt; the texts of pages carry what could steer a terminal.
func sample() *Explanation {
	share, base := 4.0731, 516875.0
	quote := "Kenyataannya baru 21.053 warga Kota Denpasar yang\x1b[2J mengaktifkan IKD sampai pekan lalu"
	return &Explanation{
		Figures: []Figure{
			{
				Key: Key{"ikd_activated", "", "all"}, Name: "IKD activated", Unit: "person", Value: 21053, Qualifier: "about",
				Date: Date{day(2024, 11, 13), "day"}, AsOfBasis: "published",
				Share: &share, BaseIndicator: "wajib_ktp", BaseValue: &base, BaseAsOf: day(2024, 6, 30),
				DecidedBy: "latest_as_of", Flag: "falls",
				Source:  Source{"Tribun Bali", "https://bali.tribunnews.com/2024/11/13/aktivasi-ikd-di-denpasar-jauh-dari-target-5441-belum-perekaman"},
				Printed: "21.053 warga", Quote: quote, Mark: 18, Title: "Aktivasi IKD di Denpasar", Published: day(2024, 11, 13),
				Record: "sample.warc.gz:73524", FetchedAt: day(2024, 11, 14), Rule: "words",
				Checks: []Check{{"share", "21.053 ÷ 511.434 = 4,1165 % against 4,12 persen printed", true}, {"rest", "7 − 3 = 4 against 5", false}},
				Rivals: []Rival{{Key: Key{"ikd_activated", "", "all"}, Value: 11000, Qualifier: "over", Date: Date{day(2024, 4, 30), "month"}, Source: Source{Outlet: "Bali Post"}, Reason: "older"}},
			},
			{
				Key: Key{"wajib_ktp", "", "all"}, Unit: "person", Value: 516875, Date: Date{day(2024, 12, 31), "year"},
				Source: Source{Outlet: "official figures", URL: "DKB semester I 2024, as carried by https://example.org/a/very/long/address/that/is/longer/than/the/line/is/wide"},
				Mark:   -1,
			},
			{Key: Key{"ikd_activation_rate", "ktp_el_recorded", "asn"}, DenominatorBasis: "arithmetic", Unit: "percent", Value: 13.5, Mark: -1},
		},
		Doubtful: []Rival{{Key: Key{"ktp_el_recorded", "", "all"}, Value: 7, Date: Date{day(2024, 1, 1), "day"}, Source: Source{Outlet: "NusaBali"}, Reason: "too few for the region: 7 against the official 508469"}},
	}
}

func TestWrite(t *testing.T) {
	for name, opts := range map[string]Options{"80": {}, "40": {Width: 40}, "colour": {Width: 60, Colour: true}} {
		t.Run(name, func(t *testing.T) {
			var got strings.Builder
			if err := Write(&got, sample(), opts); err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", name+".txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("differs from %s (-want +got):\n%s", golden, diff)
			}
			if strings.Contains(got.String(), "\x1b[2J") {
				t.Error("a page's text steers the terminal")
			}
		})
	}
}

// A line is longer than the width only where one word is.
func TestFold(t *testing.T) {
	for _, width := range []int{1, 7, 20, 80} {
		text := "  Disdukcapil  Kota Denpasar: https://example.org/alamat/yang/panjang\tsampai\nakhir  "
		lines := fold(text, width)
		if got, want := strings.Join(lines, " "), strings.Join(strings.Fields(text), " "); got != want {
			t.Errorf("width %d: %q, want %q", width, got, want)
		}
		for _, line := range lines {
			if len(line) > width && strings.Contains(line, " ") {
				t.Errorf("width %d: line %q", width, line)
			}
		}
	}
	if lines := fold("", 10); len(lines) != 1 || lines[0] != "" {
		t.Errorf("an empty text gave %q", lines)
	}
}
