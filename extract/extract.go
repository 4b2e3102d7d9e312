// Package extract holds what stands left of the facts: the sources that are
// asked, the pages they served, and the articles and official tables read
// from those pages.
//
// The model is a chain of four things. A source (data.Source) is an outlet or
// an official service. A [Page] is one answer of a source, as its bytes were
// served and archived. An [Article] is the text of one news page: a title, a
// publication date and paragraphs in page order, each with its role. A
// [Dataset] is the table of one official service, its rows joined to regions.
//
// Bytes are archived before anything is parsed; what is archived is never
// fetched again to be parsed again. Nothing here reads a number: figures are
// the matter of package transform.
package extract

import (
	"strings"
	"time"
)

// SourceKind tells a news page from an answer of an official service.
type SourceKind string

// The kinds of source, as printed in the column source_kind.
const (
	News     SourceKind = "news"
	Official SourceKind = "official"
)

// Page is one answer of a source, as served.
type Page struct {
	// Page is the name the user knows the page by: the file or URL given to
	// `rekap extract`, else the URL.
	Page string
	// URL is the address that was asked for; empty for a local file without one.
	URL string
	// Canonical identifies the article over its addresses (AMP, mobile and
	// mirror hosts, ?page=all); empty until known.
	Canonical string
	// Source is the id of the source in the registry; empty when unknown.
	Source string
	// Outlet is the outlet's name as printed to readers, or the host.
	Outlet string
	// Kind is News or Official.
	Kind SourceKind
	// HomeRegions are the Kemendagri codes of the regions the outlet writes
	// about first; they support a place name, they never decide alone.
	HomeRegions []string
	// FetchedAt is the time of the answer in UTC; zero for a local file.
	FetchedAt time.Time
	// Record names the archive record as FILE:OFFSET; empty for a local file.
	Record string
	// Digest is the payload digest "sha256:" + lower-case hex.
	Digest string
	// MediaType is the media type as served, without parameters; empty when unknown.
	MediaType string
	// Charset is the charset as served, lower case; empty when none was declared.
	Charset string
	// Body is the payload, decompressed, in the charset as served.
	Body []byte
}

// Role says what a paragraph is to the article.
type Role string

// The roles of a paragraph. Figures are taken from Summary, Body, Caption,
// ListItem and Cell; a Linked paragraph is the headline of another article,
// and no figure of it is this article's.
const (
	Summary  Role = "summary"   // the lead repeated above the body, or a meta description printed on the page
	Body     Role = "body"      // running text
	Heading  Role = "heading"   // a subheading inside the body
	ListItem Role = "list_item" // an item of a list inside the body
	Cell     Role = "cell"      // a row of a table inside the body, cells joined by " | "
	Caption  Role = "caption"   // the text under a picture
	Linked   Role = "linked"    // "Baca juga: …" and other headlines of linked articles
	Byline   Role = "byline"    // author, editor, reporter, source lines
	DateLine Role = "date_line" // a line that is only a date or time stamp
	Tags     Role = "tags"      // tags, breadcrumbs, section names
	Notice   Role = "notice"    // share lines, comment notices, copyright, adverts, weather, menus
)

// Paragraph is one block of an article's text in page order.
type Paragraph struct {
	Role Role
	// Text is the paragraph's text: entities decoded, white space folded to
	// single spaces, otherwise as printed.
	Text string
	// Start is the paragraph's place in [Article.Text], in code points.
	Start int
}

// DateBasis says where a publication date was read, the most trusted first.
type DateBasis string

// The places a publication date is read from.
const (
	DateJSONLD    DateBasis = "json_ld"
	DateMeta      DateBasis = "meta"
	DateMicrodata DateBasis = "microdata"
	DateTimeTag   DateBasis = "time_tag"
	DateURL       DateBasis = "url"
	DateByline    DateBasis = "byline"   // a full date printed in the article's own furniture (under its title)
	DateModified  DateBasis = "modified" // the day of the last change, where nothing else is stated
	DateNone      DateBasis = ""
)

// Published is the day an article appeared, as far as the page tells.
type Published struct {
	// Day is the publication day at midnight UTC, taken in the zone the page
	// states (Asia/Jakarta where it states none, or UTC as programs do); zero when unknown.
	Day time.Time
	// At is the full time stamp, when the page gives one; else zero.
	At time.Time
	// Basis says where it was read.
	Basis DateBasis
	// Printed is the date as the page has it.
	Printed string
	// Month is the last day of the month in which the article appeared, by its address
	// ("/2019/02/…"), where no day is known; else zero.
	Month time.Time
}

// DateMention is a full date printed on the page outside running text which
// was not taken as the publication date: often the day the page was rendered.
type DateMention struct {
	Day     time.Time
	Printed string
	// Paragraph is the index into Article.Paragraphs, or -1.
	Paragraph int
	// AboveTitle is true where it stands in the page's head, above the headline.
	AboveTitle bool
}

// Article is the text of one news page.
type Article struct {
	Page Page
	// ID is the page_id: stable for the same canonical address and bytes.
	ID string
	// Title is the headline, as printed in the article.
	Title string
	// Published is the publication date; its zero Day means unknown.
	Published Published
	// Dates are the other full dates of the page's furniture.
	Dates []DateMention
	// Paragraphs are the blocks in page order, noise included and labelled.
	Paragraphs []Paragraph
}

// Text is the article's text, to which all offsets refer: the title and the
// paragraphs in order, joined by single line feeds.
func (a *Article) Text() string {
	n := len(a.Title)
	for _, p := range a.Paragraphs {
		n += 1 + len(p.Text)
	}
	var b strings.Builder
	b.Grow(n)
	b.WriteString(a.Title)
	for _, p := range a.Paragraphs {
		b.WriteByte('\n')
		b.WriteString(p.Text)
	}
	return b.String()
}

// Dataset is the table of one official service at one date, rows joined to
// regions by the code system that the registry states.
type Dataset struct {
	Page Page
	// ID is the page_id of the answer.
	ID string
	// Name is the layer, resource or sheet.
	Name string
	// AsOf is the day the figures are true for, midnight UTC; zero when unknown.
	AsOf time.Time
	// AsOfPrecision is day, month or year.
	AsOfPrecision string
	// AsOfBasis is "stated" where the answer or the registry states the date,
	// "published" where only the fetch date is known.
	AsOfBasis string
	Rows      []Row
	// Unknown are rows that could not be joined to a region, by name.
	Unknown []UnknownRow
	// Issues are the quality tests that failed on arrival.
	Issues []Issue
}

// Row is one region's line of a Dataset.
type Row struct {
	RegionCode string
	// Level is nation, province, regency or district.
	Level string
	// District is the name of the kecamatan where Level is district; else empty.
	District string
	// Name is the region's name as the service spells it.
	Name  string
	Cells []DatasetCell
	// Quote is the row as served, in a short readable form "field=value; …".
	Quote string
}

// DatasetCell is one figure of a Row.
type DatasetCell struct {
	// Field is the service's name of the column.
	Field string
	// Indicator is the id the registry maps the column to; empty for a column
	// that is kept in the ledger only.
	Indicator string
	Cohort    string
	// Denominator is the base of a rate column, as the registry states it.
	Denominator string
	Value       float64
	// Printed is the value as served.
	Printed string
	// Doubt is the reason why the figure cannot be accepted; empty when none.
	Doubt string
}

// UnknownRow is a row of an official table which joins no region.
type UnknownRow struct {
	Code, Name, Reason string
}

// Issue is a failed quality test of an official table.
type Issue struct {
	// Test names the test: sum, repeats_column, recorded_equals_wajib, part_above_whole …
	Test string
	// RegionCode is the region it concerns; empty for the whole table.
	RegionCode string
	Detail     string
}
