# Opens a published file with another DuckDB and prints what its tables, views
# and macros give: python3 open.py FILE STATEMENTS
import sys

import duckdb

connection = duckdb.connect(sys.argv[1], read_only=True)
for statement in open(sys.argv[2], encoding="utf-8").read().strip().split("\n"):
    print(statement)
    for row in connection.execute(statement).fetchall():
        print("  " + " ".join("null" if value is None else str(value) for value in row))
