package archive_test

import (
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"rekap/extract/archive"
)

// A fetcher keeps an answer, asks again with its validators, and keeps that the
// server said "not modified". A reader gets the page at both times.
func Example() {
	dir, err := os.MkdirTemp("", "archive")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	a, err := archive.Open(dir)
	if err != nil {
		log.Fatal(err)
	}
	w, err := a.Writer("20240605")
	if err != nil {
		log.Fatal(err)
	}
	const url = "https://kabar.example/ikd"
	_, err = w.Response(archive.ResponseRecord{
		URL: url, Time: time.Date(2024, 6, 5, 1, 0, 0, 0, time.UTC), Status: 200,
		Header: http.Header{"Etag": {`"v1"`}}, Body: []byte("IKD: 29.890 warga"),
		Source: "kabar", Purpose: archive.PurposeArticle,
	})
	if err != nil {
		log.Fatal(err)
	}
	known, _, err := a.Latest(url)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("If-None-Match:", known.ETag)
	_, err = w.Revisit(archive.RevisitRecord{
		URL: url, Time: time.Date(2024, 6, 6, 1, 0, 0, 0, time.UTC), Status: 304, Of: known,
		Source: "kabar", Purpose: archive.PurposeArticle,
	})
	if err != nil {
		log.Fatal(err)
	}
	if err := w.Close(); err != nil {
		log.Fatal(err)
	}
	entries, err := a.Entries()
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range entries {
		s, err := a.Read(e)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s %s %d: %s\n", e.Time.Format(time.DateOnly), e.Type, e.Status, s.Body)
	}
	// Output:
	// If-None-Match: "v1"
	// 2024-06-05 response 200: IKD: 29.890 warga
	// 2024-06-06 revisit 304: IKD: 29.890 warga
}
