package main

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

// place is a province or a regency as the service names it.
type place struct {
	// code is the Kemendagri code with its dot.
	code string
	// province and regency are the two numbers of the code; regency is 0 for a
	// province.
	province, regency int
	// spelled is the name in the service's loose spelling.
	spelled string
}

// spatial is the code without its dot, as the service writes it.
func (p place) spatial() string { return strings.ReplaceAll(p.code, ".", "") }

// loosely are names that the service spells otherwise than by the rules of
// [spell].
var loosely = map[string]string{
	"31.01": "KAB. ADM. KEP. SERIBU",
	"73.72": "KOTA PARE PARE",
	"82.71": "KOTA  TERNATE",
	"35.07": "MALANG  ",
}

// spell writes a name as the service does: in capitals, a kabupaten without
// its kind, an administrative city shortened.
func spell(code, name string) string {
	if s, ok := loosely[code]; ok {
		return s
	}
	s := strings.ToUpper(name)
	s = strings.Replace(s, "KOTA ADMINISTRASI ", "KOTA ADM. ", 1)
	return strings.TrimPrefix(s, "KABUPATEN ")
}

// readPlaces reads the regions and gives each the service's spelling. Names of
// three words carry a double space, as many of the service's do.
func readPlaces(data fs.FS) (map[string]place, error) {
	rows, err := readCSV(data, "regions.csv", "region_code", "name", "level")
	if err != nil {
		return nil, err
	}
	places := map[string]place{}
	for _, r := range rows {
		code := r.text("region_code")
		p := place{code: code}
		if r.text("level") != "nation" {
			first, second, _ := strings.Cut(code, ".")
			if p.province, err = strconv.Atoi(first); err != nil {
				return nil, fmt.Errorf("regions.csv:%d: region_code %q: %w", r.line, code, err)
			}
			if second != "" {
				if p.regency, err = strconv.Atoi(second); err != nil {
					return nil, fmt.Errorf("regions.csv:%d: region_code %q: %w", r.line, code, err)
				}
			}
		}
		p.spelled = spell(code, r.text("name"))
		if words := strings.Fields(p.spelled); len(words) == 3 && p.regency > 0 {
			p.spelled = words[0] + " " + words[1] + "  " + words[2]
		}
		places[code] = p
	}
	return places, nil
}
