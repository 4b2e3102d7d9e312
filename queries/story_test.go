package queries_test

// story is two years of news about an invented nation. Kota Contoh is the
// region of the scenario: five articles, one of them withdrawn, one with a
// figure ten times too large, one the copy of that, and an official figure.
var story = []article{
	{id: "a1", outlet: "harian-a.example", published: "2023-06-15",
		text: "Aktivasi IKD Kota Contoh mulai berjalan\n" +
			"Hingga Rabu (14/6), 8.000 warga Kota Contoh telah mengaktifkan Identitas Kependudukan Digital.\n" +
			"Kepala dinas mengajak warga lain menyusul di kantor kecamatan terdekat dengan membawa telepon pintar.",
		figures: []figure{{printed: "8.000", indicator: "ikd_activated", region: "90.71", value: 8000, asOf: "2023-06-14"}}},
	{id: "a2-withdrawn", outlet: "harian-b.example", published: "2023-12-20",
		text: "Akhir tahun, pengguna IKD Kota Contoh naik\n" +
			"Sebanyak 15.500 warga Kota Contoh memakai IKD per 19 Desember 2023.",
		figures: []figure{{printed: "15.500", indicator: "ikd_activated", region: "90.71", value: 15500, asOf: "2023-12-19"}}},
	{id: "a2-mended", outlet: "harian-b.example", published: "2023-12-20",
		text: "Akhir tahun, pengguna IKD Kota Contoh naik\n" +
			"Ralat: angka pengguna IKD dalam berita ini ditarik karena keliru. Jumlahnya akan diumumkan dinas."},
	{id: "a3", outlet: "harian-a.example", published: "2024-08-10",
		text: "Warga Kota Contoh ramai-ramai pakai IKD\n" +
			"Dinas Kependudukan mencatat 160.000 warga Kota Contoh telah mengaktifkan IKD sampai Jumat (9/8).\n" +
			"Petugas membuka layanan di pusat belanja, sekolah, dan kantor lurah agar antrean tidak menumpuk pada satu tempat saja.\n" +
			"Warga cukup membawa telepon pintar dan alamat surel, lalu memindai kode yang diberikan petugas di meja layanan.",
		figures: []figure{{printed: "160.000", indicator: "ikd_activated", region: "90.71", value: 160000, asOf: "2024-08-09"}}},
	{id: "a4-copy", outlet: "harian-c.example", published: "2024-08-11",
		text: "Warga Kota Contoh ramai-ramai pakai IKD\n" +
			"Dinas Kependudukan mencatat 160.000 warga Kota Contoh telah mengaktifkan IKD sampai Jumat (9/8).\n" +
			"Petugas membuka layanan di pusat belanja, sekolah, dan kantor lurah agar antrean tidak menumpuk pada satu tempat saja.\n" +
			"Warga cukup membawa telepon pintar dan alamat surel, lalu memindai kode yang diberikan petugas di meja layanan (hc).",
		figures: []figure{{printed: "160.000", indicator: "ikd_activated", region: "90.71", value: 160000, asOf: "2024-08-09"}}},
	{id: "official-ikd", outlet: "Ditjen Dukcapil", official: true,
		text: "Monitoring_Pendaftaran_IKD",
		figures: []figure{
			{printed: "18700", indicator: "ikd_activated", region: "90.71", value: 18700, asOf: "2024-12-12"},
			{printed: "31000", indicator: "ikd_activated", region: "90.01", value: 31000, asOf: "2024-12-12"},
			{printed: "28000", indicator: "ikd_activated", region: "90.02", value: 28000, asOf: "2024-12-12"},
			{printed: "77700", indicator: "ikd_activated", region: "90", value: 77700, asOf: "2024-12-12"},
			{printed: "138000", indicator: "ikd_activated", region: "ID", value: 138000, asOf: "2024-12-12"},
		}},
	{id: "a5", outlet: "harian-b.example", published: "2025-02-03",
		text: "IKD Kota Contoh lewati 21 ribu\n" +
			"Lebih dari 21 ribu warga Kota Contoh sudah mengaktifkan IKD, kata kepala dinas, Senin (3/2).\n" +
			"Perekaman KTP-el mencapai 99,2 persen dari wajib KTP, masih ada 1.632 orang yang belum merekam.\n" +
			"Stok blangko tinggal 350 keping, dinas mengajukan 5.000 keping.",
		figures: []figure{
			{printed: "21 ribu", indicator: "ikd_activated", region: "90.71", value: 21000, low: 21000, high: 22000, qualifier: "over", asOf: "2025-02-03"},
			{printed: "99,2 persen", indicator: "ktp_el_recording_rate", region: "90.71", value: 99.2, low: 99.15, high: 99.25, of: "wajib_ktp"},
			{printed: "1.632", indicator: "ktp_el_unrecorded", region: "90.71", value: 1632},
			{printed: "350", indicator: "blangko_stock", region: "90.71", value: 350},
			{printed: "5.000", indicator: "blangko_requested", region: "90.71", value: 5000},
		}},

	// Kabupaten Awal passes the target: first by the official count, then by a
	// rate alone.
	{id: "awal-2024", outlet: "harian-a.example", published: "2024-03-01",
		text: "Awal kejar target\nDi Kabupaten Awal sudah 25.000 warga mengaktifkan IKD. Kepemilikan KIA 22.000 anak dari 40.000 anak.",
		figures: []figure{
			{printed: "25.000", indicator: "ikd_activated", region: "90.01", value: 25000},
			{printed: "22.000", indicator: "kia_issued", region: "90.01", value: 22000},
			{printed: "40.000", indicator: "child_population", region: "90.01", value: 40000},
		}},
	{id: "awal-2025", outlet: "harian-b.example", published: "2025-05-02",
		text: "Awal tertinggi\nAktivasi IKD Kabupaten Awal mencapai 32,5 persen dari wajib KTP. Stok blangko 4.000 keping.",
		figures: []figure{
			{printed: "32,5 persen", indicator: "ikd_activation_rate", region: "90.01", value: 32.5, low: 32.45, high: 32.55, of: "wajib_ktp"},
			{printed: "4.000", indicator: "blangko_stock", region: "90.01", value: 4000},
		}},

	// Kabupaten Berikut: two outlets agree, a third prints more; later a count
	// that falls, and one of a district that is no figure of the region.
	{id: "berikut-1", outlet: "harian-a.example", published: "2025-01-11",
		text:    "Berikut capai 30.000\nJumlah pengguna IKD Kabupaten Berikut per 10 Januari 2025 adalah 30.000 orang.",
		figures: []figure{{printed: "30.000 orang", indicator: "ikd_activated", region: "90.02", value: 30000, asOf: "2025-01-10"}}},
	{id: "berikut-2", outlet: "harian-b.example", published: "2025-01-11",
		text:    "IKD di Berikut\nMenurut dinas, pada 10 Januari 2025 ada 30.000 pemilik IKD di Kabupaten Berikut.",
		figures: []figure{{printed: "30.000", indicator: "ikd_activated", region: "90.02", value: 30000, asOf: "2025-01-10"}}},
	{id: "berikut-3", outlet: "harian-c.example", published: "2025-01-12",
		text: "33.000 warga Berikut pakai IKD\nPer 10 Januari 2025 sebanyak 33.000 warga. Di Kecamatan Tepi 900 orang.",
		figures: []figure{
			{printed: "33.000", indicator: "ikd_activated", region: "90.02", value: 33000, asOf: "2025-01-10"},
			{printed: "900", indicator: "ikd_activated", region: "90.02", value: 900, district: "Kecamatan Tepi"},
		}},

	// Kabupaten Misal: a hedged count, and a rate that the count contradicts.
	{id: "misal", outlet: "harian-c.example", published: "2024-10-20",
		text: "IKD Misal\nLebih dari 45 ribu warga Kabupaten Misal memakai IKD, atau 25 persen dari wajib KTP.\nPemilih pemula 3.100 orang.",
		figures: []figure{
			{printed: "45 ribu", indicator: "ikd_activated", region: "91.01", value: 45000, low: 45000, high: 46000, qualifier: "over"},
			{printed: "25 persen", indicator: "ikd_activation_rate", region: "91.01", value: 25, low: 24.5, high: 25.5, of: "wajib_ktp"},
			{printed: "3.100", indicator: "ktp_el_recorded", region: "91.01", value: 3100, cohort: "first_time"},
		}},
	// Kabupaten Hening: one doubtful figure.
	{id: "hening", outlet: "harian-a.example", published: "2024-09-09",
		text:    "Hening\nAktivasi IKD Kabupaten Hening 60.000 orang dari 50.000 wajib KTP.",
		figures: []figure{{printed: "60.000", indicator: "ikd_activated", region: "91.02", value: 60000, doubt: "part above whole"}}},
	// Kota Lawas: a figure of a year, and nothing after it.
	{id: "lawas", outlet: "harian-b.example", published: "2023-03-09",
		text: "Lawas\nPada tahun 2023 tercatat 10.000 pengguna IKD di Kota Lawas. Akta kelahiran anak 97,1 persen.",
		figures: []figure{
			{printed: "10.000", indicator: "ikd_activated", region: "91.71", value: 10000, asOf: "2023-12-31", precision: "year"},
			{printed: "97,1 persen", indicator: "birth_cert_rate", region: "91.71", value: 97.1, low: 97.05, high: 97.15, of: "child_population"},
		}},
	// A page from which nothing was taken.
	{id: "tanpa-angka", outlet: "diam.example", published: "2024-01-05", text: "Dinas buka layanan akhir pekan\nTidak ada angka di sini."},
}

// current is the story without the versions that were replaced.
func current() []article {
	var out []article
	for _, a := range story {
		if a.id != "a2-withdrawn" {
			out = append(out, a)
		}
	}
	return out
}
