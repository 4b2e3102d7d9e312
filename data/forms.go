package data

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"

	"github.com/goccy/go-yaml"
)

//go:embed forms.yaml
var formsYAML []byte

// Forms gives, by another form of a word, the word that it reads like: "yg" is "yang".
// The file is the embedded forms.yaml; an error names the word.
func Forms() (map[string]string, error) { return readForms(formsYAML) }

func readForms(b []byte) (map[string]string, error) {
	var words map[string][]string
	if err := yaml.UnmarshalWithOptions(b, &words, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("forms.yaml: %w", err)
	}
	if err := checkLists("forms.yaml", words, lowerWord); err != nil {
		return nil, err
	}
	of := map[string]string{}
	for _, word := range slices.Sorted(maps.Keys(words)) {
		if !lowerWord.ok(word) {
			return nil, fmt.Errorf("forms.yaml: %q must be %s", word, lowerWord.want)
		}
		for _, form := range words[word] {
			if _, isWord := words[form]; isWord || of[form] != "" {
				return nil, fmt.Errorf("forms.yaml: %s: %q stands there twice", word, form)
			}
			of[form] = word
		}
	}
	return of, nil
}
