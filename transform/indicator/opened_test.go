package indicator

import "testing"

// TestOpenedCohort reads sentences that open with the part of the people they are about.
func TestOpenedCohort(t *testing.T) {
	check(t, []readTest{
		{"civil servants", "Di kalangan ASN Pemkab Alor, 5.910 orang sudah mengaktifkan IKD.", []string{"5.910 ikd_activated for asn"}},
		{"and those of them left", "Sementara untuk ASN, tinggal 300 orang yang belum mengaktifkan IKD.", []string{"300 ikd_remaining for asn"}},
		{"disabled", "Khusus penyandang disabilitas, 3.200 orang sudah merekam KTP-el.", []string{"3.200 ktp_el_recorded for disability"}},
		{"all of them in another clause", "ASN diwajibkan, namun warga yang mengaktifkan IKD sudah 45.930 orang.", []string{"45.930 ikd_activated"}},
	})
}
