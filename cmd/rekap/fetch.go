package main

import (
	"context"
	"fmt"
	"mime"
	"strings"

	"rekap/extract"
	"rekap/extract/fetch"
)

// fetchPage fetches one page as politely as a refresh does.
func fetchPage(ctx context.Context, env *Environment, address string) (extract.Page, error) {
	result, err := newFetcher(env).Fetch(ctx, fetch.Request{URL: address})
	if err != nil {
		return extract.Page{}, err
	}
	answer := result.Final
	media, params, err := mime.ParseMediaType(answer.Header.Get("Content-Type"))
	if err != nil {
		media, params = "", nil
	}
	if answer.Status != 200 {
		return extract.Page{}, fmt.Errorf("%s answered with status %d", address, answer.Status)
	}
	return extract.Page{
		Page:      address,
		URL:       answer.URL,
		Kind:      extract.News,
		FetchedAt: answer.Time.UTC(),
		MediaType: media,
		Charset:   strings.ToLower(params["charset"]),
		Body:      answer.Decoded,
	}, nil
}

// contactVariable names the environment variable with the address that outlets
// can write to about the program's requests.
const contactVariable = "REKAP_CONTACT"

// userAgent is what the program calls itself to the servers it asks.
func userAgent(env *Environment) string {
	return fetch.UserAgent(programVersion, env.Getenv(contactVariable))
}
