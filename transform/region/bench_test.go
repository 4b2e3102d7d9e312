package region

import (
	"strings"
	"testing"

	"rekap/transform/internal/lexfloor"
)

// sample is text with the density of places of a press article.
var sample = strings.Repeat(`Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Kabupaten Purbalingga mencatat 21.053 orang hingga akhir April.
Petugas mendatangi sekolah, kantor dan pasar di Kecamatan Bobotsari agar warga tidak perlu datang ke loket. Di Jawa Tengah
capaian itu di bawah Kota Tegal dan Kabupaten Banyumas, tetapi masih di atas rata-rata daerah yang lain.
`, 12)

func BenchmarkScan(b *testing.B) {
	g := gazetteer(b)
	lexfloor.Ratio(b, sample, func() { g.Scan(sample) })
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		gazetteer(b)
	}
}
