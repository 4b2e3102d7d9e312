CREATE TABLE target.observations AS FROM floor_rows
