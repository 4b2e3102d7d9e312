package data

import (
	"strings"
	"testing"
)

func TestDates(t *testing.T) {
	if _, err := Dates(); err != nil {
		t.Fatal(err)
	}
	good := string(dateWordsYAML)
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "feasts:", "feast:", "feast"},
		{"empty list", `partings: [" dari "]`, "partings: []", "partings is missing"},
		{"capital", `"terbit"`, `"Terbit"`, `"Terbit" must be words in lower case`},
		{"blank word", `"terbit"`, `" "`, `" " must be words in lower case`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := strings.Replace(good, c.old, c.new, 1)
			if b == good {
				t.Fatalf("%q is not in datewords.yaml", c.old)
			}
			if _, err := readDateWords([]byte(b)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}
