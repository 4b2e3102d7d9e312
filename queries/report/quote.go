package report

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// quote is a sentence cut around the figure it prints. Where the figure is not
// in it, all of it is Before.
type quote struct{ Before, Figure, After string }

// Empty says that there is no sentence.
func (q quote) Empty() bool { return q == quote{} }

// quoted cuts a sentence around printed, which stands at that many code
// points from its start; where it does not stand there, around the one place
// where it stands by itself. Which of several places is meant is not guessed.
func quoted(sentence, printed string, at int) quote {
	if printed == "" {
		return quote{Before: sentence}
	}
	runes := []rune(sentence)
	if end := at + len([]rune(printed)); at >= 0 && end <= len(runes) && string(runes[at:end]) == printed {
		return quote{string(runes[:at]), printed, string(runes[end:])}
	}
	places := alone(sentence, printed)
	if len(places) != 1 {
		return quote{Before: sentence}
	}
	return quote{sentence[:places[0]], printed, sentence[places[0]+len(printed):]}
}

// alone are the byte offsets at which part stands in text with neither letter
// nor digit beside it.
func alone(text, part string) []int {
	var places []int
	for from := 0; ; {
		at := strings.Index(text[from:], part)
		if at < 0 {
			return places
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(part):])
		if !wordlike(before) && !wordlike(after) {
			places = append(places, at)
		}
		from = at + len(part)
	}
}

func wordlike(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// link is the address if it is one that a reader may be sent to, else empty:
// addresses come from foreign pages, and a script can hide in one.
func link(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Host == "" || u.User != nil || (u.Scheme != "http" && u.Scheme != "https") {
		return ""
	}
	return u.String()
}

// host is the name of an address's site.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
