package transform_test

import "testing"

// TestOfBlanks holds that the day of blank cards, told without a number, says nothing of people,
// and that the day of data on both does.
func TestOfBlanks(t *testing.T) {
	const recorded = "Warga Kabupaten Brebes yang sudah merekam KTP-el 1.233.140 jiwa."
	for _, c := range []struct {
		name string
		text []string
		want string
	}{
		{"blanks used up", []string{"BREBES - Stok blangko KTP-el di Kemendagri per 1 Oktober 2016 habis.", recorded}, "2016-10-12/day"},
		{"told further on", []string{"BREBES - Stok blangko KTP-el di Kabupaten Brebes kosong per 1 Oktober 2016.", "Warga bisa memakai suket.", recorded}, "2016-10-12/day"},
		{"data", []string{"BREBES - Disdukcapil merilis data perekaman dan blangko per 1 Oktober 2016.", recorded}, "2016-10-01/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2016-10-12", "Perekaman KTP-el Brebes", c.text...), "ktp_el_recorded 1.23314e+06 Kabupaten Brebes "+c.want)
		})
	}
}
