package indicator

import (
	"slices"
	"strings"
)

// thoseWho is where a relative clause behind a "dari" ends that tells of whom a share is,
// before what is told of them opens with a word of its own: "96 persen dari yang sudah
// merekam | telah menerima KTP-el". It is the end where nothing more is told.
func (s *sentence) thoseWho(l *lexicon, of *mark, end int) int {
	base := s.actOfThose(of, end)
	if base == nil {
		return s.peopleWhoDo(l, of, end)
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.group || h.other || h.act == "" || h.neg || h.core.from < base.core.to || h.core.to > end {
			continue
		}
		at := h.core.from
		if !l.among(s.ids[at-s.from], l.particles.Already) {
			at-- // "telah menerima", in one or apart
		}
		if at < base.core.to || !l.among(s.ids[at-s.from], l.particles.Already) {
			return end
		}
		for i := base.core.to; i < at; i++ {
			if l.among(s.ids[i-s.from], l.particles.Joining) {
				return end // "dari yang sudah merekam dan sudah memegang KTP-el"
			}
		}
		return at
	}
	return end
}

// peopleWhoDo is where the people end that a "dari" names, before an active verb tells at once
// what those of the figure do: "9.821 jiwa dari wajib KTP | mengaktifkan IKD". It is the end
// where none does.
func (s *sentence) peopleWhoDo(l *lexicon, of *mark, end int) int {
	for i := 0; i+1 < len(s.heads); i++ {
		h, act := &s.heads[i], &s.heads[i+1]
		if h.core.from < of.to {
			continue
		}
		to := max(h.to, h.core.to)
		if !h.group || act.group || act.other || act.act == "" || act.neg || act.core.from < to || act.core.from > to+1 || act.core.to > end || !strings.HasPrefix(l.printed[s.ids[to-s.from]], activePrefix) {
			return end
		}
		return to
	}
	return end
}

// thoseBefore tells whether a "dari" leads right up to a share with a relative clause that
// tells of whom it is, and an act of theirs is told behind it: "dari yang sudah merekam 96
// persen sudah memegang KTP-el".
func (s *sentence) thoseBefore(of *mark, z *zone) bool {
	base := s.actOfThose(of, z.tok)
	if base == nil || !percent(z.num) || !s.close(base.core.to, z.tok, reachOwn) {
		return false
	}
	acts := 0
	for i := range s.heads {
		switch h := &s.heads[i]; {
		case h.group || h.other && h.doc == "":
		case h.core.from >= of.to && h.core.to <= z.tok && h != base:
			return false
		case z.post.has(h.core) && h.act != "" && h.family != base.family:
			acts++
		}
	}
	return acts > 0
}

// actOfThose is the act of those whom a relative clause right behind a "dari" names, nil
// for none: "dari warga yang sudah merekam".
func (s *sentence) actOfThose(of *mark, end int) *head {
	that := s.first(layerGrammar, senseThat, of.to, end)
	if that == nil || !s.close(of.to, that.from, reachNarrowed) {
		return nil
	}
	i := slices.IndexFunc(s.heads, func(h head) bool { return h.core.from >= that.to && h.core.to <= end })
	if i < 0 || s.heads[i].group || denominator(&s.heads[i]) == "" || !s.close(that.to, s.heads[i].core.from, reachOfThose) {
		return nil
	}
	return &s.heads[i]
}

// thoseAhead is the act of those whom the words in front of a share name and point back to,
// where another act of theirs is told behind it: "Yang sudah terekam itu, baru 9 persen yang
// mengaktifkan IKD"; nil for none.
func (c *context) thoseAhead(s *sentence, z *zone) *head {
	for i := range s.heads {
		h := &s.heads[i]
		if !z.pre.has(h.core) || h.group || h.other || denominator(h) == "" {
			continue
		}
		that := s.last(layerGrammar, senseThat, z.pre.from, h.core.from)
		end := max(h.to, h.core.to)
		if that == nil || end >= z.tok || !s.close(that.to, h.core.from, reachOfThose) || !c.lowered(end, c.a.particles.Pointers...) && !c.lowered(end, c.a.particles.Told...) || s.anyNamed(end, z.tok) {
			return nil
		}
		for j := i + 1; j < len(s.heads); j++ {
			if o := &s.heads[j]; z.post.has(o.core) && !o.group && o.act != "" && o.family != h.family {
				return h
			}
		}
		return nil
	}
	return nil
}

// reachOfThose is how many words may stand between "yang" and the act of those whom it
// names: "yang datanya sudah direkam".
const reachOfThose = 2
