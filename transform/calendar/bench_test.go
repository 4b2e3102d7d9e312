package calendar

import (
	"strings"
	"testing"

	"rekap/transform/internal/lexfloor"
)

// sample is text with the density of dates of a press article.
var sample = strings.Repeat(`Hingga akhir April 2024 baru 21.053 orang yang mengaktifkan identitas digital, kata kepala dinas, Senin (6/5).
Pada tahun 2023 lalu targetnya belum tercapai. Petugas mendatangi sekolah, kantor dan pasar agar warga tidak perlu datang ke
loket, dan sejak Januari hingga saat ini sudah dua kali memohon tambahan kepada pusat untuk semester pertama.
`, 12)

func BenchmarkScan(b *testing.B) {
	lexfloor.Ratio(b, sample, func() { Scan(sample) })
}
