package queries_test

import (
	"context"
	"testing"

	"rekap/queries/format"
	"strings"
)

func TestShow(t *testing.T) {
	f := published(t)
	for _, q := range []string{"FROM stories ORDER BY page_id", "FROM official ORDER BY ALL", "SELECT * EXCLUDE (quote,url,page_id,observation_id,base_source,region_code,level,unit) FROM timeline WHERE indicator='ikd_activated' ORDER BY ALL", "FROM comparison ORDER BY rank", "FROM comparison_province", "FROM comparison_nation"} {
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
