package fetch

import (
	"net"
	"net/http"
	"net/netip"
	"time"

	"code.dny.dev/ssrf"
)

// GuardedTransport is a transport whose every connection is checked after name
// resolution: private, loopback, link-local and otherwise special addresses
// are refused, whichever way an address was come by. It decompresses nothing
// and keeps no cookies. The prefixes open are let through all the same; they
// exist for tests and for servers of one's own.
func GuardedTransport(open ...netip.Prefix) *http.Transport {
	return &http.Transport{
		DialContext:            GuardedDialer(open...).DialContext,
		DisableCompression:     true,
		ForceAttemptHTTP2:      true,
		MaxIdleConnsPerHost:    2,
		IdleConnTimeout:        30 * time.Second,
		TLSHandshakeTimeout:    15 * time.Second,
		ResponseHeaderTimeout:  45 * time.Second,
		MaxResponseHeaderBytes: 256 << 10,
	}
}

// GuardedDialer is the dialer of [GuardedTransport].
func GuardedDialer(open ...netip.Prefix) *net.Dialer {
	var v4, v6 []netip.Prefix
	for _, p := range open {
		if p.Addr().Is4() {
			v4 = append(v4, p)
		} else {
			v6 = append(v6, p)
		}
	}
	guard := ssrf.New(ssrf.WithAnyPort(), ssrf.WithNetworks("tcp4", "tcp6"),
		ssrf.WithAllowedV4Prefixes(v4...), ssrf.WithAllowedV6Prefixes(v6...))
	return &net.Dialer{Timeout: 20 * time.Second, KeepAlive: 30 * time.Second, Control: guard.Safe}
}
