package transform

import (
	"slices"
	"strings"
)

// granted tells whether date i stands in a clause without figures in front of what is told, that
// only concedes something or gives a reason, and so dates nothing: "Meski blangko sempat kosong
// pada awal tahun, wajib KTP tercatat 736.507 orang". One up to which the data reach dates them:
// "Meski sampai Juni belum semua terdata", and so does one that is the time of the telling: "Meski
// memasuki Desember, …".
func (p *page) granted(i int) bool {
	m := &p.dates[i]
	k := p.sentenceAt(m.Start)
	if k < 0 || m.Link.UpTo() || m.This || m.Now {
		return false
	}
	s := p.reading.Sentences[k]
	from := max(s.Start, min(p.pastSpeaker(s), m.Start))
	for _, mark := range p.r.dateWords.ClauseMarks {
		if at := strings.LastIndex(p.lower[from:m.Start], mark); at >= 0 {
			from += at + len(mark)
		}
	}
	words := letterWords(p.lower[from:m.Start])
	if len(words) == 0 || !slices.Contains(p.r.dateWords.Granting, words[0]) {
		return false
	}
	end := strings.Index(p.lower[m.End:s.End], ", ")
	if end < 0 || p.figureFrom(from, m.End+end) || !p.figureFrom(m.End+end, s.End) {
		return false
	}
	return !slices.ContainsFunc(letterWords(p.lower[from:m.End+end]), func(w string) bool { return slices.Contains(p.r.dateWords.Nearing, w) })
}
