package indicator

import "testing"

// TestAmongFirst holds who is only some of the first-time holders told before, and who
// is not.
func TestAmongFirst(t *testing.T) {
	check(t, []readTest{
		{"of that number", "Ada 5.230 pemilih pemula di sini. Dari jumlah itu, 3.110 sudah merekam KTP-el dan 2.120 belum.", []string{"5.230 first_time_ktp", "3.110 ktp_el_recorded for first_time", "2.120 ktp_el_unrecorded for first_time"}},
		{"in the same sentence", "Pemilih pemula tercatat 5.230 orang, 3.110 sudah rekam KTP-el, 2.120 lagi belum.", []string{"5.230 first_time_ktp", "3.110 ktp_el_recorded for first_time", "2.120 ktp_el_unrecorded for first_time"}},
		{"those who did", "Jumlah pemula 5.230 orang. Yang sudah merekam KTP-el 3.110 orang.", []string{"5.230 first_time_ktp", "3.110 ktp_el_recorded for first_time"}},
		{"their share", "Jumlah pemula 5.230 orang. Sekitar 60 persen sudah merekam KTP-el.", []string{"5.230 first_time_ktp", "60 ktp_el_recording_rate for first_time"}},
		{"cards of those", "Ada 5.230 pemilih pemula, 3.110 di antaranya sudah merekam KTP-el. Dari yang sudah merekam, 2.800 KTP-el sudah dicetak.", []string{"5.230 first_time_ktp", "3.110 ktp_el_recorded for first_time", "2.800 ktp_el_printed of ktp_el_recorded for first_time"}},
		{"who hold a card", "Ada 5.230 pemilih pemula di sini. 3.110 di antaranya sudah memiliki KTP-el.", []string{"5.230 first_time_ktp", "3.110 (cohort)"}},
		{"all residents", "Ada 5.230 pemilih pemula di sini. Adapun warga yang belum merekam KTP-el 4.120 orang.", []string{"5.230 first_time_ktp", "4.120 ktp_el_unrecorded"}},
		{"more than they are", "Ada 5.230 pemilih pemula di sini. Yang belum merekam KTP-el 9.120 orang.", []string{"5.230 first_time_ktp", "9.120 ktp_el_unrecorded"}},
		{"in a clause of its own", "Ada 5.230 pemilih pemula, sedangkan yang belum merekam KTP-el 4.120 orang.", []string{"5.230 first_time_ktp", "4.120 ktp_el_unrecorded"}},
		{"some of those of an act", "Perekaman KTP-el di Ende berjalan. Di antara warga yang sudah merekam itu, 412 orang adalah pemilih pemula.", []string{"412 (cohort)"}},
		{"some of those left, by place", "Perekaman KTP-el di Ende berjalan. Dari jumlah yang belum merekam, 412 orang pemilih pemula Sikka dan 208 orang pemilih pemula Lembata.", []string{"412 (cohort)", "208 (cohort)"}},
		{"some of the residents", "Dari jumlah penduduk Ende yang ada, 4.120 orang adalah pemilih pemula.", []string{"4.120 first_time_ktp of population"}},
		{"said of some of those left", "Warga yang belum merekam KTP-el 22.410 orang. Sedangkan 7.310 orang merupakan pemilih pemula.", []string{"22.410 ktp_el_unrecorded", "7.310 (cohort)"}},
		{"most of those left", "Warga yang belum merekam KTP-el 22.410 orang. Paling banyak pemilih pemula, 17.310 orang.", []string{"22.410 ktp_el_unrecorded", "17.310 (cohort)"}},
		{"some among them", "Warga yang belum merekam KTP-el 22.410 orang. Adapun 7.310 orang di antara mereka pemilih pemula.", []string{"22.410 ktp_el_unrecorded", "7.310 (cohort)"}},
		{"more than those left", "Warga yang belum merekam KTP-el 2.410 orang. Sedangkan 7.310 orang merupakan pemilih pemula.", []string{"2.410 ktp_el_unrecorded", "7.310 first_time_ktp"}},
		{"all there are beside those left", "Warga yang belum merekam KTP-el 22.410 orang. Adapun jumlah pemilih pemula 7.310 orang.", []string{"22.410 ktp_el_unrecorded", "7.310 first_time_ktp"}},
	})
}

// TestRestOfFirst holds those not recorded who are told right behind first-time holders recorded
// as a part of these, unless they are told as residents.
func TestRestOfFirst(t *testing.T) {
	check(t, []readTest{
		{"set against them", "Pemilih pemula yang sudah merekam KTP-el 3.204 orang, sedangkan yang belum merekam 2.118 orang.", []string{"3.204 ktp_el_recorded for first_time", "2.118 ktp_el_unrecorded for first_time"}},
		{"behind their share", "Pemula di Dapodik yang sudah merekam KTP-el 3.204 orang atau 60,2 persen dan 2.118 belum merekam.", []string{"3.204 (other_agency)", "60,2 ktp_el_recording_rate for first_time", "2.118 ktp_el_unrecorded for first_time"}},
		{"residents", "Sebanyak 3.204 pemilih pemula sudah merekam KTP-el, sedangkan 12.118 warga belum merekam.", []string{"3.204 ktp_el_recorded for first_time", "12.118 ktp_el_unrecorded"}},
		{"all of them", "Sebanyak 3.204 pemilih pemula sudah merekam KTP-el, sedangkan total yang belum merekam 12.118 orang.", []string{"3.204 ktp_el_recorded for first_time", "12.118 ktp_el_unrecorded"}},
	})
}
