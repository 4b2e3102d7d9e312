package transform

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSetShares holds shares whose "persen" stands only with the figure they are
// set beside, and the base of a target of the nation.
func TestSetShares(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a target behind what was reached",
			[]string{"Perekaman KTP-el di Kota Palu 92,3 persen dari wajib KTP, target kami tahun ini harus 95."},
			[]string{"ktp_el_recording_rate 92.3 wajib_ktp", "ktp_el_recording_target_rate 95 wajib_ktp"},
		},
		{
			"what was reached behind a target",
			[]string{"Perekaman KTP-el di Kota Palu ditargetkan 99,4 persen dari wajib KTP, realisasi 97,25."},
			[]string{"ktp_el_recording_target_rate 99.4 wajib_ktp", "ktp_el_recording_rate 97.25 wajib_ktp"},
		},
		{
			"what stands against a target",
			[]string{"Target nasional perekaman KTP-el 99,4 persen dari wajib KTP, Kota Palu masih di 96 koma dua lima."},
			[]string{"ktp_el_recording_target_rate 99.4 wajib_ktp", "ktp_el_recording_rate 96.25 wajib_ktp"},
		},
		{
			"a count of places behind a target",
			[]string{"Target nasional perekaman KTP-el 99,4 persen dari wajib KTP, petugas kami baru di 14 kelurahan."},
			[]string{"ktp_el_recording_target_rate 99.4 wajib_ktp"},
		},
		{
			"the level a target was raised from",
			[]string{"Target IKD di Kota Palu dinaikkan dari 25 ke 30 persen."},
			[]string{"ikd_target_rate 25", "ikd_target_rate 30"},
		},
		{
			"a count put as a share",
			[]string{"Di Kota Palu 49.830 dari 63.412 anak sudah memiliki KIA. Kalau dipersenkan 78,58."},
			[]string{"kia_issued 49830", "child_population 63412", "kia_rate 78.58 child_population"},
		},
		{
			"places of a list of shares",
			[]string{"Kepemilikan KIA di Kecamatan Mantikulore 52,7 persen, sementara Kecamatan Tatanga 61,4."},
			[]string{"kia_rate 52.7", "kia_rate 61.4"},
		},
		{
			"places of a list of shares, in brackets and before a joining word",
			[]string{"Kepemilikan KIA di Kecamatan Mantikulore (52,7 persen), Kecamatan Tatanga (61,4) dan Kecamatan Ulujadi (58,25)."},
			[]string{"kia_rate 52.7", "kia_rate 61.4", "kia_rate 58.25"},
		},
		{
			"whole numbers of places, the last with the word",
			[]string{"Kepemilikan KIA di Kecamatan Mantikulore 61, Kecamatan Tatanga 58 dan Kecamatan Ulujadi 71 persen."},
			[]string{"kia_rate 61", "kia_rate 58", "kia_rate 71"},
		},
		{
			"whole numbers that count something",
			[]string{"KIA tercetak di Kecamatan Mantikulore 61 keping, Kecamatan Tatanga 58 keping, kepemilikannya 71 persen."},
			[]string{"kia_issued 61", "kia_issued 58", "kia_rate 71"},
		},
		{
			"places of a list of shares of which only the last has the word",
			[]string{"Kepemilikan KIA di Kecamatan Mantikulore 52,7, Kecamatan Tatanga 61,4 dan Kecamatan Ulujadi 58 persen."},
			[]string{"kia_rate 52.7", "kia_rate 61.4", "kia_rate 58"},
		},
		{
			"places of a list of counts",
			[]string{"Penduduk Kota Palu 0,4, Kota Makassar 1,4 dan Kota Manado 0,5 juta jiwa."},
			[]string{"population 500000"},
		},
		{
			"places behind a sentence of a share",
			[]string{"Cakupan KIA di Kota Palu 81,4 persen. Di bawahnya Kota Manado (77,2) dan Kota Makassar (74,0)."},
			[]string{"kia_rate 81.4", "kia_rate 77.2", "kia_rate 74"},
		},
		{
			"a count with decimals and no scale",
			[]string{"Pengguna IKD di Kota Palu 74,0."},
			nil,
		},
		{
			"a number with a noun of its own",
			[]string{"Perekaman KTP-el di Kota Palu 97 persen, target kami rampung di 46 kelurahan."},
			[]string{"ktp_el_recording_rate 97"},
		},
		{
			"a target of the nation beside a share with its base",
			[]string{"IKD di Kota Palu baru 3,18 persen dari yang sudah rekam KTP, sedangkan target nasional kan 30 persen."},
			[]string{"ikd_activation_rate 3.18 ktp_el_recorded", "ikd_target_rate 30"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, o := range testReader(t).Article(story("Pelayanan administrasi kependudukan", c.text...)).Observations {
				got = append(got, strings.TrimSpace(fmt.Sprintf("%s %v %s", o.Indicator, o.Value, o.Denominator)))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("observations differ (-want +got):\n%s", diff)
			}
		})
	}
}
