package transform_test

import (
	"maps"
	"testing"
	"time"

	"rekap/extract"
)

// TestTargetOrReached tells a share that was reached from the target told with it.
func TestTargetOrReached(t *testing.T) {
	cases := []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"reached, of those of the target", "Dukcapil Sigi", []string{"SIGI - Target IKD Kabupaten Sigi 30 persen dari wajib KTP tetapi saat ini 7,3 persen."},
			[]string{"ikd_target_rate 30 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 7.3 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"what a target was surpassed by", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi perekaman KTP-el melampaui target, yakni 99,6 persen."},
			[]string{"ktp_el_recording_target_rate 99.6 Kabupaten Sigi 2024-11-13/day ?"},
		},
		{
			"a list behind what was reached", "Dukcapil Sigi", []string{"SIGI - Kabupaten Sigi telah mencapai perekaman 99,1 persen dari target: IKD 12 persen, KIA 60 persen."},
			[]string{"ktp_el_recording_rate 99.1 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 12 Kabupaten Sigi 2024-11-13/day", "kia_rate 60 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"a target as a part of another", "Dukcapil Sigi", []string{"SIGI - Disdukcapil Kabupaten Sigi menargetkan aktivasi IKD 20 persen dari target 30 persen yang ditetapkan pusat."},
			[]string{"ikd_target_rate 20 Kabupaten Sigi 2024-11-13/day", "ikd_target_rate 30 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"a level and what it has risen from", "Dukcapil Sigi", []string{"SIGI - Capaian IKD Kabupaten Sigi saat ini 6,1 persen naik dari sebelumnya 5,2 persen."},
			[]string{"ikd_activation_rate 6.1 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 5.2 Kabupaten Sigi 2024-11-13/day ?"},
		},
		{
			"a year before against a target", "Dukcapil Sigi", []string{"SIGI - Perekaman KTP-el Kabupaten Sigi 98,2 persen, di atas target 97 persen, dibanding tahun lalu yang 96,1 persen."},
			[]string{"ktp_el_recording_rate 98.2 Kabupaten Sigi 2024-11-13/day", "ktp_el_recording_target_rate 97 Kabupaten Sigi 2024-11-13/day", "ktp_el_recording_target_rate 96.1 Kabupaten Sigi 2023-12-31/year ?"},
		},
		{
			"a region whose name is a word", "Dukcapil Kapuas", []string{"KUALA KAPUAS - Target nasional perekaman KTP-el 99,5 persen, Kapuas 98,66 persen."},
			[]string{"ktp_el_recording_target_rate 99.5 Kabupaten Kapuas 2024-11-13/day", "ktp_el_recording_rate 98.66 Kabupaten Kapuas 2024-11-13/day"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text...), c.want...) })
	}
}

// TestBaseOfTargetShare leaves open what a share told as one of a target share is of.
func TestBaseOfTargetShare(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	a := &extract.Article{Title: "Dukcapil Sigi", Paragraphs: []extract.Paragraph{
		{Text: "SIGI - Aktivasi IKD di Kabupaten Sigi 5,2 persen dari wajib KTP.", Role: extract.Body},
		{Text: "Tahun 2023 hanya 3,3 persen dari target 25 persen.", Role: extract.Body},
	}}
	a.Published.Day, a.Published.Basis = time.Date(2024, 11, 13, 0, 0, 0, 0, time.UTC), "json-ld"
	if got, want := basesOf(r, a), map[float64]string{5.2: "wajib_ktp", 3.3: "", 25: ""}; !maps.Equal(got, want) {
		t.Errorf("bases %v, want %v", got, want)
	}
}
