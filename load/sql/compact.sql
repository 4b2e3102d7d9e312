-- The facts of a published file as one segment, in an order that does not
-- depend on the segments they came from.
COPY (FROM rekap.pages ORDER BY page_id)
TO {{literal (path . "pages")}} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880);
COPY (FROM rekap.observations ORDER BY page_id, observation_id)
TO {{literal (path . "observations")}} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880);
COPY (FROM rekap.figures ORDER BY page_id, seq)
TO {{literal (path . "figures")}} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880);
COPY (FROM rekap.checks ORDER BY page_id, seq)
TO {{literal (path . "checks")}} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880);
