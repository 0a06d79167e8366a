"""Reference for the split of changes between review cycles, straight from the definitions, in exact fractions.

Run from the root of the project (Python alone):

    python3 analysis/src/test/reference/cycle_changes.py ../shared/data

Writes analysis/src/test/resources/reference/cycle_changes.csv: the direct split of every pair of neighbours and of the
first and last cycle, on the whole texts of the arms votes, for the groups of the study.
"""

import csv
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

data = Path(sys.argv[1])
target = Path(__file__).parent.parent / "resources" / "reference" / "cycle_changes.csv"

GROUPS = "UN AFR APG EEG GRULAC WEOG WEOG_ELECT EU NAM LAS ASEAN CARICOM NATO OIC P5".split()
CYCLES = {
    "1": ("2001-07-21", "2006-07-07"),
    "2": ("2006-07-08", "2012-09-07"),
    "3": ("2012-09-08", "2018-06-29"),
    "4": ("2018-06-30", "2024-06-28"),
    "5": ("2024-06-29", "2030-12-31"),
}


def rows(path):
    with open(data / path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


whole = [row for row in rows("arms-votes/roll_calls.csv") if row["kind"] == "whole"]
ballots = {row["roll_call"]: row for row in rows("arms-votes/ballots.csv")}
memberships = rows("registry/memberships.csv")
cache = {}


def belonging(group, day):
    return {
        row["state_id"]
        for row in memberships
        if row["group_id"] == group and row["from"] <= day and (not row["to"] or day <= row["to"])
    }


def members(group, day):
    if (group, day) not in cache:
        cache[group, day] = belonging(group, day) & belonging("UN", day)
    return cache[group, day]


def index(measure, roll_call, states):
    """The index, or None where it is undefined or 1 by construction."""
    choices = Counter(ballots[roll_call["roll_call"]].get(state, "") for state in states)
    y, n, a = choices["Y"], choices["N"], choices["A"]
    if y + n + a == 1:
        return None
    if measure == "rice":
        return Fraction(abs(y - n), y + n) if y + n > 1 else None
    return Fraction(3 * max(y, n, a) - y - n - a, 2 * (y + n + a)) if y + n + a else None


def mean(values):
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None


def split(group, measure, pair):
    counted = [
        [
            row
            for row in whole
            if CYCLES[cycle][0] <= row["date"] <= CYCLES[cycle][1]
            and index(measure, row, members(group, row["date"])) is not None
        ]
        for cycle in pair
    ]
    if not all(counted):
        return None
    common = set.intersection(*(members(group, row["date"]) for rows in counted for row in rows))

    def by_topic(topic, standing):
        return [mean([index(measure, row, standing(row)) for row in rows if row["topic"] == topic]) for rows in counted]

    agenda = behaviour = rest = present = Fraction(0)
    for topic in {row["topic"] for rows in counted for row in rows}:
        w = [Fraction(sum(row["topic"] == topic for row in rows), len(rows)) for rows in counted]
        c = by_topic(topic, lambda row: members(group, row["date"]))
        before, after = (c[0] if c[0] is not None else c[1]), (c[1] if c[1] is not None else c[0])
        agenda += (w[1] - w[0]) * (before + after) / 2
        rest += (after - before) * (w[0] + w[1]) / 2
        if None in c:
            continue
        cc = by_topic(topic, lambda row: common)
        if None not in cc:
            behaviour += (cc[1] - cc[0]) * (w[0] + w[1]) / 2
        came = [
            {s for row in rows if row["topic"] == topic for s in common if ballots[row["roll_call"]].get(s)}
            for rows in counted
        ]
        both = came[0] & came[1]
        cc = by_topic(topic, lambda row: both)
        if None not in cc:
            present += (cc[1] - cc[0]) * (w[0] + w[1]) / 2
    means = [mean([index(measure, row, members(group, row["date"])) for row in rows]) for rows in counted]
    assert agenda + rest == means[1] - means[0]
    return means + [agenda, behaviour, rest - behaviour, behaviour - present, len(common)]


with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow("cycle_from cycle_to group measure from to agenda behaviour membership attendance common".split())
    for pair in [("1", "2"), ("2", "3"), ("3", "4"), ("4", "5"), ("1", "5")]:
        for group in GROUPS:
            for measure in ["agreement_index", "rice"]:
                found = split(group, measure, pair)
                if found:
                    values = [f"{float(value):.15f}" for value in found[:-1]]
                    writer.writerow([*pair, group, measure, *values, found[-1]])
