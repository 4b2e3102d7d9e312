package transform_test

import "testing"

// TestByTheWay holds regions that are named only by the way of another's figures.
func TestByTheWay(t *testing.T) {
	const users = "ikd_activated 22400 Kabupaten Konawe 2023-03-10/day"
	for _, c := range []struct{ name, text, want string }{
		{"a birthplace", "Pria kelahiran Bone itu menyebut, pengguna IKD sudah 22.400 orang.", users},
		{"an office of before at the head of a paragraph", "Mantan Sekda Buol itu menyebut, pengguna IKD sudah 22.400 orang.", users},
		{"a neighbour", "Kabupaten yang berbatasan dengan Kabupaten Kolaka itu punya 22.400 pengguna IKD.", users},
		{"another that is set against it", "Berbeda dengan Kabupaten Kolaka yang antrenya panjang, warga tak perlu menunggu. Pengguna IKD sudah 22.400 orang.", users},
		{"the capital of its province", "Alat diambil dari ibu kota Provinsi Sulawesi Tenggara. Pengguna IKD sudah 22.400 orang.", users},
		{"its own birth certificates", "Pengurusan akta kelahiran Kabupaten Kolaka beda. Di Kabupaten Kolaka pengguna IKD sudah 22.400 orang.", "ikd_activated 22400 Kabupaten Kolaka 2023-03-10/day"},
		{"the figure of the other", "Berbeda dengan Kabupaten Kolaka yang pengguna IKD-nya sudah 22.400 orang, warga di sini enggan.", "ikd_activated 22400 Kabupaten Kolaka 2023-03-10/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, springDay, "Konawe Genjot Layanan Dukcapil", "Pemerintah daerah bicara soal layanan IKD.", c.text), c.want)
		})
	}
}
