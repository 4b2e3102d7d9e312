package region

import "testing"

func TestResolveDistrict(t *testing.T) {
	g := gazetteer(t)
	for _, c := range []struct {
		name, title, text, mention, want string // want: code and name, "" for unsettled
	}{
		{"several regencies spell it differently", "IKD Gowa", "Disdukcapil Kabupaten Gowa mencatat Kecamatan Tompobulu 402 jiwa.", "Kecamatan Tompobulu", "73.06 Kecamatan Tompobulu"},
		{"the spelling of its own region", "IKD Pangkep", "Disdukcapil Kabupaten Maros mencatat Kecamatan Tompo Bulu 402 jiwa.", "Kecamatan Tompo Bulu", "73.09 Kecamatan Tompobulu"},
		{"a letter missing", "IKD Gowa", "Disdukcapil Kabupaten Gowa mencatat Kecamatan Bontolempangan 188 jiwa.", "Kecamatan Bontolempangan", "73.06 Kecamatan Bontolempangang"},
		{"none of the region", "IKD Gowa", "Disdukcapil Kabupaten Gowa mencatat Kecamatan Aikmel 188 jiwa.", "Kecamatan Aikmel", ""},
		{"of another region that is named", "IKD Gowa", "Disdukcapil Kabupaten Gowa dan warga Kabupaten Takalar di Kecamatan Galesong. Gowa menunggu.", "Kecamatan Galesong", "73.05 Kecamatan Galesong"},
		{"its own name behind a month", "IKD Gowa", "Disdukcapil Kabupaten Enrekang menata kecamatan. Sampai akhir Juli 2018, wajib KTP di Enrekang ada 9.122.", "Enrekang", "73.16 Kabupaten Enrekang"},
		{"the seat of a region of the province", "KTP Sulawesi Barat", "Disdukcapil Provinsi Sulawesi Barat mendata tiap kecamatan. Belum merekam di Majene ada 1.906 orang.", "Majene", "76.05 Kabupaten Majene"},
		{"the town of its own name", "IKD Enrekang", "Disdukcapil Kabupaten Enrekang mencatat Kecamatan Kota 188 jiwa.", "Kecamatan Kota", "73.16 Kecamatan Enrekang"},
		{"the town in lower case", "IKD Sumenep", "Disdukcapil Kabupaten Sumenep mencatat di Kecamatan kota, ada 188 jiwa.", "Kecamatan kota", "35.29 Kecamatan Kota Sumenep"},
		{"the town of its seat", "IKD Belu", "Disdukcapil Kabupaten Belu mencatat Kecamatan Kota 188 jiwa.", "Kecamatan Kota", "53.04 Kecamatan Kota Atambua"},
		{"a kecamatan of just that name", "IKD Kota Kediri", "Disdukcapil Kota Kediri mencatat Kecamatan Kota 188 jiwa.", "Kecamatan Kota", "35.71 Kecamatan Kota"},
		{"no town of its own", "IKD Gowa", "Disdukcapil Kabupaten Gowa mencatat Kecamatan Kota 188 jiwa.", "Kecamatan Kota", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := article(c.title, nil, c.text)
			ctx := g.Article(a)
			text := a.Text()
			for i := range ctx.Mentions {
				m := &ctx.Mentions[i]
				if text[m.Start:m.End] != c.mention {
					continue
				}
				p, why, ok := ctx.Resolve(m)
				got := ""
				if ok {
					got = p.Code + " " + p.Name
				}
				if got != c.want {
					t.Errorf("resolves to %q (%s), want %q", got, why, c.want)
				}
				return
			}
			t.Errorf("%q is not found", c.mention)
		})
	}
}
