package numeral

import "testing"

func TestScanCounts(t *testing.T) {
	runCases(t, []scanCase{
		{"Tercatat 153.430 warga sudah aktivasi.", []string{`count "153.430" = 153430 person`}},
		{"Ada 2000 keping di gudang.", []string{`count "2000" = 2000 card`}},
		{"Penduduknya 1.765.001 jiwa.", []string{`count "1.765.001" = 1.765001e+06 person`}},
		{"Sisa 958 lembar.", []string{`count "958" = 958 card`}},
		{"Hadir 1.049 ribu jiwa.", []string{`count "1.049 ribu" = 1.049e+06 person or 1049`}},
		{"Sebanyak 14,7 ribu pemohon antre.", []string{`count "14,7 ribu" = 14700 person`}},
		{"Totalnya 1,2 juta wajib KTP.", []string{`count "1,2 juta" = 1.2e+06 person`}},
		{"Permintaan 8 ribu blangko e-KTP.", []string{`count "8 ribu" = 8000 card`}},
		{"Baru 5jt orang dan 2rb keping.", []string{`count "5jt" = 5e+06 person`, `count "2rb" = 2000 card`}},
		{"Jumlahnya 2 juta 300 ribu jiwa.", []string{`count "2 juta 300 ribu" = 2.3e+06 person`}},
		{"Sampai 2023 lebih kurang 4.500 orang.", []string{`year "2023"`, `count "4.500" = 4500 about person`}},
		{"Ada 300 jiwa lebih 20 persen.", []string{`count "300" = 300 person`, `percent "20 persen" = 20`}},
		{"Terdata 3.488 KK.", []string{`count "3.488" = 3488 household`}},
		{"Ada 424.021 Kepala Keluarga (KK).", []string{`count "424.021" = 424021 household`}},
		{"Mencapai 1 juta 52 ribu 300 jiwa.", []string{`count "1 juta 52 ribu 300" = 1.0523e+06 person`}},
		{"Total 1.234.567 (jiwa) warga.", []string{`count "1.234.567" = 1.234567e+06 person`}},
		{"Jumlahnya 20-an ribu keping.", []string{`count "20-an ribu" = 20000 about card`}},
		{"Tinggal 3 ribuan.", []string{`count "3 ribuan" = 3000 about`}},
		{"Baru 2021 mulai normal, sudah 2021 ini, baru 2021 terekam.", []string{`year "2021"`, `year "2021"`, `count "2021" = 2021`}},
		{"Selama RPJMD 2016-201 tercetak 900 keping.", []string{`year "2016"`, `year "201"`, `count "900" = 900 card`}},
		{"Habis sebelum Idul Fitri 1445 H, Ramadan 1446 Hijriah dan Lebaran 1444.", []string{`year "1445"`, `year "1446"`, `year "1444"`}},
		{"Ada 1.445 H dan 1445 keping menjelang Ramadan 1446 keping.", []string{`count "1.445" = 1445`, `count "1445" = 1445 card`, `count "1446" = 1446 card`}},
		{"Pada 2023-1.204 orang.", []string{`year "2023"`, `count "1.204" = 1204 person`}},
		{"Baru (34 keping) tiba.", []string{`count "34" = 34 card`}},
	})
}

func TestScanWords(t *testing.T) {
	runCases(t, []scanCase{
		{"Kami minta seribu blangko, dapat dua ribu keping.", []string{`count "seribu" = 1000 card`, `count "dua ribu" = 2000 card`}},
		{"Baru tujuh persen.", []string{`percent "tujuh persen" = 7`}},
		{"Dikirim seratus ribu keping.", []string{`count "seratus ribu" = 100000 card`}},
		{"Ada setengah juta warga.", []string{`count "setengah juta" = 500000 person`}},
		{"Dua setengah juta jiwa.", []string{`count "Dua setengah juta" = 2.5e+06 person`}},
		{"Tiga ratus dua puluh lima ribu orang hadir.", []string{`count "Tiga ratus dua puluh lima ribu" = 325000 person`}},
		{"Dua belas desa dan sebelas kelurahan.", []string{`count "Dua belas" = 12 place`, `count "sebelas" = 11 place`}},
		{"Tujuh koma lima persen warga.", []string{`percent "Tujuh koma lima persen" = 7.5 person`}},
		{"Sudah 96 koma 4 persen, lalu 87 koma tiga lima persen.", []string{`percent "96 koma 4 persen" = 96.4`, `percent "87 koma tiga lima persen" = 87.35`}},
		{"Penduduknya 1 koma 2 juta jiwa.", []string{`count "1 koma 2 juta" = 1.2e+06 person`}},
		{"Kata 12 koma lalu 2.300 kata.", []string{`count "12" = 12`, `count "2.300" = 2300`}},
		{"Nomor 5 koma 2.400 orang.", []string{`law "5"`, `count "2.400" = 2400 person`}},
		{"Nol persen.", []string{`percent "Nol persen" = 0`}},
		{"Salah satu warga datang, satu orang pulang.", []string{`idiom "satu"`, `count "satu" = 1 person`}},
		{"Satu per satu didata.", []string{`idiom "Satu"`, `idiom "satu"`}},
		{"Puluhan ribu warga antre, ratusan pulang.", []string{`vague "Puluhan ribu" = 10000 about person`, `vague "ratusan" = 100 about`}},
		{"Sampai 9 Mei 2204 nanti, per 9 Mei 2204 orang, per 9 Mei 4210 terekam.", []string{`date "9"`, `year "2204"`, `date "9"`, `count "2204" = 2204 person`, `date "9"`, `count "4210" = 4210`}},
		{"Tidak kurang dari 4.200 jiwa, tidak lebih dari 30 orang.", []string{`count "4.200" = 4200 over person`, `count "30" = 30 under person`}},
		{"Baru tujuh ribu tiga ratusan warga, dua belasan desa, empat puluhan keping.", []string{`count "tujuh ribu tiga ratusan" = 7300 about person`, `count "dua belasan" = 12 about place`, `count "empat puluhan" = 40 about card`}},
		{"Masih dua puluhan ribu warga, target seratusan ribu orang.", []string{`count "dua puluhan ribu" = 20000 about person`, `count "seratusan ribu" = 100000 about person`}},
		{"Sekitar seribuan orang, seratusan keping, seratus ribuan jiwa.", []string{`count "seribuan" = 1000 about person`, `count "seratusan" = 100 about card`, `count "seratus ribuan" = 100000 about person`}},
		{"Ribuan warga.", []string{`vague "Ribuan" = 1000 about person`}},
		{"Dua pertiga penduduk.", []string{`fraction "Dua pertiga"`}},
		{"Tahap kedua dimulai.", []string{`ordinal "kedua" = 2`}},
		{"Kepulauan Seribu dan Kabupaten Lima Puluh Kota.", []string{`name "Seribu"`, `name "Lima Puluh"`}},
	})
}

func TestScanPercent(t *testing.T) {
	runCases(t, []scanCase{
		{"Baru 13,72 persen.", []string{`percent "13,72 persen" = 13.72`}},
		{"Capaian 3.8% saja.", []string{`percent "3.8%" = 3.8`}},
		{"Sebesar 101,59 % dari target.", []string{`percent "101,59 %" = 101.59`}},
		{"Sisanya O,73 persen.", []string{`percent "O,73 persen" = 0.73 broken`}},
		{"Teratas Kepulauan Seribu dengan lebih dari 51 persen.", []string{`name "Seribu"`, `percent "51 persen" = 51 over`}},
		{"Persentasenya baru 98,58. Persentase perekaman 97,1.", []string{`percent "98,58" = 98.58`, `percent "97,1" = 97.1`}},
		{"Persentasenya naik, lalu ada 98,58 ribu orang.", []string{`count "98,58 ribu" = 98580 person`}},
		{"Baru 90 prosen.", []string{`percent "90 prosen" = 90`}},
		{"Naik 2,5 persen poin.", []string{`points "2,5 persen poin" = 2.5`}},
		{"Target 99,8persen.", []string{`percent "99,8persen" = 99.8`}},
		{"Baru 98.456 persen.", []string{`percent "98.456 persen" = 98.456`}},
		{"Tinggal 99, 63 persen warga.", []string{`percent "99, 63 persen" = 99.63 person or 63 broken`}},
		{"Capaian 98 ,5 persen.", []string{`percent "98 ,5 persen" = 98.5 or 5 broken`}},
		{"Di bawah satu persen.", []string{`percent "satu persen" = 1 under`}},
	})
}

func TestScanHedges(t *testing.T) {
	runCases(t, []scanCase{
		{"Baru sekitar 1.500 wajib KTP.", []string{`count "1.500" = 1500 about person`}},
		{"Kurang lebih ada 102 orang.", []string{`count "102" = 102 about person`}},
		{"Angka itu diperkirakan masih 11,88 persen.", []string{`percent "11,88 persen" = 11.88 about`}},
		{"Stok diperkirakan sebanyak 163.500 keping.", []string{`count "163.500" = 163500 about card`}},
		{"Jumlahnya 5.000-an orang lebih.", []string{`count "5.000-an" = 5000 over person`}},
		{"Mencapai 500 ribuan orang lebih.", []string{`count "500 ribuan" = 500000 over person`}},
		{"Wajib KTP kami 300 ribu jiwa lebih.", []string{`count "300 ribu" = 300000 over person`}},
		{"Penduduk 2 juta-an.", []string{`count "2 juta-an" = 2e+06 about`}},
		{"Sehari 200-an KTP.", []string{`count "200-an" = 200 about card`}},
		{"Sekitar sebelas ribuan.", []string{`count "sebelas ribuan" = 11000 about`}},
		{"Lebih dari 51 persen.", []string{`percent "51 persen" = 51 over`}},
		{"Kini diatas 1000 pemohon.", []string{`count "1000" = 1000 over person`}},
		{"Persentasenya di atas 69 persen.", []string{`percent "69 persen" = 69 over`}},
		{"Sudah tembus 5.000 aktivasi.", []string{`count "5.000" = 5000 over person`}},
		{"Masih ±2.300 orang.", []string{`count "2.300" = 2300 about person`}},
		{"Masih +/- 2.300 orang.", []string{`count "2.300" = 2300 about person`}},
		{"Dicetak 340 sampai hampir 900 keping.", []string{`count "340" = 340 about card`, `count "900" = 900 about card`}},
		{"Naik dari 2.300 hingga lebih dari 4.100 orang.", []string{`count "2.300" = 2300`, `count "4.100" = 4100 over person`}},
		{"Hampir 1.500 orang.", []string{`count "1.500" = 1500 under person`}},
		{"Belum sampai 1 persen.", []string{`percent "1 persen" = 1 under`}},
		{"Mendekati 90 persen.", []string{`percent "90 persen" = 90 under`}},
		{"Kurang dari 40 keping.", []string{`count "40" = 40 under card`}},
		{"Sekitar 20.000 orang lebih sudah aktif.", []string{`count "20.000" = 20000 over person`}},
		{"20.000 orang lebih banyak dari tahun lalu.", []string{`count "20.000" = 20000 person`}},
		{"Lebih dari sekitar 500 orang.", []string{`count "500" = 500 over person`}},
		{"Lebih 1 juta jiwa.", []string{`count "1 juta" = 1e+06 over person`}},
		{"Tiga puluh ribu sekian pemilih pemula.", []string{`count "Tiga puluh ribu" = 30000 about person`}},
		{"Hanya 1 persen lebih, katanya.", []string{`percent "1 persen" = 1 over`}},
		{"Masing-masing sebanyak 33 persen.", []string{`percent "33 persen" = 33`}},
	})
}

func TestScanLocale(t *testing.T) {
	runCases(t, []scanCase{
		{"Baru 51,234 anak.", []string{`count "51,234" = 51234 person or 51.234`}},
		{"Yang merekam 332,882 orang.", []string{`count "332,882" = 332882 person or 332.882`}},
		{"Penduduk 12,345,678 jiwa.", []string{`count "12,345,678" = 1.2345678e+07 person`}},
		{"Luasnya 1,234,567.89 dan 1.234,56.", []string{`count "1,234,567.89" = 1.23456789e+06`, `count "1.234,56" = 1234.56`}},
		{"Terdata 1.234,567 jiwa.", []string{`count "1.234,567" = 1.234567e+06 person or 1234.567`}},
		{"Terdata 1,815 juta jiwa.", []string{`count "1,815 juta" = 1.815e+06 person or 1.815e+09`}},
		{"Terdata 1.815 juta jiwa.", []string{`count "1.815 juta" = 1.815e+06 person or 1.815e+09 or 1815`}},
		{"Ada 180.123 ribu jiwa.", []string{`count "180.123 ribu" = 180123 person or 1.80123e+08`}},
		{"Ada 1.200.300 juta penduduk.", []string{`count "1.200.300 juta" = 1.2003e+06 person or 1.2003e+12`}},
	})
}

func TestScanBroken(t *testing.T) {
	runCases(t, []scanCase{
		{"Sisa 8. 450 keping.", []string{`count "8. 450" = 8450 card or 450 broken`}},
		{"Total 1.0512.34 jiwa.", []string{`count "1.0512.34" = 1.051234e+06 person broken`}},
		{"Total 31.338189 jiwa.", []string{`count "31.338189" = 3.1338189e+07 person or 31.338189 broken`}},
		{"Total 3,497842 jiwa.", []string{`count "3,497842" = 3.497842e+06 person or 3.497842 broken`}},
		{"Capaian 97,123456 persen.", []string{`percent "97,123456 persen" = 97.123456`}},
		{"Warga Pinang165.998 jiwa.", []string{`count "165.998" = 165998 person glued`}},
		{"Sebanyak250 orang.", []string{`count "250" = 250 person glued`}},
		{"Terekam 165.998jiwa.", []string{`count "165.998" = 165998 person`}},
		{"Menjelang akhir 022.", []string{`count "022" = 22 broken`}},
		{"Kirim 50 000 keping.", []string{`count "50 000" = 50000 card broken`}},
		{"Tahun 2023. 450 orang hadir.", []string{`year "2023"`, `count "450" = 450 person`}},
		{"Ia lulus SMA Negeri 8. 450 siswa lain belum.", []string{`name "8"`, `count "450" = 450 person`}},
		{"Rumah 1,2,3 kosong.", []string{`count "1,2,3" = 123 broken`}},
	})
}

func TestScanRanges(t *testing.T) {
	runCases(t, []scanCase{
		{"Sehari 7.000-9.000 lembar.", []string{`count "7.000" = 7000 about card`, `count "9.000" = 9000 about card`}},
		{"Sekitar 200 hingga 400 pemohon.", []string{`count "200" = 200 about person`, `count "400" = 400 about person`}},
		{"Di lima hingga enam desa.", []string{`count "lima" = 5 about place`, `count "enam" = 6 about place`}},
		{"Baru 5-6 ribu keping.", []string{`count "5" = 5000 about card`, `count "6 ribu" = 6000 about card`}},
		{"Antara 10 s/d 15 persen.", []string{`percent "10" = 10 about`, `percent "15 persen" = 15 about`}},
		{"Sekitar 1,5-2 juta jiwa.", []string{`count "1,5" = 1.5e+06 about person`, `count "2 juta" = 2e+06 about person`}},
		{"Anak Usia 0-17 Tahun", []string{`age "0" = 0 about time`, `age "17" = 17 about time`}},
		{"Anak usia 0-17 tahun.", []string{`age "0" = 0 about time`, `age "17" = 17 about time`}},
		{"Ada 81.204 anak berusia 0-18 yang berakta.", []string{`count "81.204" = 81204 person`, `age "0" = 0 about`, `age "18" = 18 about`}},
		{"Warga berusia 16 hingga 19 tahun.", []string{`age "16" = 16 about time`, `age "19" = 19 about time`}},
		{"Menang 3-2 atas tamu.", []string{`score "3"`, `score "2"`}},
		{"RPJMN 2020-2024.", []string{`year "2020"`, `year "2024"`}},
		{"Perlu 10 ribu-15 ribu orang.", []string{`count "10 ribu" = 10000 about person`, `count "15 ribu" = 15000 about person`}},
		{"Ada 10.000 sampai dengan 15.000 orang.", []string{`count "10.000" = 10000 about person`, `count "15.000" = 15000 about person`}},
	})
}

func TestScanOthers(t *testing.T) {
	runCases(t, []scanCase{
		{"Edaran No 400.12.2.1/1764/Disdukcapil terbit.", []string{`law "400.12.2.1/1764/Disdukcapil"`}},
		{"Permendagri Nomor 70 Tahun 2022.", []string{`law "70"`, `law "2022"`}},
		{"UU No. 24/2013 Pasal 5 ayat 2.", []string{`law "24/2013"`, `law "5"`, `law "2"`}},
		{"Telp. (0361) 123456 atau 0812-3456-7890.", []string{`phone "0361) 123456"`, `phone "0812-3456-7890"`}},
		{"Hotline 1500-537 dan +62 812 3456 7890.", []string{`phone "1500-537"`, `phone "62 812 3456 7890"`}},
		{"Pukul 12:43, lalu 13.55 WIB dan jam 9 pagi.", []string{`clock "12:43"`, `clock "13.55"`, `clock "9"`}},
		{"Pada 21/1/2024 dan Kamis (9/3).", []string{`date "21/1/2024"`, `date "9/3"`}},
		{"Tanggal 7 Jun, 2024 dan 22 Mei 2024.", []string{`date "7"`, `year "2024"`, `date "22"`, `year "2024"`}},
		{"Tertanggal 30.06.2024.", []string{`date "30.06.2024"`}},
		{"Sejak 21-25 Februari 2023.", []string{`date "21"`, `date "25"`, `year "2023"`}},
		{"Android 8.0 dan versi 1.2.3.", []string{`version "8.0"`, `version "1.2.3"`}},
		{"Suhu 29.5 C atau 30 derajat.", []string{`temperature "29.5"`, `temperature "30"`}},
		{"Anggaran Rp 32 Miliar, Rp40 Miliar, 5 juta rupiah.", []string{`money "32 Miliar" = 3.2e+10`, `money "40 Miliar" = 4e+10`, `money "5 juta" = 5e+06 money`}},
		{"Ke-56.310 jiwa itu tersebar.", []string{`count "56.310" = 56310 person`}},
		{"Juara ke-2, peringkat 3, nomor 2 di Bali.", []string{`ordinal "2" = 2`, `ordinal "3" = 3`, `ordinal "2" = 2`}},
		{"Buka www.contoh.go.id/2024/01 ya.", []string{`address "2024/01"`}},
		{"NIK 3302010101010001 hilang.", []string{`identifier "3302010101010001"`}},
		{"DP3AK dan SMA Negeri 1, COVID-19 (u1).", []string{`name "3"`, `name "1"`, `name "19"`, `name "1"`}},
		{"Selama 9 hari, 3 tahun terakhir.", []string{`duration "9" = 9 time`, `duration "3" = 3 time`}},
		{"Dua kali lipat dari 12 km.", []string{`times "Dua"`, `measure "12"`}},
		{"Pemilu 2024 dan tahun 2023, pada 2025 nanti.", []string{`year "2024"`, `year "2023"`, `year "2025"`}},
		{"Sebanyak 2024 orang, 2025 warga.", []string{`count "2024" = 2024 person`, `count "2025" = 2025 person`}},
		{"Semester I-2024, H+7 dan H-30.", []string{`year "2024"`, `name "7"`, `name "30"`}},
		{"Rinciannya: (1) 45 orang, (2) 30 orang", []string{`marker "1"`, `count "45" = 45 person`, `marker "2"`, `count "30" = 30 person`}},
		{"Pukul 09.00-15.00 WITA.", []string{`clock "09.00"`, `clock "15.00"`}},
		{"1. Program sisir kampung\n2. 450 orang didata", []string{`marker "1"`, `marker "2"`, `count "450" = 450 person`}},
	})
}
