package data

import "testing"

func TestParticles(t *testing.T) {
	checkRefusals(t, particlesYAML, readParticles, []refusal{
		{"unknown key", "namely:", "name:", "name"},
		{"empty list", "namely: [yakni, yaitu]", "namely: []", "namely is missing"},
		{"capital", "[yakni,", "[Yakni,", `"Yakni" must be one word in lower case`},
		{"two words", "[yakni,", "[yakni yaitu,", `"yakni yaitu" must be one word`},
	})
}
