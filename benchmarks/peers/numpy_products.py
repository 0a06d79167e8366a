"""numpy: a matrix of noughts and ones a choice, and their products. Arguments: ballots (CSV), pairs."""

import csv
import sys

import numpy

ballots, pairs = sys.argv[1:]
with open(ballots, encoding="utf-8", newline="") as file:
    rows = csv.reader(file)
    header = next(rows)
    at = [header.index(name) for name in ("roll_call", "state", "choice")]
    roll_calls, states, choices = {}, {}, []
    r, s = [], []
    for row in rows:
        r.append(roll_calls.setdefault(row[at[0]], len(roll_calls)))
        s.append(states.setdefault(row[at[1]], len(states)))
        choices.append(row[at[2]])
r, s, choices = numpy.array(r), numpy.array(s), numpy.array(choices)
planes = {}
for choice in "YAN":
    planes[choice] = numpy.zeros((len(roll_calls), len(states)), dtype=numpy.float32)
    chosen = choices == choice
    planes[choice][r[chosen], s[chosen]] = 1
tables = [(planes[x].T @ planes[y]).astype(int) for x in "YAN" for y in "YAN"]
order = sorted(states)
with open(pairs, "w", encoding="utf-8", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["state_a", "state_b", "common"] + [x + y for x in "yan" for y in "yan"])
    for i, a in enumerate(order):
        for b in order[i + 1 :]:
            cells = [int(table[states[a], states[b]]) for table in tables]
            if sum(cells):
                out.writerow([a, b, sum(cells)] + cells)
