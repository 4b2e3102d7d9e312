package indicator

import (
	"testing"

	"rekap/transform/numeral"
)

// TestAskedDone holds what is told as done only by those who ask for it, and that those who
// did what they were urged to have done it.
func TestAskedDone(t *testing.T) {
	check(t, []readTest{
		{"asked of every region", "Aktivasi IKD berjalan. Kementerian meminta setiap daerah sudah di angka 30 persen dari wajib KTP.", []string{"30 ikd_target_rate of wajib_ktp"}},
		{"asked of a region", "Aktivasi IKD berjalan. Daerah ini dituntut sudah berada di angka 30 persen dari wajib KTP.", []string{"30 ikd_target_rate of wajib_ktp"}},
		{"what it is done for", "Penerbitan KIA dikejar supaya sudah di angka 55 persen anak.", []string{"55 kia_target_rate of child_population"}},
		{"reached by whoever asks", "Dinas meminta tambahan blangko. Aktivasi IKD sudah di angka 12 persen dari wajib KTP.", []string{"12 ikd_activation_rate of wajib_ktp"}},
		{"a reason", "Kementerian meminta daerah tenang karena aktivasi IKD sudah di angka 12 persen dari wajib KTP.", []string{"12 ikd_activation_rate of wajib_ktp"}},
		{"people who did what they were urged to", "Layanan IKD dibuka. Sebanyak 252.153 orang yang diminta datang sudah mengaktifkan IKD.", []string{"252.153 ikd_activated"}},
	})
}

// TestCalled holds that people called to do something are not told to have done it.
func TestCalled(t *testing.T) {
	a := analyzer(t)
	for _, text := range []string{
		"Sebanyak 9.412 warga dijadwalkan merekam KTP-el pekan ini.",
		"Kami mengundang 9.412 warga untuk merekam KTP-el.",
		"Warga yang dipanggil untuk merekam KTP-el 9.412 orang.",
	} {
		if cl := a.Read(Text{Text: text, Numbers: numeral.Scan(text)}, []Block{{End: len(text)}}).Claims[0]; cl.Strength > uncounted {
			t.Errorf("%s\nstrength %g", text, cl.Strength)
		}
	}
	check(t, []readTest{{"called and done", "Sebanyak 9.412 warga yang diundang sudah merekam KTP-el.", []string{"9.412 ktp_el_recorded"}}})
}
