USE memory;
DETACH rekap;
