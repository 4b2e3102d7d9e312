CREATE TABLE target.observations AS FROM floor_rows LIMIT 0;
INSERT INTO target.observations BY NAME FROM read_parquet($files)
