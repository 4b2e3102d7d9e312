package report

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
)

//go:embed words/*.yaml
var catalogues embed.FS

// ErrLanguage is the kind of error that a language without a catalogue gets.
var ErrLanguage = errors.New("unknown language")

// Languages are the languages a report can be written in; the first is the
// default.
func Languages() []string { return []string{"id", "en"} }

// words are the messages and habits of one language.
type words struct {
	Lang string `yaml:"lang"`
	// Decimal and Group separate the parts of a number.
	Decimal string `yaml:"decimal"`
	Group   string `yaml:"group"`
	// Percent is put behind a share.
	Percent string `yaml:"percent"`
	// Months are the names of the months, short ones in ShortMonths.
	Months      []string `yaml:"months"`
	ShortMonths []string `yaml:"short_months"`
	// Messages are the texts, by key. A text's {name} is filled in.
	Messages map[string]string `yaml:"messages"`
}

// wordsOf reads the catalogue of a language.
func wordsOf(lang string) (*words, error) {
	if !slices.Contains(Languages(), lang) {
		return nil, fmt.Errorf("%w %q: use one of %s", ErrLanguage, lang, strings.Join(Languages(), ", "))
	}
	text, err := catalogues.ReadFile("words/" + lang + ".yaml")
	if err != nil {
		return nil, fmt.Errorf("report: %w", err)
	}
	var w words
	if err := yaml.NewDecoder(bytes.NewReader(text), yaml.Strict()).Decode(&w); err != nil {
		return nil, fmt.Errorf("report: words/%s.yaml: %w", lang, err)
	}
	if len(w.Months) != 12 || len(w.ShortMonths) != 12 {
		return nil, fmt.Errorf("report: words/%s.yaml: months: there must be twelve", lang)
	}
	return &w, nil
}

// text is the message of a key with its {name} filled in from pairs of name
// and value. A key that is missing is an error of the template.
func (w *words) text(key string, pairs ...any) (string, error) {
	text, ok := w.Messages[key]
	if !ok {
		return "", fmt.Errorf("words/%s.yaml has no message %q", w.Lang, key)
	}
	if len(pairs)%2 != 0 {
		return "", fmt.Errorf("message %q: a name without a value", key)
	}
	if len(pairs) == 0 {
		return text, nil
	}
	fill := make([]string, len(pairs))
	for i := 0; i < len(pairs); i += 2 {
		fill[i], fill[i+1] = "{"+fmt.Sprint(pairs[i])+"}", fmt.Sprint(pairs[i+1])
	}
	return strings.NewReplacer(fill...).Replace(text), nil
}

// label is the message of a group for a word of the data, or the word itself
// where the catalogue does not know it.
func (w *words) label(group, word string) string {
	if text, ok := w.Messages[group+"."+word]; ok {
		return text
	}
	return strings.ReplaceAll(word, "_", " ")
}
