package indicator

// toldBack tells whether a "dari" points back to the greater count right before it,
// so that its figure is a part of that: "penduduk 204.100 jiwa, dari jumlah itu
// 140.400 jiwa berstatus wajib KTP".
func (s *sentence) toldBack(z, next *zone, of *mark) bool {
	if percent(z.num) || percent(next.num) || next.num.Value >= z.num.Value {
		return false
	}
	it := s.first(layerGrammar, senseIt, of.to, next.tok)
	return it != nil && s.close(of.to, it.from, 2)
}
