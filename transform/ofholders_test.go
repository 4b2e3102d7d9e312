package transform_test

import "testing"

// TestOfHolders holds that cards did not come, nor were printed, when those whom they are for recorded.
func TestOfHolders(t *testing.T) {
	const sanggau = " Kabupaten Sanggau 2024-07-30/day"
	blanks(t, "Pusat menjatah 9.000 keping blangko untuk warga yang melakukan perekaman dari bulan Juni 2023 sampai Oktober 2023.", "blangko_received 9000"+sanggau)
	blanks(t, "Pusat menjatah 9.000 keping blangko berdasarkan data perekaman bulan Juni 2023 hingga Oktober 2023.", "blangko_received 9000"+sanggau)
	blanks(t, "Dinas sudah mencetak 4.100 keping KTP-el bagi warga yang rekam pada Maret 2024.", "ktp_el_printed 4100"+sanggau+" ?")
	blanks(t, "Dinas mencetak KTP-el untuk pemegang suket bulan April 2024 sebanyak 4.010 keping.", "ktp_el_printed 4010"+sanggau+" ?")
	blanks(t, "Dinas menerima 9.000 keping blangko untuk warga pada Maret 2024.", "blangko_received 9000 Kabupaten Sanggau 2024-03-31/month")
}
