CREATE OR REPLACE TABLE floor_rows AS FROM read_parquet($files)
