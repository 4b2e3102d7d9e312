package transform_test

import "testing"

// TestAddedStock holds blank cards left before more came, told with the stock that both make.
func TestAddedStock(t *testing.T) {
	const at = " Kabupaten Sigi 2026-02-10/day"
	check(t, read(t, "2026-02-10", "Blangko KTP Sigi", "Stok lama 650 keping ditambah kiriman 4.000 keping blangko KTP-el, total 4.650 keping."),
		"blangko_stock 650"+at+" ?", "blangko_received 4000"+at, "blangko_stock 4650"+at)
	check(t, read(t, "2026-02-10", "Blangko KTP Sigi", "Stok kami 650 keping blangko. Tadi datang 4.000 keping blangko KTP-el."),
		"blangko_stock 650"+at, "blangko_received 4000"+at)
}
