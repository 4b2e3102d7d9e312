package transform_test

import "testing"

// TestWholesOfFractions holds that what a fraction in words is of counts the people named
// behind it, and never those of whom the fraction tells.
func TestWholesOfFractions(t *testing.T) {
	const palu = " Kota Palu 2024-11-13/day"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Separuh dari 262.918 wajib KTP di Kota Palu belum memiliki IKD.", []string{"wajib_ktp 262918" + palu}},
		{"Seperempat dari total 262.918 wajib KTP Kota Palu ditargetkan memiliki IKD.", []string{"wajib_ktp 262918" + palu}},
		{"Lebih dari separuh dari 262.918 warga Kota Palu belum memiliki IKD.", nil},
		{"Dari 262.918 wajib KTP di Kota Palu, 253.113 belum memiliki IKD.", []string{"wajib_ktp 262918" + palu, "ikd_remaining 253113" + palu}},
		{"IKD di Kota Palu 36.870 orang, baru sepertiga dari target 110.700 orang.", []string{"ikd_activated 36870" + palu, "ikd_target 110700" + palu}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
