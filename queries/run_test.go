package queries_test

import (
	"context"
	"testing"

	"rekap/queries/format"
	"strings"
)

func TestShow(t *testing.T) {
	f := published(t)
	for _, q := range []string{"FROM conflicts", "FROM standings WHERE region_code LIKE '90.%' ORDER BY ALL", "FROM official_vs_reported", "FROM coverage ORDER BY 1"} {
		r, err := f.Query(context.Background(), q, nil)
		if err != nil {
			t.Error(q, err)
			continue
		}
		var b strings.Builder
		if err := format.Write(&b, "csv", r, format.Options{}); err != nil {
			t.Error(err)
		}
		r.Close()
		t.Logf("%s\n%s", q, b.String())
	}
}
