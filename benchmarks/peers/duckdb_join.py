"""DuckDB: a self-join in SQL, from a file of ballots to a file of pairs. Arguments: ballots (CSV or Parquet), pairs."""

import sys

import duckdb

ballots, pairs = sys.argv[1:]
cells = ", ".join(
    f"count(*) FILTER (a.choice = '{x}' AND b.choice = '{y}') AS {x.lower()}{y.lower()}" for x in "YAN" for y in "YAN"
)
duckdb.sql(f"""
    COPY (
        SELECT a.state AS state_a, b.state AS state_b, count(*) AS common, {cells}
        FROM '{ballots}' a JOIN '{ballots}' b ON a.roll_call = b.roll_call AND a.state < b.state
        WHERE a.choice <> 'X' AND b.choice <> 'X'
        GROUP BY ALL ORDER BY ALL
    ) TO '{pairs}' (HEADER)
""")
