package data

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// wordForm is what each word of a list must be.
type wordForm struct {
	ok   func(word string) bool
	want string
}

// The forms of words: a word or phrase in lower case, which may begin or end
// with a space that stands for the border of a word; and a single word.
var (
	lowerPhrase = wordForm{func(w string) bool { return strings.TrimSpace(w) != "" && w == strings.ToLower(w) }, "words in lower case"}
	lowerWord   = wordForm{func(w string) bool { return w != "" && w == strings.ToLower(w) && !strings.Contains(w, " ") }, "one word in lower case"}
)

// namedLists are the lists of words that a struct holds by themselves, by the names
// they have in its file.
func namedLists(words any) map[string][]string {
	lists := map[string][]string{}
	v := reflect.ValueOf(words)
	for i := range v.NumField() {
		switch field := v.Field(i).Interface().(type) {
		case []string:
			lists[v.Type().Field(i).Tag.Get("yaml")] = field
		default:
			if v.Type().Field(i).Anonymous {
				maps.Copy(lists, namedLists(field))
			}
		}
	}
	return lists
}

// checkLists refuses an empty list and a word of another form. The error names
// the file, the list and the word.
func checkLists(file string, lists map[string][]string, form wordForm) error {
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		if len(lists[name]) == 0 {
			return fmt.Errorf("%s: %s is missing", file, name)
		}
		for _, word := range lists[name] {
			if !form.ok(word) {
				return fmt.Errorf("%s: %s: %q must be %s", file, name, word, form.want)
			}
		}
	}
	return nil
}
