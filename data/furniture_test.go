package data

import (
	"strings"
	"testing"
)

func TestFurniture(t *testing.T) {
	if _, err := DefaultFurniture(); err != nil {
		t.Fatal(err)
	}
}

func TestReadFurnitureRefuses(t *testing.T) {
	good := string(furnitureYAML)
	tests := []struct {
		name, old, new, want string
	}{
		{"unknown key", "linked:\n", "linkd:\n  - x\nlinked:\n", "linkd"},
		{"upper case", "  - baca juga\n  - baca pula", "  - Baca Juga\n  - baca pula", `linked: "Baca Juga"`},
		{"twice", "  - baca pula\n", "  - baca pula\n  - baca pula\n", `linked: "baca pula" stands twice`},
		{"month out of range", "  januari: 1\n", "  januari: 13\n", `"januari" is month 13`},
		{"zone out of range", "  wib: 7\n", "  wib: 70\n", `"wib" is 70 hours`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text := strings.Replace(good, tt.old, tt.new, 1)
			if text == good {
				t.Fatalf("%q is not in furniture.yaml", tt.old)
			}
			_, err := ReadFurniture(strings.NewReader(text))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want an error with %q", err, tt.want)
			}
		})
	}
}
