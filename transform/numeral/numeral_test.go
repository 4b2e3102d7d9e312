package numeral

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// names are the forms as the tables below write them.
var names = [...]string{"count", "percent", "points", "vague", "fraction", "money", "ordinal", "year", "date", "clock", "age", "duration",
	"law", "phone", "identifier", "version", "score", "temperature", "measure", "times", "address", "name", "marker", "idiom"}

// brief writes a number as FORM PRINTED = VALUE QUALIFIER CLASS, with its other
// readings and the flags that warn of its print.
func brief(text string, n *Number) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %q", names[n.Form], n.Printed(text))
	switch n.Form {
	case Count, Percent, Points, Vague, Age, Money, Ordinal, Duration:
		fmt.Fprintf(&b, " = %g", n.Value)
		if n.Qualifier != Exact {
			fmt.Fprintf(&b, " %s", n.Qualifier)
		}
		if n.Unit.Class != NoClass {
			fmt.Fprintf(&b, " %s", n.Unit.Class)
		}
		for _, a := range n.Alternatives {
			fmt.Fprintf(&b, " or %g", a)
		}
		if n.Has(Broken) {
			b.WriteString(" broken")
		}
		if n.Has(Glued) {
			b.WriteString(" glued")
		}
	}
	return b.String()
}

func scanBrief(text string) []string {
	var out []string
	numbers := Scan(text)
	for i := range numbers {
		out = append(out, brief(text, &numbers[i]))
	}
	return out
}

type scanCase struct {
	text string
	want []string
}

func runCases(t *testing.T, cases []scanCase) {
	t.Helper()
	for _, c := range cases {
		if got := scanBrief(c.text); !slices.Equal(got, c.want) {
			t.Errorf("Scan(%q)\n got %s\nwant %s", c.text, strings.Join(got, "; "), strings.Join(c.want, "; "))
		}
	}
}
