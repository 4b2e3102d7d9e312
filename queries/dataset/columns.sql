-- The columns of a table or view in their order, with type and meaning.
SELECT column_name AS name, data_type AS type, comment
FROM duckdb_columns()
WHERE database_name = current_database() AND NOT internal AND table_name = $table
ORDER BY column_index
