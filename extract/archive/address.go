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
	clean := func(c byte) bool { return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != '"' }
	var b strings.Builder
	for i := 0; i < len(address); i++ {
		if c := address[i]; clean(c) {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
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
