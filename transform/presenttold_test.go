package transform_test

import (
	"maps"
	"testing"

	"rekap/extract"
	"rekap/transform"
)

// TestPresentTold holds that what is told as of now does not take the date of
// the figure that it goes on from, and that days of opening date nothing.
func TestPresentTold(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a count of now behind one of a year", "NGAWI - Pemilik KIA di Kabupaten Ngawi pada 2021 baru 82.315 anak, sekarang sudah 101.200 anak.",
			[]string{"kia_issued 82315 Kabupaten Ngawi 2021-12-31/year", "kia_issued 101200 Kabupaten Ngawi 2023-05-18/day"},
		},
		{
			"with shares", "BANTUL - Pada 2022 aktivasi IKD di Bantul hanya 3.219 orang atau 0,4 persen, saat ini sudah 61.320 orang atau 8,3 persen.",
			[]string{
				"ikd_activated 3219 Kabupaten Bantul 2022-12-31/year", "ikd_activation_rate 0.4 Kabupaten Bantul 2022-12-31/year",
				"ikd_activated 61320 Kabupaten Bantul 2023-05-18/day", "ikd_activation_rate 8.3 Kabupaten Bantul 2023-05-18/day",
			},
		},
		{
			"a level of the running year behind one of the year before", "NGAWI - Pemilik KIA di Kabupaten Ngawi tahun lalu baru 82.315 anak, tahun ini sudah 101.200 anak.",
			[]string{"kia_issued 82315 Kabupaten Ngawi 2022-12-31/year", "kia_issued 101200 Kabupaten Ngawi 2023-05-18/day"},
		},
		{
			"the running month", "NGAWI - Bulan lalu warga Kabupaten Ngawi yang belum merekam KTP-el 6.204 orang, bulan ini tersisa 5.108 orang.",
			[]string{"ktp_el_unrecorded 6204 Kabupaten Ngawi 2023-04-30/month", "ktp_el_unrecorded 5108 Kabupaten Ngawi 2023-05-18/day"},
		},
		{
			"set beside each other, not supposed", "BLORA - Jika pada 2021 pemilik KIA di Kabupaten Blora masih 82.315 anak, pada 2022 naik menjadi 101.200 anak.",
			[]string{"kia_issued 82315 Kabupaten Blora 2021-12-31/year", "kia_issued 101200 Kabupaten Blora 2022-12-31/year"},
		},
		{
			"a target of the running year", "NGAWI - Hingga April 2023 aktivasi IKD di Kabupaten Ngawi 15.120 orang dari target tahun ini 143.000 orang.",
			[]string{"ikd_activated 15120 Kabupaten Ngawi 2023-04-30/month", "ikd_target 143000 Kabupaten Ngawi 2023-12-31/year"},
		},
		{
			"a day to come behind its weekday", "REMBANG - Yang sudah merekam KTP-el 589.125 warga. Layanan dipindah, hari Rabu pada 24 Mei mendatang di Juwana.",
			[]string{"ktp_el_recorded 589125 Kabupaten Rembang 2023-05-18/day"},
		},
		{
			"a day of service", "REMBANG - Yang sudah merekam KTP-el 589.125 warga. Pelayanan hari Jumat hanya sampai pukul 11.00.",
			[]string{"ktp_el_recorded 589125 Kabupaten Rembang 2023-05-18/day"},
		},
		{
			"all that was printed, behind the half-year of family cards",
			"MAGELANG - Kartu keluarga di Kota Magelang yang terbit hingga semester II tahun 2022 ada 43.486 KK. Sedangkan akta lahir yang dicetak secara keseluruhan 64.500 jiwa.",
			[]string{"birth_cert_issued 64500 Kota Magelang 2023-05-18/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2023-05-18", "Layanan kependudukan", c.text), c.want...)
		})
	}
}

// TestTargetOfRecording holds that those to be recorded are the obliged where
// the counts or the official figures confirm it, and in doubt elsewhere.
func TestTargetOfRecording(t *testing.T) {
	check(t, read(t, "2023-05-18", "Perekaman KTP-el",
		"LUMAJANG - Target perekaman KTP-el di Kabupaten Lumajang mencapai 871.404 jiwa. Dari target itu, telah terealisasi 856.220 jiwa atau 98,26 persen."),
		"wajib_ktp 871404 Kabupaten Lumajang 2023-05-18/day", "ktp_el_recorded 856220 Kabupaten Lumajang 2023-05-18/day",
		"ktp_el_recording_rate 98.26 Kabupaten Lumajang 2023-05-18/day")
	check(t, read(t, "2023-05-18", "Perekaman KTP-el",
		"PONOROGO - Tahun ini Disdukcapil Kabupaten Ponorogo menargetkan perekaman KTP-el 12.000 warga."),
		"wajib_ktp 12000 Kabupaten Ponorogo 2023-05-18/day ?")
}

// TestThoseNotYet holds that "yang belum mencapai" counts those who have not
// yet, and that what is left of the obliged is told by their share.
func TestThoseNotYet(t *testing.T) {
	check(t, read(t, "2023-05-18", "Perekaman KTP-el",
		"KEDIRI - Warga Kota Kediri yang tercatat dalam data kependudukan sebanyak 298.100 jiwa. Ada 225.300 orang yang sudah wajib memiliki KTP-el.",
		"\"Sedangkan yang belum mencapai 4.300 jiwa. Artinya perekaman sudah menjangkau 98,1 persen dari wajib KTP-el,\" katanya."),
		"population 298100 Kota Kediri 2023-05-18/day", "wajib_ktp 225300 Kota Kediri 2023-05-18/day",
		"ktp_el_unrecorded 4300 Kota Kediri 2023-05-18/day", "ktp_el_recording_rate 98.1 Kota Kediri 2023-05-18/day")
}

// TestHalfYears holds that data of a half-year that is all but over is of its end,
// and that nothing can be of one that has just begun.
func TestHalfYears(t *testing.T) {
	check(t, read(t, "2024-06-05", "Penduduk Kota Kendari",
		"KENDARI - Penduduk Kota Kendari semester 1 tahun 2024 sebanyak 351.120 jiwa.", "Wajib KTP Kota Kendari semester 2 tahun 2024 sebanyak 250.330 jiwa."),
		"population 351120 Kota Kendari 2024-06-30/month", "wajib_ktp 250330 Kota Kendari 2024-06-05/day")
}

// TestBasesOfAims holds that a target and a share told for comparison are of the
// people whom the page names for the share reached.
func TestBasesOfAims(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	a := &extract.Article{Title: "Akta kelahiran di Garut", Paragraphs: []extract.Paragraph{
		{Text: "GARUT - Capaian akta kelahiran di Garut ditargetkan 85 persen. Dari 857 ribu anak usia 0-18 tahun, sudah 70,19 persen dibuatkan akta kelahiran.", Role: extract.Body},
		{Text: "Masih 14,8 persen lagi untuk mencapai target, katanya.", Role: extract.Body},
		{Text: "Kepemilikan akta itu naik dibandingkan tahun 2022 yang baru 61,4 persen.", Role: extract.Body},
	}}
	bases := basesOf(r, a)
	for _, v := range []float64{85, 70.19, 61.4} {
		if bases[v] != "child_population" {
			t.Errorf("%v percent is of %q, want child_population: %v", v, bases[v], bases)
		}
	}
}

// TestBasesToldAgain holds that a target whose base is stated once lends it to what
// was reached of it, and that a share cut off has the base of its counts.
func TestBasesToldAgain(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text  string
		bases map[float64]string
	}{
		{
			"PALU - Target aktivasi IKD 25 persen dari jumlah wajib KTP di Kota Palu tak tercapai. \"IKD dari target 25 persen itu kita baru 4,05 persen,\" katanya. Wajib KTP 268.100 orang, dan target IKD yang harus dicapai yakni 67.025 orang.",
			map[float64]string{25: "wajib_ktp", 4.05: "wajib_ktp", 268100: "", 67025: ""},
		},
		{
			"PALU - Aktivasi IKD di Kota Palu mencapai 4,8 persen dari wajib KTP. Tahun lalu capaian kita 3,3 persen dari target 25 persen.",
			map[float64]string{4.8: "wajib_ktp", 3.3: "", 25: ""},
		},
		{
			"PALU - Jumlah anak usia 0-17 tahun di Kota Palu 112.400 jiwa. Kepemilikan KIA mencapai 61.150 atau 54 persen.",
			map[float64]string{112400: "", 61150: "", 54: "child_population"},
		},
		{
			"PALU - Kepemilikan KIA di Kota Palu baru mencapai 93,73 persen, artinya sekitar 6 persen anak belum memiliki KIA.",
			map[float64]string{93.73: "child_population"},
		},
		{
			"PALU - Perekaman KTP-el di Kota Palu 98,2 persen. Sisanya 1,8 persen wajib KTP belum merekam.",
			map[float64]string{98.2: "wajib_ktp"},
		},
		{
			"PALU - Perekaman KTP-el di Kota Palu 98,2 persen. Sisanya 4 persen wajib KTP belum merekam.",
			map[float64]string{98.2: ""},
		},
		{
			"PALU - Anak yang memiliki KIA di Kota Palu tahun 2024 sudah 52 persen dari jumlah anak. Jauh di atas tahun 2022 yang pencetakan KIA-nya hanya rampung sekitar 15 persen.",
			map[float64]string{52: "child_population", 15: "child_population"},
		},
	} {
		a := &extract.Article{Title: "Pelayanan Dukcapil Palu", Paragraphs: []extract.Paragraph{{Text: c.text, Role: extract.Body}}}
		if got := basesOf(r, a); !maps.Equal(got, c.bases) {
			t.Errorf("%s\n  bases %v, want %v", c.text, got, c.bases)
		}
	}
}

// basesOf are the bases of an article's figures by their values.
func basesOf(r *transform.Reader, a *extract.Article) map[float64]string {
	bases := map[float64]string{}
	for _, o := range r.Article(a).Observations {
		bases[o.Value] = o.Denominator
	}
	return bases
}

// TestBasesOfNeighbours holds that nobody says of whom another kabupaten counts
// that is told for comparison only, and that a list is of one kind of people.
func TestBasesOfNeighbours(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	const own = "BATURAJA - Di Kabupaten Ogan Komering Ulu akta kelahiran anak usia 0-18 tahun sudah 91,4 persen"
	for _, c := range []struct {
		text  string
		bases map[float64]string
	}{
		{own + ". Kami ingin seperti di Kota Prabumulih yang cakupan aktanya sudah 97 persen.", map[float64]string{91.4: "child_population", 97: ""}},
		{own + ". Kami masih kalah dari Kota Prabumulih yang sudah 97 persen.", map[float64]string{91.4: "child_population", 97: ""}},
		{own + ". Di Kota Prabumulih sudah 97 persen dari jumlah anak.", map[float64]string{91.4: "child_population", 97: "child_population"}},
		{own + ", Kota Prabumulih 97 persen, Kabupaten Muara Enim 95 persen.", map[float64]string{91.4: "child_population", 97: "child_population", 95: "child_population"}},
	} {
		a := &extract.Article{Title: "Akta kelahiran di Ogan Komering Ulu", Paragraphs: []extract.Paragraph{{Text: c.text, Role: extract.Body}}}
		if got := basesOf(r, a); !maps.Equal(got, c.bases) {
			t.Errorf("%s\n  bases %v, want %v", c.text, got, c.bases)
		}
	}
}

// TestBasesOfTheSentenceBefore holds that "persentasenya" is of the people of one kind that
// the sentence before tells of without a figure.
func TestBasesOfTheSentenceBefore(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"DUMAI - Warga Kota Dumai yang wajib memiliki KTP nyaris semuanya sudah memegang KTP-el. Persentasenya 99,1 persen.": "wajib_ktp",
		"DUMAI - Masih sedikit warga wajib KTP di Kota Dumai yang mengaktifkan IKD. Angkanya baru 7,4 persen.":               "wajib_ktp",
		"DUMAI - Aktivasi IKD di Kota Dumai ditujukan bagi warga wajib KTP. Persentasenya baru 7,4 persen.":                  "",
		"DUMAI - Penduduk Kota Dumai nyaris semua sudah merekam KTP-el. Angkanya 98,5 persen.":                               "",
	} {
		a := &extract.Article{Title: "Pelayanan Dukcapil Dumai", Paragraphs: []extract.Paragraph{{Text: text, Role: extract.Body}}}
		for v, base := range basesOf(r, a) {
			if base != want {
				t.Errorf("%s\n  %v percent is of %q, want %q", text, v, base, want)
			}
		}
	}
}
