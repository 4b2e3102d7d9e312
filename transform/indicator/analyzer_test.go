package indicator

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/numeral"
)

func analyzer(t testing.TB) *Analyzer {
	t.Helper()
	book, err := data.Indicators()
	if err != nil {
		t.Fatal(err)
	}
	a, err := New(book)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// readings gives the claims of a text, one line each: the digits, the
// indicator or the role in brackets, base and cohort.
func readings(a *Analyzer, text string) []string {
	x := Text{Text: text, Numbers: numeral.Scan(text), Dates: calendar.Scan(text)}
	var blocks []Block
	at := 0
	for _, line := range strings.Split(text, "\n") {
		blocks = append(blocks, Block{Start: at, End: at + len(line)})
		at += len(line) + 1
	}
	var out []string
	for _, c := range a.Read(x, blocks).Claims {
		n := &x.Numbers[c.Number]
		s := text[n.Digits.Start:n.Digits.End] + " " + c.Indicator
		if c.Role != "" || c.Indicator == "" {
			s = text[n.Digits.Start:n.Digits.End] + " (" + c.Role + ")"
		} else if c.Flow && c.Indicator == "ikd_activated" {
			s += " flow"
		}
		if c.Base != "" && c.Role == "" {
			s += " of " + c.Base
		}
		if c.Cohort != "" && c.Role == "" {
			s += " for " + c.Cohort
		}
		out = append(out, s)
	}
	return out
}

// readTest is a text and the claims it has, as readings writes them.
type readTest struct {
	name, text string
	want       []string
}

// check reads each text and holds it against what it says.
func check(t *testing.T, tests []readTest) {
	t.Helper()
	a := analyzer(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, readings(a, test.text)); diff != "" {
				t.Errorf("%s\nreadings differ (-want +got):\n%s", test.text, diff)
			}
		})
	}
}

func TestRead(t *testing.T) {
	check(t, []readTest{
		// words in front of the figure and behind it
		{"predicate before", "Warga yang sudah mengaktifkan IKD baru 12.345 orang.", []string{"12.345 ikd_activated"}},
		{"predicate behind", "Tercatat 2.310 orang warga belum rekam KTP-el.", []string{"2.310 ktp_el_unrecorded"}},
		{"passive", "KTP-el sebanyak 9.870 warga belum terekam hingga kini.", []string{"9.870 ktp_el_unrecorded"}},
		{"digital card", "Sebanyak 8.410 penduduk telah memiliki KTP digital.", []string{"8.410 ikd_activated"}},
		{"long names", "Pemilik Identitas Kependudukan Digital (IKD) mencapai 45.120 jiwa.", []string{"45.120 ikd_activated"}},
		{"spelling", "Yang aktifasi IKD baru 3.020 orang.", []string{"3.020 ikd_activated"}},
		{"abbreviation inside a name", "Aktivasi Kartu Tanda Penduduk (KTP) digital baru 1.250 orang.", []string{"1.250 ikd_activated"}},
		{"a card issued as the digital one", "Dinas sudah menerbitkan 1.250 Kartu Tanda Penduduk (KTP) melalui Identitas Kependudukan Digital (IKD).", []string{"1.250 ikd_activated"}},
		{"obliged", "Jumlah wajib KTP di daerah itu 210.450 jiwa.", []string{"210.450 wajib_ktp"}},
		{"obliged to be recorded", "Penduduk yang wajib melakukan perekaman KTP-el sebanyak 98.760 orang.", []string{"98.760 wajib_ktp"}},
		{"recorded out of the obliged", "Warga wajib KTP yang sudah melakukan perekaman 201.300 jiwa.", []string{"201.300 ktp_el_recorded"}},
		{"held", "Sebanyak 150.200 penduduk sudah memiliki KTP-el.", []string{"150.200 ktp_el_held"}},
		{"printed", "Sepanjang 2024 dinas mencetak 25.310 keping KTP-el.", []string{"25.310 ktp_el_printed"}},
		{"whole after a topic", "Sementara untuk akta kelahiran, dari 92.310 anak, yang sudah memiliki 88.901 anak.", []string{"92.310 child_population", "88.901 birth_cert_issued"}},
		{"chain told again", "Aktivasi IKD baru 5,3 persen dari target 30 persen, atau 98.214 orang.", []string{"5,3 ikd_activation_rate", "30 ikd_target_rate", "98.214 ikd_activated"}},
		{"target in two forms", "Pemkot menargetkan 30 persen atau 81.000 warga wajib KTP sudah mengaktifkan IKD.", []string{"30 ikd_target_rate of wajib_ktp", "81.000 ikd_target"}},
		{"after a target", "Target aktivasi IKD tahun ini 30 persen. Hingga kini angkanya 8,18 persen.", []string{"30 ikd_target_rate", "8,18 ikd_activation_rate"}},
		{"cards of an older document", "Stok blangko tinggal 150 keping. Ada warga yang antre mencetak KTP. Dinas mengusulkan 10 ribu keping.", []string{"150 blangko_stock", "10 blangko_requested"}},
		{"population", "Jumlah penduduk kabupaten ini 402.118 jiwa.", []string{"402.118 population"}},
		{"population as a verb", "Kabupaten itu berpenduduk 402.118 jiwa.", []string{"402.118 population"}},
		{"speaker between", "Sisa stok blangko, kata dia, hanya 420 keping.", []string{"420 blangko_stock"}},
		{"label with a colon", "Wajib KTP: 12.500 jiwa.", []string{"12.500 wajib_ktp"}},

		// target and achievement
		{"target count", "Target aktivasi IKD tahun ini 64.500 orang.", []string{"64.500 ikd_target"}},
		{"target reached so far", "Dari target aktivasi IKD 64.500 orang, yang tercapai baru 7.020 orang.", []string{"64.500 ikd_target", "7.020 ikd_activated"}},
		{"chain", "Perekaman KTP-el 98,2 persen dari target 99,4 persen, KIA 61,5 persen dari target 60 persen, dan akta kelahiran 97,1 persen dari target 98 persen.",
			[]string{"98,2 ktp_el_recording_rate", "99,4 ktp_el_recording_target_rate", "61,5 kia_rate", "60 kia_target_rate", "97,1 birth_cert_rate", "98 birth_cert_target_rate"}},
		{"obligation", "Pusat mewajibkan 30 persen wajib KTP mengaktifkan IKD.", []string{"30 ikd_target_rate of wajib_ktp"}},
		{"should have been", "Aktivasi IKD semestinya sudah 80.000 orang.", []string{"80.000 ikd_target"}},
		{"planned achievement", "Dinas menargetkan capaian KIA 70 persen.", []string{"70 kia_target_rate"}},
		{"behind a comma", "Hingga kini cakupan akta kelahiran mencapai 91 persen, melebihi target itu.", []string{"91 birth_cert_rate"}},

		// bases
		{"share of the target", "Capaian IKD 8,3 persen dari target nasional.", []string{"8,3 ikd_activation_rate of ikd_target"}},
		{"share of the recorded", "Aktivasi IKD baru 5,1 persen dari warga yang sudah merekam KTP-el.", []string{"5,1 ikd_activation_rate of ktp_el_recorded"}},
		{"share of the obliged", "Aktivasi IKD 6,2 persen dari total wajib KTP.", []string{"6,2 ikd_activation_rate of wajib_ktp"}},
		{"base in front", "Dari seluruh wajib KTP, baru 4,4 persen yang mengaktifkan IKD.", []string{"4,4 ikd_activation_rate of wajib_ktp"}},
		{"its own noun", "Baru 40 persen anak punya KIA.", []string{"40 kia_rate of child_population"}},
		{"count behind", "Perekaman KTP-el 96 persen, yakni 190.000 jiwa dari 198.000 jiwa.", []string{"96 ktp_el_recording_rate", "190.000 ktp_el_recorded", "198.000 wajib_ktp"}},
		{"whole in front", "Dari 50.000 jiwa wajib KTP, yang sudah perekaman 48.100 jiwa.", []string{"50.000 wajib_ktp", "48.100 ktp_el_recorded"}},
		{"whole without a name", "Dari 50.000 jiwa, yang sudah perekaman KTP-el 48.100 jiwa.", []string{"50.000 wajib_ktp", "48.100 ktp_el_recorded"}},
		{"act behind the whole", "Sebanyak 9.100 anak dari 12.000 anak sudah memiliki KIA.", []string{"9.100 kia_issued", "12.000 child_population"}},
		{"divisor", "Capaian IKD hanya 5,2 persen bila pembaginya warga yang telah direkam.", []string{"5,2 ikd_activation_rate of ktp_el_recorded"}},

		// what is still to do
		{"remains", "Perekaman KTP-el 10.000 jiwa. Sisanya 512 jiwa belum merekam.", []string{"10.000 ktp_el_recorded", "512 ktp_el_unrecorded"}},
		{"elided act", "Yang sudah melakukan perekaman 59.750 jiwa, yang belum 622 jiwa.", []string{"59.750 ktp_el_recorded", "622 ktp_el_unrecorded"}},
		{"left in two forms", "Sisa 10 persen itu setara 22.600 warga yang mesti aktivasi IKD.", []string{"10 (gap)", "22.600 ikd_remaining"}},
		{"needed still", "Masih ada 12.890 warga yang perlu diaktivasi IKD-nya.", []string{"12.890 ikd_remaining"}},
		{"still needed", "Masih harus diaktivasi 12.890 warga agar target IKD terpenuhi.", []string{"12.890 ikd_remaining"}},
		{"verb that stands for the act", "Perekaman KTP-el terus dikejar sebab 4.450 jiwa belum melakukannya.", []string{"4.450 ktp_el_unrecorded"}},

		// flows
		{"levels behind a comma", "Pemakai IKD ikut bertambah, dari 11.640 orang pada akhir 2024 menjadi 12.300 orang saat ini.", []string{"11.640 ikd_activated", "12.300 ikd_activated"}},
		{"in a period behind a comma", "Aktivasi IKD ikut bertambah, dari Januari hingga Mei 1.115 orang.", []string{"1.115 ikd_activated flow"}},
		{"in a period", "Selama Januari sampai Mei 2025 bertambah 1.115 aktivasi IKD.", []string{"1.115 ikd_activated flow"}},
		{"new ones", "Aktivasi baru IKD pada semester I berjumlah 9.406 orang.", []string{"9.406 ikd_activated flow"}},

		// cards
		{"asked and granted", "Kami mengajukan 4.000 keping blangko, tetapi hanya menerima 1.500 keping.", []string{"4.000 blangko_requested", "1.500 blangko_received"}},
		{"lacking", "Kebutuhan blangko KTP-el mencapai 20.000 keping.", []string{"20.000 (need)"}},
		{"those obliged, their age in brackets", "Cakupan akta kelahiran anak di Sigi, dari wajib akta kelahiran (0-18 tahun) sebanyak 81.290 jiwa, yang memilikinya 61.655 jiwa.", []string{"81.290 child_population", "61.655 birth_cert_issued"}},
		{"ready, of people", "Penduduk yang e-ktpnya sudah siap dicetak mencapai 7.300 keping.", []string{"7.300 (backlog)"}},
		{"waiting", "Antrean cetak KTP-el menumpuk 7.300 keping.", []string{"7.300 (backlog)"}},

		// other subjects
		{"family cards", "Kartu keluarga yang dicetak 5.410 KK.", []string{"5.410 (family_card)"}},
		{"other document", "Dinas menerbitkan 3.210 lembar suket pengganti KTP-el.", nil},
		{"daily", "Pemohon perekaman rata-rata 150 orang per hari.", []string{"150 (daily)"}},
		{"other office", "KPU mencatat 3.120 warga belum rekam KTP-el.", []string{"3.120 (other_agency)"}},
		{"unnamed regions", "Di beberapa daerah capaian IKD baru 2 persen.", []string{"2 (other_region)"}},
		{"difference", "Perekaman KTP-el naik 2 persen.", []string{"2 (gap)"}},
		{"supposed", "Seandainya 90 persen warga merekam KTP-el, antrean habis.", []string{"90 (supposed)"}},
		{"what follows from it", "Kebutuhan blangko KTP-el 67 ribu keping. Jika ada 40 ribu, berarti tinggal 27 ribu.", []string{"67 (need)", "40 (supposed)", "27 (supposed)"}},
		{"what follows from what is told", "Wajib KTP 717.310 orang, yang merekam 700.100, berarti yang belum 17.210 orang.", []string{"717.310 wajib_ktp", "700.100 ktp_el_recorded", "17.210 ktp_el_unrecorded"}},
		{"then and now", "Bila per Januari 2023 perekaman KTP-el ada di 96,2 persen, akhir Juni menjadi 97,9 persen.", []string{"96,2 ktp_el_recording_rate", "97,9 ktp_el_recording_rate"}},
		{"a stock of before and now", "Jika bulan lalu stok blangko KTP-el 6.000 keping, saat ini tinggal 1.500 keping.", []string{"6.000 blangko_stock", "1.500 blangko_stock"}},
		{"supposed for a time to come", "Jika bulan depan perekaman KTP-el mencapai 99 persen, kini giliran IKD.", []string{"99 (supposed)"}},
		{"supposed with a wish", "Jika hingga Desember perekaman KTP-el mencapai 99 persen, layanan keliling berakhir.", []string{"99 (supposed)"}},

		// cohorts
		{"first-time voters", "Sebanyak 1.210 pemilih pemula belum merekam KTP-el.", []string{"1.210 ktp_el_unrecorded for first_time"}},
		{"first-time holders", "Jumlah pemilih pemula di kota itu 5.320 jiwa.", []string{"5.320 first_time_ktp"}},
		{"civil servants", "Sebanyak 812 ASN sudah aktivasi IKD.", []string{"812 ikd_activated for asn"}},
		{"pupils", "Di SMA itu 143 siswa sudah merekam KTP-el.", []string{"143 ktp_el_recorded for school"}},
		{"cohort of the whole", "Dari 412 ASN sudah 390 yang mengaktifkan IKD.", []string{"412 wajib_ktp for asn", "390 ikd_activated for asn"}},
	})
}

func TestSentences(t *testing.T) {
	a := analyzer(t)
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"abbreviation", "Plt. Kepala Dinas hadir. Ia pulang.", []string{"Plt. Kepala Dinas hadir", "Ia pulang"}},
		{"quote", "“Stok habis.” Ia menunggu.", []string{"“Stok habis", "Ia menunggu"}},
		{"decimal", "Baru 98.4 persen. Sisanya menyusul.", []string{"Baru 98.4 persen", "Sisanya menyusul"}},
		{"lines", "Satu baris\nDua baris", []string{"Satu baris", "Dua baris"}},
		{"a small letter", "Yang merekam baru 98 persen. sedangkan sisanya menyusul. kepala dinas menyebut 12 persen.", []string{"Yang merekam baru 98 persen", "sedangkan sisanya menyusul", "kepala dinas menyebut 12 persen"}},
		{"a stray stop", "Warga di sepuluh. kecamatan itu, juga di Kec. dan desa, menunggu... sampai siang.", []string{"Warga di sepuluh. kecamatan itu, juga di Kec. dan desa, menunggu... sampai siang"}},
		{"nothing", "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, s := range a.Read(Text{Text: test.text, Numbers: numeral.Scan(test.text)}, []Block{{End: len(test.text)}}).Sentences {
				got = append(got, strings.Trim(test.text[s.Start:s.End], ".”"))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("sentences differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSkippedBlock(t *testing.T) {
	a := analyzer(t)
	text := "Baca juga: 1.200 warga aktivasi IKD\nYang aktivasi IKD 900 orang."
	x := Text{Text: text, Numbers: numeral.Scan(text)}
	cut := strings.IndexByte(text, '\n')
	got := a.Read(x, []Block{{Start: 0, End: cut, Skip: true}, {Start: cut + 1, End: len(text)}}).Claims
	if len(got) != 1 || x.Numbers[got[0].Number].Value != 900 {
		t.Errorf("claims of a skipped block: %+v", got)
	}
}

func TestNewRejects(t *testing.T) {
	book, err := data.Indicators()
	if err != nil {
		t.Fatal(err)
	}
	twice := *book
	twice.Indicators = append(append([]data.Indicator{}, book.Indicators...), data.Indicator{ID: "again", Unit: data.UnitPerson, Reads: book.Indicators[0].Reads})
	upper := *book
	upper.Words.Target = []string{"Target"}
	for name, b := range map[string]*data.IndicatorBook{"none": nil, "empty": {}, "same words twice": &twice, "upper case": &upper} {
		if _, err := New(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"Dari 10 warga (5 persen), yang belum 2,5 persen atau 1.000 jiwa dari target 30%.",
		"“(IKD) ((KTP) , , dari dari atau masing-masing 5 persen 5 persen",
		"belum belum 7 wajib KTP yang yang dari target\n- Kota 5%\n\n12",
	} {
		f.Add(s)
	}
	a := analyzer(f)
	f.Fuzz(func(t *testing.T, text string) {
		x := Text{Text: text, Numbers: numeral.Scan(text), Dates: calendar.Scan(text)}
		r := a.Read(x, []Block{{End: len(text)}})
		for i, c := range r.Claims {
			if c.Number < 0 || c.Number >= len(x.Numbers) || c.Of >= len(r.Claims) || c.Same >= len(r.Claims) || c.Heir >= len(r.Claims) || c.Sentence >= len(r.Sentences) {
				t.Fatalf("claim %d points outside: %+v", i, c)
			}
			if c.Role == "" && c.Indicator == "" && c.Family != "" {
				t.Fatalf("claim %d has words and neither indicator nor role: %+v", i, c)
			}
		}
		if again := fmt.Sprint(a.Read(x, []Block{{End: len(text)}})); again != fmt.Sprint(r) {
			t.Fatal("two readings of one text differ")
		}
	})
}
