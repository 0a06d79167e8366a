"""What the references on the arms study start from: its cycles and groups, its votes, and who belonged to what.

Not run by itself. The scripts that read it take the data folder as their first argument, as it does. Reads arms-votes/ and registry/.
"""

import collections
import csv
import gzip
import io
import sys
from pathlib import Path

data = Path(sys.argv[1])
target = Path(__file__).parent.parent / "resources" / "reference"
CYCLES = {
    "2001-2006": ("2001-07-21", "2006-07-07"),
    "2006-2012": ("2006-07-08", "2012-09-07"),
    "2012-2018": ("2012-09-08", "2018-06-29"),
    "2018-2024": ("2018-06-30", "2024-06-28"),
    "2024-2030": ("2024-06-29", "9999-12-31"),
}
NAMES = list(CYCLES)
GROUPS = "UN AFR APG EEG GRULAC WEOG WEOG_ELECT EU NAM LAS ASEAN CARICOM NATO OIC P5".split()


def rows(path):
    with open(data / path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(family, name, columns, lines):
    """Packs a table by gzip."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns.split())
    writer.writerows(lines)
    with open(target / f"{family}_{name}.csv.gz", "wb") as file:
        file.write(gzip.compress(text.getvalue().encode(), mtime=0))


every = rows("arms-votes/roll_calls.csv")
calls = [row for row in every if row["kind"] == "whole"]
ballots = {row.pop("roll_call"): {s: c for s, c in row.items() if c} for row in rows("arms-votes/ballots.csv")}
states = sorted({state for cells in ballots.values() for state in cells})
topics = sorted({call["topic"] for call in calls})
membership = collections.defaultdict(list)
for row in rows("registry/memberships.csv"):
    membership[row["group_id"]].append((row["state_id"], row["from"] or "0001-01-01", row["to"] or "9999-12-31"))


def belonging(group, day):
    return frozenset(state for state, first, last in membership[group] if first <= day <= last)
