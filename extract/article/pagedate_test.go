package article

import (
	"testing"
	"time"

	"rekap/extract"
)

// TestPageDate finds the day of publication where pages print or state it, beside the
// days on which they were changed or made.
func TestPageDate(t *testing.T) {
	const h1 = "<h1>Warga Contoh Aktivasi Identitas Digital</h1>"
	text := inP(lead, second, third)
	page := func(title, body string) string {
		return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>"
	}
	const title = "Warga Contoh Aktivasi Identitas Digital"
	tests := []struct{ name, html, want string }{
		{"in the page's title", page(title+" - 7 Mei 2024 | Kabar", h1+text), "2024-05-07"},
		{"in the page's title, and a later day in the text's first line", page(title+" - 7 Mei 2024 | Kabar", h1+inP("Rabu, 9 September 2026")+text), "2024-05-07"},
		{"at the end of the path that names the title", page(title, "<div>Rabu, 9 September 2026</div><ol><li>Beranda</li><li>7 Mei 2024</li><li>"+title+"</li></ol>"+h1+text), "2024-05-07"},
		{"in spans that only their style sets apart", page(title, h1+"<div><span>Admin</span><span>7 Mei 2024</span><span>310 dibaca</span></div>"+text), "2024-05-07"},
		{"month first in such spans", page(title, "<div>"+h1+"<div><span>Oleh Admin</span><span>Mei 7, 2024</span></div></div>"+text), "2024-05-07"},
		{"a year of two digits before a time", page(title, h1+"<div>Redaksi 7/5/24, 22:30 WIB Last Updated 2026-02-03T15:31:45Z</div>"+text), "2024-05-07"},
		{"a short month and a year of two digits", page(title, h1+"<p>Sel, 7 Mei 24 08.15 WIB</p>"+text), "2024-05-07"},
		{"numbers that are no date", page(title, h1+"<p>Skor 3/4/24 dari 120 responden</p>"+text), ""},
		{"behind a word that says so", page(title, h1+"<div>Kabar ini sudah dilihat sebanyak <b>1.310 orang</b> dan dibuat pada <b>07-05-2024</b> oleh:</div><div>"+text+"</div>"), "2024-05-07"},
		{"between strokes", page(title, h1+"<p>Tanggal Posting : 07-05-2024 10:21:33 | Kategori : Berita Daerah | Dibaca : 310</p>"+text), "2024-05-07"},
		{"behind that of the last change", page(title, h1+"<p>Last updated June 3, 2024 | Published May 7, 2024</p>"+text), "2024-05-07"},
		{"before a long one of the last change", page(title, h1+"<p>Diterbitkan: Selasa, 7 Mei 2024 | Terakhir diperbarui: 23 September 2026</p>"+text), "2024-05-07"},
		{"behind the text, in a line that says so", page(title, "<div>"+h1+text+"<p>Ditulis oleh Admin pada 7 Mei 2024 09:10. Terakhir diubah 3 Juni 2024</p></div>"), "2024-05-07"},
		{"behind the text, in a line that says something else", page(title, "<div>"+h1+text+"<p>Layanan berikutnya pada 7 Mei 2024</p></div>"), ""},
		{"behind the day of what was done", page(title, h1+"<p>Tanggal kegiatan: 5 Mei 2024 | Diposting: 7 Mei 2024</p>"+text), "2024-05-07"},
		{"below the day on which it was edited", page(title, h1+"<p>Diedit 9 Juni 2024</p><p>7 Mei 2024</p>"+text), "2024-05-07"},
		{"below the day of reading", page(title, h1+"<p>Hari ini: Rabu, 9 September 2026</p><p>7 Mei 2024</p>"+text), "2024-05-07"},
		{"over the title, and of a post set into the text", page(title, "<div><div><ul><li>7 Mei 2024</li></ul></div>"+h1+inP(lead, second, third)+"<div class=fb-post><p>Hari ini 250 KTP tercetak</p><p>Posted by Disdukcapil on Monday, May 3, 2021</p></div>"+inP(fourth)+"</div>"), "2024-05-07"},
		{"in a list of terms, below that of the last change", page(title, h1+"<dl><dt>Diperbarui</dt><dd>3 Juni 2024</dd><dt>Tanggal</dt><dd>7 Mei 2024</dd></dl>"+text), "2024-05-07"},
		{"right below the title, and a path of sections before the text", page(title, h1+"<p class=tanggal>7 Mei 2024</p><p>Beranda » Berita » Daerah</p>"+text), "2024-05-07"},
		{"right below the title, and a path of sections as the text's first paragraph", page(title, h1+"<p>7 Mei 2024</p><div><p>Beranda » Berita » Daerah</p>"+text+"</div>"), "2024-05-07"},
		{"right over the post, in a part called a date's", page(title, "<h3>Kabar</h3><div class=date-header><span>Selasa, Mei 07, 2024</span></div><div class=post>"+h1+text+"</div>"), "2024-05-07"},
		{"right over the post, in a part of any other name", page(title, "<h3>Kabar</h3><div class=atas><span>Selasa, Mei 07, 2024</span></div><div class=post>"+h1+text+"</div>"), ""},
		{"of the page, in the head of an application", page(title, "<my-app><my-header><div>Rabu, 9 September 2026</div></my-header><my-page>"+h1+text+"</my-page></my-app>"), ""},
		{"of the page, behind the site's name", page(title+" - Kabar Contoh", "<div><div>Kabar Contoh Rabu, 9 September 2026</div><div>"+h1+text+"</div></div>"), ""},
		{"behind words for the time of day", page(title, h1+"<p>Oleh Tim Redaksi, diterbitkan Selasa pukul 10.21 WIB, tanggal 7 Mei 2024, 3 menit baca</p>"+text), "2024-05-07"},
		{"with the century left out", page(title, h1+"<p>Selasa, 7 Mei '24 | 10:21 WIB</p>"+text), "2024-05-07"},
		{"in a byline with strokes behind the text", page(title, "<div>"+h1+text+"<div>By admin|Mei 7, 2024|Berita|0 Comments</div></div>"), "2024-05-07"},
		{"with strokes behind the text, of no writer", page(title, "<div>"+h1+text+"<div>Daerah | Selasa, 7 Mei 2024 | 10:21 WIB</div></div>"), ""},
		{"of the page, as its path is set", page(title, h1+"<p>9 September 2026</p><p>Beranda » Berita » Daerah</p>"+text), ""},
		{"in a table's row", page(title, "<div>"+h1+"<table><tr><td>Redaksi</td><td>Selasa, 7 Mei 2024 | 10:21 WIB</td><td>A A</td></tr></table>"+text+"</div>"), "2024-05-07"},
		{"in the dateline", page(title, h1+"<p><b>Contoh</b>, <i>7 Mei 2024</i> &ndash; "+lead+"</p>"+inP(second, third)), "2024-05-07"},
		{"at the end of a path of sections below the title", page(title, h1+"<div><a href=/>Home</a> &gt; <a href=/b>Berita</a> &gt; Selasa, 7 Mei 2024</div><aside><p>9 September 2026</p></aside>"+text), "2024-05-07"},
		{"in a sentence", page(title, h1+inP("Contoh, yang pada 7 Mei 2024 - hari jadinya - menggelar layanan, mencatat 4.310 warga sudah aktivasi.", second, third)), ""},
		{"month first before a dash and a time", page(title, "<div>"+h1+"<div>Submitted by admin on Sat, 06/01/2024 - 10:21</div>"+text+"</div>"), "2024-06-01"},
		{"in UTC, the evening before", page(title, "<main>"+h1+"<time datetime=2024-05-06T20:30:00Z></time>"+text+"</main>"), "2024-05-07"},
		{"in UTC, with that day printed", page(title, "<main>"+h1+"<time datetime=2024-05-06T20:30:00Z></time><p>6 Mei 2024</p>"+text+"</main>"), "2024-05-06"},
		{"in microdata, below those of other articles", page(title, "<div itemscope itemtype=http://schema.org/NewsArticle><h2 itemprop=headline>Kota Lain Catat Warga</h2><meta itemprop=datePublished content=2026-01-03></div><div itemscope itemtype=http://schema.org/NewsArticle>"+h1+"<meta itemprop=datePublished content=2024-05-07>"+text+"</div>"), "2024-05-07"},
		{"in microdata in the footer of the article's item", page(title, "<div itemscope itemtype=http://schema.org/BlogPosting>"+h1+"<p>Sabtu, 8 November 2025</p>"+text+"<div class=post-footer><abbr itemprop=datePublished title=2024-05-07T10:21:00+07:00>10.21</abbr></div></div>"), "2024-05-07"},
		{"in microdata of an item that only repeats the title", page(title, h1+text+"<div itemscope itemtype=http://schema.org/NewsArticle><span itemprop=headline>"+title+"</span><meta itemprop=datePublished content=2024-05-07></div>"), "2024-05-07"},
		{"only in microdata of another article", page(title, h1+text+"<div itemscope itemtype=http://schema.org/NewsArticle><h3 itemprop=headline>Kota Lain Catat Warga</h3><meta itemprop=datePublished content=2026-01-03></div>"), ""},
		{"in RDFa, as the day on which it was made", page(title, "<div>"+h1+"<p>Submitted by <span property=schema:dateCreated content=2022-08-02T10:21:00+07:00>Sel, 02/08/2022 - 10:21</span></p>"+text+"</div>"), "2022-08-02"},
		{"below it, and a time of another article in the text", page(title, "<div>"+h1+"<p>Selasa, 7 Mei 2024</p>"+inP(lead)+"<div><p>Baca Juga</p><article><h3><a href=/x>Kota Lain Catat Warga Belum Rekam</a></h3><time>6 April 2024</time></article></div>"+inP(second, third)+"</div>"), "2024-05-07"},
		{"in a time element behind that of the last change", page(title, h1+"<p>Diperbarui: <time datetime=2024-06-03>3 Juni 2024</time> Terbit 7 Mei 2024</p>"+text), "2024-05-07"},
		{"before a time element below the words for the last change", page(title, h1+"<p>7 Mei 2024</p><div><span>Terakhir diubah pada</span> <time datetime=2024-06-03>3 Juni 2024</time></div>"+text), "2024-05-07"},
		{"in a time element besides one that is called updated", page(title, h1+"<time class=updated datetime=2024-06-03></time><time class='entry-date published' datetime=2024-05-07></time>"+text), "2024-05-07"},
		{"in microdata of the last change only", page(title, h1+"<time itemprop=dateModified datetime=2024-06-03></time>"+text), "2024-06-03"},
		{"in numbers behind that of the last change", page(title, h1+"<p>Update: 3 Juni 2024 Terbit 07.05.2024</p>"+text), "2024-05-07"},
		{"in a time element behind the text", page(title, "<div>"+h1+text+"<p><time datetime=2024-05-07T10:21:00+07:00>2 tahun lalu</time></p></div>"), "2024-05-07"},
		{"in a time element of another article behind the text", page(title, "<div>"+h1+text+"<div><a href=/x>Kota Lain Catat 9.870 Warga Belum Rekam</a> <time datetime=2024-05-07></time></div></div>"), ""},
		{"some lines below the title, and a path of sections before the text", page(title, h1+"<ul><li>Redaksi</li><li>7 Mei 2024</li><li>310 views</li></ul><p>Beranda » Berita » Daerah</p>"+text), "2024-05-07"},
		{"a statement of the same day ten years before by a slip", page(title, h1+"<p>7 Mei 2025</p>"+inP(lead, "Hal itu disampaikan kepala dinas di kantornya kemarin pagi, Selasa (6/5/2015), kepada wartawan.")), "2025-05-07"},
		{"a statement with the old year by a slip", page(title, h1+"<p>2 Januari 2024</p>"+inP(lead, "Hal itu disampaikan kepala dinas di kantornya kemarin pagi, Senin (1/1/2023), kepada wartawan.")), "2024-01-02"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse(extract.Page{Page: "x.html", Body: []byte(tt.html)}, nil)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			if !a.Published.Day.IsZero() {
				got = a.Published.Day.Format(time.DateOnly)
			}
			if got != tt.want {
				t.Errorf("the day is %q (%s %q), want %q", got, a.Published.Basis, a.Published.Printed, tt.want)
			}
		})
	}
}
