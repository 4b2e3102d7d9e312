package indicator

// doneButNot tells whether those counted have done an act only by the relative clause that
// names them, and are told of because another thing is not done: "90 persen warga yang sudah
// direkam belum memasang aplikasinya" are not the recorded.
func (c *context) doneButNot(s *sentence, z *zone, cl *Claim, best *head) bool {
	if cl.Role != "" || cl.Undone || best.group || best.other || best.core.from <= z.tok || !z.post.has(best.core) {
		return false
	}
	that := s.first(layerGrammar, senseThat, z.tok+1, best.core.from)
	if that == nil || figureBetween(c.toks, z.tok+1, best.core.to) {
		return false
	}
	end := max(best.core.to, best.to)
	m := s.first(layerState, senseNotYet, end, min(end+reachNotDone, s.to))
	if m == nil || m.to >= s.to || c.toks[m.to].kind != word || c.notAll(m.to, m.to+1) {
		return false
	}
	_, weak, strong := s.between(that.to, m.from)
	return weak+strong == 0
}

// reachNotDone is within how many tokens behind an act the one not done is told.
const reachNotDone = 3
