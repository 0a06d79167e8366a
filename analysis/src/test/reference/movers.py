"""Reference for movers: the arms votes of the third and the fourth review cycle, every arrangement of meetings looked at.

Run from the root of the project (standard library only, exact fractions):

    python3 analysis/src/test/reference/movers.py ../shared/data

Writes movers.csv to analysis/src/test/resources/reference: measure, topic, state, n_from, n_to, from, to, p_value, attainable_p,
q_value (Benjamini and Hochberg over the states whose attainable p is at most 0.05 and whose meetings are alike enough in size; empty
for the others) for the abstention rate
and the coincidence with the United States (s + p/2 over s + o + p), all shared topics together and cluster munitions alone.
"""

import csv
import sys
from fractions import Fraction
from itertools import combinations
from math import lcm
from pathlib import Path

data = Path(sys.argv[1]) / "arms-votes"
target = Path(__file__).parent.parent / "resources" / "reference" / "movers.csv"
CYCLES = ("2012-09-08", "2018-06-29"), ("2018-06-30", "2024-06-28")

with open(data / "roll_calls.csv", encoding="utf-8") as file:
    calls = [row for row in csv.DictReader(file) if row["kind"] == "whole"]
with open(data / "ballots.csv", encoding="utf-8") as file:
    ballots = {row.pop("roll_call"): row for row in csv.DictReader(file)}
cycles = [[c for c in calls if first <= c["date"] <= last] for first, last in CYCLES]
shared = {c["topic"] for c in cycles[0]} & {c["topic"] for c in cycles[1]}


def abstention(call, state):
    choice = ballots[call][state]
    return None if choice not in ("Y", "N", "A") else Fraction(choice == "A")


def coincidence(call, state):
    choice, other = ballots[call][state], ballots[call]["USA"]
    if choice not in ("Y", "N", "A") or other not in ("Y", "N", "A"):
        return None
    return Fraction(1) if choice == other else Fraction(1, 2) if "A" in (choice, other) else Fraction(0)


def compared(score, state, topics):
    scores = []
    for when, cycle in enumerate(cycles):
        for call in cycle:
            value = score(call["roll_call"], state)
            if call["topic"] in topics and value is not None:
                scores.append((when, call["topic"], call["meeting"], value))
    both = {t for when, t, _, _ in scores if when == 0} & {t for when, t, _, _ in scores if when == 1}
    scores = [s for s in scores if s[1] in both]
    if not scores:
        return None

    def mean(values):
        values = list(values)
        return sum(values) / len(values)

    weights = {}
    for topic in both:
        counts = [sum(w == when and t == topic for w, t, _, _ in scores) for when in (0, 1)]
        weights[topic] = Fraction(counts[0] * counts[1], sum(counts))
    values = [
        sum(weights[t] * mean(v for w, u, _, v in scores if (w, u) == (when, t)) for t in both) / sum(weights.values())
        for when in (0, 1)
    ]
    middle = {t: mean(v for _, u, _, v in scores if u == t) for t in both}
    residuals = {}
    for when, topic, meeting, value in scores:
        residuals[when, meeting] = residuals.get((when, meeting), 0) + value - middle[topic]
    meetings = [residuals[key] for key in sorted(residuals)]
    later = sum(when for when, _ in residuals)
    happened = abs(sum(r for (when, _), r in residuals.items() if when))
    # Whole numbers are as exact as fractions and faster to add.
    common = lcm(*(Fraction(r).denominator for r in meetings))
    whole = [int(r * common) for r in meetings]
    sums = [abs(sum(chosen)) for chosen in combinations(whole, later)]
    p = Fraction(sum(s >= happened * common for s in sums), len(sums))
    least = Fraction(sum(s == max(sums) for s in sums), len(sums))
    counts = [sum(w == when for w, _, _, _ in scores) for when in (0, 1)]
    return counts, values, p, least, balance(scores, sorted(residuals))


def balance(scores, meetings):
    """The variance of the change over its mean square among arrangements, if the scores of a meeting all went one way."""
    counted = lambda *match: sum((w, t, m) == match for w, t, m, _ in scores)
    topics = sorted({t for _, t, _, _ in scores})
    of = {key: [counted(key[0], t, key[1]) for t in topics] for key in meetings}
    whole = [sum(of[key][i] for key in meetings) for i in range(len(topics))]
    later = [sum(of[key][i] for key in meetings if key[0]) for i in range(len(topics))]
    happened = sum(sum(n * (key[0] - Fraction(a, w)) for n, a, w in zip(of[key], later, whole)) ** 2 for key in meetings)
    dealt = sum(
        ((key == other) * sum(of[key]) - sum(Fraction(x * y, w) for x, y, w in zip(of[key], of[other], whole))) ** 2
        for key in meetings
        for other in meetings
    )
    n, k = len(meetings), sum(key[0] for key in meetings)
    return happened / (Fraction(k * (n - k), n * (n - 1)) * dealt)


def adjusted(family):
    q, smallest = {}, 1
    for rank, (state, p) in reversed(list(enumerate(sorted(family.items(), key=lambda f: f[1]), 1))):
        smallest = min(smallest, p * len(family) / rank)
        q[state] = smallest
    return q


rows = []
for name, score in (("abstention_rate", abstention), ("coincidence_half", coincidence)):
    for topic, topics in (("all", shared), ("cluster-munitions", {"cluster-munitions"})):
        found = {}
        for state in sorted(next(iter(ballots.values()))):
            if name == "abstention_rate" or state != "USA":
                result = compared(score, state, topics)
                if result:
                    found[state] = result
        q = adjusted({s: p for s, (_, _, p, least, ratio) in found.items()
                      if least <= Fraction(1, 20) and ratio <= Fraction(6, 5)})
        for state, (counts, values, p, least, _) in found.items():
            rows.append([name, topic, state, *counts, *(f"{float(x):.15g}" for x in (*values, p, least)),
                         f"{float(q[state]):.15g}" if state in q else ""])
with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(
        ["measure", "topic", "state", "n_from", "n_to", "from", "to", "p_value", "attainable_p", "q_value"]
    )
    writer.writerows(rows)
