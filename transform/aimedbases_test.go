package transform

import (
	"slices"
	"testing"
)

// TestAimedBases holds that a share takes the base named for the target beside it, those of
// a list with it, and two regions told to be alike.
func TestAimedBases(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a province and its list",
			[]string{
				"Sampai sekarang aktivasi IKD di Provinsi Gorontalo 4,31 persen, padahal Kemendagri meminta 30 persen dari wajib KTP.",
				"\"Boalemo sama dengan Pohuwato, masing-masing 3 persen. Bone Bolango 6 persen,\" katanya.",
			},
			[]string{
				"ikd_activation_rate 75 4.31 of wajib_ktp 2024-06-04/day", "ikd_target_rate 75 30 of wajib_ktp 2024-06-04/day",
				"ikd_activation_rate 75.02 3 of wajib_ktp 2024-06-04/day", "ikd_activation_rate 75.04 3 of wajib_ktp 2024-06-04/day",
				"ikd_activation_rate 75.03 6 of wajib_ktp 2024-06-04/day",
			},
		},
		{
			"people named right behind the target",
			[]string{"Sampai sekarang capaian aktivasi IKD di Provinsi Gorontalo 4,31 persen, sedangkan Kemendagri meminta 30% wajib KTP."},
			[]string{"ikd_activation_rate 75 4.31 of wajib_ktp 2024-06-04/day", "ikd_target_rate 75 30 of wajib_ktp 2024-06-04/day"},
		},
		{
			"a target of all residents",
			[]string{"Aktivasi IKD di Provinsi Gorontalo 4,31 persen, padahal Kemendagri meminta 30 persen dari penduduk."},
			[]string{"ikd_activation_rate 75 4.31 2024-06-04/day", "ikd_target_rate 75 30 of population 2024-06-04/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := facts(testReader(t).Article(story("IKD di Gorontalo", c.text...))); !slices.Equal(got, c.want) {
				t.Errorf("read %q, want %q", got, c.want)
			}
		})
	}
}
