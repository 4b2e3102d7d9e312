package reconcile

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
)

func book(t *testing.T) map[string]data.Indicator {
	t.Helper()
	b, err := data.Indicators()
	if err != nil {
		t.Fatal(err)
	}
	m := map[string]data.Indicator{}
	for _, ind := range b.Indicators {
		m[ind.ID] = ind
	}
	return m
}

func count(id string, v float64) Item {
	return Item{Indicator: id, Place: "73.09", Value: v, Low: v, High: v, Beside: -1}
}

func share(id string, v float64, decimals int, stated string) Item {
	return Item{Indicator: id, Place: "73.09", Value: v, Low: v, High: v, Decimals: decimals, Stated: stated, Beside: -1}
}

// beside makes a share the second form of an item.
func beside(it Item, of int) Item {
	it.Beside = of
	return it
}

func TestBase(t *testing.T) {
	indicators := book(t)
	for _, test := range []struct {
		name  string
		items []Item
		want  string // base of the last item
	}{
		{"the count that fits decides", []Item{count("ikd_activated", 12_000), count("wajib_ktp", 300_000), count("ktp_el_recorded", 292_500), share("ikd_activation_rate", 4.1, 1, "")}, "ktp_el_recorded"},
		{"against the words", []Item{count("ikd_activated", 14_405), count("ktp_el_recorded", 761_122), share("ikd_activation_rate", 1.89, 2, "population")}, "ktp_el_recorded"},
		{"with the words", []Item{count("ikd_activated", 15_000), count("wajib_ktp", 300_000), share("ikd_activation_rate", 5, 0, "wajib_ktp")}, "wajib_ktp"},
		{"a whole percent does not go against the words", []Item{count("ikd_activated", 15_000), count("ktp_el_recorded", 296_000), share("ikd_activation_rate", 5, 0, "wajib_ktp")}, ""},
		{"share of the target", []Item{count("ikd_activated", 9_000), count("ikd_target", 90_000), count("wajib_ktp", 300_000), share("ikd_activation_rate", 10, 0, "")}, "ikd_target"},
		{"a target set on a count", []Item{count("ikd_target", 90_000), count("wajib_ktp", 303_000), count("ktp_el_recorded", 300_000), share("ikd_target_rate", 30, 0, "wajib_ktp")}, "ktp_el_recorded"},
		{"nearly", []Item{count("ktp_el_recorded", 198_300), count("wajib_ktp", 200_000), share("ktp_el_recording_rate", 99.3, 1, "")}, "wajib_ktp"},
		{"not nearly", []Item{count("ktp_el_recorded", 150_000), count("wajib_ktp", 200_000), share("ktp_el_recording_rate", 99.3, 1, "")}, ""},
		{"nearly, and far from what the words name", []Item{count("ikd_activated", 7_982), count("wajib_ktp", 217_862), count("ikd_target", 64_545), share("ikd_activation_rate", 12.35, 2, "wajib_ktp")}, "ikd_target"},
		{"near what the words name too", []Item{count("ktp_el_recorded", 198_300), count("wajib_ktp", 200_000), count("population", 260_000), share("ktp_el_recording_rate", 98.3, 1, "population")}, ""},
		{"no counts", []Item{share("kia_rate", 55, 0, "")}, ""},
		{"both parts of a whole that is not told", []Item{count("ktp_el_unrecorded", 2_900), count("ktp_el_recorded", 157_100), beside(share("ktp_el_recording_rate", 98.19, 2, ""), 1)}, "wajib_ktp"},
		{"parts of another whole", []Item{count("ktp_el_unrecorded", 9_900), count("ktp_el_recorded", 157_100), beside(share("ktp_el_recording_rate", 98.19, 2, ""), 1)}, ""},
		{"what the rest leaves", []Item{count("ktp_el_unrecorded", 41_214), count("wajib_ktp", 262_114), share("ktp_el_recording_rate", 84.28, 2, "")}, "wajib_ktp"},
		{"what another rest leaves", []Item{count("ktp_el_unrecorded", 41_714), count("wajib_ktp", 262_114), share("ktp_el_recording_rate", 84.28, 2, "")}, ""},
		{"another region's counts", []Item{{Indicator: "kia_issued", Place: "73.08", Value: 55, Low: 55, High: 55, Beside: -1}, {Indicator: "child_population", Place: "73.08", Value: 100, Low: 100, High: 100, Beside: -1}, share("kia_rate", 55, 0, "")}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			out := Try(test.items, indicators)
			if got := out.Base[len(test.items)-1]; got != test.want {
				t.Errorf("base %q, want %q", got, test.want)
			}
		})
	}
}

func TestEquations(t *testing.T) {
	indicators := book(t)
	items := []Item{count("wajib_ktp", 1_000), count("ktp_el_recorded", 950), count("ktp_el_unrecorded", 40), count("ktp_el_unrecorded", 50)}
	got := Try(items, indicators).Equations
	want := []Equation{
		{Kind: "rest", Left: 50, Right: 40, Holds: false, Items: []int{0, 1, 2}},
		{Kind: "order", Left: 950, Right: 1_000, Holds: true, Items: []int{1, 0}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("equations differ (-want +got):\n%s", diff)
	}
	over := Try([]Item{count("wajib_ktp", 1_000), count("ktp_el_recorded", 1_020)}, indicators).Equations
	if len(over) != 1 || over[0].Kind != "order" || over[0].Holds {
		t.Errorf("more recorded than obliged: %+v", over)
	}
}

// A share whose words were taken from the figure before is of what the
// arithmetic says, where only one reading fits.
func TestRoles(t *testing.T) {
	book := book(t)
	page := []Item{
		{Indicator: "ikd_activated", Place: "81", Value: 104_220, Low: 104_220, High: 104_220},
		{Indicator: "ktp_el_recorded", Place: "81", Value: 1_184_500, Low: 1_184_500, High: 1_184_500},
		{Indicator: "ktp_el_recording_rate", Place: "81", Value: 8.80, Low: 8.795, High: 8.805, Decimals: 2},
	}
	for _, tt := range []struct {
		name  string
		value float64
		loose bool
		want  string
	}{
		{"fits another reading", 8.80, true, "ikd_activation_rate"},
		{"fits none", 9.40, true, ""},
		{"its own words name it", 8.80, false, ""},
	} {
		items := append([]Item{}, page...)
		items[2].Value = tt.value
		if got := Roles(items, []bool{false, false, tt.loose}, book); got[2] != tt.want || got[0] != "" || got[1] != "" {
			t.Errorf("%s: got %q, want %q for the share alone", tt.name, got, tt.want)
		}
	}
}

// A count is what remains where whole and part leave it to the last person.
func TestRolesOfRests(t *testing.T) {
	items := []Item{
		{Indicator: "wajib_ktp", Place: "81.01", Value: 301_114},
		{Indicator: "ktp_el_recorded", Place: "81.01", Value: 288_003},
		{Indicator: "ktp_el_recorded", Place: "81.01", Value: 13_111},
	}
	if got := Roles(items, []bool{false, false, true}, book(t)); got[2] != "ktp_el_unrecorded" {
		t.Errorf("got %q, want the rest", got)
	}
}
