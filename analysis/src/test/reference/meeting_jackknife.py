"""Reference for what leaves out one meeting after the other, and for Krippendorff's alpha: straight from the definitions.

Run from the root of the project (Python 3.11, scipy 1.10 for the quantiles of Student's t and a root):

    python3 analysis/src/test/reference/meeting_jackknife.py ../shared/data

Counts ballots one by one, in exact fractions; each turn starts again from the roll calls that are left. Alpha goes over every
pair of ballots of every roll call and over every pair of ballots at all. Writes, on the whole texts of the arms votes,
arms_agreement_intervals.csv, cycle_change_intervals.csv and arms_alpha.csv, and small_arms_alpha.csv on the four votes of
2018.
"""

import csv
import itertools
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

from skewed_interval import interval

data = Path(sys.argv[1])
target = Path(__file__).parent.parent / "resources" / "reference"

CYCLES = {
    "1": ("2001-07-21", "2006-07-07"),
    "2": ("2006-07-08", "2012-09-07"),
    "3": ("2012-09-08", "2018-06-29"),
    "4": ("2018-06-30", "2024-06-28"),
    "5": ("2024-06-29", "2030-12-31"),
    "all": ("2001-07-21", "2030-12-31"),
}


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def table(name, columns, lines):
    with open(target / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns.split())
        writer.writerows(lines)


whole = [row for row in rows(data / "arms-votes/roll_calls.csv") if row["kind"] == "whole"]
ballots = {row["roll_call"]: row for row in rows(data / "arms-votes/ballots.csv")}
memberships = rows(data / "registry/memberships.csv")
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


def of_cycle(cycle):
    return [row for row in whole if CYCLES[cycle][0] <= row["date"] <= CYCLES[cycle][1]]


def leaving_out(roll_calls, statistic):
    """What a statistic is without each meeting in turn; nothing known of fewer than five."""
    meetings = sorted({row["meeting"] for row in roll_calls})
    if len(meetings) < 5:
        return [0] * len(meetings)
    return [statistic([row for row in roll_calls if row["meeting"] != meeting]) for meeting in meetings]


def with_enough(roll_calls, ends):
    """The interval of one sample, or that there are too few roll calls."""
    few = len(roll_calls) < 20 and ends[3] >= 7
    return ["", "", "fewer than 20 roll calls", ends[3]] if few else ends


# --- Agreement of pairs -------------------------------------------------------------------------------------------------

CODES = {"Y": 1, "A": 2, "N": 3}
SCORES = {
    "agree_half": (lambda x, y: 1 - Fraction(abs(x - y), 2), 0, 1),
    "agree_exact": (lambda x, y: Fraction(x == y), 0, 1),
    "s_squared": (lambda x, y: 1 - Fraction((x - y) ** 2, 2), -1, 1),
}


def joint(roll_calls, a, b):
    return [row for row in roll_calls if all(ballots[row["roll_call"]].get(state) in CODES for state in (a, b))]


def score(roll_calls, a, b, of):
    values = [of(*(CODES[ballots[row["roll_call"]][state]] for state in (a, b))) for row in roll_calls]
    return sum(values) / len(values) if values else None


lines = []
for cycle in CYCLES:
    for a, b in itertools.combinations("AUS BRA CHN EGY FRA GBR IND IRN RUS USA".split(), 2):
        both = joint(of_cycle(cycle), a, b)
        for name, (of, low, high) in SCORES.items():
            if both:
                value = score(both, a, b, of)
                sample = leaving_out(both, lambda some: score(some, a, b, of))
                ends = with_enough(both, interval(value, [sample], low, high))
                lines.append([cycle, a, b, name, f"{float(value):.15f}"] + ends)
table("arms_agreement_intervals.csv", "cycle state_a state_b score value low high method blocks", lines)

# --- Krippendorff's alpha -----------------------------------------------------------------------------------------------

ORDER = "NAY"


def alpha(units, ordinal):
    """From lists of letters, one a unit."""
    units = [unit for unit in units if len(unit) > 1]
    values = Counter(letter for unit in units for letter in unit)
    n = sum(values.values())

    def distance(c, k):
        if c == k or not ordinal:
            return Fraction(c != k)
        between = ORDER[min(map(ORDER.index, (c, k))) : max(map(ORDER.index, (c, k))) + 1]
        return (sum(values[g] for g in between) - Fraction(values[c] + values[k], 2)) ** 2

    known = {(c, k): distance(c, k) for c in ORDER for k in ORDER}
    observed = sum(
        Fraction(1, len(unit) - 1) * count * known[pair]
        for unit in units
        for pair, count in Counter(itertools.permutations(unit, 2)).items()
    )
    expected = sum(
        Fraction(values[c] * (values[k] - (c == k)), n - 1) * known[c, k] for c in ORDER for k in ORDER if n > 1
    )
    return 1 - observed / expected if expected else None


def unit(row, states, cells):
    return [cells[state] for state in sorted(states) if cells.get(state) in CODES]


lines = []
for cycle in CYCLES:
    for group in "AFR ASEAN CARICOM EU LAS P5 WEOG".split():
        units = {
            row["roll_call"]: unit(row, members(group, row["date"]), ballots[row["roll_call"]]) for row in of_cycle(cycle)
        }
        counted = [row for row in of_cycle(cycle) if len(units[row["roll_call"]]) > 1]
        left = len(units) - len(counted)
        for name, ordinal in (("alpha_nominal", False), ("alpha_ordinal", True)):
            statistic = lambda some: alpha([units[row["roll_call"]] for row in some], ordinal)
            value = statistic(counted)
            if value is None:
                ends = ["", "", "no value", len({row["meeting"] for row in counted})]
            else:
                ends = with_enough(counted, interval(value, [leaving_out(counted, statistic)], -1, 1))
            shown = "" if value is None else f"{float(value):.15f}"
            lines.append([cycle, group, name, shown, *ends, len(counted), left])
table("arms_alpha.csv", "cycle group measure value low high method blocks roll_calls left_out", lines)

lists = {}
for row in rows(target / "small_arms_2018.csv"):
    lists.setdefault(row["roll_call"], {})[row["state"]] = row["choice"]
lines = []
for group in "AFR EU GRULAC LAS UN WEOG".split():
    units = [unit(None, members(group, "2018-06-29"), cells) for cells in lists.values()]
    for name, ordinal in (("alpha_nominal", False), ("alpha_ordinal", True)):
        value = alpha(units, ordinal)
        lines.append([group, name, "" if value is None else f"{float(value):.15f}"])
table("small_arms_alpha.csv", "group measure value", lines)

# --- Parts of a change between cycles -----------------------------------------------------------------------------------


def index(measure, row, states):
    """The index, or None where it is undefined or 1 by construction."""
    choices = Counter(ballots[row["roll_call"]].get(state, "") for state in states)
    y, n, a = choices["Y"], choices["N"], choices["A"]
    if y + n + a == 1:
        return None
    if measure == "rice":
        return Fraction(abs(y - n), y + n) if y + n > 1 else None
    return Fraction(3 * max(y, n, a) - y - n - a, 2 * (y + n + a)) if y + n + a else None


def mean(values):
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None


def split(group, measure, counted, common, came):
    """Total, agenda, behaviour, membership, attendance; the common members and those who came are given."""

    def by_topic(topic, standing):
        return [mean([index(measure, row, standing(row)) for row in part if row["topic"] == topic]) for part in counted]

    agenda = behaviour = rest = present = Fraction(0)
    for topic in {row["topic"] for part in counted for row in part}:
        w = [Fraction(sum(row["topic"] == topic for row in part), len(part)) for part in counted]
        c = by_topic(topic, lambda row: members(group, row["date"]))
        before, after = (c[0] if c[0] is not None else c[1]), (c[1] if c[1] is not None else c[0])
        agenda += (w[1] - w[0]) * (before + after) / 2
        rest += (after - before) * (w[0] + w[1]) / 2
        if None in c:
            continue
        for standing, part in ((common, 0), (came[topic], 1)):
            cc = by_topic(topic, lambda row: standing)
            if None not in cc:
                change = (cc[1] - cc[0]) * (w[0] + w[1]) / 2
                behaviour, present = (behaviour + change, present) if part == 0 else (behaviour, present + change)
    return [agenda + rest, agenda, behaviour, rest - behaviour, behaviour - present]


PARTS = [("total", 1), ("agenda", 1), ("behaviour", 1), ("membership", 2), ("attendance", 2)]
lines = []
for pair in [("1", "2"), ("2", "3"), ("3", "4"), ("4", "5"), ("1", "5")]:
    for group in "CARICOM EU GRULAC LAS NATO P5 WEOG".split():
        for measure in ["agreement_index", "rice"]:
            counted = [
                [row for row in of_cycle(cycle) if index(measure, row, members(group, row["date"])) is not None]
                for cycle in pair
            ]
            if not all(counted):
                continue
            common = set.intersection(*(members(group, row["date"]) for part in counted for row in part))
            came = {}
            for topic in {row["topic"] for part in counted for row in part}:
                casting = [
                    {s for row in part if row["topic"] == topic for s in common if ballots[row["roll_call"]].get(s)}
                    for part in counted
                ]
                came[topic] = casting[0] & casting[1]
            values = split(group, measure, counted, common, came)
            turns = []
            for cycle in (0, 1):
                meetings = sorted({row["meeting"] for row in counted[cycle]})
                turns.append([])
                for meeting in meetings if len(meetings) > 1 else []:
                    some = list(counted)
                    some[cycle] = [row for row in counted[cycle] if row["meeting"] != meeting]
                    turns[cycle].append(split(group, measure, some, common, came))
                if len(meetings) == 1:
                    turns[cycle].append(values)
            for i, (part, times) in enumerate(PARTS):
                samples = [[turn[i] for turn in cycle] for cycle in turns]
                ends = interval(values[i], samples, -times, times)
                lines.append([*pair, group, measure, part, f"{float(values[i]):.15f}", *ends])
table("cycle_change_intervals.csv", "cycle_from cycle_to group measure part value low high method blocks", lines)
