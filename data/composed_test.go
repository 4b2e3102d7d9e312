package data

import (
	"slices"
	"strings"
	"testing"
)

func TestSpellOutList(t *testing.T) {
	for _, test := range []struct {
		name       string
		list, want []string
	}{
		{"plain", []string{"desa", "e ktp"}, []string{"desa", "e ktp"}},
		{"one place", []string{"data (kami|yang ada),"}, []string{"data kami,", "data yang ada,"}},
		{"two places", []string{"(jika|bila) (dibagi|diukur)"}, []string{"jika dibagi", "jika diukur", "bila dibagi", "bila diukur"}},
		{"left out before", []string{"(keping|) blangko"}, []string{"keping blangko", "blangko"}},
		{"left out between", []string{"blangko (untuk|) kia"}, []string{"blangko untuk kia", "blangko kia"}},
		{"left out behind", []string{"desa (itu|)"}, []string{"desa itu", "desa"}},
		{"over a line's end", []string{"(dibagi| diukur) lagi"}, []string{"dibagi lagi", "diukur lagi"}},
		{"among others", []string{"genap", "(akan|bakal) genap", "tepat"}, []string{"genap", "akan genap", "bakal genap", "tepat"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := spellOutList(test.list)
			if err != nil || !slices.Equal(got, test.want) {
				t.Errorf("got %q, %v, want %q", got, err, test.want)
			}
		})
	}
}

func TestComposedPhrasesReject(t *testing.T) {
	for _, test := range []struct{ name, list, want string }{
		{"not closed", "[desa (itu|tersebut]", "alternatives"},
		{"not opened", "[desa itu) lain]", "alternatives"},
		{"no bracket", "[desa itu|tersebut]", "alternatives"},
		{"one alternative", "[desa (itu)]", "alternatives"},
		{"one inside another", "[desa (itu|(ini|tersebut))]", "alternatives"},
		{"no word", "[(desa|)]", "no word"},
		{"twice", "[desa itu, desa (ini|itu)]", `"desa itu" stands there twice`},
	} {
		for _, place := range []struct{ name, yaml string }{
			{"words.target", "words: {target: " + test.list + "}\n"},
			{"words.docs.ktp", "words: {docs: {ktp: " + test.list + "}}\n"},
		} {
			_, err := parseIndicators([]byte(place.yaml))
			if err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), place.name) {
				t.Errorf("%s: error %v does not name %s and %q", test.name, err, place.name, test.want)
			}
		}
	}
}
