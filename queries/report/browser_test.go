package report

import (
	"context"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// browserNames are the programs that these tests drive.
var browserNames = []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"}

// tab is a tab of a browser, with what went wrong in it.
type tab struct {
	ctx context.Context
	t   *testing.T
	dir string

	mu       sync.Mutex
	errors   []string
	requests []string
}

// TestBrowser opens the report from its folder, as a reader would.
func TestBrowser(t *testing.T) {
	program := ""
	for _, name := range browserNames {
		if path, err := exec.LookPath(name); err == nil {
			program = path
			break
		}
	}
	if program == "" {
		t.Skipf("no browser found (none of %s): the report is not tried in one", strings.Join(browserNames, ", "))
	}
	b := openTab(t, program, report(t, "id"))
	for _, test := range []struct {
		name string
		run  func(*testing.T, *tab)
	}{
		{"every kind of page loads in silence", loadsInSilence},
		{"search", searches},
		{"filter", filters},
		{"sort", sorts},
		{"a region opens", opensRegion},
		{"nothing overflows a phone", fitsPhone},
		{"dark", goesDark},
		{"theme button", togglesTheme},
		{"policy stops a script", policyHolds},
	} {
		t.Run(test.name, func(t *testing.T) {
			b.t = t
			test.run(t, b)
		})
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.requests) < 10 {
		t.Errorf("only %d requests were seen", len(b.requests))
	}
	for _, url := range b.requests {
		if !strings.HasPrefix(url, "file://"+b.dir) && !strings.HasPrefix(url, "data:") {
			t.Errorf("a page asked for %s", url)
		}
	}
}

func openTab(t *testing.T, program, dir string) *tab {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.DisableGPU, chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("disable-component-update", true), chromedp.WindowSize(1280, 900))
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	b := &tab{ctx: ctx, t: t, dir: dir}
	if err := chromedp.Listen(ctx, b.listen); err != nil {
		t.Fatalf("start %s: %v", program, err)
	}
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *tab) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		b.errors = append(b.errors, e.ExceptionDetails.Text)
	case *runtime.EventConsoleAPICalled:
		b.errors = append(b.errors, "console."+string(e.Type))
	case *log.EventEntryAdded:
		b.errors = append(b.errors, e.Entry.Text)
	case *network.EventRequestWillBeSent:
		b.requests = append(b.requests, e.Request.URL)
	}
}

// complaints are what the console got since the last call.
func (b *tab) complaints() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := b.errors
	b.errors = nil
	return out
}

// open loads a page of the report.
func (b *tab) open(page string) {
	b.t.Helper()
	url := "file://" + filepath.ToSlash(filepath.Join(b.dir, page))
	if err := chromedp.Do(b.ctx, chromedp.Navigate(url)); err != nil {
		b.t.Fatalf("open %s: %v", page, err)
	}
}

// eval is the value of a JavaScript expression on the page.
func eval[V any](b *tab, expression string) V {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[V](expression))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

var kinds = []string{"index.html", "comparison.html", "provinces.html", "conflicts.html", "coverage.html", "sources.html",
	"method.html", "data.html", "region/51.71.html", "region/33.03.html", "region/32.html", "region/ID.html", "region/11.01.html"}

func loadsInSilence(t *testing.T, b *tab) {
	for _, page := range kinds {
		b.open(page)
		for _, complaint := range b.complaints() {
			t.Errorf("%s: %s", page, complaint)
		}
		if eval[string](b, `getComputedStyle(document.body).fontVariantNumeric`) == "normal" {
			t.Errorf("%s: the style sheet does not apply", page)
		}
		if eval[bool](b, `document.querySelector("[data-theme-toggle]").hidden`) {
			t.Errorf("%s: the script did not run", page)
		}
	}
}

const shown = `[...document.querySelectorAll("#ranking tbody tr:not([hidden]) th a")].map(a => a.textContent)`

func searches(t *testing.T, b *tab) {
	b.open("comparison.html")
	if n := len(eval[[]string](b, shown)); n != 514 {
		t.Fatalf("%d rows are shown, want 514", n)
	}
	// The protocol sends a key and its letter apart, so the letter of a key that
	// the page takes for itself would still be typed.
	if !eval[bool](b, `document.body.dispatchEvent(new KeyboardEvent("keydown", {key: "/", bubbles: true, cancelable: true})) === false && document.activeElement.matches("[data-search]")`) {
		t.Error("the key / does not lead to the search")
	}
	if err := chromedp.Do(b.ctx, chromedp.KeyEvent("denpasar")); err != nil {
		t.Fatal(err)
	}
	if got := eval[[]string](b, shown); len(got) != 1 || got[0] != "Kota Denpasar" {
		t.Errorf("the search for denpasar shows %q", got)
	}
	if got := eval[string](b, `document.querySelector("[data-count]").textContent`); got != "1 dari 514 baris" {
		t.Errorf("the count reads %q", got)
	}
}

func filters(t *testing.T, b *tab) {
	b.open("comparison.html")
	choose := func(filter, value string) []string {
		return eval[[]string](b, `(() => { const s = document.querySelector("[data-filter=`+filter+`]"); s.value = "`+value+
			`"; s.dispatchEvent(new Event("input", {bubbles: true})); return `+shown+`})()`)
	}
	if got := choose("province", "51"); len(got) != 9 {
		t.Errorf("Bali shows %d rows, want its 9", len(got))
	}
	if got := choose("status", "disputed"); len(got) != 1 || got[0] != "Kota Denpasar" {
		t.Errorf("the disputed rows of Bali are %q", got)
	}
	choose("province", "")
	if got := choose("status", "reached"); len(got) != 1 || got[0] != "Kabupaten Purbalingga" {
		t.Errorf("the rows at target are %q", got)
	}
}

func sorts(t *testing.T, b *tab) {
	b.open("comparison.html")
	click := func(column int) []string {
		return eval[[]string](b, `(() => { document.querySelectorAll("#ranking thead th")[`+string(rune('0'+column))+
			`].querySelector("button").click(); return `+shown+`})()`)
	}
	if got := click(1); got[0] != "Kabupaten Aceh Barat" {
		t.Errorf("by name the first is %q", got[0])
	}
	if got := eval[string](b, `document.querySelector("#ranking th[aria-sort]").getAttribute("aria-sort")`); got != "ascending" {
		t.Errorf("aria-sort is %q", got)
	}
	if got := click(1); got[0] != "Kota Yogyakarta" {
		t.Errorf("by name from the end the first is %q", got[0])
	}
	if got := click(4); got[0] != "Kabupaten Purbalingga" || got[1] != "Kabupaten Bogor" {
		t.Errorf("by count the first are %q", got[:2])
	}
	if got := click(4); got[0] != "Kota Denpasar" {
		t.Errorf("by count from the least the first is %q: unknown ones must stay last", got[0])
	}
}

func opensRegion(t *testing.T, b *tab) {
	b.open("comparison.html")
	loaded := chromedp.WaitVisible(chromedp.CSS("#f-p1-o"))
	if err := chromedp.Do(b.ctx, chromedp.Click(chromedp.CSS(`tr[data-find*="Denpasar"] td.share`)), loaded); err != nil {
		t.Fatal(err)
	}
	if got := eval[string](b, `document.querySelector("h1").textContent`); got != "Kota Denpasar" {
		t.Errorf("the row opened %q", got)
	}
	if got := eval[string](b, `document.querySelector("#f-p1-o mark").textContent`); got != "20.000" {
		t.Errorf("the marked figure is %q", got)
	}
}

// phone is the narrowest screen the pages are made for.
const phone = 360

func fitsPhone(t *testing.T, b *tab) {
	if err := chromedp.Do(b.ctx, chromedp.EmulateViewport(phone, 740)); err != nil {
		t.Fatal(err)
	}
	for _, page := range kinds {
		b.open(page)
		if got := eval[int](b, `document.documentElement.scrollWidth`); got > phone {
			wide := eval[[]string](b, `[...document.querySelectorAll("main *, header *, footer *")].filter(e => !e.closest(".scroll, .unseen") && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + "." + (e.className.baseVal ?? e.className)).slice(0, 5)`)
			t.Errorf("%s is %d pixels wide: %v", page, got, wide)
		}
	}
	if err := chromedp.Do(b.ctx, chromedp.EmulateViewport(1280, 900)); err != nil {
		t.Fatal(err)
	}
}

const ground = `getComputedStyle(document.body).backgroundColor`

func prefer(b *tab, value string) {
	b.t.Helper()
	_, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: value}}})
	if err != nil {
		b.t.Fatal(err)
	}
}

func goesDark(t *testing.T, b *tab) {
	b.open("index.html")
	light, _, dark := palettes(t)
	prefer(b, "light")
	if got := eval[string](b, ground); got != rgb(t, light["paper"]) {
		t.Errorf("light ground is %s", got)
	}
	prefer(b, "dark")
	if got := eval[string](b, ground); got != rgb(t, dark["paper"]) {
		t.Errorf("dark ground is %s", got)
	}
	prefer(b, "light")
}

func togglesTheme(t *testing.T, b *tab) {
	b.open("index.html")
	light, _, dark := palettes(t)
	eval[bool](b, `document.querySelector("[data-theme-toggle]").click() ?? true`)
	if got := eval[string](b, ground); got != rgb(t, dark["paper"]) {
		t.Errorf("after the button the ground is %s", got)
	}
	eval[bool](b, `document.querySelector("[data-theme-toggle]").click() ?? true`)
	if got := eval[string](b, ground); got != rgb(t, light["paper"]) {
		t.Errorf("after the button again the ground is %s", got)
	}
}

func policyHolds(t *testing.T, b *tab) {
	b.open("index.html")
	b.complaints()
	ran := eval[bool](b, `(() => { const s = document.createElement("script"); s.textContent = "window.ran = true";
		document.body.append(s); return window.ran === true })()`)
	if ran {
		t.Error("an inline script ran")
	}
	b.complaints()
}
