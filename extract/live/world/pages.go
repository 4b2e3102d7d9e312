package world

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"hash/crc32"
	"html"
	"strings"
)

func checksum(s string) uint32 { return crc32.ChecksumIEEE([]byte(s)) }

// story is one article.
type story struct {
	title, day string // day as 2024-11-13
	paragraphs []string
}

// filler are the sentences that make a story long enough to be one.
var filler = []string{
	"Petugas membuka layanan keliling di balai desa dan sekolah agar warga tidak perlu antre di kantor dinas.",
	"Warga cukup membawa telepon pintar dan menyiapkan alamat surel yang masih aktif.",
	"Layanan tatap muka tetap dibuka pada jam kerja bagi warga yang memerlukan bantuan.",
}

// wordpress is a story in the markup of a WordPress theme.
func (s story) wordpress() string {
	return fmt.Sprintf(`<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>%[1]s - Kabar Bali</title>
<meta property="article:published_time" content="%[2]sT08:30:00+08:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":%[3]q,"datePublished":"%[2]sT08:30:00+08:00"}</script>
</head><body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/bali/">Bali</a></li></ul></nav>
<article><h1 class="entry-title">%[1]s</h1><time class="entry-date" datetime="%[2]sT08:30:00+08:00">%[2]s</time>
<div class="entry-content">%[4]s</div></article>
<aside><h3>Terpopuler</h3><ul><li><a href="/2024/11/01/parade-budaya-digelar/">Parade budaya digelar</a></li></ul></aside>
<footer>Hak cipta Kabar Bali</footer></body></html>`, html.EscapeString(s.title), s.day, s.title, s.blocks())
}

// plain is a story in plain markup; extra follows the body.
func (s story) plain(extra string) string {
	return fmt.Sprintf(`<html><head><title>%[1]s</title><meta property="article:published_time" content="%[2]sT09:00:00+07:00"></head>
<body><div id="menu"><a href="/">Depan</a></div><h1>%[1]s</h1><div class="isi" itemprop="articleBody">%[3]s</div>%[4]s
<div id="kaki">Redaksi</div></body></html>`, html.EscapeString(s.title), s.day, s.blocks(), extra)
}

func (s story) blocks() string {
	var b strings.Builder
	for _, p := range append(s.paragraphs, filler...) {
		fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(p))
	}
	return b.String()
}

// list is an index page of links.
func list(pager string, entries ...[2]string) string {
	var b strings.Builder
	b.WriteString("<html><body><h1>Topik</h1>")
	for _, e := range entries {
		fmt.Fprintf(&b, `<div class="kartu"><h2><a href="%s">%s</a></h2></div>`, e[0], html.EscapeString(e[1]))
	}
	return b.String() + pager + "</body></html>"
}

func zipped(s string) []byte {
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	_, _ = zw.Write([]byte(s))
	_ = zw.Close()
	return b.Bytes()
}
