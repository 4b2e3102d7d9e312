ATTACH $source AS published (READ_ONLY);
ATTACH $target AS mine;
COPY FROM DATABASE published TO mine;
DETACH mine;
DETACH published
