package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/url"
	"strconv"
	"strings"
	"time"

	"rekap/extract/archive"
)

// services is the root of the ArcGIS service of Ditjen Dukcapil.
const services = "https://gis.dukcapil.kemendagri.go.id/arcgis/rest/services/"

// maxRecordCount is the most features that one answer holds. The service
// answers further ones under resultOffset.
const maxRecordCount = 200

// fetchedOfficial is the day the answers count as archived.
var fetchedOfficial = time.Date(2024, 12, 13, 3, 0, 0, 0, time.UTC)

// layer is one table of the service.
type layer struct {
	// source is the id of the service in the registry of sources.
	source   string
	service  string
	id       int
	fields   []field
	features []attributes
}

// field describes a column as an answer does.
type field struct {
	Name   string `json:"name"`
	Type   string `json:"type"`
	Alias  string `json:"alias"`
	Length int    `json:"length,omitempty"`
}

// attributes is one row: field name and value, in the order of the fields.
type attributes []attribute

type attribute struct {
	name  string
	value any
}

// MarshalJSON writes the row as an object with the fields in their order.
func (a attributes) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, x := range a {
		if i > 0 {
			b.WriteByte(',')
		}
		k, err := json.Marshal(x.name)
		if err != nil {
			return nil, err
		}
		v, err := json.Marshal(x.value)
		if err != nil {
			return nil, err
		}
		b.Write(k)
		b.WriteByte(':')
		b.Write(v)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// officialRecords are the answers of the service, page by page.
func officialRecords(data fs.FS) ([]archive.ResponseRecord, error) {
	places, err := readPlaces(data)
	if err != nil {
		return nil, err
	}
	provinces, regencies, err := ikdLayers(data, places)
	if err != nil {
		return nil, err
	}
	population, err := populationLayer(data, places)
	if err != nil {
		return nil, err
	}
	var records []archive.ResponseRecord
	for _, l := range []layer{provinces, regencies, population} {
		rs, err := l.records(len(records))
		if err != nil {
			return nil, err
		}
		records = append(records, rs...)
	}
	return records, nil
}

// records are the answers to the queries that page through the layer; done
// counts the answers before them.
func (l layer) records(done int) ([]archive.ResponseRecord, error) {
	aliases := map[string]string{}
	for _, f := range l.fields {
		aliases[f.Name] = f.Alias
	}
	var records []archive.ResponseRecord
	for offset := 0; offset < len(l.features); offset += maxRecordCount {
		type feature struct {
			Attributes attributes `json:"attributes"`
		}
		answer := struct {
			DisplayFieldName string            `json:"displayFieldName"`
			FieldAliases     map[string]string `json:"fieldAliases"`
			Fields           []field           `json:"fields"`
			Features         []feature         `json:"features"`
			Exceeded         bool              `json:"exceededTransferLimit,omitempty"`
		}{DisplayFieldName: "nama_prop", FieldAliases: aliases, Fields: l.fields}
		rest := l.features[offset:]
		if len(rest) > maxRecordCount {
			rest, answer.Exceeded = rest[:maxRecordCount], true
		}
		for _, a := range rest {
			answer.Features = append(answer.Features, feature{a})
		}
		body, err := json.Marshal(answer)
		if err != nil {
			return nil, fmt.Errorf("layer %s/%d: %w", l.service, l.id, err)
		}
		query := url.Values{
			"f": {"json"}, "where": {"1=1"}, "outFields": {"*"}, "returnGeometry": {"false"},
			"resultOffset": {strconv.Itoa(offset)}, "resultRecordCount": {strconv.Itoa(maxRecordCount)},
		}
		records = append(records, archive.ResponseRecord{
			URL:     fmt.Sprintf("%s%s/MapServer/%d/query?%s", services, l.service, l.id, query.Encode()),
			Time:    fetchedOfficial.Add(time.Duration(done+len(records)) * 5 * time.Second),
			Status:  200,
			Header:  header("application/json;charset=UTF-8", officialMark, "Microsoft-IIS/10.0"),
			Body:    body,
			Source:  l.source,
			Purpose: archive.PurposeOfficial,
		})
	}
	return records, nil
}

// ikdLayers are the two layers of Monitoring_Pendaftaran_IKD: provinces and
// regencies on 12 December 2024.
func ikdLayers(data fs.FS, places map[string]place) (provinces, regencies layer, err error) {
	const name = "sample/official/ikd_2024-12-12.csv"
	rows, err := readCSV(data, name, "region_code", "ikd_activated", "ikd_registered_not_activated", "as_of")
	if err != nil {
		return layer{}, layer{}, err
	}
	provinceFields := fields("objectid:oid no_prop:int kode_prop_spatial:10 nama_prop:40 kode:10 wilayah:60 jml_aktivasi:int jml_blm_aktivasi:int tanggal:date")
	regencyFields := fields("objectid:oid no_prop:int no_kab:int kode_prop_spatial:10 kode_kab_spatial:10 nama_prop:40 nama_kab:40 kode:10 wilayah:60 jml_aktivasi:int jml_blm_aktivasi:int tanggal:date")
	provinces = layer{source: "dukcapil-ikd", service: "Monitoring_Pendaftaran_IKD", id: 0, fields: provinceFields}
	regencies = layer{source: "dukcapil-ikd", service: "Monitoring_Pendaftaran_IKD", id: 1, fields: regencyFields}
	for _, r := range rows {
		p, ok := places[r.text("region_code")]
		if !ok || p.code == "ID" {
			continue // the service has no row of the nation
		}
		active, pending := r.number("ikd_activated"), r.number("ikd_registered_not_activated")
		day := r.day("as_of").UnixMilli()
		if r.err != nil {
			return layer{}, layer{}, r.err
		}
		if p.regency == 0 {
			provinces.features = append(provinces.features, attributes{
				{"objectid", len(provinces.features) + 1}, {"no_prop", p.province}, {"kode_prop_spatial", p.spatial()},
				{"nama_prop", p.spelled}, {"kode", p.spatial()}, {"wilayah", p.spelled},
				{"jml_aktivasi", active}, {"jml_blm_aktivasi", pending}, {"tanggal", day},
			})
			continue
		}
		province := places[p.code[:2]]
		regencies.features = append(regencies.features, attributes{
			{"objectid", len(regencies.features) + 1}, {"no_prop", p.province}, {"no_kab", p.regency},
			{"kode_prop_spatial", province.spatial()}, {"kode_kab_spatial", p.spatial()},
			{"nama_prop", province.spelled}, {"nama_kab", p.spelled}, {"kode", p.spatial()}, {"wilayah", p.spelled},
			{"jml_aktivasi", active}, {"jml_blm_aktivasi", pending}, {"tanggal", day},
		})
	}
	return provinces, regencies, nil
}

// populationLayer is AGR_VISUAL_KAB_202401, the half-year figures of 30 June
// 2024. Its column jml_lahir (births) repeats the population: a defect of the
// service. Columns whose figures are not at hand are left out.
func populationLayer(data fs.FS, places map[string]place) (layer, error) {
	rows, err := readCSV(data, "official/dkb_2024-06-30.csv", "region_code", "population", "wajib_ktp", "ktp_el_recorded")
	if err != nil {
		return layer{}, err
	}
	l := layer{source: "dukcapil-population-2024h1-regency", service: "AGR_VISUAL_KAB_202401", id: 0,
		fields: fields("objectid:oid no_prop:int no_kab:int kode_kab_spatial:10 nama_prop:40 nama_kab:40 jumlah_penduduk:int jml_wktp:int jml_rekam_wktp:int jml_lahir:int")}
	for _, r := range rows {
		p, ok := places[r.text("region_code")]
		if !ok || p.regency == 0 {
			continue
		}
		people, obliged, recorded := r.number("population"), r.number("wajib_ktp"), r.number("ktp_el_recorded")
		if r.err != nil {
			return layer{}, r.err
		}
		l.features = append(l.features, attributes{
			{"objectid", len(l.features) + 1}, {"no_prop", p.province}, {"no_kab", p.regency},
			{"kode_kab_spatial", p.spatial()}, {"nama_prop", places[p.code[:2]].spelled}, {"nama_kab", p.spelled},
			{"jumlah_penduduk", people}, {"jml_wktp", obliged}, {"jml_rekam_wktp", recorded}, {"jml_lahir", people},
		})
	}
	return l, nil
}

// fields reads a list of NAME:TYPE, TYPE being oid, int, date, or the length
// of a string.
func fields(list string) []field {
	var out []field
	for _, item := range strings.Fields(list) {
		name, kind, _ := strings.Cut(item, ":")
		f := field{Name: name, Alias: name}
		switch kind {
		case "oid":
			f.Type, f.Alias = "esriFieldTypeOID", "OBJECTID"
		case "int":
			f.Type = "esriFieldTypeInteger"
		case "date":
			f.Type, f.Length = "esriFieldTypeDate", 8
		default:
			f.Type = "esriFieldTypeString"
			f.Length, _ = strconv.Atoi(kind)
		}
		out = append(out, f)
	}
	return out
}
