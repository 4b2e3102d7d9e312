package indicator

// restDone tells whether people told as those who remain are told right behind as having done
// the act: "tinggal 2.171 warga yang sudah merekam tetapi belum dicetak", "sisanya 80 ribu orang
// yang sudah merekam", "sisanya 1.150 orang sudah melakukan perekaman".
func (c *context) restDone(s *sentence, z *zone, cl *Claim) bool {
	p := c.a.particles
	if !cl.Rest || cl.notYet || cl.Percent || cl.Source != Own {
		return false
	}
	done, reach := z.tok+1, reachRestActed
	if that := s.first(layerGrammar, senseThat, z.tok+1, z.post.to); that != nil && s.close(z.tok+1, that.from, reachRestDone) {
		done, reach = that.to, reachRestDone
	} else if done < z.post.to && !c.lowered(done, p.Already...) {
		done++ // "orang"
	}
	if done >= z.post.to || !c.lowered(done, p.Already...) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.family == cl.Family && h.act != "" && h.core.from > done {
			return !h.neg && s.close(done+1, h.core.from, reach) && (reach != reachRestActed || !c.leads(done+1, h.core.from, p.Urging...))
		}
	}
	return false
}

// reachRestDone is how many words may stand between those who remain and what "yang" says that they
// have done, reachRestActed how many where no "yang" leads to it: "sudah melakukan perekaman".
const reachRestDone, reachRestActed = 2, 1
