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

// ServiceKind is the form in which an official service answers.
type ServiceKind string

// The forms of official services.
const (
	ArcGIS    ServiceKind = "arcgis" // ArcGIS REST MapServer or FeatureServer
	CKAN      ServiceKind = "ckan"   // CKAN action API, datastore_search
	JSONTable ServiceKind = "json"
	CSVTable  ServiceKind = "csv"
	XLSXTable ServiceKind = "xlsx"
	HTMLTable ServiceKind = "html"
)

// CodeSystem is the system of a service's region codes. Many numbers mean
// another region in another system, so it is always stated.
type CodeSystem string

// The code systems.
const (
	Kemendagri CodeSystem = "kemendagri"
	BPS        CodeSystem = "bps"
	NamesOnly  CodeSystem = "names" // the service has no codes; rows join by name within their province
)

// Service is an official service with one or more tables.
type Service struct {
	ID   string      `yaml:"id"`
	Name string      `yaml:"name"`
	Kind ServiceKind `yaml:"kind"`
	// URL is the service's address: of ArcGIS up to /MapServer, of CKAN up to
	// /api/3/action, else the table's own. {resource} is the resource's ID.
	URL string `yaml:"url"`
	// Method is GET or POST; empty in the file means GET.
	Method string `yaml:"method"`
	// Body is sent with POST; {offset}, {page} and {size} are filled in.
	Body string `yaml:"body"`
	// ContentType is that of Body; empty in the file means application/json.
	ContentType string     `yaml:"content_type"`
	Codes       CodeSystem `yaml:"codes"`
	Paging      Paging     `yaml:"paging"`
	// Resources are its tables.
	Resources []Resource `yaml:"resources"`
	Regions   []string   `yaml:"regions"` // the regions it covers; empty means the nation
	Schedule  Schedule   `yaml:"schedule"`
	Rate      Rate       `yaml:"rate"`
	Status    Status     `yaml:"status"`
	Reason    string     `yaml:"reason"`
	Note      string     `yaml:"note"`
}

// Paging says how the further pages of a table are asked for. ArcGIS and CKAN
// page by their own rules and need only Size.
type Paging struct {
	// Form is empty (one page), "offset" or "page".
	Form string `yaml:"form"`
	// Param and SizeParam are the query parameters of the offset or page
	// number and of the page size; empty where the body carries them.
	Param     string `yaml:"param"`
	SizeParam string `yaml:"size_param"`
	// Size is the number of rows asked for at once; 0 means the service's own.
	Size int `yaml:"size"`
	// First is the number of the first page.
	First int `yaml:"first"`
	// Total is the dotted path of the row count in a JSON answer; empty where
	// a page shorter than Size is the last.
	Total string `yaml:"total"`
}

// Resource is one table of a service: a layer, a CKAN resource, a sheet, an
// HTML table.
type Resource struct {
	// ID is the layer's number, the CKAN resource's id, the sheet's name, or
	// the CSS selector of the HTML table; it may be empty for one table alone.
	ID   string `yaml:"id"`
	Name string `yaml:"name"`
	// URL replaces the service's address for this table.
	URL string `yaml:"url"`
	// Level is the level of all rows; empty where the code tells (a service
	// with provinces and regencies in one table).
	Level Level `yaml:"level"`
	// Rows is the dotted path of the rows in a JSON answer; empty means the
	// answer itself.
	Rows string `yaml:"rows"`
	// Where is the ArcGIS where clause; empty means 1=1.
	Where string `yaml:"where"`
	// HeaderRow is the 1-based row of the column names of CSV, XLSX and HTML;
	// 0 means that it is looked for by the names of the fields below.
	HeaderRow int `yaml:"header_row"`
	// Delimiter is that of CSV; empty means comma or semicolon, as found.
	Delimiter string `yaml:"delimiter"`
	// Charset is that of CSV where the answer does not state it.
	Charset string `yaml:"charset"`
	// Numbers is "id" (1.234,5), "en" (1,234.5) or "plain" (1234.5); empty
	// means plain.
	Numbers string `yaml:"numbers"`
	// Code are the fields which together make the region's code, from the
	// province down ([no_prop, no_kab]), or the one field that has it whole.
	Code []string `yaml:"code"`
	// Label is the field of the region's name; Province that of its
	// province's name; District that of the kecamatan's name.
	Label    string   `yaml:"label"`
	Province string   `yaml:"province"`
	District string   `yaml:"district"`
	AsOf     AsOf     `yaml:"as_of"`
	Columns  []Column `yaml:"columns"`
	// Sums are the equations that must hold in every row.
	Sums []Sum `yaml:"sums"`
}

// AsOf says which day a table is true for: a field of the rows, or a fixed
// date. Where neither is set the day of the fetch is taken, as published.
type AsOf struct {
	Field string `yaml:"field"`
	// Layout is the Go layout of Field, or "epoch_ms"; empty means 2006-01-02.
	Layout string `yaml:"layout"`
	Date   Day    `yaml:"date"`
	// Precision is day, month or year; empty means day.
	Precision string `yaml:"precision"`
}

// Column maps a field of a table to an indicator.
type Column struct {
	Field string `yaml:"field"`
	// Indicator is the id of the indicator; empty keeps the column in the
	// ledger of numbers only.
	Indicator string `yaml:"indicator"`
	// Cohort is empty in the file for "all".
	Cohort string `yaml:"cohort"`
	// Denominator is the base of a rate.
	Denominator string `yaml:"denominator"`
	// Distrust is the reason why the column cannot be relied on as a whole;
	// its figures are kept as doubtful.
	Distrust string `yaml:"distrust"`
	Note     string `yaml:"note"`
}

// Sum states that the parts of a row add up to its whole.
type Sum struct {
	Whole string   `yaml:"whole"`
	Parts []string `yaml:"parts"`
}
