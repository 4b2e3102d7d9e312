SET preserve_insertion_order = false; CREATE OR REPLACE TABLE floor_rows AS FROM read_parquet($files)
