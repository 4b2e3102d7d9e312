package robots

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/temoto/robotstxt"
)

// The cases follow the sections of RFC 9309, its examples of section 5 among
// them.
func TestAllowed(t *testing.T) {
	const example = "User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\n" +
		"User-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif\n\n" +
		"User-Agent: barbot\nUser-Agent: bazbot\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n"
	for _, tc := range []struct {
		name, file, agent, path string
		want                    bool
	}{
		{"empty file", "", "rekap", "/a", true},
		{"5.1 all: gif", example, "rekap", "/x/a.gif", false},
		{"5.1 all: gif with query", example, "rekap", "/x/a.gif?b", true},
		{"5.1 all: folder", example, "rekap", "/example/x", false},
		{"5.1 all: allowed", example, "rekap", "/publications/x", true},
		{"5.1 foobot: page", example, "foobot", "/example/page.html", true},
		{"5.1 foobot: the rest", example, "foobot", "/publications/", false},
		{"5.1 group of two crawlers", example, "bazbot", "/example/page.html", false},
		{"5.1 group of two crawlers: * does not add", example, "barbot", "/example/x", true},
		{"5.1 group without rules", example, "quxbot", "/example/x", true},
		{"5.2 longest match", "User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n", "foobot", "/example/page/disallowed.gif", false},
		{"2.2.1 case of the token", "USER-AGENT: ReKaP\nDISALLOW: /a\n", "rekap", "/a", false},
		{"2.2.1 token with version", "User-agent: Rekap/2.0\nDisallow: /a\n", "rekap", "/a", false},
		{"2.2.1 token is whole", "User-agent: rek\nDisallow: /a\n", "rekap", "/a", true},
		{"2.2.1 groups of one crawler are one", "User-agent: rekap\nDisallow: /a\n\nUser-agent: b\nDisallow: /\n\nUser-agent: rekap\nDisallow: /c\n", "rekap", "/c", false},
		{"2.2.1 named group shuts out *", "User-agent: *\nDisallow: /\nUser-agent: rekap\nDisallow: /x\n", "rekap", "/a", true},
		{"2.2.1 no group", "User-agent: other\nDisallow: /\n", "rekap", "/a", true},
		{"2.2.2 equal length allows", "User-agent: *\nDisallow: /page\nAllow: /page\n", "rekap", "/page", true},
		{"2.2.2 equal length allows, other order", "User-agent: *\nAllow: /page\nDisallow: /page\n", "rekap", "/page", true},
		{"2.2.2 case of the path", "User-agent: *\nDisallow: /A\n", "rekap", "/a", true},
		{"2.2.2 empty pattern", "User-agent: *\nDisallow:\n", "rekap", "/a", true},
		{"2.2.2 percent code of a letter", "User-agent: *\nDisallow: /foo/bar/%62%61%7A\n", "rekap", "/foo/bar/baz", false},
		{"2.2.2 reserved stays encoded", "User-agent: *\nDisallow: /a?b=http://x\n", "rekap", "/a?b=http%3A%2F%2Fx", true},
		{"2.2.2 octets beyond ASCII", "User-agent: *\nDisallow: /foo/bar/ツ\n", "rekap", "/foo/bar/%e3%83%84", false},
		{"2.2.2 rules before any group", "Disallow: /\nUser-agent: *\nDisallow: /a\n", "rekap", "/b", true},
		{"2.2.3 dollar", "User-agent: *\nDisallow: /a$\n", "rekap", "/ab", true},
		{"2.2.3 star within", "User-agent: *\nDisallow: /*/amp/*page\n", "rekap", "/x/amp/y?page=2", false},
		{"2.2.3 star and dollar", "User-agent: *\nDisallow: /*a$\n", "rekap", "/aba", false},
		{"2.2.3 encoded star is a star's picture", "User-agent: *\nDisallow: /a%2Ab\n", "rekap", "/axb", true},
		{"2.2.3 query", "User-agent: *\nDisallow: /*?s=\n", "rekap", "/?s=dukcapil", false},
		{"2.2.4 other records do not split a group", "User-agent: a\nSitemap: http://x/s.xml\nCrawl-delay: 3\nUser-agent: rekap\nDisallow: /a\n", "rekap", "/a", false},
		{"2.2 comment and spaces", "user-agent :  * # all\n disallow :\t/a # not this\n", "rekap", "/a", false},
		{"2.2 line ends by CR alone", "User-agent: *\rDisallow: /a\r", "rekap", "/a", false},
		{"2.2 byte order mark", "\xef\xbb\xbfUser-agent: *\nDisallow: /a\n", "rekap", "/a", false},
		{"2.2.2 the file itself", "User-agent: *\nDisallow: /\n", "rekap", "/robots.txt", true},
		{"HTML in place of the file", "<html><body>User-agent</body></html>", "rekap", "/a", true},
	} {
		if got := Parse([]byte(tc.file), tc.agent).Allowed(tc.path); got != tc.want {
			t.Errorf("%s: Allowed(%s) = %v", tc.name, tc.path, got)
		}
	}
}

func TestParseRecords(t *testing.T) {
	r := Parse([]byte("User-agent: *\nCrawl-delay: 2.5\nSitemap: https://a.id/s.xml\nDisallow: /\n"), "rekap")
	if r.Delay != 2500*time.Millisecond || r.Allowed("/a") {
		t.Errorf("delay %v, open: %v", r.Delay, r.Allowed("/a"))
	}
	if d := Parse([]byte("User-agent: *\nCrawl-delay: 1e30\n"), "rekap").Delay; d != time.Hour {
		t.Errorf("delay beyond an hour = %v", d)
	}
	if d := Parse([]byte("User-agent: *\nCrawl-delay: NaN\n"), "rekap").Delay; d != 0 {
		t.Errorf("delay NaN = %v", d)
	}
	long := "User-agent: *\nAllow: /" + strings.Repeat("a", MaxBytes) + "\nDisallow: /b\n"
	if !Parse([]byte(long), "rekap").Allowed("/b") {
		t.Error("a rule beyond the limit was read")
	}
	if !AllowAll().Allowed("/a") {
		t.Error("AllowAll")
	}
}

// Both readers must agree on which rule wins among plain paths, and on what a
// single pattern matches. Wildcards beside other rules, ties, percent codes and
// repeated groups are left to the table: the oracle measures a pattern by the
// regular expression it makes of it, and lets the first of equals win.
func TestAgreesWithOracle(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 309))
	plain := []string{"/", "/a", "/ab", "/a/b", "/b/", "/a/", "/x", "/a?b"}
	wild := []string{"/*", "/*b", "/a$", "/*.gif$", "/a*b", "/a/*/c", "/*?", "/a*$", "/*a*b$"}
	paths := []string{"/", "/a", "/ab", "/a/b", "/b/", "/a/x/c", "/x.gif", "/x.gif?y", "/c", "/axxb", "/a?b", "/xaab"}
	decided := map[bool]int{}
	for round := range 3000 {
		var b strings.Builder
		for _, agent := range []string{"rekap", "other", "*"} {
			if rng.IntN(3) == 0 {
				continue
			}
			fmt.Fprintf(&b, "User-agent: %s\n", agent)
			if round%2 == 0 {
				fmt.Fprintf(&b, "Disallow: %s\n\n", wild[rng.IntN(len(wild))])
				continue
			}
			for _, i := range rng.Perm(len(plain))[:1+rng.IntN(4)] {
				fmt.Fprintf(&b, "%s: %s\n", []string{"Allow", "Disallow"}[rng.IntN(2)], plain[i])
			}
			b.WriteString("\n")
		}
		oracle, err := robotstxt.FromBytes([]byte(b.String()))
		if err != nil {
			t.Fatal(err)
		}
		ours := Parse([]byte(b.String()), "rekap")
		for _, p := range paths {
			got, want := ours.Allowed(p), oracle.TestAgent(p, "rekap")
			if decided[want]++; got != want {
				t.Fatalf("Allowed(%s) = %v, the oracle says %v, for\n%s", p, got, want, b.String())
			}
		}
	}
	if decided[true] < 1000 || decided[false] < 1000 {
		t.Errorf("the cases are one-sided: %v", decided)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("User-agent: *\nDisallow: /*a*b$\nCrawl-delay: 3\n"), "/a?b=%zz")
	f.Add([]byte("user-agent:rekap\rallow:/%E3%83%84$\rdisallow:***"), "/ツ")
	f.Fuzz(func(t *testing.T, file []byte, path string) {
		r := Parse(file, "rekap")
		r.Allowed(path)
		if !r.Allowed("/robots.txt") {
			t.Error("the file itself must stay open")
		}
	})
}
