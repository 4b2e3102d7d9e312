package data

import (
	_ "embed"
	"fmt"

	"github.com/goccy/go-yaml"
)

//go:embed particles.yaml
var particlesYAML []byte

// ParticleWords reads the embedded particles.yaml. An error names the list.
func ParticleWords() (*Particles, error) { return readParticles(particlesYAML) }

func readParticles(b []byte) (*Particles, error) {
	var p Particles
	if err := yaml.UnmarshalWithOptions(b, &p, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("particles.yaml: %w", err)
	}
	if err := checkLists("particles.yaml", namedLists(p), lowerWord); err != nil {
		return nil, err
	}
	return &p, nil
}
