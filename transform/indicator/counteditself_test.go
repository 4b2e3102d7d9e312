package indicator

import "testing"

// TestCountedItself holds counts of documents in a row with others that are no figures.
func TestCountedItself(t *testing.T) {
	check(t, []readTest{
		{"the other behind", "Selama Mei dinas menerbitkan 2.310 KIA dan 412 akta kematian.", []string{"2.310 kia_issued"}},
		{"the other at the end", "Selama Mei dinas menerbitkan 921 akta kelahiran, 2.310 keping KIA, serta 412 surat pindah.", []string{"921 birth_cert_issued", "2.310 kia_issued"}},
		{"the other in front", "Selama Mei dinas menerbitkan 412 akta perkawinan, 2.310 keping KIA, dan 6.120 KTP-el.", []string{"2.310 kia_issued", "6.120 ktp_el_printed"}},
		{"only others", "Selama Mei dinas menerbitkan 412 akta kematian dan 98 akta perceraian.", nil},
	})
}
