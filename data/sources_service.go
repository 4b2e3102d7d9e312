package data

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
	// Search is what a CKAN portal is asked for in place of an ID, where each
	// period's table has one of its own: all tables found that can be asked for
	// rows, and whose names fit Match, are this resource's.
	Search string `yaml:"search"`
	// Match matches "TITLE: NAME" of a table found, the title being that of its
	// data set; unset means all.
	Match Pattern `yaml:"match"`
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
