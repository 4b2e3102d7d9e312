package indicator

import "testing"

// TestLevels holds what changes, targets and wholes told beside a figure of
// recording make of it.
func TestLevels(t *testing.T) {
	check(t, []readTest{
		{"a target of a base that became another", "Target aktivasi IKD di Palu naik dari 20 persen dari wajib KTP menjadi 25 persen.", []string{"20 ikd_target_rate of wajib_ktp", "25 ikd_target_rate"}},
		{"a target spelled out with its base", "Aktivasi IKD di Palu baru 11,4 persen dari target yang dipatok yakni 25 persen dari yang sudah merekam KTP-el.", []string{"11,4 ikd_activation_rate", "25 ikd_target_rate of ktp_el_recorded"}},
		{"a share of a target and of the people", "Aktivasi IKD di Palu 11,4 persen dari target atau 2,8 persen dari wajib KTP.", []string{"11,4 ikd_activation_rate of ikd_target", "2,8 ikd_activation_rate of wajib_ktp"}},
		{"something else that fell", "KIA di Palopo 47,7 persen, dan keluhan turun 60 persen.", []string{"47,7 kia_rate", "60 (gap)"}},
		{"something else that rose", "KIA di Palopo 47,7 persen, sementara keluhan naik 60 persen.", []string{"47,7 kia_rate", "60 (gap)"}},
		{"a level after a rise", "KIA di Palopo tahun 2022 47,7 persen, 2023 naik 60 persen.", []string{"47,7 kia_rate", "60 kia_rate"}},
		{"the level behind a rise", "Perekaman KTP-el di Kota Palu naik 0,7 persen menjadi 94,2 persen.", []string{"0,7 (gap)", "94,2 ktp_el_recording_rate"}},
		{"the level behind a fall of people", "Perekaman KTP-el bertambah 3.210 jiwa menjadi 251.300 jiwa.", []string{"3.210 (gap)", "251.300 ktp_el_recorded"}},
		{"the level behind a rise of the digital identity", "Aktivasi IKD naik 1,4 persen menjadi 12,9 persen.", []string{"1,4 (gap)", "12,9 ikd_activation_rate"}},
		{"the level of now behind a rise", "Perekaman KTP-el di Kota Palu naik 0,7 persen dan kini mencapai 94,2 persen.", []string{"0,7 (gap)", "94,2 ktp_el_recording_rate"}},
		{"the level after a rise by no share", "Cakupan perekaman KTP-el tahun 2022 74 persen, tahun 2023 naik 76 persen.", []string{"74 ktp_el_recording_rate", "76 ktp_el_recording_rate"}},
		{"a level from which another has changed", "Perekaman KTP-el naik tipis menjadi 99,2 persen pada Agustus dari 99,02 persen pada Juli.", []string{"99,2 ktp_el_recording_rate", "99,02 ktp_el_recording_rate"}},
		{"by how much a level changed, and from which", "Aktivasi IKD 8,2 persen, meningkat 3 poin dari akhir tahun lalu 5,2 persen.", []string{"8,2 ikd_activation_rate", "5,2 ikd_activation_rate"}},
		{"how many times as many, and as which", "Aktivasi IKD menyentuh 14.206 orang, naik dua kali lipat dari sebelumnya yang hanya 6.910 orang.", []string{"14.206 ikd_activated", "6.910 ikd_activated"}},
		{"compared by points", "Cakupan KIA 40,67 persen, naik 3,1 poin dibanding akhir 2024 yang 37,57 persen.", []string{"40,67 kia_rate", "37,57 kia_rate"}},
		{"a level told to have changed", "Capaian perekaman KTP-el 86,1 persen tersebut naik dari 82,6 persen pada Juni.", []string{"86,1 ktp_el_recording_rate", "82,6 ktp_el_recording_rate"}},
		{"people told to have become more", "Wajib KTP di Luwu pada September menjadi 241.210 orang dari 238.870 orang pada Juni.", []string{"241.210 wajib_ktp", "238.870 wajib_ktp"}},
		{"a target behind people", "Aktivasi IKD baru 2.140 jiwa dari 92.610 wajib KTP.\nTahun depan target dinaikkan menjadi 8.000 jiwa.", []string{"2.140 ikd_activated", "92.610 wajib_ktp", "8.000 ikd_target"}},
		{"left of those told before their whole", "Masih 1.508 warga belum merekam KTP-el. Mereka 1,1 persen dari 137.110 wajib KTP.\nMaret lalu masih 1.702.", []string{"1.508 ktp_el_unrecorded", "1,1 (no_indicator)", "137.110 wajib_ktp", "1.702 ktp_el_unrecorded"}},
		{"a level to come behind one told", "Perekaman KTP-el 94,42 persen itu akan menjadi 97 persen pada November.", []string{"94,42 ktp_el_recording_rate", "97 ktp_el_recording_target_rate"}},
		{"more that are done", "Sejak Juli sudah merekam KTP-el 1.340 orang lagi.", []string{"1.340 ktp_el_recorded"}},
		{"stopped at", "Tahun lalu target IKD 25 persen tidak tercapai karena berhenti di 13,9 persen.", []string{"25 ikd_target_rate", "13,9 ikd_activation_rate"}},
		{"a second rise", "Perekaman KTP-el di Kota Palu naik 0,7 persen dan tahun ini naik 0,9 persen.", []string{"0,7 (gap)", "0,9 (gap)"}},
		{"so many lacking still", "Perekaman KTP-el di Kota Palu kurang 8.120 orang lagi.", []string{"8.120 ktp_el_unrecorded"}},
		{"so many fewer", "Perekaman KTP-el di Kota Palu turun 8.120 orang.", []string{"8.120 (gap)"}},
		{"lacking a share", "Perekaman KTP-el masih kurang 3,2 persen.", []string{"3,2 (gap)"}},
		{"the level of now behind a target", "Kami targetkan perekaman KTP-el bisa 98 persen dari saat ini 94,1 persen.", []string{"98 ktp_el_recording_target_rate", "94,1 ktp_el_recording_rate"}},
		{"a target in front of what is reached", "Dari target 98 persen, capaian perekaman KTP-el baru 91,2 persen.", []string{"98 ktp_el_recording_target_rate", "91,2 ktp_el_recording_rate"}},
		{"a part said to be of a status", "Total penduduk 204.100 jiwa, dari jumlah itu 140.400 jiwa berstatus wajib KTP.", []string{"204.100 population", "140.400 wajib_ktp"}},
		{"a part told before its whole", "Sebanyak 140.400 jiwa dari total penduduk 204.100 jiwa adalah wajib KTP.", []string{"140.400 wajib_ktp", "204.100 population"}},
	})
}
