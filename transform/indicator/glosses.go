package indicator

// longestDocName is how many tokens the name of a document may have.
const longestDocName = 6

// hideGlosses hides a bracket that only names again the document named right in front of it, so
// that the words on both sides read on: "wajib KIA (Kartu Identitas Anak) sebanyak 71.200 anak". What
// is short for a name of some words stays: "Kartu Identitas Anak (KIA)".
func (a *Analyzer) hideGlosses(t *Text, toks []token, sp span) {
	for i := sp.from + 1; i+2 < sp.to; i++ {
		if !toks[i].open || toks[i-1].kind != word {
			continue
		}
		end := i + 1
		for end < sp.to && end <= i+longestDocName && toks[end].kind == word {
			end++
		}
		if end == i+1 || end >= sp.to || toks[end].kind != comma || !closes(t, &toks[end]) {
			continue
		}
		doc := a.lex.document(toks, i+1, end)
		if doc == "" || doc == "other" {
			continue // two other documents need not be one
		}
		least := max(sp.from, i-longestDocName)
		if toks[i].hidden {
			least = i - 1
		}
		for from := i - 1; from >= least; from-- {
			if a.lex.document(toks, from, i) == doc {
				for k := i; k <= end; k++ {
					toks[k].mute()
				}
				i = end
				break
			}
		}
	}
}

// document is the document that the words of some tokens name, "" where they name none.
func (l *lexicon) document(toks []token, from, to int) string {
	node := int32(0)
	for k := from; k < to; k++ {
		if toks[k].kind != word || toks[k].id == 0 {
			return ""
		}
		if node = l.next.from(node, toks[k].id); node == 0 {
			return ""
		}
	}
	for _, m := range l.layered[node] {
		if m.layer == layerHead {
			for _, x := range m.senses {
				if x.sense == senseDoc {
					return x.value
				}
			}
		}
	}
	return ""
}

// setAside hides the tokens of an aside, so that the words on both sides of it read on.
func setAside(toks []token) {
	for i := range toks {
		toks[i].hidden, toks[i].aside = true, true
	}
}

// mute hides a token that says nothing of what is counted.
func (tok *token) mute() { tok.hidden, tok.aside, tok.muted, tok.id = true, true, true, 0 }
