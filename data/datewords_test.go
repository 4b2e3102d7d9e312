package data

import "testing"

func TestDates(t *testing.T) {
	checkRefusals(t, dateWordsYAML, readDateWords, []refusal{
		{"unknown key", "feasts:", "feast:", "feast"},
		{"empty list", `partings: [" dari "]`, "partings: []", "partings is missing"},
		{"capital", `"terbit"`, `"Terbit"`, `"Terbit" must be words in lower case`},
		{"blank word", `"terbit"`, `" "`, `" " must be words in lower case`},
	})
}
