-- The new file as a reader sees it, for the checks.
ATTACH {{literal .File}} AS rekap (READ_ONLY);
USE rekap;
