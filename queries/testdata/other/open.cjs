// Opens a published file with another DuckDB and prints what its tables, views
// and macros give: node open.cjs FILE STATEMENTS
const { DuckDBInstance } = require('@duckdb/node-api');

const statements = require('fs').readFileSync(process.argv[3], 'utf8').trim().split('\n');

(async () => {
  const database = await DuckDBInstance.create(process.argv[2], { access_mode: 'READ_ONLY' });
  const connection = await database.connect();
  for (const statement of statements) {
    const result = await connection.runAndReadAll(statement);
    console.log(statement);
    for (const row of result.getRows()) {
      console.log('  ' + row.map(String).join(' '));
    }
  }
})().catch((error) => {
  console.error(String(error));
  process.exit(1);
});
