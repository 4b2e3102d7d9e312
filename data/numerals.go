package data

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
)

//go:embed numerals.yaml
var numeralsYAML []byte

// NumeralWords are the words that stand around numbers in Indonesian press
// text. Every word is lower case; a phrase has single spaces.
type NumeralWords struct {
	Scales []NumeralScale `yaml:"scales"`
	// Spelled map a part of a spelled-out number to its words and their values; of a
	// share and of parts the value is that of the divisor, of a "comma" none.
	Spelled map[string]map[string]float64 `yaml:"spelled"`
	// GroupedScaledMost is the largest product at which digits in groups of
	// three followed by a scale word are taken at their word.
	GroupedScaledMost float64 `yaml:"grouped_scaled_most"`
	// Percent are the words for "percent", Points those for percentage points.
	Percent []string `yaml:"percent"`
	Points  []string `yaml:"points"`
	Hedges  struct {
		// Before and After map about, over and under to phrases in front of
		// and behind a number.
		Before map[string][]string `yaml:"before"`
		After  map[string][]string `yaml:"after"`
		// Fillers may stand between a hedge and its number.
		Fillers []string `yaml:"fillers"`
		// Openers stand before a "yang" that opens a clause of its own.
		Openers []string `yaml:"openers"`
		// Closing are hedges that close the figure in front of them; NotYet behind
		// one of Who count people.
		Closing []string `yaml:"closing"`
		// From stands in front of the level that a change set out from.
		From   []string `yaml:"from"`
		NotYet []string `yaml:"not_yet"`
		Who    []string `yaml:"who"`
		// Comparatives behind "lebih" make a comparison of it.
		Comparatives []string `yaml:"comparatives"`
		// Little behind "lebih" says how much more, where nothing is told behind it.
		Little []string `yaml:"little"`
	} `yaml:"hedges"`
	// Each are the words that spread a number over several things.
	Each []string `yaml:"each"`
	// Ands stand in front of the last of a list.
	Ands []string `yaml:"ands"`
	// RangeWords and their pieces stand between the ends of a range, Degrees behind a
	// temperature.
	RangeWords []string `yaml:"range_words"`
	Degrees    []string `yaml:"degrees"`
	// OneOf in front of "satu" make it one of many, Per on either side a rate.
	OneOf []string `yaml:"one_of"`
	Per   []string `yaml:"per"`
	// Units map a class of things to the nouns that are counted.
	Units map[string][]string `yaml:"units"`
	// Cues map a form of number to the words that announce it.
	Cues map[string][]string `yaml:"cues"`
}

// NumeralScale is a word that multiplies the number in front of it.
type NumeralScale struct {
	Word   string  `yaml:"word"`
	Factor float64 `yaml:"factor"`
}

// The keys that numerals.yaml must have, no more and no fewer.
var (
	hedgeKeys   = []string{"about", "over", "under"}
	spelledKeys = []string{"unit", "whole", "teen", "tens", "hundred", "scale", "half", "comma", "many", "share", "ordinal", "parts"}
	unitKeys    = []string{"person", "card", "household", "document", "place", "body", "time", "money", "measure", "times", "vote", "sex"}
	cueKeys     = []string{"law", "rank", "phone", "version", "clock", "zone", "age", "name", "year", "year_before", "year_lead", "hijra", "day", "count", "past", "sets", "money", "share"}
)

// Numerals reads the embedded numerals.yaml.
func Numerals() (*NumeralWords, error) { return readNumerals(numeralsYAML) }

func readNumerals(b []byte) (*NumeralWords, error) {
	var w NumeralWords
	if err := yaml.UnmarshalWithOptions(b, &w, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("numerals.yaml: %w", err)
	}
	if len(w.Scales) == 0 || w.GroupedScaledMost <= 0 {
		return nil, fmt.Errorf("numerals.yaml: scales and grouped_scaled_most must be given")
	}
	scales := make([]string, 0, len(w.Scales))
	for _, s := range w.Scales {
		if s.Factor < 10 {
			return nil, fmt.Errorf("numerals.yaml: scales: factor %v of %q must be at least 10", s.Factor, s.Word)
		}
		scales = append(scales, s.Word)
	}
	if len(w.Spelled) != len(spelledKeys) {
		return nil, fmt.Errorf("numerals.yaml: spelled has %d keys, must have exactly %s", len(w.Spelled), strings.Join(spelledKeys, ", "))
	}
	lists := map[string][]string{
		"scales": scales, "percent": w.Percent, "points": w.Points, "each": w.Each,
		"hedges.fillers": w.Hedges.Fillers, "hedges.comparatives": w.Hedges.Comparatives, "hedges.little": w.Hedges.Little, "hedges.openers": w.Hedges.Openers,
		"hedges.closing": w.Hedges.Closing, "hedges.not_yet": w.Hedges.NotYet, "hedges.who": w.Hedges.Who,
		"ands": w.Ands, "range_words": w.RangeWords, "degrees": w.Degrees, "one_of": w.OneOf, "per": w.Per,
	}
	for _, g := range []struct {
		name string
		keys []string
		m    map[string][]string
	}{
		{"hedges.before", hedgeKeys, w.Hedges.Before}, {"hedges.after", hedgeKeys, w.Hedges.After},
		{"units", unitKeys, w.Units}, {"cues", cueKeys, w.Cues},
	} {
		if len(g.m) != len(g.keys) {
			return nil, fmt.Errorf("numerals.yaml: %s has %d keys, must have exactly %s", g.name, len(g.m), strings.Join(g.keys, ", "))
		}
		// A word may stand under one key of a group only: two would contradict.
		owner := map[string]string{}
		for _, k := range g.keys {
			words, ok := g.m[k]
			if !ok {
				return nil, fmt.Errorf("numerals.yaml: %s.%s is missing", g.name, k)
			}
			lists[g.name+"."+k] = words
			for _, word := range words {
				if o, dup := owner[word]; dup && o != k && g.name != "cues" {
					return nil, fmt.Errorf("numerals.yaml: %s: %q stands under %s and %s", g.name, word, o, k)
				}
				owner[word] = k
			}
		}
	}
	for _, k := range spelledKeys {
		lists["spelled."+k] = slices.Collect(maps.Keys(w.Spelled[k]))
		for word, value := range w.Spelled[k] {
			if value < 0 || k == "share" && value < 2 {
				return nil, fmt.Errorf("numerals.yaml: spelled.%s: %q cannot be %v", k, word, value)
			}
		}
	}
	for name, words := range lists {
		if err := checkWords(words); err != nil {
			return nil, fmt.Errorf("numerals.yaml: %s: %w", name, err)
		}
	}
	return &w, nil
}

// checkWords refuses a list that is empty, repeats itself, or holds a word that
// is not lower case with single spaces.
func checkWords(words []string) error {
	if len(words) == 0 {
		return fmt.Errorf("the list is empty")
	}
	seen := make(map[string]bool, len(words))
	for _, w := range words {
		switch {
		case w == "" || w != strings.ToLower(w) || w != strings.Join(strings.Fields(w), " "):
			return fmt.Errorf("%q must be lower case with single spaces", w)
		case seen[w]:
			return fmt.Errorf("%q stands twice", w)
		}
		seen[w] = true
	}
	return nil
}
