"""Reference for intervals of movers: every meeting left out in turn, all sums made anew from the ballots that are left.

Run from the root of the project (needs scipy):

    python3 analysis/src/test/reference/mover_intervals.py ../shared/data

Writes mover_intervals.csv to analysis/src/test/resources/reference: cycle_from, cycle_to, state, change, low, high, method, blocks
of the abstention rate on all shared topics together, of five states over each two neighbouring review cycles and from the first to
the last.
"""

import csv
import sys
from pathlib import Path

from skewed_interval import interval

data = Path(sys.argv[1]) / "arms-votes"
target = Path(__file__).parent.parent / "resources" / "reference" / "mover_intervals.csv"
CYCLES = [
    ("2001-07-21", "2006-07-07"),
    ("2006-07-08", "2012-09-07"),
    ("2012-09-08", "2018-06-29"),
    ("2018-06-30", "2024-06-28"),
    ("2024-06-29", "2030-12-31"),
]
STATES = ["CHN", "FRA", "KWT", "LBY", "NPL"]

with open(data / "roll_calls.csv", encoding="utf-8") as file:
    calls = [row for row in csv.DictReader(file) if row["kind"] == "whole"]
with open(data / "ballots.csv", encoding="utf-8") as file:
    ballots = {row.pop("roll_call"): row for row in csv.DictReader(file)}


def votes(cycle, state):
    first, last = CYCLES[cycle]
    here = [c for c in calls if first <= c["date"] <= last and ballots[c["roll_call"]][state] in "YNA"]
    return [(c["topic"], c["meeting"], ballots[c["roll_call"]][state] == "A") for c in here if ballots[c["roll_call"]][state]]


def change(before, after):
    """Of two lists of votes; None where no topic is in both."""
    top = bottom = 0
    for topic in sorted({v[0] for v in before} & {v[0] for v in after}):
        old = [v[2] for v in before if v[0] == topic]
        new = [v[2] for v in after if v[0] == topic]
        weight = len(old) * len(new) / (len(old) + len(new))
        top += weight * (sum(new) / len(new) - sum(old) / len(old))
        bottom += weight
    return top / bottom if bottom else None


rows = []
for old, new in [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)]:
    for state in STATES:
        before, after = votes(old, state), votes(new, state)
        both = {v[0] for v in before} & {v[0] for v in after}
        before = [v for v in before if v[0] in both]
        after = [v for v in after if v[0] in both]
        theta = change(before, after)
        meetings = [sorted({v[1] for v in side}) for side in (before, after)]
        left = [
            [change([v for v in before if v[1] != m], after) for m in meetings[0]],
            [change(before, [v for v in after if v[1] != m]) for m in meetings[1]],
        ]
        ends = interval(theta, left, -1, 1)
        if ends[3] >= 5 and min(len(before), len(after)) < 10:
            ends = ["", "", "fewer than 10 roll calls in a cycle", ends[3]]
        rows.append([old + 1, new + 1, state, f"{theta:.15g}", *ends])
with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["cycle_from", "cycle_to", "state", "change", "low", "high", "method", "blocks"])
    writer.writerows(rows)
