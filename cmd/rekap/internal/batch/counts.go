package batch

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// counts is the text "name=count; …" of counters, by name.
func counts(all ...map[string]int) string {
	var parts []string
	for _, m := range all {
		for _, name := range slices.Sorted(maps.Keys(m)) {
			parts = append(parts, fmt.Sprintf("%s=%d", name, m[name]))
		}
	}
	return strings.Join(parts, "; ")
}
