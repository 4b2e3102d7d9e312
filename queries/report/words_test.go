package report

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"rekap/data"
)

func catalogue(t *testing.T, lang string) *words {
	t.Helper()
	w, err := wordsOf(lang)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

// TestCatalogues: the languages say the same things with the same gaps. What
// an indicator means is told in English by the data.
func TestCatalogues(t *testing.T) {
	id, en := catalogue(t, "id").Messages, catalogue(t, "en").Messages
	for key, text := range id {
		other, ok := en[key]
		if !ok {
			if !strings.HasPrefix(key, "means.") {
				t.Errorf("words/en.yaml lacks %s", key)
			}
			continue
		}
		got, want := placeholder.FindAllString(text, -1), placeholder.FindAllString(other, -1)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: the gaps differ: %v, %v", key, got, want)
		}
	}
	for key := range en {
		if _, ok := id[key]; !ok {
			t.Errorf("words/id.yaml lacks %s", key)
		}
	}
	book, err := data.Indicators()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range book.Indicators {
		if id["means."+i.ID] == "" {
			t.Errorf("words/id.yaml does not say what %s means", i.ID)
		}
	}
}

// TestMessagesAreUsed: every message that is not a label of a word of the data
// is named by a template or by code, and every named one exists.
func TestMessagesAreUsed(t *testing.T) {
	var text strings.Builder
	for _, dir := range []string{".", "templates"} {
		entries, err := fs.ReadDir(os.DirFS(dir), ".")
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range entries {
			if e.IsDir() || strings.HasSuffix(e.Name(), "_test.go") {
				continue
			}
			content, err := os.ReadFile(dir + "/" + e.Name())
			if err != nil {
				t.Fatal(err)
			}
			text.Write(content)
		}
	}
	groups := map[string]bool{"outlet": true, "means": true, "headline": true}
	for _, m := range regexp.MustCompile(`(?:label|terms) "([a-z]+)"`).FindAllStringSubmatch(text.String(), -1) {
		groups[m[1]], groups[m[1]+"means"] = true, true
	}
	messages := catalogue(t, "id").Messages
	for key := range messages {
		group, _, _ := strings.Cut(key, ".")
		if !groups[group] && !strings.Contains(text.String(), `"`+key+`"`) {
			t.Errorf("nothing uses the message %s", key)
		}
	}
	for _, m := range regexp.MustCompile(`\bt "([a-z0-9_.]+)"`).FindAllStringSubmatch(text.String(), -1) {
		if _, ok := messages[m[1]]; !ok {
			t.Errorf("a template names the message %s, which is not there", m[1])
		}
	}
}

func TestNumbers(t *testing.T) {
	id, en := catalogue(t, "id"), catalogue(t, "en")
	for _, test := range []struct{ got, want string }{
		{id.count(num(0)), "0"},
		{id.count(num(1234567)), "1.234.567"},
		{en.count(num(1234567)), "1,234,567"},
		{id.count(num(-1234)), "−1.234"},
		{id.count(Num{}), "–"},
		{id.share(num(37.7699)), "37,77%"},
		{en.share(num(37.7699)), "37.77%"},
		{id.signed(num(7.77), 2), "+7,77"},
		{id.signed(num(-0.001), 2), "0,00"},
		{id.signed(num(0.001), 2), "0,00"},
		{id.value(num(30), "percent"), "30%"},
		{id.value(num(99.4), "percent"), "99,4%"},
		{id.value(num(4.115), "percent"), "4,12%"},
		{id.value(num(21500), "person"), "21.500"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

func TestDays(t *testing.T) {
	id, en := catalogue(t, "id"), catalogue(t, "en")
	at := day(t, "2024-08-09")
	for _, test := range []struct{ got, want string }{
		{id.day(at, "day"), "9 Agu 2024"},
		{id.day(at, "month"), "Agu 2024"},
		{id.day(at, "year"), "2024"},
		{en.day(at, "day"), "9 Aug 2024"},
		{id.longDay(at), "9 Agustus 2024"},
		{en.longDay(at), "9 August 2024"},
		{id.day(time.Time{}, "day"), "–"},
		{iso(at), "2024-08-09"},
		{iso(time.Time{}), ""},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}
