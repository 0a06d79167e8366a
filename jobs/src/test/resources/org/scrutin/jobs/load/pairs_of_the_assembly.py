#!/usr/bin/env python3
"""Counts the joint ballots of all pairs of states from the files of the package unvotes, without any code of this project, and
holds a report's table `agreement` against them.

    pairs_of_the_assembly.py UNGA REGISTRY AGREEMENT [--sample]

UNGA: folder with un_votes.csv.gz and un_roll_calls.csv.gz; REGISTRY: folder with state_codes.csv; AGREEMENT: the table of a report on
whole texts alone, whose cycles are called FROM-TO by their years. Prints how many rows were compared; ends with 1 where any differs.
With --sample, prints the rows of the whole study of the sampled pairs instead, counted here.
"""
import csv
import datetime
import gzip
import sys

import numpy

LETTERS = {"yes": 0, "abstain": 1, "no": 2}
CELLS = ["yy", "ya", "yn", "ay", "aa", "an", "ny", "na", "nn"]
SAMPLE = [("FRA", "GBR"), ("RUS", "USA"), ("CUB", "USA"), ("DEU", "FRA"), ("SUN", "USA"), ("FRG", "USA"), ("IND", "PAK"),
          ("EGY", "ISR"), ("NAM", "ZAF"), ("CHN", "RUS"), ("CSK", "HUN"), ("ALB", "YUG"), ("BRA", "JPN"), ("TZA", "UGA")]


def opened(path):
    return gzip.open(path, "rt", encoding="utf-8", newline="")


def whole(row):
    return row["amend"] not in ("1", "1.0") and row["para"] not in ("1", "1.0")


def periods(registry):
    """By name as the package has it, whom it means from when to when."""
    named = {}
    with open(registry + "/state_codes.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["scheme"] == "unvotes":
                first = datetime.date.fromisoformat(row["valid_from"] or "0001-01-01").toordinal()
                last = datetime.date.fromisoformat(row["valid_to"] or "9999-12-31").toordinal()
                named.setdefault(row["code"], []).append((first, last, row["id"]))
    return named


def state(bearers, day):
    """The one whose period holds the day, else the nearest."""
    return min(bearers, key=lambda period: max(0, period[0] - day, day - period[1]))[2]


def main(unga, registry, agreement, *options):
    with opened(unga + "/un_roll_calls.csv.gz") as file:
        kept = [row for row in csv.DictReader(file) if whole(row)]
    place = {row["rcid"]: position for position, row in enumerate(kept)}
    years = numpy.array([int(row["date"][:4]) for row in kept])
    days = [datetime.date.fromisoformat(row["date"]).toordinal() for row in kept]
    named = periods(registry)
    choices = {}
    with opened(unga + "/un_votes.csv.gz") as file:
        for row in csv.DictReader(file):
            if row["rcid"] in place:
                at = place[row["rcid"]]
                key = state(named[row["country"]], days[at])
                if key not in choices:
                    choices[key] = numpy.full(len(kept), -1, dtype=numpy.int8)
                choices[key][at] = LETTERS[row["vote"]]
    ids = sorted(choices)
    planes = [numpy.array([choices[key] == letter for key in ids], dtype=numpy.float32) for letter in range(3)]

    def counts(mask):
        return {cell: numpy.rint(planes["yan".index(cell[0])][:, mask] @ planes["yan".index(cell[1])][:, mask].T).astype(int)
                for cell in CELLS}

    position = {key: index for index, key in enumerate(ids)}
    if "--sample" in options:
        tables = counts(numpy.full(len(kept), True))
        print("state_a,state_b," + ",".join(CELLS))
        for a, b in SAMPLE:
            print(",".join([a, b] + [str(tables[cell][position[a], position[b]]) for cell in CELLS]))
        return 0
    found = {}
    with open(agreement, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["topic"] == "all":
                found.setdefault(row["cycle"], {})[row["state_a"], row["state_b"]] = [int(row[cell]) for cell in CELLS]
    compared = differing = 0
    for cycle, rows in found.items():
        if cycle == "all":
            mask = numpy.full(len(kept), True)
        else:
            first, last = (int(year) for year in cycle.split("-"))
            mask = (years >= first) & (years <= last)
        tables = counts(mask)
        for i, a in enumerate(ids):
            for j in range(i + 1, len(ids)):
                expected = [int(tables[cell][i, j]) for cell in CELLS]
                if sum(expected) > 0 or (a, ids[j]) in rows:
                    compared += 1
                    if rows.get((a, ids[j])) != expected:
                        differing += 1
                        if differing < 10:
                            print(cycle, a, ids[j], rows.get((a, ids[j])), expected)
        print(cycle, len(rows), "rows")
    print(compared, "rows compared,", differing, "differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
