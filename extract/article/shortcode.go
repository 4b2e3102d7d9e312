package article

import "strings"

// withoutShortcodes drops from a text the marks of a weblog's plug-ins, which the page shows
// where the plug-in is gone: "[vc_row][vc_column_text]Sebanyak …[/vc_column_text]".
func withoutShortcodes(text string) string {
	const longest = 400
	open := strings.IndexByte(text, '[')
	if open < 0 || open+1 >= len(text) {
		return text
	}
	var kept strings.Builder
	rest := 0
	for at := open; at < len(text); {
		end := strings.IndexByte(text[at:min(len(text), at+longest)], ']')
		if end < 0 {
			break
		}
		if end += at; isShortcode(text[at+1:end], text) {
			kept.WriteString(text[rest:at])
			rest = end + 1
		}
		next := strings.IndexByte(text[at+1:], '[')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	if rest == 0 {
		return text
	}
	kept.WriteString(text[rest:])
	return kept.String()
}

// isShortcode tells what stands in the brackets of such a mark in a text from a remark in
// brackets: it closes another one, is closed, has a name of two parts, or attributes, or names a thing after its kind.
func isShortcode(inside, text string) bool {
	if kind, of, ok := strings.Cut(inside, ":"); ok && kind != "" && of != "" && of[0] >= 'A' && of[0] <= 'Z' && strings.Trim(strings.ToLower(kind), "abcdefghijklmnopqrstuvwxyz") == "" && !strings.Contains(of, "[") {
		return true // "[Gambas:Video 20detik]"
	}
	name, closing := strings.CutPrefix(inside, "/")
	n := 0
	for n < len(name) && (name[n] >= 'a' && name[n] <= 'z' || n > 0 && (name[n] >= '0' && name[n] <= '9' || name[n] == '_' || name[n] == '-')) {
		n++
	}
	switch attributes := name[n:]; {
	case n < 1:
		return false
	case attributes != "":
		return attributes[0] == ' ' && strings.IndexByte(attributes, '=') > 1
	}
	return closing || strings.IndexByte(name, '_') > 0 || strings.Contains(text, "[/"+name+"]")
}
