CREATE TABLE target.observations AS FROM read_parquet($files)
