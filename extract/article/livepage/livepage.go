// Package livepage gives benchmarks and tests pages of the size and noise of
// an outlet's live pages.
//
// A page is an article page of the sample archive, in the markup of its outlet
// family, set in what the live pages of such outlets carry around and inside
// an article: preloads, inline styles, tag managers and auction settings, two
// menus, a ticker, lists of cards with lazy pictures, share buttons with
// drawings, advert slots between the paragraphs, a comment form, a footer with
// the network's sites. Of some 750 stored news pages of 40 to 250 kB, half have
// between 67 and 147 kB, 9 to 38 % of which is program text and style sheets,
// 6 to 10 elements per kB and 1.3 to 1.8 attributes per element; so have these.
package livepage

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/extract/archive"
)

// Page is one page with what the registry knows of its outlet.
type Page struct {
	extract.Page
	// Profile is the profile of the outlet's family; never nil.
	Profile *data.Profile
	// Plain is the page as the sample archive has it.
	Plain []byte
}

// Pages returns the pages of the sample archive whose outlets have a profile
// that names where the article's body is, in the order of the archive. The
// same archive gives the same bytes.
func Pages() ([]Page, error) {
	registry, err := data.DefaultSources()
	if err != nil {
		return nil, err
	}
	a, err := archive.OpenFS(data.SampleArchive())
	if err != nil {
		return nil, err
	}
	var pages []Page
	entries, err := a.Entries()
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.Purpose != archive.PurposeArticle {
			continue
		}
		profile := registry.ProfileFor(e.URL, e.Time)
		if profile == nil || len(profile.Body) == 0 {
			continue
		}
		stored, err := a.Read(e)
		if err != nil {
			return nil, fmt.Errorf("read the page of %s: %w", e.URL, err)
		}
		p := Page{Profile: profile, Plain: stored.Body}
		p.Page = extract.Page{
			Page: e.URL, URL: e.URL, Kind: extract.News, MediaType: "text/html", Charset: "utf-8", Digest: e.Digest,
			FetchedAt: e.Time.Truncate(time.Second), Body: Surround(stored.Body, uint64(len(pages))),
		}
		pages = append(pages, p)
	}
	return pages, nil
}

// Surround sets a page in the surroundings of a live one. The seed picks their
// size and words.
func Surround(page []byte, seed uint64) []byte {
	w := &writer{random: rand.New(rand.NewPCG(seed, 17))}
	size := 5 + int(seed%5)*3/2 // the lists are this many cards long, in a unit of three
	head := bytes.Index(page, []byte("</head>"))
	open := bytes.Index(page, []byte("<body"))
	end := bytes.LastIndex(page, []byte("</body>"))
	if head < 0 || open < head || end < open {
		return page
	}
	open += bytes.IndexByte(page[open:], '>') + 1
	w.Write(page[:head])
	w.head(size)
	w.Write(page[head:open])
	w.header(size)
	w.article(page[open:end])
	w.lists(size)
	w.footer(size)
	w.Write(page[end:])
	return w.Bytes()
}

// article writes the page's own content with an advert slot behind every third
// paragraph.
func (w *writer) article(content []byte) {
	paragraph := []byte("</p>\n")
	for n := 1; ; n++ {
		i := bytes.Index(content, paragraph)
		if i < 0 {
			w.Write(content)
			return
		}
		w.Write(content[:i+len(paragraph)])
		content = content[i+len(paragraph):]
		if n%3 == 0 {
			w.slot("in-article", n)
		}
	}
}

type writer struct {
	bytes.Buffer
	random *rand.Rand
}

func (w *writer) put(format string, args ...any) { fmt.Fprintf(w, format, args...) }

func (w *writer) pick(list []string) string { return list[w.random.IntN(len(list))] }

// headline makes the headline of another article, with figures of its own.
func (w *writer) headline() string {
	return fmt.Sprintf("%s %s %s, %s", w.pick(offices), w.pick(deeds), w.pick(towns), w.pick(details))
}

func slug(s string) string {
	return strings.ReplaceAll(strings.ToLower(strings.ReplaceAll(s, ",", "")), " ", "-")
}

var (
	offices  = []string{"Pemkab", "Dinas Kesehatan", "Polres", "DPRD", "Bapenda", "Satpol PP", "KPU", "Kantor Pertanahan"}
	deeds    = []string{"bahas anggaran di", "tertibkan pasar", "resmikan jembatan", "rapat soal banjir di", "buka pendaftaran di", "tutup jalan"}
	towns    = []string{"Kota Batu", "Tabanan", "Magelang", "Kuningan", "Jombang", "Bangli", "Purworejo", "Serang"}
	details  = []string{"warga antre sejak pagi", "1.204 orang hadir", "target 40 persen", "selesai akhir tahun", "begini tanggapan warga", "anggaran Rp 3,2 miliar"}
	sections = []string{"Nasional", "Daerah", "Ekonomi", "Olahraga", "Hiburan", "Teknologi", "Pendidikan", "Kesehatan", "Opini", "Wisata", "Otomotif", "Hukum"}
)
