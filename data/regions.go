package data

import (
	"errors"
	"io/fs"
	"strings"
)

// Regions returns the nation, the 38 provinces and the 514 kabupaten and kota,
// in that order and by code within it, from regions.csv.
func Regions() ([]Region, error) {
	rows, err := readRegions(files)
	return values(rows), err
}

// Districts returns every kecamatan and distrik by code, from districts.csv.
func Districts() ([]District, error) {
	rows, err := readDistricts(files)
	return values(rows), err
}

const (
	regionsFile   = "regions.csv"
	districtsFile = "districts.csv"
)

func readRegions(fsys fs.FS) ([]located[Region], error) {
	rows, err := readTable(fsys, regionsFile, []string{"region_code", "level", "kind", "name", "province_code"}, func(r *row) Region {
		v := Region{
			Code:     r.code("region_code"),
			Level:    Level(r.oneOf("level", string(Nation), string(Province), string(Regency))),
			Kind:     r.oneOf("kind", "nation", "provinsi", "kabupaten", "kota"),
			Name:     r.text("name"),
			Province: r.optional("province_code"),
		}
		level, province := Regency, strings.SplitN(v.Code, ".", 2)[0]
		switch {
		case v.Code == NationCode:
			level, province = Nation, ""
		case provinceCode.MatchString(v.Code):
			level = Province
		}
		if v.Level != level {
			r.fail("level", "%q does not go with code %s, a %s", v.Level, v.Code, level)
		}
		if v.Province != province {
			r.fail("province_code", "%q does not go with code %s", v.Province, v.Code)
		}
		if want := kindOf(v.Code); v.Kind != want {
			r.fail("kind", "%q does not go with code %s, a %s", v.Kind, v.Code, want)
		}
		prefix := map[string]string{"kabupaten": "Kabupaten ", "kota": "Kota "}[v.Kind]
		if !strings.HasPrefix(v.Name, prefix) {
			r.fail("name", "%q does not start with %q", v.Name, prefix)
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	return rows, unique(regionsFile, "region_code", rows, func(v Region) string { return v.Code })
}

// kindOf is the kind of region that a code stands for: Kemendagri numbers the
// kabupaten of a province from 01 and its kota from 71.
func kindOf(code string) string {
	switch {
	case code == NationCode:
		return "nation"
	case provinceCode.MatchString(code):
		return "provinsi"
	case regencyCode.MatchString(code) && code[3:] >= "71":
		return "kota"
	}
	return "kabupaten"
}

func readDistricts(fsys fs.FS) ([]located[District], error) {
	rows, err := readTable(fsys, districtsFile, []string{"district_code", "region_code", "name"}, func(r *row) District {
		v := District{Code: r.text("district_code"), Regency: r.text("region_code"), Name: r.text("name")}
		if !districtCode.MatchString(v.Code) {
			r.fail("district_code", "%q is no kecamatan code (want 51.71.01)", v.Code)
		} else if v.Code[:5] != v.Regency {
			r.fail("region_code", "%q does not go with code %s", v.Regency, v.Code)
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	return rows, errors.Join(
		unique(districtsFile, "district_code", rows, func(v District) string { return v.Code }),
		unique(districtsFile, "name", rows, func(v District) string { return v.Regency + " " + v.Name }))
}
