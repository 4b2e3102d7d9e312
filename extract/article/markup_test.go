package article

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/extract"
)

// Sentences of an article and of others.
const (
	lead    = "Sebanyak 4.310 warga Kabupaten Contoh sudah mengaktifkan identitas digital sampai akhir pekan lalu, kata kepala dinas."
	second  = "Jumlah itu setara 7,4 persen dari wajib KTP, dan dinas mengejar sisanya dengan layanan keliling di semua kecamatan."
	third   = "Stok blangko tinggal 620 keping."
	fourth  = "Petugas juga mendatangi sekolah dan pasar pada akhir pekan, dan layanan itu berlangsung sampai petang setiap hari."
	fifth   = "Kepala dinas berharap warga yang belum aktivasi datang ke kantor camat dengan membawa ponsel dan kartu mereka."
	foreign = "Di Kota Lain, 9.870 warga belum merekam data dan diminta datang ke kantor kecamatan terdekat."
)

func inP(texts ...string) string { return "<p>" + strings.Join(texts, "</p><p>") + "</p>" }

// builder sets markup in the boxes that page builders put around it, of a class of its own.
func builder(class, markup string) string {
	return "<div class=" + class + "><div class=b1><div class=b2><div class=b3><div class=b4><div class=b5>" + markup + "</div></div></div></div></div></div>"
}

// TestMarkup reads the paragraphs of articles in the many ways in which pages set them,
// without those of other articles around them.
func TestMarkup(t *testing.T) {
	const h1 = "<h1>Warga Contoh Aktivasi Identitas Digital</h1>"
	page := func(body string) string {
		return "<html><head><title>Warga Contoh Aktivasi Identitas Digital</title></head><body><div class=luar>" + body + "</div></body></html>"
	}
	card := "<div class=kartu><h5><a href=/x>Kota Lain Catat 9.870 Warga Belum Rekam</a></h5>" + inP(foreign) + "</div>"
	all := []string{"body: " + lead, "body: " + second, "body: " + third}
	tests := []struct {
		name, body string
		want       []string // of the roles that are read for figures
	}{
		{"a list in a box of its own", h1 + "<div class=x>" + inP(lead) + "<div class=y><b>Berita Terkait</b>" + inP(foreign) + "</div>" + inP(second, third) + "</div>", all},
		{"a list ends with its box", h1 + "<div class=x>" + inP(lead, second) + "<div class=y><h4>Baca Juga</h4><ul><li><a href=/a>Kota Lain Catat 9.870 Warga</a></li></ul></div>" + inP("Stok blangko di gudang dinas tinggal 620 keping saja", third) + "</div>",
			[]string{all[0], all[1], "body: Stok blangko di gudang dinas tinggal 620 keping saja", all[2]}},
		{"a label alone before its headline", h1 + "<div class=x>" + inP(lead, second, "Baca Juga :", "Kota Lain Catat 9.870 Warga Belum Rekam", third) + "</div>", all},
		{"a video named in quotation marks", h1 + "<div class=x>" + inP(lead, second, third) + "<h3>Simak Video \"Kota Lain Catat 9.870 Warga Belum Rekam\"</h3></div>", all},
		{"cards below a label", h1 + "<div class=x>" + inP(lead, second, third) + "<h4>Lihat Juga</h4>" + card + card + "</div>", all},
		{"cards below tabs", h1 + "<div class=x>" + inP(lead, second, third) + "<ul class=nav><li>Terbaru</li></ul><div class=isi-tab>" + card + "</div></div>", all},
		{"comments beside the part with the text", h1 + "<section>" + inP(lead, second, third) + "</section><h4>Komentar Pembaca</h4><ul><li>Budi<br>Di kampung kami 9.870 warga belum dilayani</li></ul>", all},
		{"comments below their label", h1 + "<div class=x>" + inP(lead, second, third) + "<h4>Tinggalkan Komentar</h4><div><b>Budi</b>" + inP("Semoga 9.870 warga di kampung kami segera dilayani juga.") + "</div></div>", all},
		{"a picture's link never closed", h1 + "<div class=x><a href=/foto.jpg><img>" + inP(lead, second, third) + "</div>", all},
		{"paragraphs set as headings", h1 + "<div class=x><h5>" + strings.Join([]string{lead, second, third}, "</h5><h5>") + "</h5></div>", all},
		{"entities escaped twice", h1 + "<div class=x>" + strings.ReplaceAll(inP(lead, second, third), " ", "&amp;nbsp;") + "</div>", all},
		{"tags escaped", h1 + "<div class=x>" + strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(inP(lead, second, third)) + "</div>", all},
		{"boxes named for an editor", h1 + "<div class=x><div class=text-editor>" + strings.Join([]string{lead, second, third}, "</div><div class=text-editor>") + "</div></div>", all},
		{"boxes numbered in a class", h1 + "<div class=x><div class='el el-1 el-teks'>" + inP(lead) + "</div><div class='el el-2 el-teks'>" + inP(second) + "</div><div class='el el-3 el-teks'>" + inP(third) + "</div></div>", all},
		{"a caption's box never closed", h1 + "<div class=x><div class=caption>" + inP(lead, second, third) + "</div></div>", all},
		{"a further article below", "<article>" + h1 + inP(lead, second, third) + "</article><article><h1>Kota Lain Catat 9.870 Warga</h1>" + inP(foreign, foreign, foreign, foreign) + "</article>", all},
		{"the next post of a weblog", "<h2><a href=/1>Warga Contoh Aktivasi Identitas Digital</a></h2><div>3 Mei 2024</div><div class=x>" + inP(lead, second, third) + "</div><h2><a href=/2>Kota Lain Catat 9.870 Warga</a></h2><div>1 Mei 2024</div><div class=x>" + inP(foreign) + "</div>", all},
		{"the next article, headed alike and dated", "<div class=berita><h2>Warga Contoh Aktivasi Identitas Digital</h2><p>Selasa, 7 Mei 2024 | 10:21 WIB</p>" + inP(lead, second, third) + "</div><div class=berita><h2>Kota Lain Catat 9.870 Warga</h2><p>Senin, 6 Mei 2024 | 09:10 WIB</p>" + inP(foreign, foreign, foreign, foreign) + "</div>", all},
		{"parts headed alike without dates", h1 + "<div class=bagian><h2>Warga Contoh Aktivasi Identitas Digital Kini</h2>" + inP(lead, second) + "</div><div class=bagian><h2>Stok Menipis</h2>" + inP(third, fourth, fifth) + "</div>",
			[]string{"heading: Warga Contoh Aktivasi Identitas Digital Kini", all[0], all[1], "heading: Stok Menipis", all[2], "body: " + fourth, "body: " + fifth}},
		{"a card in the midst of the text", h1 + "<div class=x>" + inP(lead) + "<div class=kartu><small>Daerah</small><h3><a href=/x>Kota Lain Catat 9.870 Warga Belum Rekam</a></h3><div class=ringkas>" + inP(foreign) + "</div></div>" + inP(second, third) + "</div>", all},
		{"a linked heading over a longer part of the text", h1 + "<div class=x><div>" + inP(lead) + "</div><div><h3><a href=/x>Sisa Warga Dikejar ke Kampung</a></h3>" + inP(second, third, fourth, fifth, strings.ToUpper(fourth), strings.ToUpper(fifth)) + "</div></div>",
			[]string{all[0], all[1], all[2], "body: " + fourth, "body: " + fifth, "body: " + strings.ToUpper(fourth), "body: " + strings.ToUpper(fifth)}},
		{"the rest in a box of another name", h1 + "<div class=awal>" + inP(lead, second) + "</div><div class=iklan-sela>Iklan</div><div class=lanjutan>" + inP(third, "Rinciannya:", "1. Sukamaju 310 orang", "2. Sukatani 280 orang", fourth) + "</div>",
			append(all[:3:3], "body: Rinciannya:", "list_item: 1. Sukamaju 310 orang", "list_item: 2. Sukatani 280 orang", "body: "+fourth)},
		{"a list set with line breaks", h1 + "<div class=x>" + lead + "<br><br>Rinciannya:<br>1. Sukamaju 310 orang<br>2. Sukatani 280 orang<br>b. Sukasari 30 orang<br><br>" + second + "</div>",
			[]string{all[0], "body: Rinciannya:", "list_item: 1. Sukamaju 310 orang", "list_item: 2. Sukatani 280 orang", "list_item: b. Sukasari 30 orang", all[1]}},
		{"a number that only begins a line", h1 + "<div class=x>Warga yang sudah aktivasi tercatat baru sebanyak<br>4.310 orang sampai akhir pekan lalu, kata kepala dinas.<br><br>" + second + "</div>",
			[]string{"body: Warga yang sudah aktivasi tercatat baru sebanyak 4.310 orang sampai akhir pekan lalu, kata kepala dinas.", all[1]}},
		{"marks of notes behind figures", h1 + inP("Sebanyak 4.310<sup>1</sup> warga dari 58.200<sup>[2]</sup> wajib KTP sudah aktivasi, dan luas kantor 20 m<sup>2</sup>.", second),
			[]string{"body: Sebanyak 4.310 warga dari 58.200 wajib KTP sudah aktivasi, dan luas kantor 20 m2.", all[1]}},
		{"a box that keeps its line breaks", h1 + "<div class=x><div class=whitespace-pre-line>" + lead + "\nRinciannya:\n1. Sukamaju 310 orang\n2. Sukatani 280 orang\n" + second + "\n" + third + "</div></div>",
			[]string{all[0], "body: Rinciannya:", "list_item: 1. Sukamaju 310 orang", "list_item: 2. Sukatani 280 orang", all[1], all[2]}},
		{"a style that keeps line breaks", h1 + "<div class=x style='white-space: pre-wrap'>" + lead + "\n" + second + "\n" + third + "</div>", all},
		{"a quotation set large", h1 + "<div class=x>" + inP(lead) + "<blockquote>" + inP(fourth) + "</blockquote>" + inP(second, fourth, third) + "</div>", []string{all[0], all[1], "body: " + fourth, all[2]}},
		{"a paragraph printed twice", h1 + "<div class=x>" + inP(lead, second, second, third) + "</div>", all},
		{"sentences in boxes of a line", h1 + "<div class=x><p><span>" + lead + "</span><span>" + second + "</span></p>" + inP(third) + "</div>", []string{"body: " + lead + " " + second, all[2]}},
		{"boxes of boxes with a picture", h1 + "<div class=x><div class=hal><div class=teks>" + inP(lead, second) + "</div></div><div class=hal><figure><figcaption>Warga antre di kantor camat untuk merekam data.</figcaption></figure><div class=teks>" + inP(third, fourth, fifth) + "</div></div></div>",
			append(all[:2:2], "caption: Warga antre di kantor camat untuk merekam data.", all[2], "body: "+fourth, "body: "+fifth)},
		{"boxes of a page builder in the text", h1 + "<div class=entry-content>" + builder("a", inP(lead)) + builder("b", inP(second)) + builder("c", inP(third)) + "</div>", all},
		{"parts that are called as those of a side column in the text", h1 + "<div class=entry-content><div class='so-panel widget'>" + inP(lead, second, fourth) + "</div><div class='so-panel widget'>" + inP(third) + "</div></div>",
			[]string{all[0], all[1], "body: " + fourth, all[2]}},
		{"parts of a side column beside the text", h1 + "<div class=entry-content>" + inP(lead, second, third) + "</div><div class=widget>" + inP(foreign) + "</div>", all},
		{"the title over again", h1 + "<div class=x><h2>Warga Contoh Aktivasi Identitas Digital</h2><p><b>Warga Contoh Aktivasi Identitas Digital</b></p>" + inP(lead, second, third) + "</div>", all},
		{"a line under a picture", h1 + "<div class=x>" + inP(lead) + "<p><img src=a.jpg><br><em>Warga antre di loket</em></p><div><img src=b.jpg><div>Petugas merekam data</div></div>" + inP(second, third) + "</div>",
			[]string{all[0], "caption: Warga antre di loket", "caption: Petugas merekam data", all[1], all[2]}},
		{"an agency's text under a picture", h1 + "<div class=x><p>Warga merekam data di Kota Contoh, Selasa (3/1). Masih ada 1.200 orang yang belum merekam. ANTARA FOTO/Nama Juru Foto/xyz/17.</p>" + inP(lead, second, third) + "</div>",
			[]string{"caption: Warga merekam data di Kota Contoh, Selasa (3/1). Masih ada 1.200 orang yang belum merekam. ANTARA FOTO/Nama Juru Foto/xyz/17.", all[0], all[1], all[2]}},
		{"a sentence under a picture in small type", h1 + "<div class=x>" + inP(lead) + "<p><img src=a.jpg><br><small>Warga antre di loket layanan.</small></p><p>Petugas merekam data pelajar. Foto: Dok. Humas</p>" + inP(second, third) + "</div>",
			[]string{all[0], "caption: Warga antre di loket layanan.", "caption: Petugas merekam data pelajar. Foto: Dok. Humas", all[1], all[2]}},
		{"a line that says whose a picture is", h1 + "<div class=x>" + inP(lead, "ANTARA FOTO/Nama Juru Foto", second, third) + "</div>", []string{all[0], "caption: ANTARA FOTO/Nama Juru Foto", all[1], all[2]}},
		{"a sentence of the text again under a picture", h1 + "<div class=x>" + inP(lead) + "<figure><img><figcaption>" + second + " (Foto: Humas)</figcaption></figure>" + inP(second, third) + "</div>", all},
		{"a sentence of the text below its picture", h1 + "<div class=x>" + inP(lead) + "<p><img src=a.jpg><br>" + third + "</p>" + inP(second) + "</div>", []string{all[0], all[2], all[1]}},
		{"a list of figures in a box of its own", h1 + "<div class=x><div class=judul-luar>Kabar</div><div class='el el-teks'><div class=isi-el>" + inP(lead, second, fourth, "Rinciannya:") + "</div></div><div class='el el-gambar'><img></div><div class='el el-teks'><div class=isi-el>" + inP("1. Sukamaju 310 orang", "2. Sukatani 280 orang") + "</div></div></div>",
			[]string{all[0], all[1], "body: " + fourth, "body: Rinciannya:", "list_item: 1. Sukamaju 310 orang", "list_item: 2. Sukatani 280 orang"}},
		{"a line between paragraphs and the box with the rest", h1 + "<div class=x>" + inP(lead, second, "Rinciannya di tiap kecamatan sebagai berikut:") + "<div class=lanjutan>" + inP("1. Sukamaju 310 orang", "2. Sukatani 280 orang", fourth, fifth, third, strings.ToUpper(fourth), strings.ToUpper(fifth), strings.ToUpper(lead)) + "</div></div>",
			[]string{all[0], all[1], "body: Rinciannya di tiap kecamatan sebagai berikut:", "list_item: 1. Sukamaju 310 orang", "list_item: 2. Sukatani 280 orang", "body: " + fourth, "body: " + fifth, all[2], "body: " + strings.ToUpper(fourth), "body: " + strings.ToUpper(fifth), "body: " + strings.ToUpper(lead)}},
		{"a short article in a part that is called a module, beside more of other articles", builder("'widget pos'", "<h3 class=post-title>Warga Contoh Aktivasi Identitas Digital</h3>"+inP(lead, third)) + "<div class=kolom><ul>" + strings.Repeat("<li><div><div><a href=/x>Kota Lain Catat 9.870 Warga Belum Rekam</a></div><div>"+foreign+"</div></div></li>", 3) + "</ul></div>", []string{all[0], all[2]}},
		{"lines behind pictures that are no photographs", h1 + "<div class=x><p>" + lead + "</p><div><img height=16 src=a.png>Stok blangko 620 keping</div>" + inP(second, "<img src=b.jpg>"+third) + "</div>",
			[]string{all[0], "body: Stok blangko 620 keping", all[1], all[2]}},
		{"the rest of a text behind its offer", h1 + "<div class=x>" + inP(lead, fourth, fifth) + "<div><a href=#>Baca Selengkapnya</a></div><div style='display:none'>" + inP(second, third) + "</div></div>",
			[]string{all[0], "body: " + fourth, "body: " + fifth, all[1], all[2]}},
		{"the rest of a text before its offer", h1 + "<div class=x>" + inP(lead, fourth, fifth) + "<p><span>...</span><span hidden>" + second + "</span></p><button>Read more</button></div>",
			[]string{all[0], "body: " + fourth, "body: " + fifth, "body: ..." + second}},
		{"hidden text without an offer", h1 + "<div class=x>" + inP(lead, second, third) + "<div style='display:none'>" + inP(foreign) + "</div></div>", all},
		{"paragraphs that only a style makes of a line", h1 + "<div class=x><span style='display: block'>" + lead + "</span><span style='display: block'>" + strings.TrimSuffix(second, ".") + "</span><span style='display: block'>" + third + "</span></div>",
			[]string{all[0], "body: " + strings.TrimSuffix(second, "."), all[2]}},
		{"what readers say below a heading", h1 + "<div class=x>" + inP(lead, second, third) + "<h3>Tanggapan Pembaca (2)</h3><div><b>Ani</b> <span>3 Mei 2024</span>" + inP(foreign) + "</div></div>", all},
		{"what readers say below a line, more than the article", h1 + "<div class=x>" + inP(lead) + "<div>2 Tanggapan</div><div><b>Ani</b> 3 Mei 2024" + inP(foreign) + "</div><div><b>Adi</b> 4 Mei 2024" + inP(foreign) + "</div></div>", all[:1]},
		{"a heading that only begins as that of comments does", h1 + "<div class=x>" + inP(lead) + "<h3>Diskusi di Gedung Dewan</h3>" + inP(second, third) + "</div>",
			[]string{all[0], "heading: Diskusi di Gedung Dewan", all[1], all[2]}},
		{"a table with one cell in each row", h1 + "<table><tr><td>" + lead + "</td></tr><tr><td>Stok blangko 620 keping</td></tr><tr><td>" + second + "</td></tr></table>",
			[]string{all[0], "body: Stok blangko 620 keping", all[1]}},
		{"a headline that a word processor parts", h1 + "<div class=x>" + inP(lead) + "<p><span>Baca juga: Kota Lain Catat 9.870</span> <span>Warga Belum Rekam</span></p>" + inP(second, third) + "</div>", all},
		{"elements of a program's own", h1 + "<div class=x>" + inP(lead, second, third) + "<my-footer>" + inP(foreign) + "</my-footer></div>", all},
		{"boxes of other articles before the text, without links", h1 + "<div><div><div>Sorotan</div><div><b>Kota Lain Catat 9.870 Warga</b><br>" + foreign + "<br><i>3 Mei 2024</i></div><div><b>Kota Lain Kehabisan Blangko Kartu</b><br>" + foreign + "<br><i>2 Mei 2024</i></div></div><div>" + inP(lead, second, third) + "</div></div>", all},
		{"tables of other articles, without days", h1 + "<div>" + inP(lead, second, third) + "<div><div>Sorotan</div><table><tr><td><a href=/a>Kota Lain Catat 9.870 Warga</a><br>" + foreign + "</td></tr></table><table><tr><td><a href=/b>Kota Lain Kehabisan Blangko Kartu</a><br>" + foreign + "</td></tr></table></div></div>", all},
		{"what readers vote on", h1 + "<div class=x>" + inP(lead, second) + "<div>Polling: Sudah aktivasi identitas digital?<ul><li>Sudah 64%</li><li>Belum 36%</li></ul></div>" + inP(third) + "</div>", all},
		{"a short line and the headline of another article behind it", h1 + "<div class=x>" + inP(lead, "Kabar lain <b>Baca juga: Kota Lain Catat 9.870 Warga Belum Rekam</b>", second, third) + "</div>", all},
		{"text that keeps its lines", h1 + "<pre>" + lead + "\nRinciannya:\n1. Sukamaju 310 orang\n2. Sukatani 280 orang\n\n" + second + "</pre>",
			[]string{all[0], "body: Rinciannya:", "list_item: 1. Sukamaju 310 orang", "list_item: 2. Sukatani 280 orang", all[1]}},
		{"a list between blank lines", h1 + "<div class=x>" + lead + "\n\nRinciannya:\n\n1. Sukamaju 310 orang\n\n2. Sukatani 280 orang\n\n" + second + "</div>",
			[]string{all[0], "body: Rinciannya:", "list_item: 1. Sukamaju 310 orang", "list_item: 2. Sukatani 280 orang", all[1]}},
		{"sentences told over again", h1 + "<div class=x><b>Ringkasan</b><ul><li>" + lead + "</li><li>" + third + "</li></ul>" + inP(lead+" "+fourth, second) + "<blockquote>" + inP(lead) + "</blockquote>" + inP(third) + "</div>",
			[]string{"list_item: " + third, "body: " + lead + " " + fourth, all[1], all[2]}},
		{"text below a picture of its own", h1 + "<div class=x>" + inP(lead) + "<p><img src=a.jpg></p><p><em>Warga antre di loket</em></p><img src=b.jpg><h6>Petugas merekam data (Ist)</h6>" + inP(second, third) + "</div>",
			[]string{all[0], "caption: Warga antre di loket", "caption: Petugas merekam data (Ist)", all[1], all[2]}},
		{"hyphens that no line breaks at", h1 + "<div class=x>" + inP("Stok blangko KTP\u2011el di gudang dinas kira\u2011kira tinggal 620 keping, kata kepala dinas.", second) + "</div>",
			[]string{"body: Stok blangko KTP-el di gudang dinas kira-kira tinggal 620 keping, kata kepala dinas.", all[1]}},
		{"marks of plug-ins that are gone", h1 + "<div class=x>" + inP("[vc_row el_class=\"x\"][vc_column]"+lead, "[ad id=2]", "[Gambas:Video 20detik]", "[b]"+second+"[/b]", "[Foto lain menyusul] "+third+"[/vc_column][/vc_row]") + "</div>",
			[]string{all[0], all[1], "body: [Foto lain menyusul] " + third}},
		{"lines broken by hand", h1 + "<div class=x>Sebanyak 4.310 warga Kabupaten Contoh sudah mengaktifkan identitas<br>digital sampai akhir pekan lalu di semua kecamatan, demikian catatan<br>dinas yang dibacakan pada rapat koordinasi di hadapan Kepala Dinas<br>Kependudukan dan Pencatatan Sipil.<br><br>" + second + "<br><br>" + third + "</div>",
			[]string{"body: Sebanyak 4.310 warga Kabupaten Contoh sudah mengaktifkan identitas digital sampai akhir pekan lalu di semua kecamatan, demikian catatan dinas yang dibacakan pada rapat koordinasi di hadapan Kepala Dinas Kependudukan dan Pencatatan Sipil.", all[1], all[2]}},
		{"lines broken by hand within sentences and between them", h1 + "<div class=x>Kepala dinas mengatakan, warga kabupaten yang sudah mengaktifkan<br>identitas digital sampai akhir pekan lalu ada di semua kecamatan,<br>dan dinas terus mengejar sisanya dengan layanan keliling setiap<br>hari kerja di kantor desa, sekolah, pasar, dan di tempat ibadah.<br><br>Sampai akhir pekan lalu tercatat 4.310 warga yang sudah melakukan<br>aktivasi, atau 7,4 persen dari wajib KTP di kabupaten tersebut.<br>Dinas menargetkan sisanya rampung pada semester pertama, sebelum<br>akhir Juni.</div>",
			[]string{"body: Kepala dinas mengatakan, warga kabupaten yang sudah mengaktifkan identitas digital sampai akhir pekan lalu ada di semua kecamatan, dan dinas terus mengejar sisanya dengan layanan keliling setiap hari kerja di kantor desa, sekolah, pasar, dan di tempat ibadah.",
				"body: Sampai akhir pekan lalu tercatat 4.310 warga yang sudah melakukan aktivasi, atau 7,4 persen dari wajib KTP di kabupaten tersebut. Dinas menargetkan sisanya rampung pada semester pertama, sebelum akhir Juni."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Body: []byte(page(tt.body))}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, readParagraphs(a)); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
		})
	}
}

// readParagraphs are the paragraphs of an article that are read for figures, with their roles.
func readParagraphs(a *extract.Article) []string {
	var read []string
	for _, p := range a.Paragraphs {
		switch p.Role {
		case extract.Body, extract.Summary, extract.Caption, extract.Heading, extract.ListItem, extract.Cell:
			read = append(read, string(p.Role)+": "+p.Text)
		}
	}
	return read
}

// TestStatedBesides reads title and day of publication where the page tells of other
// articles besides, or in parts.
func TestStatedBesides(t *testing.T) {
	const title = "Warga Contoh Aktivasi Identitas Digital"
	ld := func(json string) string { return `<script type="application/ld+json">` + json + "</script>" }
	other := `{"@type":"NewsArticle","headline":"Kota Lain Catat 9.870 Warga","datePublished":"2026-01-05"}`
	own := `{"@type":"NewsArticle","headline":"` + title + `","datePublished":"2024-05-03"}`
	text := "<div class=x>" + inP(lead, second, third) + "</div>"
	h1 := "<h1>" + title + "</h1>"
	named := "<title>" + title + "</title>"
	tests := []struct{ name, head, body, day string }{
		{"articles of a list", named + ld(`{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":`+other+`}]}`) + ld(own), h1 + text, "2024-05-03"},
		{"another article first", named + ld(other) + ld(own), h1 + text, "2024-05-03"},
		{"month first, by the day of the week", named, h1 + "<div>Jum, 05/03/2024 - 10:21</div>" + text, "2024-05-03"},
		{"day first, by the day of the week", named, h1 + "<div>Jum, 03/05/2024 - 10:21</div>" + text, "2024-05-03"},
		{"RDFa", named, h1 + `<span property="dc:date dc:created" content="2024-05-03T10:00:00+07:00">kemarin</span>` + text, "2024-05-03"},
		{"in a tip", named, h1 + `<span title="3 Mei 2024">2 tahun yang lalu</span>` + text, "2024-05-03"},
		{"the leaf of a calendar", named, "<div class=y><div class=z><div>03</div><div>Mei</div><div>2024</div></div>" + h1 + text + "</div>", "2024-05-03"},
		{"above a line over the title", named, "<div class=y><ul><li>Admin</li><li>3 Mei 2024</li><li>2 menit membaca</li></ul>" + h1 + text + "</div>", "2024-05-03"},
		{"the page's name over its menu", `<meta property="og:title" content="` + title + `">`, "<h1>Dinas Kependudukan Kabupaten Contoh</h1><div class=menu><a href=/>Beranda</a></div><div class=y><div>3 Mei 2024</div>" + text + "</div>", "2024-05-03"},
		{"no headline but the line over the date", "<title>BERITA DAERAH</title>", "<div class=y><div>" + title + "</div><div>3 Mei 2024</div>" + text + "</div>", "2024-05-03"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Body: []byte("<html><head>" + tt.head + "</head><body><div class=luar>" + tt.body + "</div></body></html>")}, nil)
			if err != nil {
				t.Fatal(err)
			}
			if day := a.Published.Day.Format(time.DateOnly); a.Title != title || day != tt.day {
				t.Errorf("got %q of %s; want %q of %s", a.Title, day, title, tt.day)
			}
		})
	}
}
