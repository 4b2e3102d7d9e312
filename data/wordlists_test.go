package data

import (
	"strings"
	"testing"
)

// refusal is an edit of a word file and the error that must follow.
type refusal struct{ name, old, new, want string }

// checkRefusals reads an embedded file of words as it is and with each edit.
func checkRefusals[T any](t *testing.T, file []byte, read func([]byte) (T, error), edits []refusal) {
	t.Helper()
	if _, err := read(file); err != nil {
		t.Fatal(err)
	}
	good := string(file)
	for _, c := range edits {
		t.Run(c.name, func(t *testing.T) {
			b := strings.Replace(good, c.old, c.new, 1)
			if b == good {
				t.Fatalf("%q is not in the file", c.old)
			}
			if _, err := read([]byte(b)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}
