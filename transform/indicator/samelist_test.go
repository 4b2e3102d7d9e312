package indicator

import "testing"

// TestSameList holds documents that are, by words told once for their whole list, daily
// amounts or cards that wait for their people, and those that are told by words of their own.
func TestSameList(t *testing.T) {
	check(t, []readTest{
		{"piled up", "Di kantor menumpuk 1.310 keping KTP-el yang belum diambil pemiliknya, 420 KIA, dan 130 akta kelahiran.", []string{"1.310 (backlog)", "420 (backlog)", "130 (backlog)"}},
		{"in a queue", "Yang masih antre 910 KTP-el, 420 KIA, dan 130 akta kelahiran.", []string{"910 (backlog)", "420 (backlog)", "130 (backlog)"}},
		{"nobody has them yet, told behind", "Masih tersimpan 910 KTP-el, 420 KIA dan 130 akta kelahiran yang belum diambil warga.", []string{"910 (backlog)", "420 (backlog)", "130 (no_indicator)"}},
		{"an act of its own", "Ada 910 KTP-el belum diambil, sedangkan KIA yang sudah terbit 3.420 keping.", []string{"910 (backlog)", "3.420 kia_issued"}},
		{"an act of its own behind", "KTP-el yang antre cetak 910 keping, KIA yang sudah dicetak 3.420 keping.", []string{"910 (backlog)", "3.420 kia_issued"}},
		{"issued", "Dinas menerbitkan 420 KIA dan 130 akta kelahiran yang belum diambil warga.", []string{"420 kia_issued", "130 (no_indicator)"}},
	})
}
