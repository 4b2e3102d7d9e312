package transform_test

import "testing"

// TestCountedThere holds a figure of the province in which the ministry sits apart from those told
// in its town.
func TestCountedThere(t *testing.T) {
	const open, day = "JAKARTA - Kementerian Dalam Negeri menjelaskan pencetakan KTP-el.", "2022-03-30/day"
	for _, c := range []struct{ name, text, want string }{
		{"in the province", "Bahkan di DKI Jakarta kini masih tersedia 12.640 keping blangko.", "blangko_stock 12640 Provinsi Daerah Khusus Ibukota Jakarta " + day},
		{"people of the province", "Tercatat di DKI Jakarta masih 24.310 orang yang belum merekam KTP-el.", "ktp_el_unrecorded 24310 Provinsi Daerah Khusus Ibukota Jakarta " + day},
		{"in the town", "Di Jakarta masih tersedia 912 ribu keping blangko.", "blangko_stock 912000 Indonesia " + day},
		{"somebody speaks there", "Dirjen di DKI Jakarta mengatakan masih tersedia 912 ribu keping blangko.", "blangko_stock 912000 Indonesia " + day},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2022-03-30", "Soal blangko", open, c.text), c.want)
		})
	}
}
