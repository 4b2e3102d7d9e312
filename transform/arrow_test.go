package transform

import (
	"math"
	"math/bits"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

func TestEveryFieldIsDocumented(t *testing.T) {
	for name, schema := range map[string]*arrow.Schema{
		"observations": Observations().Schema(), "figures": Figures().Schema(), "checks": Checks().Schema(),
		"pages": Pages().Schema(), "fetches": Fetches().Schema(), "regions": Regions().Schema(),
		"indicators": Indicators().Schema(), "targets": Targets().Schema(),
		"official_figures": OfficialFigures().Schema(), "sources": Sources().Schema(), "runs": Runs().Schema(),
	} {
		seen := map[string]bool{}
		for _, f := range schema.Fields() {
			comment, ok := f.Metadata.GetValue(CommentKey)
			if !ok || !strings.HasSuffix(comment, ".") {
				t.Errorf("%s.%s: comment %q is no sentence", name, f.Name, comment)
			}
			if seen[f.Name] {
				t.Errorf("%s.%s is there twice", name, f.Name)
			}
			seen[f.Name] = true
		}
	}
}

func TestEncoderNulls(t *testing.T) {
	mem := memory.NewCheckedAllocator(memory.DefaultAllocator)
	defer mem.AssertSize(t, 0)
	rows := Observations().NewEncoder(mem)
	defer rows.Release()
	rows.Append(&Observation{ID: "a", Value: 5, ValueLow: 5, ValueHigh: math.Inf(1),
		AsOf: time.Date(2024, 6, 5, 0, 0, 0, 0, time.UTC), FetchedAt: time.Date(2024, 6, 6, 7, 8, 9, 0, time.UTC)})
	rows.Append(&Observation{ID: "b", Denominator: "wajib_ktp"})
	if rows.Len() != 2 {
		t.Errorf("%d rows", rows.Len())
	}
	batch := rows.Batch()
	defer batch.Release()
	for column, want := range map[string][2]string{
		"observation_id": {"a", "b"},
		"value":          {"5", "0"},
		"value_high":     {array.NullValueStr, "0"},
		"denominator":    {array.NullValueStr, "wajib_ktp"},
		"as_of":          {"2024-06-05", array.NullValueStr},
		"fetched_at":     {"2024-06-06T07:08:09", array.NullValueStr},
		"quote_start":    {"0", "0"},
	} {
		c := batch.Column(batch.Schema().FieldIndices(column)[0])
		for i, w := range want {
			if got := c.ValueStr(i); got != w {
				t.Errorf("%s of row %d: got %s, want %s", column, i, got, w)
			}
		}
	}
	if rows.Len() != 0 {
		t.Errorf("%d rows after the batch", rows.Len())
	}
}

func TestSimhash(t *testing.T) {
	story := `Dinas Kependudukan dan Pencatatan Sipil mencatat 21.053 warga telah mengaktifkan Identitas Kependudukan
		Digital sampai akhir Oktober. Kepala dinas mengatakan petugas mendatangi banjar, sekolah dan kantor desa agar
		warga tidak perlu mengantre. Warga cukup membawa telepon pintar dan alamat surel yang masih dipakai. Setelah
		memindai kode dari petugas, dokumen kependudukan dapat dibuka dari telepon. Dinas berharap target tahun ini
		tercapai sebelum Desember, meski jaringan di beberapa desa masih lemah dan sebagian warga lanjut usia belum
		memiliki telepon pintar.`
	other := `Stok blangko KTP elektronik di kabupaten ini tinggal beberapa ratus keping, kata kepala bidang pelayanan.
		Pemerintah daerah sudah mengajukan tambahan lima ribu keping kepada kementerian, tetapi baru sebagian yang
		dikirim. Untuk sementara, pencetakan didahulukan bagi pemilih pemula serta warga yang akan menikah atau
		bepergian. Warga yang kehilangan kartu diminta memakai surat keterangan lebih dahulu sampai kiriman datang.`
	copied := strings.Replace(story, "Kepala dinas mengatakan", "Kepala dinas menyebut", 1) + " (antara)"
	if d := bits.OnesCount64(Simhash(story) ^ Simhash(copied)); d > 12 {
		t.Errorf("a copy differs in %d bits", d)
	}
	if d := bits.OnesCount64(Simhash(story) ^ Simhash(other)); d < 18 {
		t.Errorf("another story differs in %d bits only", d)
	}
	if Simhash("Terlalu pendek untuk dibandingkan") != 0 {
		t.Error("a short text has a label")
	}
}
