-- All of the new file on disk, nothing left in a log beside it.
CHECKPOINT rekap;
USE memory;
DETACH rekap;
