-- A published file, read-only, and no way from SQL to anything else. The file
-- is attached and not opened by name: the driver would go on showing a file of
-- that name that has been replaced. Nothing is spilled to disk.
SET autoinstall_known_extensions = false;
SET autoload_known_extensions = false;
SET temp_directory = '';
ATTACH $file AS rekap (READ_ONLY);
USE rekap;
SET enable_external_access = false;
SET lock_configuration = true;
