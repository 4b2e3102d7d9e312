package archive

import (
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/wget anew with the wget of this machine")

// What the local server of the wget tests serves; wording of our own.
const (
	wgetPage   = "<!DOCTYPE html><html><head><title>Aktivasi IKD Denpasar</title></head><body><p>Warga Denpasar yang sudah mengaktivasi IKD berjumlah 21.053 orang.</p></body></html>\n"
	wgetChunks = "<p>Blangko yang diajukan 4.000 keping.</p>\n"
)

func wgetServer(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/ikd", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("ETag", `"v1"`)
		w.Header().Set("Last-Modified", "Wed, 05 Jun 2024 03:04:05 GMT")
		io.WriteString(w, wgetPage)
	})
	mux.HandleFunc("/potongan", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		for _, part := range strings.SplitAfter(wgetChunks, " ") {
			io.WriteString(w, part)
			w.(http.Flusher).Flush()
		}
	})
	mux.Handle("/pindah", http.RedirectHandler("/ikd", http.StatusMovedPermanently))
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

// runWget archives the server's pages twice; the second time what is the same
// becomes revisit records.
func runWget(t *testing.T, dir string) {
	t.Helper()
	wget, err := exec.LookPath("wget")
	if err != nil {
		t.Skip("wget is not installed; the files it wrote earlier are read in TestFilesOfWget")
	}
	s := wgetServer(t)
	scratch := t.TempDir()
	run := func(args ...string) {
		t.Helper()
		for _, path := range []string{"/ikd", "/potongan", "/pindah", "/hilang"} {
			args = append(args, s.URL+path)
		}
		cmd := exec.Command(wget, append([]string{"--no-config", "--no-proxy", "--tries=1", "--quiet", "--output-document=keluaran"}, args...)...)
		cmd.Dir = scratch
		out, err := cmd.CombinedOutput()
		// Status 8 tells of the page that is missing.
		if exit, ok := err.(*exec.ExitError); err != nil && (!ok || exit.ExitCode() != 8) {
			t.Fatalf("wget: %v\n%s", err, out)
		}
	}
	run("--warc-file=pertama", "--warc-cdx")
	run("--warc-file=ulang", "--warc-dedup=pertama.cdx")
	for _, name := range []string{"pertama.warc.gz", "ulang.warc.gz"} {
		writeFile(t, readFile(t, scratch, name), dir, name)
	}
}

// checkWget checks what is read of the two files of wget.
func checkWget(t *testing.T, a *Archive) {
	t.Helper()
	for _, p := range a.Problems() {
		t.Error(p)
	}
	type line struct {
		file, path string
		typ        Type
		status     int
		media      string
	}
	want := []line{
		{"pertama", "/ikd", TypeResponse, 200, "text/html"}, {"pertama", "/potongan", TypeResponse, 200, "text/html"},
		{"pertama", "/pindah", TypeResponse, 301, "text/html"}, {"pertama", "/ikd", TypeResponse, 200, "text/html"},
		{"pertama", "/hilang", TypeResponse, 404, "text/plain"},
		{"ulang", "/ikd", TypeRevisit, 200, "text/html"}, {"ulang", "/potongan", TypeRevisit, 200, "text/html"},
		{"ulang", "/pindah", TypeRevisit, 301, "text/html"}, {"ulang", "/ikd", TypeRevisit, 200, "text/html"},
		{"ulang", "/hilang", TypeRevisit, 404, "text/plain"},
	}
	es := entriesOf(t, a)
	for i, e := range es {
		u, err := url.Parse(e.URL)
		if err != nil || u.Scheme != "http" {
			t.Fatalf("entry %d: URL %q", i, e.URL)
		}
		got := line{strings.TrimSuffix(e.File, fileSuffix), u.Path, e.Type, e.Status, e.MediaType}
		if i >= len(want) || got != want[i] {
			t.Errorf("entry %d: %+v", i, got)
			continue
		}
		s := must[*Stored](t)(a.Read(e))
		switch u.Path {
		case "/ikd":
			if string(s.Body) != wgetPage || s.Charset != "utf-8" || e.ETag != `"v1"` || e.Digest != Digest([]byte(wgetPage)) {
				t.Errorf("entry %d: charset %q, etag %q, digest %s, body %q", i, s.Charset, e.ETag, e.Digest, s.Body)
			}
		case "/potongan":
			if string(s.Body) != wgetChunks || e.Digest != Digest([]byte(wgetChunks)) {
				t.Errorf("entry %d: digest %s, body %q", i, e.Digest, s.Body)
			}
		case "/pindah":
			if !strings.HasSuffix(e.Redirect, u.Host+"/ikd") {
				t.Errorf("entry %d: redirect %q", i, e.Redirect)
			}
		}
	}
	if len(es) != len(want) {
		t.Errorf("%d entries, want %d", len(es), len(want))
	}
}

func TestWgetOfThisMachine(t *testing.T) {
	dir := t.TempDir()
	runWget(t, dir)
	if *update {
		runWget(t, filepath.Join("testdata", "wget"))
	}
	checkWget(t, openDir(t, dir))
	checkWget(t, openDir(t, dir)) // from the index
}

func TestFilesOfWget(t *testing.T) {
	checkWget(t, must[*Archive](t)(OpenFS(os.DirFS(filepath.Join("testdata", "wget")))))
}
