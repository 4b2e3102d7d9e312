-- All rows of a table or view, in an order of their own.
SELECT * FROM {table} ORDER BY ALL
