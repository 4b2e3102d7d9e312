package indicator

import "testing"

// TestReckonsIt holds that a share of the residents is of those whom the next sentence says it
// is reckoned from, and only where it says so.
func TestReckonsIt(t *testing.T) {
	const share = "Baru 8,4 persen penduduk Kota Palu yang mengaktifkan IKD. "
	check(t, []readTest{
		{"by the office", share + "Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) kota itu menghitungnya dari warga yang sudah merekam KTP-el.", []string{"8,4 ikd_activation_rate of ktp_el_recorded"}},
		{"by us", share + "Kami menghitung dari wajib KTP, bukan seluruh penduduk.", []string{"8,4 ikd_activation_rate of wajib_ktp"}},
		{"told of the share", share + "Angka itu dihitung dari wajib KTP.", []string{"8,4 ikd_activation_rate of wajib_ktp"}},
		{"something else reckoned", share + "Dinas menghitung antrean dari warga yang sudah merekam KTP-el.", []string{"8,4 ikd_activation_rate of population"}},
	})
}
