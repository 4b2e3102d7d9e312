-- Settings of the in-memory database that a new file is made through. Order
-- is never relied on, and DuckDB needs far less memory without it. What does
-- not fit in memory is set down in the store's work folder.
SET memory_limit = '1GiB';
SET preserve_insertion_order = false;
SET temp_directory = {{literal .Spill}};
SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
