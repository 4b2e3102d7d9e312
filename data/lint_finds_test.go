package data

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// mend copies the embedded files with one piece of one file replaced.
func mend(t *testing.T, file, old, new string) fs.FS {
	t.Helper()
	out := fstest.MapFS{}
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(files, path)
		if path == file {
			if !strings.Contains(string(b), old) {
				t.Fatalf("%s does not contain %q", file, old)
			}
			b = []byte(strings.Replace(string(b), old, new, 1))
		}
		out[path] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestLintFinds breaks one row at a time.
func TestLintFinds(t *testing.T) {
	const dkb = "official/dkb_2024-06-30.csv"
	for _, c := range []struct{ name, file, old, new, want string }{
		{"code without dot", regionsFile, "\n51.71,", "\n5171,", `data/regions.csv:322: region_code: "5171" is no region code`},
		{"level of another code", regionsFile, "\n51,province,provinsi,", "\n51,regency,provinsi,", "data/regions.csv:19: level:"},
		{"kind of another code", regionsFile, "51.71,regency,kota,Kota ", "51.71,regency,kabupaten,Kabupaten ", "data/regions.csv:322: kind:"},
		{"name without kind", regionsFile, "Kota Denpasar", "Denpasar", `data/regions.csv:322: name: "Denpasar" does not start with "Kota "`},
		{"province of another code", regionsFile, "Kota Denpasar,51", "Kota Denpasar,52", "data/regions.csv:322: province_code:"},
		{"region twice", regionsFile, "\n51.71,regency,kota,Kota Denpasar,51", "\n51.71,regency,kota,Kota Denpasar,51\n51.71,regency,kota,Kota Denpasar,51", `data/regions.csv:323: region_code: "51.71" stands on line 322 too`},
		{"region missing", regionsFile, "\n51.71,regency,kota,Kota Denpasar,51", "", "97 rows of kind kota, want 98"},
		{"province missing", regionsFile, "\n51,province,provinsi,Bali,51", "", `province_code: "51" is no region`},
		{"order", regionsFile, "\n11,province,provinsi,Aceh,11\n12,province,provinsi,Sumatera Utara,12", "\n12,province,provinsi,Sumatera Utara,12\n11,province,provinsi,Aceh,11", "11 stands after 12"},
		{"white space", regionsFile, "Kota Denpasar,", "Kota  Denpasar,", "data/regions.csv:322: name:"},
		{"header", regionsFile, "region_code,level", "code,level", "data/regions.csv:1: header is code,"},
		{"missing cell", regionsFile, "Kota Denpasar,51", "Kota Denpasar", "data/regions.csv:322: wrong number of fields"},
		{"no UTF-8", regionsFile, "Kota Denpasar", "Kota Denpas\xe1r", "is not UTF-8"},
		{"kecamatan of another regency", districtsFile, "51.71.01,51.71", "51.71.01,51.70", "region_code:"},
		{"kecamatan of no regency", districtsFile, "51.71.01,51.71", "51.70.01,51.70", `"51.70" is no region`},
		{"kecamatan code", districtsFile, "51.71.01,", "51.71.1,", "is no kecamatan code"},
		{"kecamatan twice", districtsFile, "51.71.01,", "51.71.02,", "stands on line"},
		{"alias of no region", aliasesFile, "\nKaltim,64,", "\nKaltim,60,", `region_code: "60" is no region`},
		{"alias kind", aliasesFile, "\nKaltim,64,province-abbr", "\nKaltim,64,abbr", "kind:"},
		{"seat that decides", aliasesFile, "Tapaktuan,11.01,capital,support", "Tapaktuan,11.01,capital,alone", "use:"},
		{"alias that is the name", aliasesFile, "\nKaltim,64", "\nKalimantan Timur,64", "is the official name already"},
		{"alias twice", aliasesFile, "\nKaltim,64", "\nKalsel,63,province-abbr,alone,in use\nKalsel,63,province-abbr,alone,in use\nKaltim,64", "stands on line"},
		{"pair of another name", ambiguousFile, "kota-kabupaten-pair,Solok,13.02 13.72", "kota-kabupaten-pair,Solok,13.02 13.71", `13.71 is "Kota Padang", not "Kota Solok"`},
		{"pair of one", ambiguousFile, "kota-kabupaten-pair,Solok,13.02 13.72", "kota-kabupaten-pair,Solok,13.02", "a pair has two codes"},
		{"code twice", ambiguousFile, "Solok,13.02 13.72", "Solok,13.02 13.02", `"13.02" stands twice`},
		{"kecamatan of another name", ambiguousFile, "Toba,12.12,,61.03.13", "Toba,12.12,,61.03.12", "district_codes: 61.03.12 is"},
		{"kecamatan where none belongs", ambiguousFile, "Solok,13.02 13.72,,", "Solok,13.02 13.72,,61.03.12", "district_codes: is for the kind"},
		{"BPS code of another kind", bpsFile, "5171,51.71", "5121,51.71", "5121 does not go with Kota Denpasar"},
		{"BPS code with a dot", bpsFile, "5171,51.71", "51.71,51.71", "is no BPS code"},
		{"BPS code twice", bpsFile, "5171,51.71", "5101,51.71", "stands on line"},
		{"BPS code of another province", bpsFile, "5171,51.71", "5571,51.71", "lies in another province"},
		{"BPS code missing", bpsFile, "5171,51.71,DENPASAR\n", "", "97 rows of kind kota"},
		{"target year missing", targetsFile, "kia_rate,2024", "kia_rate,2025", "year: 2025 does not follow 2023"},
		{"target twice", targetsFile, "kia_rate,2024", "kia_rate,2023", "stands on line"},
		{"target that ends", targetsFile, "kia_rate,2024,open", "kia_rate,2024,", "kia_rate ends in 2024"},
		{"target above 100", targetsFile, "99.4", "994", "percent:"},
		{"target with a comma", targetsFile, ",99.4,", `,"99,4",`, "is no number"},
		{"target base", targetsFile, "30,wajib_ktp", "30,wajib", "base:"},
		{"target without source", targetsFile, "https://jatim", "jatim", "source:"},
		{"two tiles in one place", tilesFile, "\n11,0,0", "\n11,1,1", "stands on line"},
		{"tile of a regency", tilesFile, "\n11,0,0", "\n51.71,0,0", "51.71 is no province"},
		{"figure with a dot", dkb, "5570453", "5.570.453", `population: "5.570.453" is no whole number`},
		{"negative figure", dkb, "5570453", "-5570453", "is not from 0"},
		{"figure that breaks the sum", dkb, "5570453", "5570454", "data/official/dkb_2024-06-30.csv:3: population: 11 population all 2024-06-30: 5570454, but the regions below it sum to 5570453"},
		{"recorded above wajib", dkb, "207889876,202054251", "202054250,202054251", "is above wajib_ktp"},
		{"flag lost", dkb, ",recorded_equals_wajib", ",", "flag:"},
		{"flag unknown", dkb, ",recorded_equals_wajib", ",equal", `"equal" is none of`},
		{"region without figures", dkb, "\n51.71,", "\n51.70,", `"51.70" is no region`},
		{"name of another region", dkb, "\n51,Bali,", "\n51,Bari,", `name: "Bari", but 51 is "Bali"`},
		{"flag on a column that takes none", "official/population_2024-12-31.csv", "5623479,", "5623479,rounded", "bears on no column"},
		{"date", "official/columns.csv", "all,2024-10-21", "all,2024-10-32", "data/official/columns.csv:6: as_of:"},
		{"date to come", "official/columns.csv", "all,2024-10-21", "all,2034-10-21", "data/official/kia_2024-10-21.csv:2: as_of:"},
		{"figure of no indicator", "official/columns.csv", "kia_issued,kia_issued", "kia_issued,kia_owned", `data/official/kia_2024-10-21.csv:2: indicator: "kia_owned" is no indicator`},
		{"count with a base", announcedFile, "ikd_activated,all,,590000", "ikd_activated,all,wajib_ktp,59", "denominator:"},
		{"target of another base", targetsFile, "kia_rate,2023,,50,child_population", "kia_rate,2023,,50,wajib_ktp", "data/targets.csv:9: base: kia_rate is no share of wajib_ktp"},
		{"rate above 100", announcedFile, "wajib_ktp,99.11", "wajib_ktp,9911", "is above 100 percent"},
		{"announced twice", announcedFile, "194640000,2020-12-31", "194640000,2025-12-31", "stands on line"},
		{"announced and in a file", announcedFile, "population,all,,286693693,2025-06-30", "population,all,,286693693,2024-06-30", "stands twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			errs := lint(mend(t, c.file, c.old, c.new))
			var text strings.Builder
			for _, err := range errs {
				fmt.Fprintln(&text, err)
			}
			if !strings.Contains(text.String(), c.want) {
				t.Errorf("lint does not say %q but:\n%s", c.want, text.String())
			}
		})
	}
}
