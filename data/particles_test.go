package data

import (
	"strings"
	"testing"
)

func TestParticles(t *testing.T) {
	if _, err := ParticleWords(); err != nil {
		t.Fatal(err)
	}
	good := string(particlesYAML)
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "namely:", "name:", "name"},
		{"empty list", "namely: [yakni, yaitu]", "namely: []", "namely is missing"},
		{"capital", "[yakni,", "[Yakni,", `"Yakni" must be one word in lower case`},
		{"two words", "[yakni,", "[yakni yaitu,", `"yakni yaitu" must be one word`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := strings.Replace(good, c.old, c.new, 1)
			if b == good {
				t.Fatalf("%q is not in particles.yaml", c.old)
			}
			if _, err := readParticles([]byte(b)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
		})
	}
}
