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
		{"its own capital", "Kabupaten yang beribukota Unaaha itu punya 22.400 pengguna IKD.", users},
		{"the nation it stands high in", "Pengguna IKD kita termasuk tinggi secara nasional, 22.400 orang.", users},
		{"guests", "Dinas ini mendapat kunjungan dari Disdukcapil Kabupaten Kolaka. Pengguna IKD sudah 22.400 orang.", users},
		{"where some moved from", "Sebagian warga pindah dari Kabupaten Kolaka. Pengguna IKD sudah 22.400 orang.", users},
		{"its own birth certificates", "Pengurusan akta kelahiran Kabupaten Kolaka beda. Di Kabupaten Kolaka pengguna IKD sudah 22.400 orang.", "ikd_activated 22400 Kabupaten Kolaka 2023-03-10/day"},
		{"the figure of a neighbour", "Layanan ramai, sementara tetangganya Kabupaten Kolaka punya 22.400 pengguna IKD.", "ikd_activated 22400 Kabupaten Kolaka 2023-03-10/day"},
		{"the figure of the other", "Berbeda dengan Kabupaten Kolaka yang pengguna IKD-nya sudah 22.400 orang, warga di sini enggan.", "ikd_activated 22400 Kabupaten Kolaka 2023-03-10/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, springDay, "Konawe Genjot Layanan Dukcapil", "Pemerintah daerah bicara soal layanan IKD.", c.text), c.want)
		})
	}
}

// TestSharedShortName holds a short name of two regions, one of them in the province
// that the article is about, and places told in turn.
func TestSharedShortName(t *testing.T) {
	text := "Pengguna IKD di Kobar 12.400 orang, sedangkan Mura 9.100 orang."
	for province, want := range map[string]string{
		"Kalimantan Tengah": "ikd_activated 9100 Kabupaten Murung Raya 2023-03-10/day",
		"Sumatera Selatan":  "ikd_activated 9100 Kabupaten Musi Rawas 2023-03-10/day",
	} {
		check(t, read(t, springDay, "Layanan IKD", "Disdukcapil Provinsi "+province+" bicara soal layanan IKD.", text), "ikd_activated 12400 Kabupaten Kotawaringin Barat 2023-03-10/day", want)
	}
}

// TestOldName holds that a region's old name without its kind is the other's that has it now.
func TestOldName(t *testing.T) {
	check(t, read(t, springDay, "IKD Mempawah", "Disdukcapil Kabupaten Mempawah menggenjot IKD.", "Pengguna IKD di Mempawah 9.400 orang, di Pontianak 51.210 orang."),
		"ikd_activated 9400 Kabupaten Mempawah 2023-03-10/day", "ikd_activated 51210 Kota Pontianak 2023-03-10/day")
}

// TestOnlyInTurn holds the last of the people of places told in turn.
func TestOnlyInTurn(t *testing.T) {
	check(t, read(t, springDay, "Wajib KTP Maluku", "Disdukcapil Provinsi Maluku mencatat warga wajib KTP.", "Warga wajib KTP di Maluku berjumlah 1.310.400 jiwa. Kota Ambon menyumbang 251.004 jiwa. Sedangkan Kota Tual hanya 61.210 jiwa."),
		"wajib_ktp 1.3104e+06 Provinsi Maluku 2023-03-10/day", "wajib_ktp 251004 Kota Ambon 2023-03-10/day", "wajib_ktp 61210 Kota Tual 2023-03-10/day")
}

// TestNamedForItsActs holds whose figure follows a sentence that names another region for what
// its office, its people or a house of its name do there, and one that tells how it stands.
func TestNamedForItsActs(t *testing.T) {
	const day = " 2023-03-10/day"
	const own = "blangko_stock 410 Kabupaten Konawe" + day
	for _, c := range []struct{ name, text, want string }{
		{"the province helps", "Pemerintah Provinsi Sulawesi Tenggara membantu beberapa alat rekam.", own},
		{"the governor urges", "Gubernur Sulawesi Tenggara meminta para bupati mempercepat perekaman.", own},
		{"the council of the province visits", "Komisi I DPRD Sulawesi Tenggara sempat meninjau loketnya.", own},
		{"a neighbour's office helps", "Disdukcapil Kabupaten Kolaka ikut membantu pelayanan.", own},
		{"people of the border", "Warga perbatasan dengan Kabupaten Kolaka sering terlewat.", own},
		{"people from the neighbour come", "Sebagian warga Kabupaten Kolaka datang mengantre sejak pagi.", own},
		{"a prison of its name", "Lapas Kelas IIA Kendari turut didatangi petugas.", own},
		{"somebody from a kecamatan", "Seorang ibu asal Kecamatan Abuki merasa senang dilayani.", own},
		{"somebody from a kecamatan, as he says", "Seorang pelajar asal Kecamatan Abuki mengaku puas.", own},
		{"what others can do", "“Kami tahu Buton Tengah bisa, mengapa kita tidak,” katanya.", own},
		{"the only one that is ahead in the province", "Di Sulawesi Tenggara, daerah itu hanya kalah dari Kabupaten Kolaka.", own},
		{"the province lacks cards too", "Di Sulawesi Tenggara stok blangko juga menipis.", "blangko_stock 410 Provinsi Sulawesi Tenggara" + day},
		{"a camat welcomes", "Camat Abuki menyambut baik layanan itu.", own},
		{"the neighbour lacks cards too", "Disdukcapil Kabupaten Kolaka juga kehabisan blangko.", "blangko_stock 410 Kabupaten Kolaka" + day},
		{"the neighbour lags", "Kabupaten Kolaka malah lebih parah.", "blangko_stock 410 Kabupaten Kolaka" + day},
		{"it is so there too", "Hal serupa terjadi di Kabupaten Kolaka.", "blangko_stock 410 Kabupaten Kolaka" + day},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, springDay, "Layanan Dukcapil Konawe", "Disdukcapil Kabupaten Konawe terus melayani warga.", c.text+" Blangko KTP-el tinggal 410 keping."), c.want)
		})
	}
}

// TestPeopleOfPart holds that people of one region who only come leave an article about the
// whole province where it was, and that those whose records are told do not.
func TestPeopleOfPart(t *testing.T) {
	const whole = "ikd_activated 61200 Provinsi Sulawesi Tenggara 2023-03-10/day"
	for text, want := range map[string]string{
		"Beberapa warga Kabupaten Kolaka ikut mengantre. Pengguna IKD kini 61.200 orang.":                       whole,
		"Sebaliknya warga Kabupaten Kolaka paling rajin mengaktifkannya. Pengguna IKD kini sudah 11.200 orang.": "ikd_activated 11200 Kabupaten Kolaka 2023-03-10/day",
	} {
		check(t, read(t, springDay, "IKD di Sulawesi Tenggara", "Disdukcapil Provinsi Sulawesi Tenggara bicara soal layanan.", text), want)
	}
}
