package article

import (
	"encoding/json"
	"html"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"rekap/extract"
)

// readRoles are the roles whose figures are read.
var readRoles = map[extract.Role]bool{
	extract.Body: true, extract.Summary: true, extract.Caption: true, extract.Heading: true, extract.ListItem: true, extract.Cell: true,
}

func readTexts(t *testing.T, page string) (title string, texts []string) {
	t.Helper()
	a, err := Parse(extract.Page{Page: "x.html", Body: []byte(page)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range a.Paragraphs {
		if readRoles[p.Role] && p.Text != a.Title {
			texts = append(texts, p.Text)
		}
	}
	return a.Title, texts
}

// TestOtherArticles leaves out the headlines and beginnings of other articles, and what
// else stands between an article's paragraphs.
func TestOtherArticles(t *testing.T) {
	const h1 = "<h1>Warga Contoh Aktivasi Identitas Digital</h1>"
	const other = "Kota Lain Catat 9.870 Warga Belum Rekam"
	teaser := "<h3>" + other + "</h3>" + inP(foreign) + "<p><a href=/x>Baca selengkapnya</a></p>"
	all := []string{lead, second, third}
	tests := []struct {
		name, body string
		want       []string
	}{
		{"a label with a colon", inP(lead, second) + "<p>Jangan lewatkan: " + other + "</p>" + inP(third), all},
		{"a label in brackets behind a sentence", "<p>" + lead + " [Baca: " + other + "]</p>" + inP(second, third), all},
		{"a gloss in brackets", inP(lead, "Pihak dinas (baca: Disdukcapil) mencatat 4.310 warga sudah aktivasi sampai akhir pekan lalu."), []string{lead, "Pihak dinas (baca: Disdukcapil) mencatat 4.310 warga sudah aktivasi sampai akhir pekan lalu."}},
		{"a label in a span before the text", "<p>" + lead + "</p><p><span>Baca juga: " + other + "</span> " + second + "</p>" + inP(third), all},
		{"cards with neither link nor date", inP(lead, fourth) + inP(second, third) + "<div>" + strings.Repeat("<div class=kolom><p>"+other+" KTP-el</p><p>"+foreign+"</p></div>", 2) + "</div>", []string{lead, fourth, second, third}},
		{"cards that say how long ago", inP(lead, fourth) + inP(second, third) + "<div>" + strings.Repeat("<div class=kolom><h5>"+other+"</h5>"+inP(foreign)+"<small>2 hari yang lalu</small></div>", 2) + "</div>", []string{lead, fourth, second, third}},
		{"parts of the text in boxes with a heading each", inP(lead, fourth) + "<div class=bagian><h3>Layanan Keliling di Sekolah dan Pasar</h3>" + inP(second) + "</div><div class=bagian><h3>Sisa Warga yang Belum Terlayani</h3>" + inP(fifth) + "</div>",
			[]string{lead, fourth, "Layanan Keliling di Sekolah dan Pasar", second, "Sisa Warga yang Belum Terlayani", fifth}},
		{"bold headlines with a beginning each below a label", inP(lead, second, third) + "<p>BERITA TERKAIT</p>" + strings.Repeat("<p><strong>"+other+"</strong></p>"+inP(foreign), 2), all},
		{"bold lines behind a label and a sentence", inP(lead) + "<p>Berita Terkait</p>" + inP(second) + "<p><strong>" + "Sisanya 310 Warga Dilayani di Kampung" + "</strong></p>" + inP(fourth) + "<p><strong>" + "Stok 620 Keping Cukup Sampai Juni" + "</strong></p>" + inP(fifth),
			[]string{lead, second, "Sisanya 310 Warga Dilayani di Kampung", fourth, "Stok 620 Keping Cukup Sampai Juni", fifth}},
		{"a headline in a box between paragraphs", inP(lead) + "<div class=k1><div>" + other + " KTP-el</div></div>" + inP(second, third), all},
		{"a line of the text in a box between paragraphs", inP(lead) + "<div class=k1><div>Sukamaju 310 orang, Sukatani 280 orang dan Sukasari 30 orang</div></div>" + inP(second, third),
			[]string{lead, "Sukamaju 310 orang, Sukatani 280 orang dan Sukasari 30 orang", second, third}},
		{"counters between paragraphs", inP(lead) + "<div><div class=kol><span>58.200</span><span>Wajib KTP</span></div><div class=kol><span>9.310</span><span>Kepala Keluarga</span></div></div>" + inP(second, third), all},
		{"counters in boxes of two lines", inP(lead) + "<div><div class=kol><div>58.200</div><div>Wajib KTP</div></div><div class=kol><div>97,3 %</div><div>Perekaman KTP-el</div></div></div>" + inP(second, third), all},
		{"items of the text that begin with a number", inP(lead) + "<ul><li>310 orang di Sukamaju</li><li>280 orang di Sukatani</li></ul>" + inP(second, third), []string{lead, "310 orang di Sukamaju", "280 orang di Sukatani", second, third}},
		{"a poll", inP(lead, second, third, fourth) + "<div><h4>Bagaimana layanan KTP menurut Anda?</h4><ul><li>Baik 61 persen</li><li>Kurang 39 persen</li></ul><p>Jumlah pemilih 1.204 orang</p></div>", []string{lead, second, third, fourth, "Bagaimana layanan KTP menurut Anda?"}},
		{"the text again in English", inP(lead, second, third) + "<div>" + inP("A total of 9,870 residents of the regency have activated the digital identity, the head of the office said on Monday.", "It equals 7.4 percent of those obliged.") + "</div>", all},
		{"a video's title with its length", inP(lead) + "<div class=k1><video></video><div>" + other + " KTP-el</div><span>02:31</span></div>" + inP(second, third), all},
		{"files to take along", inP(lead, second, third) + "<h5>Lampiran</h5><ul><li>Rekap 9.870 Jiwa Semester I.pdf (1,2 MB)</li><li>Perekaman 98,2 persen.xlsx</li></ul>", append(all[:3:3], "Lampiran")},
		{"what readers say, in words of the page's own", inP(lead, second, third) + "<div>Suara Netizen</div><div><b>Andi</b>" + inP(foreign) + "</div>", all},
		{"a channel to follow", inP(lead, second) + inP("Simak berita dan informasi menarik lainnya langsung di ponsel Anda, dan pilih saluran kami.") + inP(third), all},
		{"the next article in a box with its label", inP(lead, second, third) + "<section><p>Selanjutnya</p>" + inP(other, foreign) + "</section>", all},
		{"headlines that run together", inP(lead, second, third) + "<div>" + strings.Repeat("<span>"+other+"</span> ", 5) + "</div>", all},
		{"articles without a class or links", inP(lead, second, third) + "<h3>Postingan Terakhir</h3>" + strings.Repeat("<article><h2>"+other+"</h2><div>"+inP(foreign)+"</div></article>", 3), all},
		{"a list over its label", inP(lead, second) + "<ul><li>" + other + "</li><li>Wali Kota Lepas 310 Atlet ke Ibu Kota</li></ul><p>Baca Juga</p>" + inP(third), all},
		{"a list that the text announces over a label", inP(lead, second, "Langkah yang ditempuh dinas:") + "<ul><li>Layanan keliling ke semua desa</li></ul><p>Baca Juga</p>" + inP(third), []string{lead, second, "Langkah yang ditempuh dinas:", "Layanan keliling ke semua desa", third}},
		{"counters over the text", "<div><span>0</span><span>12</span></div>" + inP(lead, second, third), all},
		{"teasers with a link to the rest", inP(lead, second, third) + teaser + teaser, all},
		{"teasers that end with the link", inP(lead, second, third) + strings.Repeat("<h3>"+other+"</h3><p>"+foreign+" <a href=/x>Selengkapnya</a></p>", 2), all},
		{"linked headings with a beginning each below a label", inP(lead, second, third) + "<h2>Berita Lainnya</h2>" + strings.Repeat("<h3><a href=/x>"+other+"</a></h3>"+inP(foreign), 3), all},
		{"linked headings in the midst of the text", inP(lead) + "<h2>Baca Juga</h2><h3><a href=/x>" + other + "</a></h3><h3><a href=/x>" + other + "</a></h3>" + inP(second, third), all},
		{"the contents in the midst of the text", inP(lead) + "<div><p>Daftar Isi</p><ul><li><a href=#a>Target Dinas yang Belum Tercapai</a></li></ul></div>" + inP(second, third), all},
		{"a word of a labelled headline that links to its tag", inP(lead, second) + "<p>Baca juga: <a href=/tag>Disdukcapil</a> siapkan 2.000 keping blangko</p>" + inP(third), all},
		{"a note for a video", inP(lead, second) + "<p>[Gambas:Video 20detik]</p>" + inP(third), all},
		{"boxes without links below a label", inP(lead, second, third) + "<div>Berita Lainnya</div><div>" + strings.Repeat("<div class=kotak><div>"+other+"</div><div>"+foreign+"</div></div>", 3) + "</div>", all},
		{"a dated box without a link below a label", inP(lead, second, third) + "<div>Berita Lainnya</div><div><div><div>" + other + "</div><div>5 Mei 2024</div><div>" + foreign + "</div></div></div>", all},
		{"a list behind its label, and a line behind the list", inP(lead) + "<p>Baca juga:</p><ul><li><a href=/x>" + other + "</a></li></ul>" + inP("Target 30 Persen Warga Belum Tercapai", second, third), []string{lead, "Target 30 Persen Warga Belum Tercapai", second, third}},
		{"a linked headline with its date in front", inP(lead) + "<div><span>13 Oktober 2023</span> <a href=/x>24.318 Keping KTP-el Tercetak di Kota Lain, Naik dari Tahun Lalu</a></div>" + inP(second, third), all},
		{"a linked headline with its date behind", inP(lead) + "<p><a href=/x>Kota Lain Cetak 7.318 Keping KTP</a> (Jumat, 13 Oktober 2023)</p>" + inP(second, third), all},
		{"a sentence with a link and a date", inP(lead) + "<p>Pada 13 Oktober 2023 dinas <a href=/x>mengumumkan 9.870 warga belum merekam</a> di kantor camat.</p>" + inP(second, third),
			[]string{lead, "Pada 13 Oktober 2023 dinas mengumumkan 9.870 warga belum merekam di kantor camat.", second, third}},
		{"a label glued to a word", "<p>Sukamaju 310 orang<a href=/x><strong>Baca Juga:</strong>" + other + "</a></p>" + inP(lead, second, third), append([]string{"Sukamaju 310 orang"}, all...)},
		{"a labelled headline parted within a word", inP(lead) + "<p><span>Baca juga: Dua R</span><span>umah di Kota Lain Terbakar, 14 Jiwa Mengungsi</span></p>" + inP(second, third), all},
		{"notices of a counter and of scrolling", inP(lead, "Post Views: 2.310", second, "Scroll Untuk Melanjutkan", third), all},
		{"pictures with linked headlines", inP(lead) + "<div><h4>Terpopuler</h4></div><div><figure><a href=/x><img></a><figcaption><a href=/x>" + other + "</a></figcaption></figure></div>" + inP(second, third), all},
		{"how long ago another article was", inP(lead) + "<p>Jangan Lewatkan</p><p><a href=/x>" + other + "</a></p><small>3 jam yang lalu</small>" + inP(second, third), all},
		{"a line that opens a list below other articles", inP(lead) + "<h4>Baca Juga</h4><p><a href=/x>" + other + "</a></p>" + inP("Berikut rincian data per kecamatan sampai akhir pekan :", "1. Sukamaju 310 orang", second),
			[]string{lead, "Berikut rincian data per kecamatan sampai akhir pekan :", "1. Sukamaju 310 orang", second}},
		{"a link to the rest below the article's own beginning", "<h2>Target Dinas</h2>" + inP(lead) + "<p><a href=#all>Baca selengkapnya</a></p>" + inP(second, third), []string{"Target Dinas", lead, second, third}},
		{"headlines that run past", "<marquee>" + other + " *** " + other + "</marquee>" + inP(lead, second, third), all},
		{"headlines parted by stars", inP(other+" *** "+other+" *** "+other) + inP(lead, second, third), all},
		{"a form of an opinion poll", inP(lead, second) + "<form><p>Apakah Anda sudah aktivasi?</p><label>Sudah (12,4 persen, 310 orang)</label></form>" + inP(third), all},
		{"a form around the page", "<form>" + inP(lead, second, third) + "</form>", all},
		{"a label that names the outlet", inP(lead, second, third) + "<p><b>Berita lain dari Kabar Contoh:</b></p><ul><li>" + other + "</li></ul>", all},
		{"a table of other articles", inP(lead, second, third) + "<table><tr><th>Berita Lain</th><th>Tanggal</th></tr><tr><td>" + other + "</td><td>5 Mei 2024</td></tr></table>", all},
		{"a label put together of its usual words", inP(lead, second, third) + "<h4>Simak Tulisan Menarik Lainnya</h4>" + inP(other, other), all},
		{"a table below a label", inP(lead, second, third) + "<p>Postingan Terkait</p><table><tr><td><a href=/a>Gambar di sana</a></td><td><a href=/x>" + other + "</a><br>" + foreign + "</td></tr></table>", all},
		{"terms and what is said of them", inP(lead, second) + "<dl><dt>Stok blangko</dt><dd>620 keping</dd><dt>Perekaman :</dt><dd>98,4 persen</dd></dl>" + inP(third), []string{lead, second, "Stok blangko: 620 keping", "Perekaman: 98,4 persen", third}},
		{"a table of dated links", inP(lead, second, third) + "<h4>Kumpulan Naskah</h4><table><tr><td>5 Mei 2024</td><td><a href=/x>" + other + "</a></td></tr><tr><td>4 Mei 2024</td><td><a href=/y>" + other + "</a></td></tr></table>", append(all[:3:3], "Kumpulan Naskah")},
		{"headlines in bold with a beginning and the offer of the rest", inP(lead, second, third) + "<div class=baris>" + strings.Repeat("<div><img><b>"+other+"</b><br>"+foreign+" <a href=/x>Selengkapnya</a></div>", 3) + "</div>", all},
		{"readers' votes", inP(lead, second) + "<div class=wp-polls><p>Apakah Anda sudah aktivasi?</p><ul><li>Sudah <small>(62%, 310 suara)</small></li></ul></div>" + inP(third), all},
		{"what is told of the writer", inP(lead, second, third) + "<div class=author-box><p>Menulis di sini sejak lama, sudah menghasilkan 1.310 berita tentang warga dan layanan.</p></div>", all},
		{"notices between paragraphs", inP(lead, "Lihat Foto", second, "Lanjut baca di bawah iklan", "(adsbygoogle = window.adsbygoogle || []).push({});", third, "Berita ini sudah dibaca 1.310 orang"), all},
		{"a linked headline behind a name of any sort", inP(lead, second) + "<p><b>Dari Meja Redaksi:</b> <a href=/x>" + other + "</a></p>" + inP(third), all},
		{"a list of the article below a headline without a link", inP(lead) + "<h4>Berita Terkait</h4>" + inP(other, "Adapun rincian warga yang sudah aktivasi di tiap kecamatan sebagai berikut:", "1. Kecamatan Sukamaju Tengah 310 orang", second),
			[]string{lead, "Adapun rincian warga yang sudah aktivasi di tiap kecamatan sebagai berikut:", "1. Kecamatan Sukamaju Tengah 310 orang", second}},
		{"a table for an advert", inP(lead) + "<table class=iklan><tr><td>Promo Ramadan diskon 50 persen</td><td>Hubungi 0812</td></tr></table>" + inP(second, third), all},
		{"cards with a link, a date and a beginning", inP(lead, second, third) + "<div>" + strings.Repeat("<div class=kartu><div class=keterangan-isi><a href=/x>12.345 Warga Lain Belum Rekam</a><div>5 Mei 2024</div><div>"+foreign+"</div></div></div>", 3) + "</div>", all},
		{"paragraphs in boxes that one linked headline is among", "<div class=kotak>" + inP(lead) + "</div><div class=kotak><a href=/x>" + other + "</a></div><div class=kotak>" + inP(second) + "</div><div class=kotak>" + inP(third) + "</div>", all},
		{"a box below a heading for followers", inP(lead) + "<div class=ajakan><h4>Ikuti Kami</h4><p>Sudah 12.500 orang bergabung di kanal WhatsApp kami.</p></div>" + inP(second, third), all},
		{"a counter of visitors", inP(lead, second, third) + "<div class=hitung><h4>Statistik Pengunjung</h4><p>Hari ini: 123 orang</p><p>Bulan ini: 12.345 orang</p></div>", all},
		{"comments below their number", inP(lead, second, third) + "<h3>3 Komentar</h3><div><b>Budi</b>" + inP("Semoga 9.870 warga di kampung kami segera dilayani juga.") + "</div><table><tr><td>Ani</td><td>Blangko habis, tinggal 20 keping</td></tr></table>", all},
		{"counters of the page", inP(lead, "1.204 pembaca", second, "Loading...", third) + "<div><h3>345.678</h3><p>Jumlah Penduduk</p></div>", all},
		{"a forecast of the weather", inP(lead, second, third) + "<div class=langit><h4>Prakiraan Cuaca</h4><p>Cerah berawan, kelembapan udara 78 persen.</p></div>", all},
		{"documents below their label", inP(lead, second, third) + "<h4>Dokumen Terkait</h4><ul><li><a href=/x.pdf>Profil Penduduk</a> (1.245 unduhan)</li></ul>", all},
		{"pictures without links below a label", inP(lead) + "<h4>Video Terbaru</h4><div><img src=a.jpg><p>" + other + "</p></div><div><img src=b.jpg><p>" + other + "</p></div>" + inP(second, third), all},
		{"a table of figures", inP(lead, second, third) + "<table><tr><th>Kecamatan</th><th>Aktivasi</th></tr><tr><td>Sukamaju</td><td>310</td></tr></table>", append(all[:3:3], "Kecamatan | Aktivasi", "Sukamaju | 310")},
		{"dated headlines below the text", inP(lead, second, third) + "<ul><li>5 Mei 2024 - " + other + "</li></ul>", all},
		{"articles beside the page's own in microdata", "<div itemscope itemtype=http://schema.org/NewsArticle><h2 itemprop=headline>Sub</h2>" + inP(lead, second, third) + "</div><div itemscope itemtype=http://schema.org/NewsArticle><h3 itemprop=headline>" + other + "</h3>" + inP(foreign) + "</div>", append([]string{"Sub"}, all...)},
		{"figures that a list of links breaks", inP(lead) + "<p>Rinciannya per kecamatan:</p><p>1. Sukamaju Tengah 12,4 persen</p><p>Baca Juga</p><p><a href=/x>" + other + "</a></p><p>2. Sukamaju Selatan 10,4 persen</p>" + inP(second),
			[]string{lead, "Rinciannya per kecamatan:", "1. Sukamaju Tengah 12,4 persen", "2. Sukamaju Selatan 10,4 persen", second}},
		{"figures above a label", inP(lead) + "<p>- Sukamaju 12,4 persen</p><p>- Sukatani 10,4 persen</p><p>Baca Juga</p><p><a href=/x>" + other + "</a></p>" + inP(second),
			[]string{lead, "- Sukamaju 12,4 persen", "- Sukatani 10,4 persen", second}},
		{"a box between paragraphs with a link and a beginning", inP(lead) + "<div class=kotak><a href=/x>" + other + "</a><p>" + foreign + "</p></div>" + inP(second, third), all},
		{"a box between paragraphs with a picture above the link", inP(lead) + "<div class=kotak><figure><a href=/x><img></a></figure><a href=/x><strong>" + other + "</strong></a><p>" + foreign + "</p></div>" + inP(second, third), all},
		{"a linked line in a box with the text", "<div>" + inP(lead) + "</div><div><p><a href=/x>" + other + "</a></p>" + inP(second) + "</div><div>" + inP(third) + "</div>", all},
		{"article elements with a heading that is no link", inP(lead, second, third) + strings.Repeat("<article class=k><h3>"+other+"</h3><p>"+foreign+"</p></article>", 2), all},
		{"a counter above the beginnings of others", inP(lead, second, third) + "<div><div>45120</div><div>Pengunjung</div></div>" + strings.Repeat("<article class=k><h3><a href=/x>"+other+"</a></h3><p>"+foreign+"</p></article>", 2), all},
		{"posts of social networks", inP(lead) + "<blockquote class=twitter-tweet><p>" + foreign + "</p>&mdash; Dukcapil (@contoh) <a href=/x>August 3, 2018</a></blockquote>" + inP(second) + "<blockquote class=instagram-media><p>" + foreign + "</p></blockquote>" + inP(third), all},
		{"a list of links with dates and beginnings", inP(lead) + "<ul><li><a href=/x>" + other + "</a> June 22, 2024 " + foreign + "</li></ul>" + inP(second, third), all},
		{"an item with a link and a date", inP(lead) + "<ul><li><a href=/x>Dinas Contoh</a> 22 Juni 2024 mencatat 310 warga.</li></ul>" + inP(second, third), []string{lead, "Dinas Contoh 22 Juni 2024 mencatat 310 warga.", second, third}},
		{"an advert with text", inP(lead) + "<div class=native-ad><p>Sponsored</p><h4>Cicilan 0 Persen untuk 1.000 Pembeli</h4><p>Dapatkan motor baru dengan uang muka ringan, sudah 25.000 warga memilih kami.</p></div>" + inP(second, third), all},
		{"paragraphs in boxes for adverts", "<div class=ads><p>" + lead + "</p></div><div class=ads><p>" + second + "</p></div>" + inP(third), all},
		{"an advert above a paragraph in its box", inP(lead) + "<div><div class=ads><p>Iklan</p></div>" + inP(second) + "</div>" + inP(third), all},
		{"a quotation", inP(lead) + "<blockquote>" + inP(second) + "</blockquote>" + inP(third), all},
		{"the beginning cut short above the text", "<p class=sinopsis>" + lead[:70] + "...</p>" + inP(lead, second, third), all},
		{"the title under a picture", "<figure><img><figcaption>Warga Contoh Aktivasi Identitas Digital-Foto: Humas-</figcaption></figure>" + inP(lead, second, third), all},
		{"the articles before and behind", inP(lead, second) + "<p>Previous: Target 30% di Kab. Lain Tercapai</p>" + inP(third), all},
		{"numbers that a style parts from no word", "<p><span>Stok 6</span><span>20 keping tersisa di gudang dinas sampai akhir pekan ini.</span></p>" + inP(lead, second), []string{"Stok 620 keping tersisa di gudang dinas sampai akhir pekan ini.", lead, second}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, got := readTexts(t, "<html><head><title>Warga Contoh Aktivasi Identitas Digital</title></head><body>"+h1+"<div class=x>"+tt.body+"</div></body></html>")
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestStatedText reads articles that a page's markup does not hold: in the state of a
// script or an attribute, for readers without scripts, and in the pages of a story.
func TestStatedText(t *testing.T) {
	const title = "Warga Contoh Aktivasi Identitas Digital"
	js := func(v any) string {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	item := map[string]any{"judul": title, "isi": inP(lead, second), "tanggal": "2024-05-07"}
	other := map[string]any{"judul": "Kota Lain Catat 9.870 Warga Belum Rekam", "isi": inP(foreign), "tanggal": "2024-05-09"}
	state := js(map[string]any{"props": map[string]any{"lain": []any{other}, "berita": item}})
	flat := js([]any{[]any{"Reactive", 1}, map[string]any{"detail": 2}, map[string]any{"title": 3, "content": 4, "publishDate": 5}, title, inP(lead, second), "2024-05-07T10:00:00+07:00"})
	named := map[string]any{"post": map[string]any{"title": map[string]any{"rendered": title}, "content": map[string]any{"rendered": inP(lead, second)}, "date": "2024-05-07"},
		"lain": []any{map[string]any{"judul": "Kota Lain Catat 9.870 Warga Belum Rekam", "isi": inP(foreign, foreign, foreign), "tanggal": "2024-05-09"}}}
	script := func(s string) string {
		return "<script type=application/json>" + strings.ReplaceAll(s, "<", `\u003c`) + "</script>"
	}
	head := "<html><head><title>Portal Contoh</title></head><body>"
	tests := []struct{ name, page string }{
		{"in an attribute", head + `<div id=app data-page="` + html.EscapeString(state) + `"></div>`},
		{"in a script", head + "<div id=app></div>" + script(state)},
		{"as JSON within JSON", head + "<div id=app></div>" + script(js(map[string]any{"status": 200, "body": state}))},
		{"beside a longer article", "<html><head><title>" + title + " | Portal Contoh</title></head><body><div id=app></div>" + script(js(named))},
		{"in one list", head + "<div id=app></div>" + script(flat)},
		{"for readers without scripts", "<html><head><title>" + title + "</title></head><body><div id=root></div><noscript><p>7 Mei 2024</p>" + inP(lead, second) + "</noscript>"},
		{"in the pages of a story", "<html><head><title>" + title + "</title></head><body><amp-story><amp-story-page><amp-story-grid-layer><h1>" + title + "</h1><p>7 Mei 2024</p></amp-story-grid-layer></amp-story-page><amp-story-page><amp-story-grid-layer>" + inP(lead) + "</amp-story-grid-layer></amp-story-page><amp-story-page><amp-story-grid-layer>" + inP(second) + "</amp-story-grid-layer></amp-story-page></amp-story>"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Page: "x.html", Body: []byte(tt.page)}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := a.Published.Day.Format("2006-01-02"); a.Title != title || got != "2024-05-07" {
				t.Errorf("title %q of %s", a.Title, got)
			}
			_, texts := readTexts(t, tt.page)
			if diff := cmp.Diff([]string{lead, second}, texts); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestListedDates takes the day of another article in a list for none of the article's lines.
func TestListedDates(t *testing.T) {
	list := "<div><h2>More posts</h2><ul>" + strings.Repeat("<li><h3><a>Kota Lain Catat 9.870 Warga Belum Rekam</a></h3><div>3 Mei 2024</div>"+inP(foreign)+"</li>", 3) + "</ul></div>"
	a, err := Parse(extract.Page{Body: []byte("<html><head><title>Warga Contoh Aktivasi Identitas Digital</title></head><body><main><h1>Warga Contoh Aktivasi Identitas Digital</h1><div class=x>" + inP(lead, second, third) + "</div>" + list + "</main></body></html>")}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range a.Paragraphs {
		if p.Role == extract.DateLine {
			t.Errorf("%q is a %s", p.Text, p.Role)
		}
	}
}
