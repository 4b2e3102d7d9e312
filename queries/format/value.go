package format

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// plain is a value as a machine reads it: numbers with a decimal point and no
// grouping, ISO dates, "" for null.
func plain(kind Kind, v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		if v == math.Trunc(v) && math.Abs(v) < 1e15 {
			return strconv.FormatFloat(v, 'f', 0, 64)
		}
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case time.Time:
		if kind == Date {
			return v.Format(time.DateOnly)
		}
		return v.UTC().Format(time.RFC3339)
	}
	return fmt.Sprint(v)
}

// readable is a value as a person reads it: counts grouped by thousands,
// numbers with at most two decimals, "–" for null.
func readable(kind Kind, v any) string {
	switch v := v.(type) {
	case nil:
		return "–"
	case int64:
		return group(strconv.FormatInt(v, 10))
	case float64:
		if v == math.Trunc(v) && math.Abs(v) < 1e15 {
			return group(strconv.FormatFloat(v, 'f', 0, 64))
		}
		whole, fraction, _ := strings.Cut(strconv.FormatFloat(v, 'f', 2, 64), ".")
		return group(whole) + "." + fraction
	}
	return Printable(plain(kind, v))
}

// group puts a comma between thousands.
func group(digits string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return sign + b.String()
}

// Printable folds line ends to spaces and replaces characters that could steer
// a terminal.
func Printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsPrint(r):
			return r
		case unicode.IsSpace(r):
			return ' '
		}
		return unicode.ReplacementChar
	}, text)
}

// harmless is a text without the control characters that could steer a
// terminal; line feeds and tabs stay.
func harmless(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// defused is a text that no spreadsheet runs as a formula: a text that starts
// like one (with =, +, -, @, a tab or a carriage return) gets a leading
// apostrophe, as OWASP advises against CSV injection.
func defused(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

// Readable is a number as a person reads it.
func Readable(v float64) string { return readable(Number, v) }
