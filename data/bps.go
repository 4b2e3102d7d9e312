package data

import "io/fs"

// BPSCode is a code of the statistics office (BPS) and the region it means.
type BPSCode struct {
	// Code is the BPS code without dots: "51" a province, "5171" a regency.
	Code string
	// RegionCode is the Kemendagri code of the same region.
	RegionCode string
	// Name is the region's name as BPS writes it, without its kind.
	Name string
}

// BPSCodes returns the BPS codes of provinces, kabupaten and kota, from
// bps.csv. Outside Papua they hold today; in Papua they are those in use until
// the new provinces were numbered, so a row must agree by name as well.
func BPSCodes() ([]BPSCode, error) {
	rows, err := readBPS(files)
	return values(rows), err
}

const bpsFile = "bps.csv"

func readBPS(fsys fs.FS) ([]located[BPSCode], error) {
	rows, err := readTable(fsys, bpsFile, []string{"bps_code", "region_code", "name"}, func(r *row) BPSCode {
		v := BPSCode{r.text("bps_code"), r.code("region_code"), r.text("name")}
		province := provinceCode.MatchString(v.RegionCode)
		if !bpsCode.MatchString(v.Code) || province != (len(v.Code) == 2) {
			r.fail("bps_code", "%q is no BPS code for %s (want 51 or 5171)", v.Code, v.RegionCode)
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	if err := unique(bpsFile, "bps_code", rows, func(v BPSCode) string { return v.Code }); err != nil {
		return nil, err
	}
	return rows, unique(bpsFile, "region_code", rows, func(v BPSCode) string { return v.RegionCode })
}
