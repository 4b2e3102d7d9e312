package article

// classBits says what an element holds, as far as its name, class and id tell.
type classBits uint32

const (
	isBody classBits = 1 << iota
	isTitle
	isRelated
	isSide
	isMenu
	isComment
	isShare
	isAdvert
	isTags
	isByline
	isDate
	isCaption
	isSummary
	isArticleBody // itemprop=articleBody
	isArticle     // the article element, or one with an article's item type
	isDropped     // named by the profile as no part of the article
	isHidden      // not shown
	isLines       // keeps the line breaks of its text
	isList        // begins with a label over other articles, and lists them
	isSetApart    // an element of a line that a style sets as a paragraph
	isModule      // of a side column, or set in the article's text by a page builder
)

// outside are the bits of elements that do not belong to the article's text.
const outside = isRelated | isSide | isMenu | isComment | isShare | isAdvert | isDropped | isHidden

// classOf reads the tokens of a class or id attribute. A token that is known
// as a whole is taken as that, so that "side-article" is no side column; else
// each word of it counts that hyphens and underscores part.
func (w *words) classOf(attr string) classBits {
	var bits classBits
	var buf [64]byte
	n := 0
	flush := func() {
		if n > 0 {
			if b, ok := w.classToken(buf[:n]); ok {
				bits |= b
			} else {
				bits |= w.wordsOf(buf[:n])
			}
		}
		n = 0
	}
	for i := 0; i < len(attr); i++ {
		c := attr[i]
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f':
			flush()
		case n < len(buf):
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf[n] = c
			n++
		}
	}
	flush()
	return bits
}

func (w *words) classToken(token []byte) (classBits, bool) {
	if !w.classLengths.has(token) {
		return 0, false
	}
	b, ok := w.classTokens[string(token)]
	return b, ok
}

func (w *words) wordsOf(token []byte) classBits {
	var bits classBits
	start := 0
	for i := 0; i <= len(token); i++ {
		if i == len(token) || token[i] == '-' || token[i] == '_' {
			if word := token[start:i]; w.classLengths.has(word) {
				bits |= w.classWords[string(word)]
			}
			start = i + 1
		}
	}
	return bits
}

// lengths are the lengths of a vocabulary's words by their first byte. Most words that
// are looked up have another one.
type lengths [256]uint64

func (l *lengths) add(word string) { l[word[0]] |= 1 << min(len(word), 63) }

func (l *lengths) has(word []byte) bool {
	return len(word) > 0 && l[word[0]]>>min(len(word), 63)&1 != 0
}
