-- The tables and views of the published file that make the dataset, with their
-- meaning. The run ledger is left out: it tells of one store's machine, not of
-- the figures, and two stores with the same archive would differ by it. So are
-- internal tables: what they hold is in others, with texts for row numbers.
SELECT name, kind, comment
FROM (
    SELECT table_name AS name, 'table' AS kind, comment
    FROM duckdb_tables()
    WHERE database_name = current_database() AND NOT internal
    UNION ALL
    SELECT view_name, 'view', comment
    FROM duckdb_views()
    WHERE database_name = current_database() AND NOT internal
)
WHERE name NOT IN ('runs', 'store_info') AND comment IS NOT NULL AND NOT starts_with(comment, 'Internal:')
ORDER BY name
