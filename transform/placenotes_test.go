package transform_test

import "testing"

// TestPlacesOnlyNoted holds places that stand with a figure and are not its own: the
// short form of the province in brackets, a region whose office somebody once held,
// and one that the article's own is only ranked within.
func TestPlacesOnlyNoted(t *testing.T) {
	aim := []string{"ikd_target_rate 30 Kota Palu 2023-03-10/day"}
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"short form", []string{"Palu - Disdukcapil Kota Palu, Sulawesi Tengah (Sulteng) mencatat baru 9.412 warga mengaktifkan IKD."}, []string{"ikd_activated 9412 Kota Palu 2023-03-10/day"}},
		{"short form behind its kind", []string{"Palu - Disdukcapil Kota Palu di Provinsi Sulawesi Tengah (Sulteng) mencatat 9.412 warga mengaktifkan IKD."}, []string{"ikd_activated 9412 Kota Palu 2023-03-10/day"}},
		{"the province by itself", []string{"Palu - Disdukcapil Kota Palu mencatat 9.412 warga mengaktifkan IKD. Se-Sulawesi Tengah (Sulteng) IKD diaktifkan 61.200 warga."},
			[]string{"ikd_activated 9412 Kota Palu 2023-03-10/day", "ikd_activated 61200 Provinsi Sulawesi Tengah 2023-03-10/day"}},
		{"people of two kecamatan", []string{"Palu - Disdukcapil Kota Palu mencatat 2.310 warga Kecamatan Tawaeli dan Kecamatan Mantikulore belum merekam KTP-el."}, []string{"ktp_el_unrecorded 2310 Kecamatan Tawaeli 2023-03-10/day ?"}},
		{"people of one", []string{"Palu - Disdukcapil Kota Palu mencatat 2.310 warga Tawaeli belum merekam KTP-el."}, []string{"ktp_el_unrecorded 2310 Kecamatan Tawaeli 2023-03-10/day"}},
		{"a stretch that is no kecamatan", []string{"Palu - Perekaman KTP-el di Kota Palu 98,1 persen. Untuk wilayah pesisir baru 91 persen."},
			[]string{"ktp_el_recording_rate 98.1 Kota Palu 2023-03-10/day", "ktp_el_recording_rate 91 Kota Palu 2023-03-10/day ?"}},
		{"a stretch by its name", []string{"Palu - Perekaman KTP-el di Kota Palu 98,1 persen. Kawasan Sibedi masih rendah, rata-rata 91 persen."},
			[]string{"ktp_el_recording_rate 98.1 Kota Palu 2023-03-10/day", "ktp_el_recording_rate 91 Kota Palu 2023-03-10/day ?"}},
		{"all of where somebody works", []string{"Palu - Disdukcapil Kota Palu bersyukur. Di wilayah kerjanya perekaman KTP-el 98,1 persen."}, []string{"ktp_el_recording_rate 98.1 Kota Palu 2023-03-10/day"}},
		{"a former office", []string{"Palu - Kadis Dukcapil Kota Palu, mantan Camat Tawaeli, menyebut target aktivasi IKD 30 persen dari wajib KTP."}, aim},
		{"an office once held", []string{"Palu - Kadis Dukcapil Kota Palu yang pernah menjabat Camat Tawaeli itu menyebut target aktivasi IKD 30 persen dari wajib KTP."}, aim},
		{"an office held", []string{"Palu - Menurut Camat Tawaeli, warga Kota Palu yang mengaktifkan IKD di Kecamatan Tawaeli 1.205 orang."}, []string{"ikd_activated 1205 Kecamatan Tawaeli 2023-03-10/day"}},
		{"ranked within", []string{"Palu - Aktivasi IKD di Kota Palu 8,1 persen dari wajib KTP. Kalau di Sulawesi Tengah kita yang paling tinggi. Targetnya 30 persen dari wajib KTP."},
			[]string{"ikd_activation_rate 8.1 Kota Palu 2023-03-10/day", aim[0]}},
		{"ranked by a number in words", []string{"Palu - Palu peringkat dua di Sulawesi Tengah dengan 9.412 warga Kota Palu mengaktifkan IKD. “Kami di urutan satu se-Sulawesi Tengah untuk KIA, tapi target IKD 30 persen dari wajib KTP.”"},
			[]string{"ikd_activated 9412 Kota Palu 2023-03-10/day", aim[0]}},
		{"ranked some words before", []string{"Palu - Disdukcapil Kota Palu bersyukur. Kota Palu yang terbaik dalam aktivasi Identitas Kependudukan Digital (IKD) di Provinsi Sulawesi Tengah dengan 8,1 persen."},
			[]string{"ikd_activation_rate 8.1 Kota Palu 2023-03-10/day"}},
		{"beside one that is ranked", []string{"Palu - Aktivasi IKD di Kota Palu 8,1 persen, tertinggi kedua. Rata-rata aktivasi IKD di Sulawesi Tengah 6,2 persen."},
			[]string{"ikd_activation_rate 8.1 Kota Palu 2023-03-10/day", "ikd_activation_rate 6.2 Provinsi Sulawesi Tengah 2023-03-10/day"}},
		{"told of, then counted", []string{"Palu - Aktivasi IKD di Kota Palu 8,1 persen dari wajib KTP.", "Di Sulawesi Tengah capaian aktivasi IKD juga belum menggembirakan. Baru 6,2 persen dari wajib KTP."},
			[]string{"ikd_activation_rate 8.1 Kota Palu 2023-03-10/day", "ikd_activation_rate 6.2 Provinsi Sulawesi Tengah 2023-03-10/day"}},
		{"stock of the province", []string{"Palu - Blangko KTP-el di Disdukcapil Kota Palu tersisa 310 keping. Di gudang provinsi masih ada 4.150 keping blangko."},
			[]string{"blangko_stock 310 Kota Palu 2023-03-10/day", "blangko_stock 4150 Provinsi Sulawesi Tengah 2023-03-10/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, springDay, "Layanan Dukcapil Palu", c.text...), c.want...) })
	}
}
