package wordfilter

import (
	"strings"
	"testing"
)

func TestFilter(t *testing.T) {
	known := strings.Fields("warga perekaman ktp-el di sudah belum aktivasi jumlah orang target kecamatan kabupaten")
	strange := strings.Fields("adalah dengan hingga karena melalui menurut para pelayanan saat sementara tersebut yakni katanya ujarnya masyarakat")
	f := New(len(known))
	for _, w := range known {
		f.Add(w)
	}
	for _, w := range known {
		if !f.May(w) || !f.MayBytes([]byte(w)) {
			t.Errorf("%s was added", w)
		}
	}
	passed := 0
	for _, w := range strange {
		if f.May(w) != f.MayBytes([]byte(w)) {
			t.Errorf("%s reads differently as bytes", w)
		}
		if f.May(w) {
			passed++
		}
	}
	if passed > len(strange)/4 {
		t.Errorf("%d of %d words that were not added may have been", passed, len(strange))
	}
}
