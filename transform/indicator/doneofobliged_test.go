package indicator

import "testing"

// TestDoneOfObliged holds a share and a count of obliged people that are the same people, who
// did what the sentence before tells of where they are said to have done it already.
func TestDoneOfObliged(t *testing.T) {
	check(t, []readTest{
		{"already", "Perekaman e-KTP terus berjalan. Kini sudah 91,2 persen atau 229.180 wajib KTP.", []string{"91,2 ktp_el_recording_rate of wajib_ktp", "229.180 ktp_el_recorded"}},
		{"the count first", "Perekaman e-KTP terus berjalan. Saat ini baru 229.180 wajib KTP atau 91,2 persen.", []string{"229.180 ktp_el_recorded", "91,2 ktp_el_recording_rate of wajib_ktp"}},
		{"a share of the residents", "Perekaman e-KTP terus berjalan. Dari 351.000 penduduk, sudah 71,2 persen atau 249.910 wajib KTP.",
			[]string{"351.000 population", "71,2 ktp_el_recording_rate of wajib_ktp", "249.910 wajib_ktp"}},
		{"not told to be done", "Perekaman e-KTP terus berjalan. Ada 71,2 persen atau 249.910 wajib KTP.", []string{"71,2 ktp_el_recording_rate of wajib_ktp", "249.910 wajib_ktp"}},
		{"another act before", "Aktivasi IKD terus berjalan. Kini sudah 91,2 persen atau 229.180 wajib KTP.", []string{"91,2 ktp_el_recording_rate of wajib_ktp", "229.180 wajib_ktp"}},
	})
}

// TestOfProgramme holds people listed for a card, who are no participants of an event.
func TestOfProgramme(t *testing.T) {
	check(t, []readTest{
		{"listed as such", "Perekaman di Palu mencapai 98,4 persen dari warga yang terdata sebagai peserta e-KTP.", []string{"98,4 ktp_el_recording_rate"}},
		{"of an event", "Perekaman e-KTP diikuti 98,4 persen dari peserta kegiatan itu.", []string{"98,4 ktp_el_recording_rate for event"}},
	})
}
