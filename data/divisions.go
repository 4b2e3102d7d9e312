package data

import (
	"io/fs"
	"time"
)

// Division is a province that was made of a part of another.
type Division struct {
	// Province is the code of the new province, Of of the one it was a part of.
	Province, Of string
	// Day is the day of the law that made it, Law its number and year.
	Day time.Time
	Law string
}

// Divisions returns the provinces made since there are electronic cards, from divisions.csv.
// What was told of the older province before that day counted the people of the new one too.
func Divisions() ([]Division, error) {
	rows, err := readDivisions(files)
	return values(rows), err
}

const divisionsFile = "divisions.csv"

func readDivisions(fsys fs.FS) ([]located[Division], error) {
	rows, err := readTable(fsys, divisionsFile, []string{"province_code", "of_province", "day", "law"}, func(r *row) Division {
		v := Division{r.code("province_code"), r.code("of_province"), r.day("day"), r.text("law")}
		if !provinceCode.MatchString(v.Province) || !provinceCode.MatchString(v.Of) || v.Province == v.Of {
			r.fail("of_province", "%q and %q are no two provinces", v.Province, v.Of)
		}
		return v
	})
	if err != nil {
		return nil, err
	}
	return rows, unique(divisionsFile, "province_code", rows, func(v Division) string { return v.Province })
}
