# Opens a published file with the duckdb program and prints what its tables,
# views and macros give: sh open.sh FILE STATEMENTS
set -e
while IFS= read -r statement; do
    printf '%s\n' "$statement"
    rows=$(duckdb -init /dev/null -readonly -list -noheader -separator ' ' -nullvalue null "$1" "$statement" </dev/null)
    printf '%s\n' "$rows" | sed 's/^/  /'
done < "$2"
