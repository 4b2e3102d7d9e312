package indicator

import "testing"

// TestRestForSome holds the rest of an allotment meant for some apart from cards in store.
func TestRestForSome(t *testing.T) {
	check(t, []readTest{
		{"for some", "Kota ini mendapat 9.000 keping blangko KTP-el. Ada sisa 2.500 untuk yang rusak.", []string{"9.000 blangko_received", "2.500 (supposed)"}},
		{"in store", "Blangko KTP-el tersisa 740 keping untuk kebutuhan sepekan.", []string{"740 blangko_stock"}},
	})
}
