// Package eval measures the reader of articles on labelled cases.
//
// Each case is rendered as an HTML page, read by extract/article and the
// reader, and its accepted observations are held against the labelled facts.
// Strict counts a fact as found when indicator, region, value, denominator and
// as-of are all right; loose needs indicator, region and value only. A day is
// right within three days, a month or a year when it is the same. Optional
// facts count neither for nor against the reader; doubtful observations are
// not counted as accepted.
package eval

import (
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"rekap/data/casefile"
	"rekap/extract"
	"rekap/extract/article"
	"rekap/transform"
)

// Score counts facts and observations.
type Score struct {
	// Found are the facts that an accepted observation matches, Facts all that
	// count, False the accepted observations that match none.
	Found, Facts, False int
}

// Precision is the part of the accepted observations that is right; 1 where
// there is none.
func (s Score) Precision() float64 {
	if s.Found+s.False == 0 {
		return 1
	}
	return float64(s.Found) / float64(s.Found+s.False)
}

// Recall is the part of the facts that is found; 1 where there is none.
func (s Score) Recall() float64 {
	if s.Facts == 0 {
		return 1
	}
	return float64(s.Found) / float64(s.Facts)
}

// F1 is the harmonic mean of precision and recall.
func (s Score) F1() float64 {
	p, r := s.Precision(), s.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func (s *Score) add(o Score) {
	s.Found += o.Found
	s.Facts += o.Facts
	s.False += o.False
}

// Line is the score of one indicator.
type Line struct {
	Indicator     string
	Strict, Loose Score
}

// Finding is a miss or a false figure.
type Finding struct {
	Case      string
	Indicator string
	// Fact is the labelled fact in short, empty for a false figure.
	Fact string
	// Got is the nearest observation in short, empty where there is none.
	Got string
	// Sentence is the sentence or paragraph that the figure stands in.
	Sentence string
}

// Report is the measurement of a folder.
type Report struct {
	Cases         int
	Strict, Loose Score
	// Lines are the scores by indicator, in the order of their names.
	Lines []Line
	// Misses are facts not found strictly, False accepted observations that
	// match no fact.
	Misses, False []Finding
	// Unread are cases whose page could not be read, with the reason.
	Unread []string
	// Unexplained counts the numbers of all pages without a role.
	Unexplained, Figures int
}

// Run measures the reader on the cases DIR/**/*.json. The error names a folder
// or case that cannot be read; a folder without cases is an error.
func Run(dir string, r *transform.Reader) (Report, error) {
	return RunFS(os.DirFS(dir), r)
}

// RunFS measures the reader on the cases of a file system.
func RunFS(fsys fs.FS, r *transform.Reader) (Report, error) {
	var paths []string
	err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() && filepath.Ext(path) == ".json" {
			paths = append(paths, path)
		}
		return nil
	})
	if err != nil {
		return Report{}, fmt.Errorf("list the cases: %w", err)
	}
	if len(paths) == 0 {
		return Report{}, errors.New("no case (*.json) in the folder")
	}
	sort.Strings(paths)
	rep := Report{}
	lines := map[string]*Line{}
	for _, path := range paths {
		b, err := fs.ReadFile(fsys, path)
		if err != nil {
			return Report{}, fmt.Errorf("read case %s: %w", path, err)
		}
		var c casefile.Case
		if err := json.Unmarshal(b, &c); err != nil {
			return Report{}, fmt.Errorf("read case %s: %w", path, err)
		}
		if c.ID == "" {
			c.ID = strings.TrimSuffix(path, ".json")
		}
		rep.one(&c, r, lines)
	}
	for _, l := range lines {
		rep.Lines = append(rep.Lines, *l)
		rep.Strict.add(l.Strict)
		rep.Loose.add(l.Loose)
	}
	sort.Slice(rep.Lines, func(i, j int) bool { return rep.Lines[i].Indicator < rep.Lines[j].Indicator })
	return rep, nil
}

// Article renders a case as a page and reads it.
func Article(c *casefile.Case) (*extract.Article, error) {
	url := c.SourceURL
	if c.URL != "" {
		url = c.URL
	}
	page := extract.Page{
		Page: c.ID, URL: url, Outlet: c.Outlet, Kind: extract.News, MediaType: "text/html", Charset: "utf-8", Body: render(c),
	}
	a, err := article.Parse(page, nil)
	if err != nil {
		return nil, err
	}
	return a, nil
}

// render writes the page of a case: headline, publication date as JSON-LD when
// it is known, and the paragraphs.
func render(c *casefile.Case) []byte {
	var b strings.Builder
	title := html.EscapeString(c.Title)
	b.WriteString("<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>" + title + "</title>\n")
	ld := map[string]any{"@context": "https://schema.org", "@type": "NewsArticle", "headline": c.Title}
	if c.Published != "" {
		ld["datePublished"] = c.Published + "T08:00:00+07:00"
	}
	// a map of strings cannot fail to marshal
	j, _ := json.Marshal(ld)
	b.WriteString("<script type=\"application/ld+json\">" + string(j) + "</script>\n</head><body><article>\n<h1>" + title + "</h1>\n<div class=\"article-content\">\n")
	for _, p := range c.Paragraphs {
		b.WriteString("<p>" + html.EscapeString(p) + "</p>\n")
	}
	b.WriteString("</div></article></body></html>\n")
	return []byte(b.String())
}

// one measures one case.
func (rep *Report) one(c *casefile.Case, r *transform.Reader, lines map[string]*Line) {
	rep.Cases++
	a, err := Article(c)
	var res transform.Result
	if err != nil {
		rep.Unread = append(rep.Unread, c.ID+": "+err.Error())
	} else {
		res = r.Article(a)
	}
	for _, f := range res.Figures {
		rep.Figures++
		if f.Role == "unresolved" || f.Role == "" {
			rep.Unexplained++
		}
	}
	line := func(id string) *Line {
		l := lines[id]
		if l == nil {
			l = &Line{Indicator: id}
			lines[id] = l
		}
		return l
	}
	var obs []transform.Observation
	for _, o := range res.Observations {
		if o.Status == transform.Accepted && o.Cohort == "all" {
			obs = append(obs, o)
		}
	}
	for _, strict := range [...]bool{true, false} {
		used := make([]bool, len(obs))
		match := func(f *casefile.Fact) bool {
			for i := range obs {
				if !used[i] && Matches(f, &obs[i], strict) {
					used[i] = true
					return true
				}
			}
			return false
		}
		for _, optional := range [...]bool{false, true} {
			for i := range c.Facts {
				f := &c.Facts[i]
				if f.Optional != optional {
					continue
				}
				found := match(f)
				if optional {
					continue
				}
				l := line(f.Indicator)
				s := &l.Loose
				if strict {
					s = &l.Strict
				}
				s.Facts++
				if found {
					s.Found++
				} else if strict {
					rep.Misses = append(rep.Misses, miss(c, f, res.Observations))
				}
			}
		}
		for i := range obs {
			if used[i] || optionalNear(c, &obs[i]) {
				continue
			}
			l := line(obs[i].Indicator)
			if strict {
				l.Strict.False++
				rep.False = append(rep.False, Finding{Case: c.ID, Indicator: obs[i].Indicator, Got: short(&obs[i]), Sentence: obs[i].Quote})
			} else {
				l.Loose.False++
			}
		}
	}
}

// optionalNear tells whether an observation is an optional fact but for its
// base or date.
func optionalNear(c *casefile.Case, o *transform.Observation) bool {
	for i := range c.Facts {
		if c.Facts[i].Optional && Matches(&c.Facts[i], o, false) {
			return true
		}
	}
	return false
}

// Matches tells whether an observation is the labelled fact.
func Matches(f *casefile.Fact, o *transform.Observation, strict bool) bool {
	if f.Indicator != o.Indicator || f.RegionCode != o.RegionCode || f.Value != o.Value {
		return false
	}
	if (f.Level == "kecamatan") != (o.Level == "district") || f.Level == "kecamatan" && !strings.EqualFold(f.Region, o.Region) {
		return false
	}
	if !strict {
		return true
	}
	of := f.Of
	if of == "unspecified" {
		of = ""
	}
	if of != o.Denominator {
		return false
	}
	want, err := time.Parse(time.DateOnly, f.AsOf)
	if err != nil {
		return o.AsOf.IsZero()
	}
	switch f.AsOfPrecision {
	case "year":
		return want.Year() == o.AsOf.Year()
	case "month":
		return want.Year() == o.AsOf.Year() && want.Month() == o.AsOf.Month()
	}
	d := want.Sub(o.AsOf)
	return d <= 72*time.Hour && d >= -72*time.Hour
}

func miss(c *casefile.Case, f *casefile.Fact, obs []transform.Observation) Finding {
	m := Finding{Case: c.ID, Indicator: f.Indicator}
	m.Fact = fmt.Sprintf("%s %s %v of=%s %s/%s %q", f.Indicator, f.RegionCode, f.Value, f.Of, f.AsOf, f.AsOfPrecision, f.Printed)
	for i := range obs {
		o := &obs[i]
		if o.Value == f.Value && (m.Got == "" || o.Indicator == f.Indicator) {
			m.Got = short(o)
		}
	}
	for _, p := range append([]string{c.Title}, c.Paragraphs...) {
		if strings.Contains(p, f.Printed) {
			m.Sentence = p
			break
		}
	}
	return m
}

func short(o *transform.Observation) string {
	return strings.TrimSpace(fmt.Sprintf("%s %s %v of=%s %s/%s %q rule=%s %s %s", o.Indicator, o.RegionCode, o.Value, o.Denominator,
		o.AsOf.Format(time.DateOnly), o.AsOfPrecision, o.Printed, o.Rule, o.Status, o.StatusReason))
}
