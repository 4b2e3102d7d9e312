package transform_test

import "testing"

// TestPlaceOfWhole holds parts whose region stands only behind the whole that they are of.
func TestPlaceOfWhole(t *testing.T) {
	all := "Disdukcapil Kabupaten Bojonegoro mencatat 61.204 jiwa belum merekam KTP-el."
	told := "ktp_el_unrecorded 61204 Kabupaten Bojonegoro 2023-03-14/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a kecamatan", "Sebanyak 4.120 dari 41.300 wajib KTP di Kecamatan Kalitidu belum merekam KTP-el.", []string{
			"ktp_el_unrecorded 4120 Kecamatan Kalitidu 2023-03-14/day", "wajib_ktp 41300 Kecamatan Kalitidu 2023-03-14/day",
		}},
		{"a second form of the part", "Sebanyak 33.040 jiwa (80 persen) dari 41.300 wajib KTP di Kecamatan Kalitidu sudah merekam KTP-el.", []string{
			"ktp_el_recorded 33040 Kecamatan Kalitidu 2023-03-14/day", "ktp_el_recording_rate 80 Kecamatan Kalitidu 2023-03-14/day",
			"wajib_ktp 41300 Kecamatan Kalitidu 2023-03-14/day",
		}},
		{"a share of people told with how many they are", "Perekaman KTP-el sudah 94,3 persen dari wajib KTP Jawa Timur yang berjumlah 31.204.000 jiwa.", []string{
			"ktp_el_recording_rate 94.3 Provinsi Jawa Timur 2023-03-14/day", "wajib_ktp 3.1204e+07 Provinsi Jawa Timur 2023-03-14/day",
		}},
		{"what is left behind it", "Camat Kalitidu menyebut di Kecamatan Kalitidu sudah merekam 33.040 dari 41.300 wajib KTP. “Jadi kalau dihitung sisanya yang belum masih 8.260 orang,” katanya.", []string{
			"ktp_el_recorded 33040 Kecamatan Kalitidu 2023-03-14/day", "wajib_ktp 41300 Kecamatan Kalitidu 2023-03-14/day", "ktp_el_unrecorded 8260 Kecamatan Kalitidu 2023-03-14/day",
		}},
		{"those left in the sentence behind it", "Di Kecamatan Kalitidu wajib KTP 41.300 jiwa. Yang sudah merekam 33.040 jiwa. Yang belum merekam 8.260 jiwa.", []string{
			"wajib_ktp 41300 Kecamatan Kalitidu 2023-03-14/day", "ktp_el_recorded 33040 Kecamatan Kalitidu 2023-03-14/day", "ktp_el_unrecorded 8260 Kecamatan Kalitidu 2023-03-14/day",
		}},
		{"those left of others", "Di Kecamatan Kalitidu wajib KTP 41.300 jiwa. Yang sudah merekam 33.040 jiwa. Yang belum merekam di Bojonegoro 64.305 jiwa.", []string{
			"wajib_ktp 41300 Kecamatan Kalitidu 2023-03-14/day", "ktp_el_recorded 33040 Kecamatan Kalitidu 2023-03-14/day", "ktp_el_unrecorded 64305 Kabupaten Bojonegoro 2023-03-14/day",
		}},
		{"the region in front of both", "Di Kabupaten Bojonegoro, 12.480 dari 18.300 anak di Kecamatan Kalitidu memiliki KIA.", []string{
			"kia_issued 12480 Kecamatan Kalitidu 2023-03-14/day", "child_population 18300 Kecamatan Kalitidu 2023-03-14/day",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2023-03-14", "Perekaman KTP-el", all, c.text), append([]string{told}, c.want...)...)
		})
	}
	check(t, read(t, "2023-03-14", "Perekaman KTP-el Bojonegoro", "BOJONEGORO - Masih 61.204 dari 1.030.000 wajib KTP di Bojonegoro belum merekam KTP-el terutama di Kecamatan Kalitidu."),
		told, "wajib_ktp 1.03e+06 Kabupaten Bojonegoro 2023-03-14/day")
	check(t, read(t, "2023-03-14", "KIA Jawa Timur", "SURABAYA - Disdukcapil Provinsi Jawa Timur mencatat 112.480 dari 218.300 anak di Kabupaten Bojonegoro memiliki KIA."),
		"kia_issued 112480 Kabupaten Bojonegoro 2023-03-14/day", "child_population 218300 Kabupaten Bojonegoro 2023-03-14/day")
}
