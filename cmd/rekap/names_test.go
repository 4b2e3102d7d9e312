package main

import (
	"errors"
	"strings"
	"testing"
)

func TestFindRegions(t *testing.T) {
	tests := []struct {
		name  string
		codes string
		err   string
	}{
		{"denpasar", "51.71", ""},
		{"  KOTA   Denpasar ", "51.71", ""},
		{"51.71", "51.71", ""},
		{"kediri", "35.06 35.71", ""},
		{"kota kediri", "35.71", ""},
		{"Jakarta Barat", "31.73", ""},
		{"bali", "51", ""},
		{"purbalinga", "", "did you mean Kabupaten Purbalingga?"},
		{"", "", "name a region"},
		{"zzzzzzzz", "", `unknown region "zzzzzzzz"`},
	}
	for _, tt := range tests {
		found, err := findRegions(tt.name)
		if tt.err != "" {
			var usage usageError
			if !errors.As(err, &usage) || !strings.Contains(err.Error(), tt.err) {
				t.Errorf("findRegions(%q) = %v, want a usage error with %q", tt.name, err, tt.err)
			}
			continue
		}
		var codes []string
		for _, r := range found {
			codes = append(codes, r.Code)
		}
		if got := strings.Join(codes, " "); err != nil || got != tt.codes {
			t.Errorf("findRegions(%q) = %q (%v), want %q", tt.name, got, err, tt.codes)
		}
	}
}

func TestProvinceCode(t *testing.T) {
	for name, want := range map[string]string{"Bali": "51", "jawa tengah": "33", "51": "51"} {
		if got, err := provinceCode(name); err != nil || got != want {
			t.Errorf("provinceCode(%q) = %q (%v), want %q", name, got, err, want)
		}
	}
	if _, err := provinceCode("denpasar"); err == nil || !strings.Contains(err.Error(), "Kota Denpasar is no province") {
		t.Errorf("provinceCode(denpasar): %v", err)
	}
}

func TestDidYouMean(t *testing.T) {
	known := []string{"ikd_activated", "ikd_activation_rate", "kia_rate", "www.balipost.com"}
	for name, want := range map[string]string{
		"ikd_activate": ": did you mean ikd_activated", "kia": "", "balipost.com": ": did you mean www.balipost.com?", "lain sekali": "",
	} {
		if got := didYouMean(name, known); !strings.HasPrefix(got, want) || (want == "" && got != "") {
			t.Errorf("didYouMean(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{{"", "", 0}, {"abc", "", 3}, {"", "ab", 2}, {"kediri", "kediri", 0}, {"purbalinga", "purbalingga", 1}, {"batang", "bantul", 4}, {"é", "e", 1}}
	for _, tt := range tests {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if got := distance(tt.b, tt.a); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.b, tt.a, got, tt.want)
		}
	}
}
