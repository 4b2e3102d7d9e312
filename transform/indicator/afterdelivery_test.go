package indicator

import "testing"

// TestAfterDelivery holds the cards in hand that a sentence tells behind those that came.
func TestAfterDelivery(t *testing.T) {
	const lead = "Dinas menerima kiriman 3.000 blangko KTP-el. "
	came := "3.000 blangko_received"
	check(t, []readTest{
		{"there now", lead + "Dengan kiriman itu, blangko yang ada di kantor sekarang 3.212 lembar.", []string{came, "3.212 blangko_stock"}},
		{"has", lead + "Berkat kiriman tersebut, dinas kini memiliki 3.212 keping blangko.", []string{came, "3.212 blangko_stock"}},
		{"added", lead + "Ditambah kiriman itu, blangko di tangan dinas saat ini 3.212 keping.", []string{came, "3.212 blangko_stock"}},
		{"without a comma", lead + "Dengan droping itu blangko kami sekarang 3.212 keping.", []string{came, "3.212 blangko_stock"}},
		{"came till now", "Blangko KTP-el datang lagi. Dengan kiriman itu, blangko yang diterima sudah 6.627 keping.", []string{"6.627 blangko_received"}},
		{"came with it", "Blangko KTP-el datang lagi. Dalam kiriman itu, blangko yang datang 6.627 keping.", []string{"6.627 blangko_received"}},
	})
}
