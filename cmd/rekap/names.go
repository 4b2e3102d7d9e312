package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"rekap/data"
)

// nearNames is the number of near names an error offers.
const nearNames = 3

// knownIndicator is a wrong usage unless id is an indicator.
func knownIndicator(id string) error {
	book, err := data.Indicators()
	if err != nil {
		return err
	}
	ids := make([]string, len(book.Indicators))
	for i, in := range book.Indicators {
		ids[i] = in.ID
	}
	if slices.Contains(ids, id) {
		return nil
	}
	near := didYouMean(id, ids)
	if near == "" {
		near = ": use one of " + strings.Join(ids, ", ")
	}
	return usageError{fmt.Errorf("unknown indicator %q%s", id, near)}
}

// completeIndicators completes the id of an indicator.
func completeIndicators(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	book, err := data.Indicators()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var ids []string
	for _, in := range book.Indicators {
		ids = append(ids, cobra.CompletionWithDesc(in.ID, in.Names.EN))
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}

// provinceCode is the code of the province with the name, other name or code.
func provinceCode(name string) (string, error) {
	regions, err := findRegions(name)
	if err != nil {
		return "", err
	}
	for _, r := range regions {
		if r.Level == data.Province {
			return r.Code, nil
		}
	}
	return "", usageError{fmt.Errorf("%s is no province: name one of the 38", regions[0].Name)}
}

// findRegions are the regions a person means by a code or a name: with or
// without its kind, in any case, or one of its other names. A name of several
// regions gives them all; a name of none is a wrong usage that offers near ones.
func findRegions(name string) ([]data.Region, error) {
	regions, err := data.Regions()
	if err != nil {
		return nil, err
	}
	aliases, err := data.Aliases()
	if err != nil {
		return nil, err
	}
	wanted := plainName(name)
	if wanted == "" {
		return nil, usageError{errors.New("name a region")}
	}
	var found []data.Region
	var all []string
	byCode := map[string]data.Region{}
	for _, r := range regions {
		byCode[r.Code] = r
		all = append(all, r.Name)
		if strings.EqualFold(r.Code, name) {
			return []data.Region{r}, nil
		}
		if full := plainName(r.Name); full == wanted || withoutKind(full) == wanted {
			found = append(found, r)
		}
	}
	for _, a := range aliases {
		r, ok := byCode[a.RegionCode]
		if ok && a.Kind != "capital" && plainName(a.Name) == wanted && !slices.ContainsFunc(found, func(f data.Region) bool { return f.Code == r.Code }) {
			found = append(found, r)
		}
	}
	if len(found) == 0 {
		return nil, usageError{fmt.Errorf("unknown region %q%s", name, didYouMean(name, all))}
	}
	return found, nil
}

// plainName is a name in lower case with single spaces.
func plainName(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

// withoutKind is a plain name without the word of its kind in front.
func withoutKind(name string) string {
	for _, kind := range []string{"kabupaten administrasi ", "kota administrasi ", "kabupaten ", "kota ", "provinsi "} {
		if rest, ok := strings.CutPrefix(name, kind); ok {
			return rest
		}
	}
	return name
}

// didYouMean offers the near names for one that is unknown, or nothing.
func didYouMean(name string, known []string) string {
	type near struct {
		name     string
		distance int
	}
	wanted := plainName(name)
	var all []near
	for _, k := range known {
		full := plainName(k)
		d := min(distance(wanted, full), distance(wanted, withoutKind(full)), distance(wanted, strings.TrimPrefix(full, "www.")))
		if d <= 1+len(wanted)/4 {
			all = append(all, near{k, d})
		}
	}
	slices.SortStableFunc(all, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	if len(all) == 0 {
		return ""
	}
	var names []string
	for _, n := range all[:min(nearNames, len(all))] {
		names = append(names, n.name)
	}
	return ": did you mean " + strings.Join(names, ", ") + "?"
}

// distance is the Levenshtein distance of two texts.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	row := make([]int, len(t)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range s {
		diagonal := row[0]
		row[0] = i + 1
		for j, y := range t {
			substitute := diagonal
			if x != y {
				substitute++
			}
			diagonal = row[j+1]
			row[j+1] = min(substitute, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(t)]
}
