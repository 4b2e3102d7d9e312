package markup

import "testing"

func FuzzParse(f *testing.F) {
	for _, c := range pages {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<14 {
			return
		}
		same(t, text)
	})
}
