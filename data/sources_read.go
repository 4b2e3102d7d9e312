package data

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"net/url"
	"regexp"
	"strings"
	"time"
	_ "time/tzdata" // schedules name zones, and bare machines have none

	"github.com/adhocore/gronx"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// maxSources bounds a registry file in bytes.
const maxSources = 4 << 20

//go:embed sources.yaml
var sourcesFile []byte

// DefaultSources reads the registry that the program carries.
func DefaultSources() (*Registry, error) {
	r, err := Sources(bytes.NewReader(sourcesFile))
	if err != nil {
		return nil, fmt.Errorf("data/sources.yaml: %w", err)
	}
	return r, nil
}

// Sources reads a registry. Reading is strict: an unknown key, a key given
// twice, a value out of its range, an id used twice or a reference to nothing
// is an error that shows the line. All errors of the values are reported
// together.
func Sources(r io.Reader) (*Registry, error) {
	src, err := io.ReadAll(io.LimitReader(r, maxSources+1))
	if err != nil {
		return nil, fmt.Errorf("read registry of sources: %w", err)
	}
	if len(src) > maxSources {
		return nil, fmt.Errorf("registry of sources is larger than %d bytes", maxSources)
	}
	var reg Registry
	if err := yaml.NewDecoder(bytes.NewReader(src), yaml.Strict()).Decode(&reg); err != nil {
		return nil, fmt.Errorf("registry of sources: %w", err)
	}
	file, err := parser.ParseBytes(src, 0)
	if err != nil {
		return nil, fmt.Errorf("registry of sources: %w", err)
	}
	l := &sourceLint{file: file, ids: map[string]bool{}}
	l.families(&reg)
	l.outlets(&reg)
	l.services(&reg)
	if len(l.errs) > 0 {
		return nil, fmt.Errorf("registry of sources: %w", errors.Join(l.errs...))
	}
	return &reg, nil
}

var (
	sourceID = regexp.MustCompile(`^[a-z0-9][a-z0-9.:_-]*$`)
	hostName = regexp.MustCompile(`^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$`)
)

// sourceLint checks a decoded registry and fills in what it inherits.
type sourceLint struct {
	file *ast.File
	ids  map[string]bool
	errs []error
}

// fail records an error at a path of the file, with the line it concerns.
func (l *sourceLint) fail(path, format string, args ...any) {
	msg := strings.TrimPrefix(path, "$.") + ": " + fmt.Sprintf(format, args...)
	for p := path; p != "" && p != "$"; p = parentPath(p) {
		yp, err := yaml.PathString(p)
		if err != nil {
			continue
		}
		if n, err := yp.FilterFile(l.file); err == nil && n != nil {
			l.errs = append(l.errs, positioned(n, msg))
			return
		}
	}
	l.errs = append(l.errs, errors.New(msg))
}

func parentPath(p string) string {
	return p[:max(strings.LastIndexByte(p, '.'), strings.LastIndexByte(p, '['), 0)]
}

// id checks an id, which is unique among those of the same kind: families have
// ids of their own, outlets and services share theirs.
func (l *sourceLint) id(path, kind, id string) {
	switch {
	case !sourceID.MatchString(id):
		l.fail(path, "id %q is not of lower-case letters, digits, dots, colons and hyphens", id)
	case l.ids[kind+id]:
		l.fail(path, "id %q is used twice", id)
	}
	l.ids[kind+id] = true
}

func (l *sourceLint) schedule(path string, s *Schedule) {
	if s.Cron == "" {
		s.Cron = "0 5 * * *"
	}
	if s.Zone == "" {
		s.Zone = "Asia/Jakarta"
	}
	if len(strings.Fields(s.Cron)) != 5 || !gronx.IsValid(s.Cron) {
		l.fail(path+".cron", "%q is no cron expression of five fields", s.Cron)
	}
	if _, err := time.LoadLocation(s.Zone); err != nil {
		l.fail(path+".zone", "time zone %q is not known", s.Zone)
	}
}

func (l *sourceLint) rate(path string, r *Rate) {
	if r.Every == 0 {
		r.Every = 3 * time.Second
	}
	if r.Concurrent == 0 {
		r.Concurrent = 1
	}
	if r.Every < 0 || r.Every > time.Hour {
		l.fail(path+".every", "%v is not between 0 and an hour", r.Every)
	}
	if r.Concurrent < 0 || r.Concurrent > 8 {
		l.fail(path+".concurrent", "%d is not between 1 and 8", r.Concurrent)
	}
}

func (l *sourceLint) status(path string, s *Status, reason string) {
	switch *s {
	case "":
		*s = Active
	case Active:
	case Quarantined:
		if reason == "" {
			l.fail(path+".status", "a quarantined source needs a reason")
		}
	default:
		l.fail(path+".status", "%q is neither active nor quarantined", *s)
	}
}

func (l *sourceLint) regions(path string, codes []string) {
	for i, c := range codes {
		if !regionCode(c) {
			l.fail(fmt.Sprintf("%s.regions[%d]", path, i), "%q is no Kemendagri code of a province, kabupaten or kota, nor ID (quote it)", c)
		}
	}
}

// address checks a template of an address after its placeholders are filled.
func (l *sourceLint) address(path, tmpl string, allowed ...string) {
	rest := tmpl
	for _, a := range allowed {
		rest = strings.ReplaceAll(rest, a, "x")
	}
	if strings.ContainsAny(rest, "{}") {
		l.fail(path, "%q has a placeholder other than %s", tmpl, strings.Join(allowed, ", "))
		return
	}
	u, err := url.Parse(rest)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		l.fail(path, "%q is no http or https address", tmpl)
	}
}
