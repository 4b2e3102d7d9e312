package data

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// errComposed is what a composed phrase breaks that is not of the form "a (b|c) d".
var errComposed = errors.New("must have its alternatives in brackets, apart by |, none inside another")

// spelledOut are the phrases that a composed phrase stands for, one for each choice among the
// alternatives in its brackets; an empty one leaves its place out: "blangko (untuk|guna|) kia"
// is "blangko untuk kia", "blangko guna kia" and "blangko kia".
func spelledOut(composed string) ([]string, error) {
	phrases, err := alternatives(composed)
	for i, phrase := range phrases {
		phrases[i] = strings.Join(strings.Fields(phrase), " ")
	}
	return phrases, err
}

// alternatives are the phrases of [spelledOut] with the spaces around an empty alternative.
func alternatives(composed string) ([]string, error) {
	before, behind, more := strings.Cut(composed, "(")
	if strings.ContainsAny(before, "|)") {
		return nil, errComposed
	}
	if !more {
		return []string{composed}, nil
	}
	inside, after, closed := strings.Cut(behind, ")")
	if !closed || !strings.Contains(inside, "|") || strings.Contains(inside, "(") {
		return nil, errComposed
	}
	endings, err := alternatives(after)
	if err != nil {
		return nil, err
	}
	var phrases []string
	for alternative := range strings.SplitSeq(inside, "|") {
		for _, ending := range endings {
			phrases = append(phrases, before+strings.TrimSpace(alternative)+ending)
		}
	}
	return phrases, nil
}

// spellOutList replaces the composed phrases of a list by what they stand for, in their place.
// A phrase that then is empty, or stands there twice, is an error.
func spellOutList(list []string) ([]string, error) {
	all := make([]string, 0, len(list))
	seen := make(map[string]bool, len(list))
	for _, written := range list {
		phrases, err := spelledOut(written)
		if err != nil {
			return nil, fmt.Errorf("%q %w", written, err)
		}
		for _, phrase := range phrases {
			switch {
			case phrase == "":
				return nil, fmt.Errorf("%q leaves no word", written)
			case seen[phrase]:
				return nil, fmt.Errorf("%q stands there twice", phrase)
			}
			seen[phrase] = true
			all = append(all, phrase)
		}
	}
	return all, nil
}

// spellOut does so for each list of the lexicon, those by name among them. The error names the list.
func (l *Lexicon) spellOut() error {
	v := reflect.ValueOf(l).Elem()
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("yaml")
		switch field := v.Field(i).Addr().Interface().(type) {
		case *[]string:
			list, err := spellOutList(*field)
			if err != nil {
				return fmt.Errorf("words.%s: %w", name, err)
			}
			*field = list
		case *map[string][]string:
			for key, written := range *field {
				list, err := spellOutList(written)
				if err != nil {
					return fmt.Errorf("words.%s.%s: %w", name, key, err)
				}
				(*field)[key] = list
			}
		}
	}
	return nil
}
