package load

import (
	"context"
	"strings"

	"github.com/apache/arrow-go/v18/arrow"

	"rekap/transform"
)

// commented is a table or view and what is said of it.
type commented struct {
	Kind    string // TABLE or VIEW
	Table   string
	Comment string
	Columns []ColumnComment
}

// comment says in the file itself what its tables, views and columns mean.
func (b *build) comment(ctx context.Context) error {
	all := storeTables()
	for _, q := range b.plan.Queries.Tables {
		if len(q.Columns) > 0 {
			all = append(all, commented{kindOf(q), q.Name, q.Comment, q.Columns})
		}
	}
	for _, q := range b.plan.Queries.Views {
		all = append(all, commented{"VIEW", q.Name, q.Comment, q.Columns})
	}
	return b.db.run(ctx, "comment", all)
}

// kindOf is what a derived table is made as: some tables are made from a view.
func kindOf(q SQL) string {
	if strings.HasPrefix(q.Text, "CREATE VIEW") {
		return "VIEW"
	}
	return "TABLE"
}

// storeTables are the tables that are not derived.
func storeTables() []commented {
	fetches := describe(transform.Fetches())
	fetches.Columns = append(fetches.Columns,
		ColumnComment{"page_id", "Page that was read from the record (pages.page_id); null where none was, or a newer version was."},
		ColumnComment{"outcome", "failed (no answer), read, unread (see reason), or stored: no page of the newest versions."})
	return []commented{
		describe(transform.Regions()), describe(transform.Indicators()), describe(transform.Targets()),
		describe(transform.OfficialFigures()), describe(transform.Sources()), describe(transform.Runs()),
		describe(transform.Pages()), describe(transform.Observations()), describe(transform.Figures()),
		describe(transform.Checks()), fetches,
		{"TABLE", "store_info", "What the file was made from, one row per name.", []ColumnComment{
			{"name", "format, extractor_version, archive, reference or queries."},
			{"value", "Its version or fingerprint."},
		}},
	}
}

func describe[T any](t transform.Table[T]) commented {
	c := commented{Kind: "TABLE", Table: t.Name, Comment: t.Comment}
	for _, f := range t.Schema().Fields() {
		c.Columns = append(c.Columns, ColumnComment{f.Name, comment(f)})
	}
	return c
}

func comment(f arrow.Field) string {
	text, _ := f.Metadata.GetValue(transform.CommentKey)
	return text
}
