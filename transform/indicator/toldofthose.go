package indicator

// toldOfThose tells whether a word of what is done stands in a relative clause of other people
// or places, behind what is yet to come of a figure: "6.000 keping akan dibagikan kepada warga
// yang sudah menunggu".
func (s *sentence) toldOfThose(z *zone, m *mark) bool {
	that := s.last(layerGrammar, senseThat, z.tok+1, m.from)
	return that != nil && that.to == m.from && s.first(layerAim, senseHope, z.tok+1, that.from) != nil
}
