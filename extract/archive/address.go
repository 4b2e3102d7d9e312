package archive

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// targetURI is the address as a record has it: without its fragment, which is
// never sent, and with what no URI may hold percent-encoded.
func targetURI(address string) string {
	address, _, _ = strings.Cut(strings.TrimSpace(address), "#")
	if !strings.ContainsFunc(address, notInURI) {
		return address
	}
	var b strings.Builder
	for _, c := range []byte(address) {
		if notInURI(rune(c)) {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func notInURI(c rune) bool {
	return c <= ' ' || c >= 0x7f || c == '<' || c == '>' || c == '"'
}

// surt is the sort-friendly key of an address in the index: the host's labels
// turned about, then path and query in lower case, the query's parts sorted;
// without scheme, "www" and default port. It sorts and never identifies:
// different addresses may share one.
func surt(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return strings.ToLower(address)
	}
	labels := strings.Split(strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."), ".")
	slices.Reverse(labels)
	key := strings.Join(labels, ",")
	if p := u.Port(); p != "" && p != "80" && p != "443" {
		key += ":" + p
	}
	path := strings.ToLower(u.EscapedPath())
	if path == "" {
		path = "/"
	}
	key += ")" + path
	if u.RawQuery != "" {
		parts := strings.Split(strings.ToLower(u.RawQuery), "&")
		slices.Sort(parts)
		key += "?" + strings.Join(parts, "&")
	}
	return key
}
