-- The new file, in a storage version that DuckDB 1.0 and newer can read.
ATTACH {{literal .File}} AS rekap (STORAGE_VERSION 'v1.0.0');
USE rekap;
