package dataset

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// The parts of a Data Package 2.0 descriptor that are used here
// (https://datapackage.org/standard/data-package/).
type descriptor struct {
	Schema      string        `json:"$schema"`
	Name        string        `json:"name"`
	Title       string        `json:"title"`
	Description string        `json:"description"`
	Licenses    []licence     `json:"licenses"`
	Sources     []contributor `json:"sources"`
	Resources   []resource    `json:"resources"`
}

type licence struct {
	Name  string `json:"name"`
	Path  string `json:"path"`
	Title string `json:"title"`
}

type contributor struct {
	Title string `json:"title"`
	Path  string `json:"path,omitempty"`
}

type resource struct {
	Name        string  `json:"name"`
	Type        string  `json:"type,omitempty"`
	Path        string  `json:"path"`
	Description string  `json:"description"`
	Format      string  `json:"format"`
	MediaType   string  `json:"mediatype"`
	Encoding    string  `json:"encoding,omitempty"`
	Bytes       int     `json:"bytes"`
	Hash        string  `json:"hash"`
	Schema      *schema `json:"schema,omitempty"`
}

type schema struct {
	Fields        []field  `json:"fields"`
	MissingValues []string `json:"missingValues"`
}

type field struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	Description string `json:"description,omitempty"`
}

// describe is the descriptor of the dataset whose files are in dir.
func describe(dir string, tables []Table) ([]byte, error) {
	d := descriptor{
		Schema:      "https://datapackage.org/profiles/2.0/datapackage.json",
		Name:        "rekap",
		Title:       "Rekap: Dukcapil figures of Indonesia's kabupaten and kota",
		Description: "Figures that civil registry offices published, each with the sentence it was printed in, its base, its date and its page; compared nationally. The quotations are short extracts of the pages named beside them.",
		Licenses: []licence{{
			Name: "ODbL-1.0", Path: "https://opendatacommons.org/licenses/odbl/1-0/", Title: "Open Data Commons Open Database License 1.0",
		}},
		Sources: []contributor{
			{"Ditjen Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri", "https://gis.dukcapil.kemendagri.go.id/"},
			{"idn-area-data (region codes and names, ODbL 1.0)", "https://github.com/fityannugroho/idn-area-data"},
			{"The outlets and services of the table sources; each figure names its page", ""},
		},
	}
	for _, t := range tables {
		csv, err := fileOf(dir, t, "csv", "text/csv")
		if err != nil {
			return nil, err
		}
		csv.Type, csv.Encoding = "table", "utf-8"
		csv.Schema = &schema{MissingValues: []string{""}}
		for _, c := range t.Columns {
			csv.Schema.Fields = append(csv.Schema.Fields, field{c.Name, fieldType(c.Type), c.Meaning})
		}
		parquet, err := fileOf(dir, t, "parquet", "application/vnd.apache.parquet")
		if err != nil {
			return nil, err
		}
		parquet.Name += "-parquet"
		d.Resources = append(d.Resources, csv, parquet)
	}
	out, err := json.MarshalIndent(d, "", "  ")
	return append(out, '\n'), err
}

// fileOf is the resource of one written file.
func fileOf(dir string, t Table, form, media string) (resource, error) {
	name := t.Name + "." + form
	content, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		return resource{}, fmt.Errorf("describe %s: %w", name, err)
	}
	sum := sha256.Sum256(content)
	return resource{
		Name:        strings.ReplaceAll(t.Name, "_", "-"),
		Path:        name,
		Description: t.Comment,
		Format:      form,
		MediaType:   media,
		Bytes:       len(content),
		Hash:        "sha256:" + hex.EncodeToString(sum[:]),
	}, nil
}

// fieldType is the Table Schema type of a DuckDB type.
func fieldType(duckdb string) string {
	switch {
	case strings.HasSuffix(duckdb, "[]"):
		return "string"
	case strings.Contains(duckdb, "INT"):
		return "integer"
	case strings.HasPrefix(duckdb, "DECIMAL"), duckdb == "DOUBLE", duckdb == "FLOAT":
		return "number"
	case duckdb == "BOOLEAN":
		return "boolean"
	case duckdb == "DATE":
		return "date"
	case strings.HasPrefix(duckdb, "TIMESTAMP"):
		return "datetime"
	}
	return "string"
}
