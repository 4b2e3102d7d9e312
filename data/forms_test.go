package data

import "testing"

func TestForms(t *testing.T) {
	checkRefusals(t, formsYAML, readForms, []refusal{
		{"empty list", "yang: [yg]", "yang: []", "yang is missing"},
		{"capital", "[yg]", "[Yg]", `"Yg" must be one word in lower case`},
		{"two words", "[yg]", "[yang ini]", `"yang ini" must be one word`},
		{"a form of two words", "[dgn]", "[yg]", `"yg" stands there twice`},
		{"a form that is a word", "[dgn]", "[dari]", `"dari" stands there twice`},
		{"a word of two", "yang:", "yang ini:", `"yang ini" must be one word`},
	})
	forms, err := Forms()
	if err != nil {
		t.Fatal(err)
	}
	if got := forms["yg"]; got != "yang" {
		t.Errorf("yg is %q, want yang", got)
	}
}
