package main

import (
	"strings"
	"unicode"
)

// printable replaces control and other invisible characters of text that may
// come from a page, so that printing it cannot steer a terminal. Line feeds and
// tabs become spaces.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case unicode.IsPrint(r):
			return r
		case unicode.IsSpace(r):
			return ' '
		}
		return '�'
	}, text)
}
