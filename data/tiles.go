package data

import (
	"fmt"
	"io/fs"
)

// Tile is a province's place in the tile map.
type Tile struct {
	RegionCode string
	// Column and Row count from 0, west to east and north to south.
	Column, Row int
	// Label is the province's short name.
	Label string
}

// Tiles returns the tile map of the provinces, from tiles.csv.
func Tiles() ([]Tile, error) {
	rows, err := readTiles(files)
	return values(rows), err
}

const tilesFile = "tiles.csv"

func readTiles(fsys fs.FS) ([]located[Tile], error) {
	rows, err := readTable(fsys, tilesFile, []string{"region_code", "column", "row", "label"}, func(r *row) Tile {
		return Tile{r.code("region_code"), r.count("column", 0, 16), r.count("row", 0, 7), r.text("label")}
	})
	if err != nil {
		return nil, err
	}
	if err := unique(tilesFile, "column", rows, func(v Tile) string { return fmt.Sprint(v.Column, " ", v.Row) }); err != nil {
		return nil, err
	}
	return rows, unique(tilesFile, "region_code", rows, func(v Tile) string { return v.RegionCode })
}
