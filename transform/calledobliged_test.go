package transform_test

import "testing"

// TestCalledObliged holds that the target of the recording is not taken for all residents.
func TestCalledObliged(t *testing.T) {
	check(t, read(t, "2012-09-19", "e-KTP", "MADIUN - Perekaman e-KTP di Kabupaten Madiun berjalan.", "Data untuk target nasional warga wajib e-KTP adalah hitungan rekaman tahun 2009, yakni sebanyak 690.142 jiwa."),
		"wajib_ktp 690142 Kabupaten Madiun 2009-12-31/year ?")
}
