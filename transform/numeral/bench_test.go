package numeral

import (
	"strings"
	"testing"

	"rekap/transform/internal/lexfloor"
)

// sample is text with the density of figures of a press article.
var sample = strings.Repeat(`Dinas Kependudukan dan Pencatatan Sipil mencatat, hingga akhir April 2024 baru sekitar 21.053 orang
atau 13,72 persen dari target yang mengaktifkan identitas digital. Petugas mendatangi sekolah, kantor dan pasar agar warga
tidak perlu datang ke loket. Wajib KTP berjumlah 516.875 jiwa, dan yang sudah merekam data mencapai 500 ribuan orang lebih.
`, 12)

func BenchmarkScan(b *testing.B) {
	lexfloor.Ratio(b, sample, func() { Scan(sample) })
}
