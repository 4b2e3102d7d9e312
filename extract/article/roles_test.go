package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/extract"
)

func TestLineOf(t *testing.T) {
	tests := []struct {
		text string
		role extract.Role
	}{
		{"Baca juga: Judul lain 2.011 keping", extract.Linked},
		{"BACA JUGA:Judul lain", extract.Linked},
		{"Baca Juga : Judul lain", extract.Linked},
		{"Berita Terkait Kota Lain Catat 900 Warga Belum Rekam", extract.Linked},
		{"Berita terkait warga yang belum merekam terus bermunculan", ""},
		{"Yuk, aktifkan IKD sekarang juga!", extract.Notice},
		{"Segera aktifkan, 900 warga sudah memakainya!", ""},
		{"Baca juga  Judul lain", extract.Linked},
		{"Simak juga video ini", extract.Linked},
		{"baca juga:", extract.Linked},
		{"Artikel Terkait", extract.Linked},
		{"Terkait: Judul lain", extract.Linked},
		{"Terkait IKD, kepala dinas meminta warga bersabar.", ""},
		{"Bacaan warga di perpustakaan bertambah.", ""},
		{"Penulis: Redaksi | Editor: Redaktur", extract.Byline},
		{"Editor : Redaktur", extract.Byline},
		{"Reporter - Redaksi", extract.Byline},
		{"Laporan Wartawan Kami dari Klaten", extract.Byline},
		{"(azm)", extract.Byline},
		{"Oleh karena itu, warga diminta datang ke kantor dinas.", ""},
		{"Editor-editor surat kabar berkumpul di kota.", ""},
		{"Foto: Humas", extract.Caption},
		{"Arsip Foto : Petugas (Foto: Humas)", extract.Caption},
		{"Foto-foto dokumen tersebar di media sosial.", ""},
		{"Tags", extract.Tags},
		{"Topik: IKD, KTP", extract.Tags},
		{"Beranda / Berita / Judul", extract.Tags},
		{"#ikd #dukcapil", extract.Tags},
		{"- Advertisement -", extract.Notice},
		{"Iklan", extract.Notice},
		{"Halaman: 1 2 3", extract.Notice},
		{"Halaman kantor dinas dipadati warga sejak pagi hari tadi.", ""},
		{"Cetak KTP kini cukup di kantor kecamatan, kata kepala dinas.", ""},
		{"googletag.display('div-gpt-ad-1310');", extract.Notice},
		{"Kabupaten itu (dahulu kota administratif);", ""},
		{"Telah dibaca 310 kali", extract.Notice},
		{"1.2k views", extract.Notice},
		{"12 komentar", extract.Notice},
		{"620 keping", ""},
		{"29.5 C", extract.Notice},
		{"31°C Mataram", extract.Notice},
		{"29 cabang dibuka di kota itu.", ""},
		{"© 2024 Kabar Kita", extract.Notice},
		{"Jumat, 23 September 2022", extract.DateLine},
		{"Jumat, 23 September 2022 Reporter: Wartawan Kami Editor: Redaktur Satu 1712", extract.DateLine},
		{"Rincian data per 31 Desember 2025", ""},
		{"Rincian pada 31 Desember 2025 sebagai berikut:", ""},
		{"Regional · 8 Mar 2025 16:07 WIB", extract.DateLine},
		{"Menurut dia, sampai 8 Maret 2025 tercatat 900 warga yang datang ke kantor.", ""},
		{"Jumlahnya 16.875 orang.", ""},
		{"—", extract.Notice},
	}
	w := testWords(t)
	for _, tt := range tests {
		if got := w.lineOf(tt.text).role; got != tt.role {
			t.Errorf("%q is %q, want %q", tt.text, got, tt.role)
		}
	}
}

// TestCreditBehind tells a text with an agency's credit behind it from one that names the
// agency.
func TestCreditBehind(t *testing.T) {
	w := testWords(t)
	for text, want := range map[string]bool{
		"Warga merekam data di Kota Contoh, Selasa (3/1). Perekaman diperpanjang karena 1.200 orang belum merekam. ANTARA FOTO/Nama Juru Foto/xyz/17.": true,
		"Warga merekam data di Kota Contoh. Kantor berita ANTARA mencatat 1.200 orang belum merekam.":                                                  false,
	} {
		if w.creditBehind(text) != want {
			t.Errorf("%q: a credit behind it is %v", text, !want)
		}
	}
}

// TestCutOff tells a last sentence without its full stop from a headline below
// the article.
func TestCutOff(t *testing.T) {
	for text, want := range map[string]bool{
		"Di Kota Ternate sampai saat ini baru sekitar 12 ribu warga yang sudah mengurus identitas kependudukan digital di kantor dinas atau kecamatan": true,
		"Stok Blangko KTP-el di Ternate Tinggal 900 Keping, Warga Diminta Bersabar sampai Kiriman dari Kementerian Dalam Negeri Datang Pekan Depan":    false,
		"Stok blangko di Ternate tinggal 900 keping, warga diminta bersabar":                                                                           false,
	} {
		if cutOff(text) != want {
			t.Errorf("%q: cut off is %v", text, !want)
		}
	}
}

// TestOpenEnded tells a last sentence that is cut off behind a small word.
func TestOpenEnded(t *testing.T) {
	w := testWords(t)
	for text, want := range map[string]bool{
		"Pengguna IKD di Ternate kini sekitar 12 ribu (8 persen) dan masih akan": true,
		"Warga yang sudah aktivasi baru 12 ribu orang karena":                    true,
		"12 Ribu Warga Ternate Sudah Aktivasi IKD, Dan Masih Akan Bertambah":     false,
		"Blangko di Ternate Tinggal 900 Keping":                                  false,
	} {
		if w.openEnded(text) != want {
			t.Errorf("%q: open-ended is %v", text, !want)
		}
	}
}

// TestSpeech tells a quotation that lost its end from a headline below the article.
func TestSpeech(t *testing.T) {
	for text, want := range map[string]bool{
		"“Kami kejar 25 persen di tahun ini,”":                        true,
		"”Sisanya kami upayakan di tahun ini,”":                       true,
		"\"Blangko masih ada 900 keping,\"":                           true,
		"“Blangko masih ada 900 keping":                               true,
		"\"Blangko masih ada 900 keping,\" katanya, Rabu (2/10/2024)": true,
		"“Blangko masih 900 keping,” ujarnya kepada pers":             true,
		"“Blangko Cukup,” Kata Kadis Dukcapil Ternate":                false,
		"“Jangan Lupa Rekam”, Ajakan Disdukcapil Ternate":             false,
		"Wali Kota Ternate: “Blangko Cukup”":                          false,
		"Disdukcapil Ternate Kejar 25 Persen IKD di Tahun Ini":        false,
	} {
		if speech(text) != want {
			t.Errorf("%q: speech is %v", text, !want)
		}
	}
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name, text string
		link       string // the linked part, empty for none
		want       []piece
	}{
		{"no label", "Stok habis. Warga menunggu: ada 900 orang.", "", nil},
		{"to the end of the text", "Stok habis. Baca juga: Judul 2.011 Keping", "", []piece{{"Stok habis.", false}, {"Baca juga: Judul 2.011 Keping", true}}},
		{"to the end of the link", "Stok habis. Baca juga: Judul lain Warga menunggu.", "Judul lain", []piece{{"Stok habis.", false}, {"Baca juga: Judul lain", true}, {"Warga menunggu.", false}}},
		{"at the beginning", "BACA JUGA: Judul lain Warga menunggu.", "Judul lain", []piece{{"BACA JUGA: Judul lain", true}, {"Warga menunggu.", false}}},
		{"inside a sentence", "Warga diminta baca juga: syarat dan ketentuan.", "", nil},
		{"a label of other lists", "Stok habis. Berita Terkait: 2.000 Keping Tiba di Kota Lain Sementara itu, warga menunggu.", "", []piece{{"Stok habis.", false}, {"Berita Terkait: 2.000 Keping Tiba di Kota Lain", true}, {"Sementara itu, warga menunggu.", false}}},
		{"such a word of the text", "Stok habis. Selanjutnya: warga menunggu kiriman 900 keping.", "", nil},
		{"a notice in front", "Scroll untuk melanjutkan membaca Sebanyak 900 warga Kota Sukamaju menunggu kiriman blangko dari pusat.", "", []piece{{"Scroll untuk melanjutkan membaca", false}, {"Sebanyak 900 warga Kota Sukamaju menunggu kiriman blangko dari pusat.", false}}},
		{"the text under a picture", "Stok habis. Foto: Warga antre di loket. Sisanya 900 keping.", "", []piece{{"Stok habis.", false}, {"Foto: Warga antre di loket.", false}, {"Sisanya 900 keping.", false}}},
		{"a word before a colon", "Stok habis. Jumlah foto: 900 lembar di loket. Sisanya rusak.", "", nil},
		{"a closing bracket stays", "Stok habis. (Baca juga: Judul lain)", "Judul lain", []piece{{"Stok habis. (", false}, {"Baca juga: Judul lain )", true}}},
	}
	w := testWords(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var spans []span
			if tt.link != "" {
				for i := 0; i+len(tt.link) <= len(tt.text); i++ {
					if tt.text[i:i+len(tt.link)] == tt.link {
						spans = append(spans, span{int32(i), int32(i + len(tt.link))})
					}
				}
			}
			got := w.split(tt.text, spans, 0)
			if len(got) != len(tt.want) {
				t.Fatalf("got %+v, want %+v", got, tt.want)
			}
			for i := range got {
				if got[i] != tt.want[i] {
					t.Errorf("piece %d is %+v, want %+v", i, got[i], tt.want[i])
				}
			}
		})
	}
}

func TestEndsSentence(t *testing.T) {
	for text, want := range map[string]bool{
		"Selesai.": true, "Selesai?\"": true, "sudah habis. (azm)": true, "sudah habis.(u1)***": true, "di sekolah. *nvi": true,
		"katanya./red": true, "Baru 1.500 Warga": false, "Judul (Bagian 2)": false, "": false, "Rp 5.000": false,
	} {
		if got := endsSentence(text); got != want {
			t.Errorf("endsSentence(%q) = %v", text, got)
		}
	}
}

func TestWithoutOutlet(t *testing.T) {
	w, err := defaultWords()
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ title, site, host, want string }{
		{"Judul Berita - Tribun-kita.com", "Tribun-kita.com", "", "Judul Berita"},
		{"Judul Berita Halaman all - Kabar.com", "Kabar.com", "", "Judul Berita Halaman all"},
		{"Judul Berita - Halaman 2 - Kabar.com", "", "www.kabar.com", "Judul Berita"},
		{"Judul Berita | Radar Madiun", "", "radarmadiun.jawapos.com", "Judul Berita"},
		{"Rekam KTP - Dinas Kejar Target", "Kabar.com", "kabar.com", "Rekam KTP - Dinas Kejar Target"},
		{"Judul", "Kabar", "", "Judul"},
	}
	for _, tt := range tests {
		if got := w.withoutOutlet(tt.title, tt.site, []string{tt.host}); got != tt.want {
			t.Errorf("%q becomes %q, want %q", tt.title, got, tt.want)
		}
	}
}

func TestIsFigureLine(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{"Pamenang Barat: 23.361 jiwa", true},
		{"Kecamatan Midai : 127 Pemilih", true},
		{"Pamenang Barat 23.361 jiwa", true},
		{"Kecamatan Midai sebanyak 4.545 orang (12,3 persen)", true},
		{"Kecamatan Midai: wajib KTP 4.545 jiwa, merekam 4.300 jiwa, belum 245 jiwa", true},
		{"Kota Balikpapan = 531.211", true},
		{"Aktivasi IKD: 6,9 persen dari warga yang telah merekam", true},
		{"Aktivasi IKD baru 6,9 persen dari warga yang telah merekam", false},
		{"Update Kalimantan: 21 Pasien Sembuh", false},
		{"Stok Blangko di Natuna Tinggal 2.000 Keping", false},
		{"Dinas terima 2.000 keping blangko, warga diminta segera datang ke kantor", false},
		{"Warga antre sejak pagi", false},
		{"dan 1.200 orang", false},
	}
	for _, tt := range tests {
		if got := isFigureLine(tt.text); got != tt.want {
			t.Errorf("%q is a line of figures: %v", tt.text, got)
		}
	}
}

// An article may end in lines of figures; a headline below them is none of it.
func TestParseEndingInFigures(t *testing.T) {
	body := `<html><body><h1>Judul Berita Hari Ini</h1><div>` + twoParagraphs + `<p>Berikut rinciannya per kecamatan:</p><p>Aru Utara: 4.120 jiwa</p><p>Aru Tengah: 3.870 jiwa</p><p>Warga Aru Serbu Pasar Murah di Lapangan</p></div></body></html>`
	a, err := Parse(page(body), nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []extract.Role
	for _, p := range a.Paragraphs[2:] {
		got = append(got, p.Role)
	}
	if diff := cmp.Diff([]extract.Role{extract.Body, extract.Body, extract.Body, extract.Linked}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
