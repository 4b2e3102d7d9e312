package data

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// MarshalText is the expression, or nothing where it is unset.
func (p Pattern) MarshalText() ([]byte, error) {
	if !p.Set() {
		return nil, nil
	}
	return []byte(p.String()), nil
}

// Fingerprint is a short hash over what of the registry bears on how archived
// pages are read and whose they are said to be: with equal fingerprints the same
// archive is read alike. How and when sources are asked is no part of it.
func (r *Registry) Fingerprint() string {
	var read struct {
		Families []Family
		Outlets  []Outlet
		Services []Service
	}
	for _, f := range r.Families {
		read.Families = append(read.Families, Family{ID: f.ID, Mirrors: f.Mirrors, Profiles: f.Profiles})
	}
	for _, o := range r.Outlets {
		read.Outlets = append(read.Outlets, Outlet{ID: o.ID, Name: o.Name, Hosts: o.Hosts, Family: o.Family, Regions: o.Regions})
	}
	for _, s := range r.Services {
		s.Schedule, s.Rate, s.Status, s.Reason, s.Note = Schedule{}, Rate{}, "", "", ""
		read.Services = append(read.Services, s)
	}
	// All fields are strings, numbers and lists of them, which JSON always holds.
	text, _ := json.Marshal(read)
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])[:12]
}
