-- A count that goes through the rows. Without OFFSET it is answered from the
-- table's statistics, whatever their number; see count_statistics.sql.
SELECT count(*) FROM (SELECT value FROM observations OFFSET 0)
