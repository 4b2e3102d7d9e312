package data

import "time"

// Registry is the list of everything that is asked for figures: news outlets,
// with what their families have in common, and official services.
type Registry struct {
	// Topic holds the words of which a title or snippet must contain one for
	// its article to be fetched; an outlet may have its own.
	Topic []string `yaml:"topic"`
	// Queries are the words put into {query} and {tag} of discovery addresses.
	Queries  []string  `yaml:"queries"`
	Families []Family  `yaml:"families"`
	Outlets  []Outlet  `yaml:"outlets"`
	Services []Service `yaml:"services"`
}

// Family is what outlets on the same publishing system have in common. An
// outlet inherits each field that it does not set itself.
type Family struct {
	ID string `yaml:"id"`
	// Note says where the family's particulars are known from and how well.
	Note      string      `yaml:"note"`
	Discovery []Discovery `yaml:"discovery"`
	// Article matches the addresses (path and query) of articles.
	Article Pattern `yaml:"article"`
	// Mirrors are first labels of host names that mirror the host without them:
	// amp, m, opera, devel.
	Mirrors  []string  `yaml:"mirrors"`
	Profiles []Profile `yaml:"profiles"`
	Schedule Schedule  `yaml:"schedule"`
	Rate     Rate      `yaml:"rate"`
}

// Profile says where an article page of a family has its parts. Selectors are
// CSS, the first that finds something wins, and where none does the reader's
// generic path is taken.
type Profile struct {
	// From and Until bound the days (of publication) the profile holds for,
	// both included; zero means open.
	From  Day `yaml:"from"`
	Until Day `yaml:"until"`
	// URL limits the profile to addresses (path and query) it matches; unset
	// means all. It tells AMP from desktop pages, or an old layout by its path.
	URL   Pattern  `yaml:"url"`
	Title []string `yaml:"title"`
	Date  []string `yaml:"date"`
	Body  []string `yaml:"body"`
	// Drop selects elements inside the body that are no part of the article.
	Drop       []string   `yaml:"drop"`
	Pagination Pagination `yaml:"pagination"`
}

// PaginationForm says how an article of several pages addresses its pages.
type PaginationForm string

// The forms of pagination.
const (
	OnePage     PaginationForm = ""            // articles have one page
	AllInOne    PaginationForm = "all"         // one address has the whole article; see Pagination.All
	QueryPages  PaginationForm = "query"       // ?page=2; see Pagination.Param
	PathPages   PaginationForm = "path"        // /2 or /halaman/2 after the article's path; see Pagination.Param
	OffsetPages PaginationForm = "path_offset" // /15, /30 after the article's path
)

// Pagination says how the further pages of one article are found.
type Pagination struct {
	Form PaginationForm `yaml:"form"`
	// All is what AllInOne adds to the address: a query ("page=all",
	// "single=1") or, with a leading slash, a path ("/all").
	All string `yaml:"all"`
	// Param is the query parameter of QueryPages ("page", "halaman"), or the
	// path element before the number of PathPages ("halaman", or empty).
	Param string `yaml:"param"`
	// Max is the most pages that are followed; 0 means 10.
	Max int `yaml:"max"`
}

// Schedule says when a source is asked.
type Schedule struct {
	// Cron is a five-field cron expression.
	Cron string `yaml:"cron"`
	// Zone is the IANA time zone that the expression is in.
	Zone string `yaml:"zone"`
}

// Rate bounds how a source is asked. A longer Crawl-delay of its robots.txt
// wins.
type Rate struct {
	// Every is the least time between the starts of two requests to one host.
	Every time.Duration `yaml:"every"`
	// Concurrent is the most requests under way at one host; 0 means 1.
	Concurrent int `yaml:"concurrent"`
}

// DiscoveryKind is a way of finding articles.
type DiscoveryKind string

// The ways of finding articles.
const (
	DiscoverFeed     DiscoveryKind = "feed"      // RSS or Atom
	DiscoverSitemap  DiscoveryKind = "sitemap"   // sitemap, news sitemap or sitemap index, plain or gzip
	DiscoverIndex    DiscoveryKind = "index"     // an index page, by day and page
	DiscoverTag      DiscoveryKind = "tag"       // a tag page
	DiscoverSearch   DiscoveryKind = "search"    // the outlet's search page
	DiscoverWPREST   DiscoveryKind = "wp_rest"   // WordPress /wp-json/wp/v2/posts
	DiscoverWPSearch DiscoveryKind = "wp_search" // WordPress ?s=
	DiscoverBlogger  DiscoveryKind = "blogger"   // Blogger post feed, paged by start-index
)

// Discovery is one address, or family of addresses, where articles are found.
type Discovery struct {
	Kind DiscoveryKind `yaml:"kind"`
	// URL is a template: {host} is the outlet's first host, {query} and {tag}
	// each of Words (escaped for a query; hyphenated for a path), {page} the
	// page number, {offset} the entry number, {date} the day in Layout.
	URL string `yaml:"url"`
	// Words replace the registry's Queries.
	Words []string `yaml:"words"`
	// Links selects the links to articles on an HTML page; empty means all links.
	Links string `yaml:"links"`
	// Layout is the Go layout of {date}; empty means 2006-01-02.
	Layout string `yaml:"layout"`
	// First is the number of the first page; nil means 1 ({offset}: 0).
	First *int `yaml:"first"`
	// Step is what {offset} grows by from page to page; 0 means 20.
	Step int `yaml:"step"`
	// MaxPages bounds the pages followed in one run; 0 means 3. With a start
	// date for history at least 200 are followed.
	MaxPages int `yaml:"max_pages"`
	// History marks an address that is asked only when a start date is given.
	History bool `yaml:"history"`
}

// Status says whether a source is asked.
type Status string

// The statuses of a source.
const (
	Active      Status = "active"
	Quarantined Status = "quarantined"
)

// Outlet is a news outlet. After reading, every field has its value, taken
// from the outlet's family where the outlet itself sets none.
type Outlet struct {
	// ID is stable; empty in the file means the first host.
	ID string `yaml:"id"`
	// Name is printed to readers; empty in the file means the first host.
	Name string `yaml:"name"`
	// Hosts are the host names of its articles, the first being the one that
	// is asked; "*.example.com" also covers all names below example.com.
	Hosts []string `yaml:"hosts"`
	// Family is the id of its family; empty in the file means "wordpress".
	Family string `yaml:"family"`
	// Regions are the Kemendagri codes of the regions it writes about first.
	Regions   []string    `yaml:"regions"`
	Discovery []Discovery `yaml:"discovery"`
	Topic     []string    `yaml:"topic"`
	Article   Pattern     `yaml:"article"`
	Schedule  Schedule    `yaml:"schedule"`
	Rate      Rate        `yaml:"rate"`
	Status    Status      `yaml:"status"`
	// Reason says why it is quarantined.
	Reason string `yaml:"reason"`
	Note   string `yaml:"note"`
}
