package live_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"rekap/extract/archive"
	"rekap/extract/live"
)

func TestFirstAndSecondRun(t *testing.T) {
	s := newStage(t)
	first := countsOf(s.mustRun(live.Options{}))
	want := map[string]counts{
		"kabarbali.example":  {Discovered: 4, Gated: 1, Fetched: 3},
		"padam.example":      {Failed: "refused"},
		"sibuk.example":      {Discovered: 2, Gated: 1, Fetched: 1},
		"bom.example":        {Discovered: 3, Fetched: 1, Failed: "blocked too_large"},
		"alih.example":       {Discovered: 7, Fetched: 1, Failed: "bad_address blocked_address blocked_address blocked_address moved redirect_loop"},
		"tutup.example":      {Failed: "robots"},
		"kuno.example":       {Discovered: 1, Fetched: 1},
		"tanpaujung.example": {Discovered: 1, Fetched: 1},
		"world-ikd":          {Fetched: 3},
		"world-wajib":        {Fetched: 1},
	}
	if d := cmp.Diff(want, first); d != "" {
		t.Errorf("first run (-want +got):\n%s", d)
	}
	before := s.world.Asked()

	s.clock.Advance(24 * time.Hour)
	second := countsOf(s.mustRun(live.Options{}))
	want = map[string]counts{
		"kabarbali.example":  {Discovered: 4, Gated: 1, NotModified: 3},
		"padam.example":      {Failed: "refused"},
		"sibuk.example":      {Discovered: 2, Gated: 1, NotModified: 1},
		"bom.example":        {Discovered: 3, Known: 1, NotModified: 1, Failed: "blocked"},
		"alih.example":       {Discovered: 7, Known: 6, NotModified: 1},
		"tutup.example":      {Failed: "robots"},
		"kuno.example":       {Discovered: 1, NotModified: 1},
		"tanpaujung.example": {Discovered: 1, NotModified: 1},
		"world-ikd":          {NotModified: 3},
		"world-wajib":        {NotModified: 1},
	}
	if d := cmp.Diff(want, second); d != "" {
		t.Errorf("second run (-want +got):\n%s", d)
	}
	// Nothing that was archived came over the wire a second time: what was
	// asked for again was answered by 304, and left a revisit.
	byURL := map[string]int{}
	for _, e := range s.entries() {
		if e.Type == archive.TypeResponse && e.Status == 200 && len(e.ETag) > 0 {
			byURL[e.URL]++
		}
	}
	for u, n := range byURL {
		if n > 1 {
			t.Errorf("%s was archived whole %d times", u, n)
		}
	}
	if n := before["tanpaujung.example/tag/identitas-kependudukan-digital?page=2"]; n != 1 {
		t.Errorf("page 2 of the endless pager was asked for %d times", n)
	}
	if n := before["tanpaujung.example/tag/identitas-kependudukan-digital?page=3"]; n != 0 {
		t.Error("the endless pager was followed beyond the page that brought nothing new")
	}
	for _, addr := range []string{"kuno.example/berita/700001/ikd-kota-kediri/halaman/2", "kuno.example/berita/700001/ikd-kota-kediri/halaman/3"} {
		if before[addr] != 1 {
			t.Errorf("%s was asked for %d times in the first run", addr, before[addr])
		}
	}
	for addr := range before {
		if strings.HasPrefix(addr, "tutup.example") && addr != "tutup.example/robots.txt" {
			t.Errorf("%s was asked for in spite of robots.txt", addr)
		}
	}
	if d := cmp.Diff([]string{"Rekap/1.0 (+https://rekap.example/)"}, s.world.Agents()); d != "" {
		t.Errorf("user agents: %s", d)
	}
}

func TestRevisionKeepsBothVersions(t *testing.T) {
	s := newStage(t)
	opt := live.Options{Sources: []string{"kabarbali.example"}}
	s.mustRun(opt)
	s.world.Revise()
	s.clock.Advance(24 * time.Hour)
	got := s.mustRun(opt)["kabarbali.example"]
	if got.Fetched != 1 || got.NotModified != 2 {
		t.Errorf("fetched %d, not modified %d", got.Fetched, got.NotModified)
	}
	digests := map[string]bool{}
	for _, e := range s.entries() {
		if strings.Contains(e.URL, "aktivasi-ikd-denpasar") && e.Type == archive.TypeResponse {
			digests[e.Digest] = true
		}
	}
	if len(digests) != 2 {
		t.Errorf("%d versions archived", len(digests))
	}
	// A month later it is not asked for again.
	s.clock.Advance(30 * 24 * time.Hour)
	if got := s.mustRun(opt)["kabarbali.example"]; got.Known != 3 || got.NotModified != 0 {
		t.Errorf("a month later: known %d, not modified %d", got.Known, got.NotModified)
	}
}

func TestRetryAfterIsWaitedFor(t *testing.T) {
	s := newStage(t)
	s.mustRun(live.Options{Sources: []string{"sibuk.example"}})
	if got := s.world.Asked()["sibuk.example/berita/300001/ikd-purbalingga"]; got != 2 {
		t.Errorf("asked %d times", got)
	}
	// Four requests wait four seconds each for the crawl delay, then seven for
	// the host's own wish.
	if got := s.clock.Slept(); got < 4*4*time.Second+7*time.Second {
		t.Errorf("slept %v", got)
	}
}

// Each failure is archived with its kind; what was served with it is archived
// before it.
func TestFailuresAreArchived(t *testing.T) {
	s := newStage(t)
	s.mustRun(live.Options{})
	got := map[string]string{}
	for _, e := range s.entries() {
		if e.Type == archive.TypeFailure {
			got[e.URL] = e.Failure + " of " + e.Source
		}
	}
	want := map[string]string{
		"http://padam.example/sitemap.xml":                               "refused of padam.example",
		"http://bom.example/berita/400001/ikd-ledakan":                   "too_large of bom.example",
		"http://bom.example/berita/400002/ikd-tembok":                    "blocked of bom.example",
		"http://127.0.0.1:8080/admin":                                    "blocked_address of alih.example",
		"http://169.254.169.254/latest/meta-data/":                       "blocked_address of alih.example",
		"http://localhost:8080/":                                         "blocked_address of alih.example",
		"http://alih.example/berita/500004/ikd-putar":                    "redirect_loop of alih.example",
		"http://alih.example/berita/500008/ikd-hilang":                   "moved of alih.example",
		"file:///etc/passwd":                                             "bad_address of alih.example",
		"http://tutup.example/tag/identitas-kependudukan-digital?page=1": "robots of tutup.example",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("failures (-want +got):\n%s", d)
	}
}

func TestServiceErrorInsideGoodAnswer(t *testing.T) {
	s := newStage(t)
	s.world.BreakService()
	got := countsOf(s.mustRun(live.Options{Sources: []string{"world-ikd", "world-wajib"}}))
	want := map[string]counts{"world-ikd": {Failed: "service_error"}, "world-wajib": {Fetched: 1}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestOptions(t *testing.T) {
	s := newStage(t)
	dry := s.mustRun(live.Options{DryRun: true})
	if got := dry["kabarbali.example"].Planned; len(got) != 3 || !strings.Contains(got[0], "denpasar") {
		t.Errorf("planned %q", got)
	}
	if _, there := dry["world-ikd"]; there {
		t.Error("a dry run asked a service")
	}
	if n := len(s.entries()); n != 0 {
		t.Errorf("a dry run archived %d records", n)
	}
	limited := s.mustRun(live.Options{Sources: []string{"kabarbali.example"}, Limit: 1})
	if got := limited["kabarbali.example"].Fetched; got != 1 || len(limited) != 1 {
		t.Errorf("fetched %d of a limit of 1, from %d sources", got, len(limited))
	}
	if _, err := s.run(t.Context(), live.Options{Sources: []string{"nirgends"}}); err == nil || !strings.Contains(err.Error(), `"nirgends" is not in the registry`) {
		t.Errorf("unknown source: %v", err)
	}
	since := s.mustRun(live.Options{Sources: []string{"kabarbali.example"}, Since: time.Date(2024, 11, 11, 0, 0, 0, 0, time.UTC)})
	if got := since["kabarbali.example"].Discovered; got != 3 {
		t.Errorf("discovered %d since 11 November", got)
	}
}

// A source whose host is down is left after three failures; a host elsewhere
// that fails does not count.
func TestHostThatIsDownIsLeft(t *testing.T) {
	s := newStage(t)
	s.sources = `
queries: [satu, dua, tiga, empat, lima]
topic: [ikd]
families: [{id: tags, discovery: [{kind: tag, url: "http://{host}/tag/{tag}", links: "h2 a"}], article: ^/berita/}]
outlets:
- {hosts: [padam.example], family: tags}
- {hosts: [alih.example], family: tags, discovery: [{kind: tag, url: "http://{host}/tag/identitas-kependudukan-digital?page={page}"}]}`
	got := countsOf(s.mustRun(live.Options{}))
	want := map[string]counts{
		"padam.example": {Failed: "refused refused refused"},
		"alih.example":  {Discovered: 7, Fetched: 1, Failed: "bad_address blocked_address blocked_address blocked_address moved redirect_loop"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// roundTrip is a transport of one function.
type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// A panic over one article costs that article; one over a source's discovery
// costs that source.
func TestPanicsAreFailures(t *testing.T) {
	s := newStage(t)
	s.wrap = func(rt http.RoundTripper) http.RoundTripper {
		return roundTrip(func(r *http.Request) (*http.Response, error) {
			if strings.Contains(r.URL.Path, "blangko-ktp-tabanan") || r.URL.Host == "kuno.example" {
				panic("made by the test")
			}
			return rt.RoundTrip(r)
		})
	}
	got := countsOf(s.mustRun(live.Options{Sources: []string{"kabarbali.example", "kuno.example", "world-wajib"}}))
	want := map[string]counts{
		"kabarbali.example": {Discovered: 4, Gated: 1, Fetched: 2, Failed: "internal"},
		"kuno.example":      {Failed: "internal"},
		"world-wajib":       {Fetched: 1},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// An archive that cannot be written ends the run with an error.
func TestArchiveThatFailsEndsRun(t *testing.T) {
	s := newStage(t)
	s.spoil = func(w *archive.Writer) {
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.run(t.Context(), live.Options{}); !errors.Is(err, archive.ErrClosed) {
		t.Errorf("error %v", err)
	}
}

// A run that is stopped leaves an archive that the next run continues, and no
// failures.
func TestStoppedRunIsContinued(t *testing.T) {
	s := newStage(t)
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("stopped by the test")
	s.stopAfter(cancel, why)
	if _, err := s.run(ctx, live.Options{Sources: []string{"kabarbali.example"}}); !errors.Is(err, why) {
		t.Fatalf("error %v", err)
	}
	for _, e := range s.entries() {
		if e.Type == archive.TypeFailure {
			t.Errorf("the stopped run left a failure: %+v", e)
		}
	}
	had := 0
	for _, e := range s.entries() {
		if e.Purpose == archive.PurposeArticle && e.Status == http.StatusOK {
			had++
		}
	}
	got := s.mustRun(live.Options{Sources: []string{"kabarbali.example"}})["kabarbali.example"]
	if had == 0 || had == 3 || got.Fetched+had != 3 {
		t.Errorf("%d articles before the stop, %d after", had, got.Fetched)
	}
}

// A run that is stopped between the pages of an article leaves the rest of them to the
// next, which asks for what the archive lacks and for no page that it has.
func TestStoppedBetweenPagesIsContinued(t *testing.T) {
	const last = "kuno.example/berita/700001/ikd-kota-kediri/halaman/3"
	s := newStage(t)
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("stopped by the test")
	s.world.OnRequest(func(key string) {
		if key == last {
			cancel(why)
		}
	})
	if _, err := s.run(ctx, live.Options{Sources: []string{"kuno.example"}}); !errors.Is(err, why) {
		t.Fatalf("error %v", err)
	}
	has := func() (found bool) {
		for _, e := range s.entries() {
			found = found || e.Purpose == archive.PurposeArticle && e.Status == http.StatusOK && strings.HasSuffix(e.URL, "/halaman/3")
		}
		return found
	}
	if has() {
		t.Fatal("the last page came before the stop")
	}
	s.world.OnRequest(nil)
	const second = "kuno.example/berita/700001/ikd-kota-kediri/halaman/2"
	before := s.world.Asked()[second]
	s.mustRun(live.Options{Sources: []string{"kuno.example"}})
	if !has() {
		t.Error("the next run did not fetch the last page")
	}
	if after := s.world.Asked()[second]; after != before {
		t.Errorf("the second page was asked for %d times, then %d", before, after)
	}
}

// stopAfter cancels when the second article is asked for.
func (s *stage) stopAfter(cancel context.CancelCauseFunc, why error) {
	s.world.OnRequest(func(key string) {
		if strings.HasPrefix(key, "kabarbali.example/2024/11/12/") {
			cancel(why)
		}
	})
}
