package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/http"
	"syscall"

	"code.dny.dev/ssrf"
)

// Kind names why a fetch brought nothing usable; kinds are counted in reports
// and kept in the archive.
type Kind string

// The kinds of failure of a fetch.
const (
	BadAddress        Kind = "bad_address"        // no http or https address
	BlockedAddress    Kind = "blocked_address"    // the host resolves to a private, loopback or link-local address
	NoHost            Kind = "no_host"            // the name does not resolve
	Refused           Kind = "refused"            // no connection
	Timeout           Kind = "timeout"            // no whole answer in time
	BadTLS            Kind = "tls"                // no trusted connection
	Incomplete        Kind = "incomplete"         // the connection broke within the answer
	Robots            Kind = "robots"             // robots.txt closes the address
	RobotsUnreachable Kind = "robots_unreachable" // robots.txt answers with a server error, which closes the host
	RedirectLoop      Kind = "redirect_loop"      // redirects in a circle, or too many
	RateLimited       Kind = "rate_limited"       // 429, or the host asked for a pause
	NotFound          Kind = "not_found"          // 404 or 410
	Forbidden         Kind = "forbidden"          // 401, 403 or 451
	ClientError       Kind = "client_error"       // any other 4xx, or a redirect without a target
	ServerError       Kind = "server_error"       // 5xx
	TooLarge          Kind = "too_large"          // beyond the bounds, as served or decompressed
	BadCoding         Kind = "bad_coding"         // a content coding that is unknown or damaged
	Canceled          Kind = "canceled"           // the run was stopped
	Network           Kind = "network"            // any other failure of the connection
)

// Failure is a fetch that brought nothing usable.
type Failure struct {
	Kind Kind
	// URL is the address that failed: of the hop, where redirects were followed.
	URL string
	Err error
}

func (f *Failure) Error() string { return fmt.Sprintf("fetch %s: %s: %v", f.URL, f.Kind, f.Err) }

// Unwrap is the underlying error.
func (f *Failure) Unwrap() error { return f.Err }

// Down reports whether the failure is the host's as a whole, so that the next
// request to it is likely to fail alike.
func (f *Failure) Down() bool {
	switch f.Kind {
	case NoHost, Refused, Timeout, BadTLS, Network, BlockedAddress, RobotsUnreachable, RateLimited:
		return true
	}
	return false
}

// transportFailure names the kind of an error of the HTTP client.
func transportFailure(ctx context.Context, err error) *Failure {
	var dns *net.DNSError
	var netErr net.Error
	var unknown x509.UnknownAuthorityError
	var host x509.HostnameError
	var invalid x509.CertificateInvalidError
	var verify *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	kind := Network
	switch {
	case ctx.Err() != nil:
		kind = Canceled
	case errors.Is(err, ssrf.ErrProhibitedIP), errors.Is(err, ssrf.ErrProhibitedPort), errors.Is(err, ssrf.ErrProhibitedNetwork):
		kind = BlockedAddress
	case errors.As(err, &dns) && !dns.IsTimeout:
		kind = NoHost
	case errors.As(err, &unknown), errors.As(err, &host), errors.As(err, &invalid), errors.As(err, &verify), errors.As(err, &record):
		kind = BadTLS
	case errors.Is(err, syscall.ECONNREFUSED):
		kind = Refused
	case errors.As(err, &netErr) && netErr.Timeout(), errors.Is(err, context.DeadlineExceeded):
		kind = Timeout
	}
	return &Failure{Kind: kind, Err: err}
}

// statusFailure is the failure that a status means, or nil.
func statusFailure(status int) *Failure {
	var kind Kind
	switch {
	case status >= 200 && status < 300, status == http.StatusNotModified,
		status == 301, status == 302, status == 303, status == 307, status == 308:
		return nil
	case status == http.StatusNotFound, status == http.StatusGone:
		kind = NotFound
	case status == http.StatusUnauthorized, status == http.StatusForbidden, status == http.StatusUnavailableForLegalReasons:
		kind = Forbidden
	case status == http.StatusTooManyRequests:
		kind = RateLimited
	case status >= 500:
		kind = ServerError
	default:
		kind = ClientError
	}
	return &Failure{Kind: kind, Err: fmt.Errorf("status %d %s", status, http.StatusText(status))}
}
