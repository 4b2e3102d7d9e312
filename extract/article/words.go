package article

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"rekap/data"
)

// words are the furniture words in the form the reader looks them up.
type words struct {
	linked, linkedLabels, sections                      phrases
	byline, bylineStarts                                phrases
	caption, tags, calls                                phrases
	notices, noticeLabels, comments, more               phrases
	inlineNotices                                       phrases
	sectionLines, noticeLines, commentLines             map[string]bool
	ago                                                 map[string]bool
	linkedList, labelList                               []string
	credits, creditsAlone, pictures                     []string // of pictures
	homes                                               []string // "Beranda", "BERANDA"
	pageCounters                                        []string
	english, indonesian                                 []string // between spaces
	dateWords, revised, dataDates, appeared             phrases
	smallDateWords, sectionLinks, readerWords, openEnds map[string]bool
	openers, speakers, headlineSmall                    map[string]bool
	sectionKinds                                        map[string]sectionKind
	months                                              map[string]int
	weekdays                                            map[string]int // from 1 for Monday
	zones                                               map[string]int
	published, modified                                 map[string]int // meta name to rank, from 1
	classWords, classTokens                             map[string]classBits
	classLengths                                        lengths // of both
	walls                                               []wallWords
	mirrorHosts, viewQueries, viewSegments              map[string]bool
}

// wallWords are the phrases of one kind of page that stands in an article's
// place.
type wallWords struct {
	phrases phrases
	err     error
}

var defaultWords = sync.OnceValues(func() (*words, error) {
	f, err := data.DefaultFurniture()
	if err != nil {
		return nil, err
	}
	return newWords(f), nil
})

func newWords(f *data.Furniture) *words {
	w := &words{
		linkedList: longestFirst(f.Linked), labelList: longestFirst(f.LinkedLabels), inlineNotices: newPhrases(f.InlineNotices),
		linked: newPhrases(f.Linked), linkedLabels: newPhrases(f.LinkedLabels), sections: newPhrases(f.LinkedSections),
		byline: newPhrases(f.Byline), bylineStarts: newPhrases(f.BylineStarts),
		caption: newPhrases(f.Caption), tags: newPhrases(f.Tags), calls: newPhrases(f.Calls), notices: newPhrases(f.Notices),
		noticeLabels: newPhrases(f.NoticeLabels), comments: newPhrases(f.CommentLabels),
		more:         newPhrases(f.MoreLines),
		sectionLines: set(f.Sections), noticeLines: set(f.NoticeLines), commentLines: set(f.CommentLines), ago: set(f.Ago),
		dateWords: newPhrases(f.DateWords), revised: newPhrases(f.RevisedWords), dataDates: newPhrases(f.DataDateWords),
		appeared: newPhrases(f.AppearedWords), smallDateWords: set(f.SmallDateWords), readerWords: set(f.ReaderWords),
		openEnds: set(f.OpenEnds),
		english:  spaced(f.EnglishWords), indonesian: spaced(f.IndonesianWords),
		sectionLinks: set(f.SectionLinks),
		openers:      set(f.SentenceOpeners), speakers: set(f.SpeakerOpeners), headlineSmall: set(f.HeadlineSmall),
		sectionKinds: sectionKinds(f.SectionNouns, f.SectionSorts, f.SectionSmall),
		months:       f.Months, weekdays: f.Weekdays, zones: f.Zones,
		published: ranks(f.PublishedMeta), modified: ranks(f.ModifiedMeta),
		walls: []wallWords{
			{newPhrases(f.Walls.Blocked), ErrBlocked},
			{newPhrases(f.Walls.Error), ErrErrorPage},
			{newPhrases(f.Walls.Consent), ErrConsent},
		},
		credits: f.PictureCredits, creditsAlone: f.PictureCreditsAlone, pictures: f.PictureWords,
		homes: capitals(f.HomeWords), pageCounters: f.PageWords,
		mirrorHosts: set(f.Address.MirrorHosts), viewQueries: set(f.Address.ViewQueries),
		viewSegments: set(f.Address.ViewSegments),
	}
	w.classWords = make(map[string]classBits)
	w.classTokens = make(map[string]classBits)
	c := f.Classes
	for _, l := range []struct {
		tokens []string
		bit    classBits
		whole  bool
	}{
		{c.Body, isBody, true}, {c.Title, isTitle, true}, {c.SideTokens, isSide, true}, {c.ModuleTokens, isModule, true}, {c.Lines, isLines, true},
		{c.Related, isRelated, false}, {c.Side, isSide, false}, {c.Menu, isMenu, false},
		{c.Comment, isComment, false}, {c.Share, isShare, false}, {c.Advert, isAdvert, false},
		{c.Tags, isTags, false}, {c.Byline, isByline, false}, {c.Date, isDate, false},
		{c.Caption, isCaption, false}, {c.Summary, isSummary, false},
	} {
		for _, t := range l.tokens {
			w.classTokens[t] |= l.bit
			w.classLengths.add(t)
			if !l.whole {
				w.classWords[t] |= l.bit
			}
		}
	}
	return w
}

// capitals are words with a first capital, and in capitals.
func capitals(list []string) []string {
	out := make([]string, 0, 2*len(list))
	for _, s := range list {
		out = append(out, strings.ToUpper(s[:1])+s[1:], strings.ToUpper(s))
	}
	return out
}

func set(list []string) map[string]bool {
	m := make(map[string]bool, len(list))
	for _, s := range list {
		m[s] = true
	}
	return m
}

// spaced sets each word between spaces.
func spaced(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = " " + s + " "
	}
	return out
}

func longestFirst(list []string) []string {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b string) int { return len(b) - len(a) })
	return sorted
}

func ranks(list []string) map[string]int {
	m := make(map[string]int, len(list))
	for i, s := range list {
		m[s] = i + 1
	}
	return m
}

// phrases is a set of folded phrases, found by their first word.
type phrases map[string][]string

func newPhrases(list []string) phrases {
	p := make(phrases, len(list))
	for _, s := range list {
		k := firstWord(s)
		p[k] = append(p[k], s)
	}
	return p
}

// prefix returns the length of the longest phrase that the folded text starts
// with and that ends at a word's end, or 0.
func (p phrases) prefix(folded string) int {
	best := 0
	for _, s := range p[firstWord(folded)] {
		if len(s) > best && strings.HasPrefix(folded, s) && wordEnds(folded, len(s)) {
			best = len(s)
		}
	}
	return best
}

// whole tells whether the folded text is one of the phrases.
func (p phrases) whole(folded string) bool {
	for _, s := range p[firstWord(folded)] {
		if s == folded {
			return true
		}
	}
	return false
}

func firstWord(s string) string {
	for i, r := range s {
		if r == ' ' || r == ':' || r == '|' || r == ',' || r == '.' {
			return s[:i]
		}
	}
	return s
}

// wordEnds tells whether a word may end before byte i of s.
func wordEnds(s string, i int) bool {
	if i >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// foldBytes is how much of a line is folded to look at how it begins.
const foldBytes = 160

// fold returns the beginning of a text in lower case, without the bullets,
// dashes, arrows and quotation marks before its first word.
func fold(s string) string {
	s = strings.TrimLeftFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if len(s) > foldBytes {
		cut := foldBytes
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = s[:cut]
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

// foldLine folds a whole short line and drops punctuation at both ends.
func foldLine(s string) string {
	return strings.TrimRightFunc(fold(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '+'
	})
}
