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
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"rekap/data/casefile"
	"rekap/transform"
)

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
