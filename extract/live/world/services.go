package world

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

// gis: an ArcGIS layer of five regions, as many rows a page as are asked for.
func gis(rw http.ResponseWriter, r *http.Request, v visit) {
	if r.URL.Path != "/arcgis/rest/services/Monitoring_Pendaftaran_IKD/MapServer/1/query" {
		http.NotFound(rw, r)
		return
	}
	if v.broken {
		send(rw, r, "application/json", `{"error":{"code":500,"message":"Error performing query operation","details":[]}}`)
		return
	}
	type attributes = map[string]any
	row := func(prop, kab int, province, name string, count int) attributes {
		return attributes{"attributes": attributes{"no_prop": prop, "no_kab": kab, "nama_prop": province, "nama_kab": name,
			"jml_aktivasi": count, "tanggal": 1731369600000}} // 12 November 2024
	}
	rows := []attributes{
		row(51, 71, "BALI", "KOTA DENPASAR", 22904), row(51, 2, "BALI", "TABANAN", 18011), row(51, 8, "BALI", "BULELENG", 26120),
		row(33, 3, "JAWA TENGAH", "PURBALINGGA", 47030), row(35, 71, "JAWA TIMUR", "KOTA  KEDIRI", 20480),
	}
	offset, _ := strconv.Atoi(r.URL.Query().Get("resultOffset"))
	count, err := strconv.Atoi(r.URL.Query().Get("resultRecordCount"))
	if err != nil {
		count = len(rows)
	}
	from := min(max(offset, 0), len(rows))
	to := min(from+max(count, 0), len(rows))
	body, err := json.Marshal(map[string]any{"features": rows[from:to], "exceededTransferLimit": to < len(rows)})
	if err != nil {
		http.Error(rw, err.Error(), http.StatusInternalServerError)
		return
	}
	send(rw, r, "application/json", string(body))
}

// opendata: a CSV file as spreadsheets of the region write it.
func opendata(rw http.ResponseWriter, r *http.Request, _ visit) {
	if r.URL.Path != "/wajib_ktp.csv" {
		http.NotFound(rw, r)
		return
	}
	send(rw, r, "text/csv", fmt.Sprint("kode;wilayah;wajib_ktp\r\n51.71;Kota Denpasar;516.875\r\n51.02;Kab. Tabanan;361.220\r\n",
		"51.08;Kab. Buleleng;640.115\r\n33.03;Kab. Purbalingga;763.402\r\n35.71;Kota Kediri;222.910\r\n"))
}
