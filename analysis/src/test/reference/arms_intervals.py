"""Every interval over meetings that the tables of the arms study hold, from the ballots alone, without the program.

Run from the root of the project (Python 3.11, numpy, scipy 1.10; a minute):

    python3 analysis/src/test/reference/arms_intervals.py ../shared/data

Writes, packed by gzip:

    intervals_cohesion_summary  means of every group, cycle, topic and scope, and alpha: both ends and the method or why there is none
    intervals_cycle_change      every group, measure and pair of cycles, direct and chained: both ends of the five parts
    intervals_agreement         agree_half of all pairs of states in every cycle over all topics
    intervals_movers            every state, measure, reference and topic from cycle to cycle

The last two have the rows with an interval only; all others of the tables have none.

Means: the CR2 error and its degrees of freedom from their definition by matrices (Bell and McCaffrey), not from the closed forms of a
mean. Everything else: each meeting is left out in turn and the number made anew from the roll calls that are left.
"""

import collections
import csv
import gzip
import io
import itertools
import math
import sys
from pathlib import Path

import numpy

from skewed_interval import interval, upper_half

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
PAIRS = [*zip(NAMES, NAMES[1:]), (NAMES[0], NAMES[-1])]
GROUPS = "UN AFR APG EEG GRULAC WEOG WEOG_ELECT EU NAM LAS ASEAN CARICOM NATO OIC P5".split()
REFERENCES = "CHN FRA GBR RUS USA".split()
FEWEST_MEETINGS, FEWEST_OF_A_CYCLE, FEWEST_CALLS, FEWEST_SCORES = 7, 5, 20, 10


def rows(path):
    with open(data / path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def write(name, columns, lines):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns.split())
    writer.writerows(lines)
    with open(target / f"intervals_{name}.csv.gz", "wb") as file:
        file.write(gzip.compress(text.getvalue().encode(), mtime=0))


def ends(found):
    """To eleven digits, for they are compared to 1e-9."""
    return [end if end == "" else f"{float(end):.11g}" for end in found[:2]]


calls = [row for row in rows("arms-votes/roll_calls.csv") if row["kind"] == "whole"]
ballots = {row.pop("roll_call"): {s: c for s, c in row.items() if c} for row in rows("arms-votes/ballots.csv")}
states = sorted({state for cells in ballots.values() for state in cells})
membership = collections.defaultdict(list)
for row in rows("registry/memberships.csv"):
    membership[row["group_id"]].append((row["state_id"], row["from"] or "0001-01-01", row["to"] or "9999-12-31"))


def belonging(group, day):
    return frozenset(state for state, first, last in membership[group] if first <= day <= last)


days = {call["date"] for call in calls}
members = {(g, d): belonging(g, d) & belonging("UN", d) for g in GROUPS for d in days}
topics = sorted({call["topic"] for call in calls})


def scope(cycle, topic="all"):
    first, last = CYCLES.get(cycle, ("", "9999-12-31"))
    return [c for c in calls if first <= c["date"] <= last and topic in ("all", c["topic"])]


def tally(call, some):
    choices = collections.Counter(ballots[call["roll_call"]].get(state, "X") for state in some)
    return choices["Y"], choices["N"], choices["A"], choices["X"]


def contested(call):
    room = collections.Counter(ballots[call["roll_call"]].values())
    total = sum(room.values())
    return 10 * (total - max(room.values())) >= total


# --- Means --------------------------------------------------------------------------------------------------------------

RANGES = {"agreement_index": (0, 1), "attina": (-1 / 3, 1), "rice": (0, 1), "unity": (0, 1)}


def index(measure, y, n, a, x):
    """None where it is undefined or is 1 by construction."""
    t, m = y + n + a, max(y, n, a)
    if measure == "unity":
        return abs(y - n) / (t + x) if t + x else None
    if measure == "rice":
        return abs(y - n) / (y + n) if y + n > 1 else None
    if t < 2:
        return None
    return (3 * m - t) / (2 * t) if measure == "agreement_index" else (2 * m - t) / t


def mean_interval(values, meetings, low, high):
    blocks = sorted(set(meetings))
    if len(blocks) < FEWEST_MEETINGS:
        return ["", "", "fewer than 7 meetings"]
    if len(values) < FEWEST_CALLS:
        return ["", "", "fewer than 20 roll calls"]
    x, n = numpy.array(values), len(values)
    held = [numpy.array([meeting == block for meeting in meetings]) for block in blocks]
    if numpy.ptp([x[own].mean() for own in held]) < 1e-9:
        return ["", "", "no variation"]
    # The regression on a constant: residuals are M x; each block's are multiplied by the root of the inverse of its part of M.
    residual_maker = numpy.eye(n) - numpy.ones((n, n)) / n
    apart = residual_maker @ x
    pulls, vectors = [], []
    for own in held:
        roots, turned = numpy.linalg.eigh(residual_maker[numpy.ix_(own, own)])
        adjusted = (turned / numpy.sqrt(roots)) @ turned.T @ numpy.ones(own.sum())
        pulls.append(adjusted @ apart[own] / n)
        vectors.append(residual_maker[:, own] @ adjusted / n)
    products = numpy.array(vectors) @ numpy.array(vectors).T
    freedom = numpy.trace(products) ** 2 / (products**2).sum()
    error = math.sqrt(sum(pull**2 for pull in pulls)) / (high - low)
    lost = numpy.array([x.mean() - x[~own].mean() for own in held])
    a = (lost**3).sum() / (lost**2).sum() ** 1.5 / 6
    u = (x.mean() - low) / (high - low)
    found = upper_half(u, error, a, freedom) if u >= 0.5 else [1 - e for e in upper_half(1 - u, error, -a, freedom)][::-1]
    return [low + (high - low) * end for end in found] + ["cr2_t_skew"]


def cohesion():
    lines = []
    for cycle, topic, which in itertools.product(["all", *NAMES], ["all", *topics], ["all", "contested"]):
        some = [c for c in scope(cycle, topic) if which == "all" or contested(c)]
        for group in GROUPS:
            counts = [tally(c, members[group, c["date"]]) for c in some]
            for measure, edges in RANGES.items():
                values = [(index(measure, *n), c["meeting"]) for n, c in zip(counts, some)]
                values = [(value, meeting) for value, meeting in values if value is not None]
                found = mean_interval([v for v, _ in values], [m for _, m in values], *edges)
                lines.append([cycle, topic, which, group, measure, *ends(found), found[2]])
            if topic == "all":
                units = [(numpy.array(n[:3], float), c["meeting"]) for n, c in zip(counts, some) if sum(n[:3]) > 1]
                for name in ("alpha_nominal", "alpha_ordinal"):
                    found = alpha_interval(units, name == "alpha_ordinal")
                    lines.append([cycle, topic, which, group, name, *ends(found), found[2]])
    write("cohesion_summary", "cycle topic scope group measure low high interval_method", lines)


# --- Alpha --------------------------------------------------------------------------------------------------------------

RANK = [0, 2, 1]  # of yes, no and abstain: abstaining lies between


def alpha(units, ordinal):
    """From counts of yes, no and abstain, a unit each; None where all ballots are alike."""
    values = sum(units, numpy.zeros(3))
    n = values.sum()
    observed = expected = 0.0
    for c, k in itertools.permutations(range(3), 2):
        distance = 1.0
        if ordinal:
            first, last = sorted((RANK[c], RANK[k]))
            between = sum(values[g] for g in range(3) if first <= RANK[g] <= last)
            distance = (between - (values[c] + values[k]) / 2) ** 2
        observed += distance * sum(unit[c] * unit[k] / (unit.sum() - 1) for unit in units)
        expected += distance * values[c] * values[k] / (n - 1) if n > 1 else 0
    return 1 - observed / expected if expected else None


def alpha_interval(units, ordinal):
    meetings = sorted({meeting for _, meeting in units})
    value = alpha([unit for unit, _ in units], ordinal)
    if value is None:
        return ["", "", "no value"]
    if len(meetings) < FEWEST_MEETINGS:
        return ["", "", "fewer than 7 meetings"]
    if len(units) < FEWEST_CALLS:
        return ["", "", "fewer than 20 roll calls"]
    turns = [alpha([unit for unit, meeting in units if meeting != left], ordinal) for left in meetings]
    return interval(value, [turns], -1, 1)


# --- Pairs of states ----------------------------------------------------------------------------------------------------


def agreement():
    lines, known = [], {}
    code = {"Y": 0, "A": 1, "N": 2}
    for cycle in ["all", *NAMES]:
        some = scope(cycle)
        meetings = sorted({c["meeting"] for c in some})
        alike = numpy.zeros((len(meetings), len(states), len(states)))
        joint = numpy.zeros_like(alike)
        for call in some:
            cells = ballots[call["roll_call"]]
            own = numpy.array([code.get(cells.get(state), math.nan) for state in states])
            score = 1 - abs(own[:, None] - own[None, :]) / 2
            place = meetings.index(call["meeting"])
            joint[place] += ~numpy.isnan(score)
            alike[place] += numpy.nan_to_num(score)
        for i, j in itertools.combinations(range(len(states)), 2):
            held = [place for place in range(len(meetings)) if joint[place, i, j]]
            counts, sums = joint[held, i, j], alike[held, i, j]
            if len(held) < FEWEST_MEETINGS or counts.sum() < FEWEST_CALLS:
                continue
            key = (tuple(counts), tuple(sums))
            if key not in known:
                turns = [(sums.sum() - s) / (counts.sum() - n) for s, n in zip(sums, counts)]
                known[key] = interval(sums.sum() / counts.sum(), [turns], 0, 1)
            if known[key][0]:
                lines.append([cycle, "all", states[i], states[j], *ends(known[key])])
    write("agreement", "cycle topic state_a state_b low high", lines)


# --- Changes of groups --------------------------------------------------------------------------------------------------

indices = {}


def group_index(measure, call, some):
    key = measure, call["roll_call"], some
    if key not in indices:
        indices[key] = index(measure, *tally(call, some))
    return indices[key]


def average(values):
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None


class Change:
    """Of a group and measure between two cycles: who is common and who came is settled over all meetings."""

    def __init__(self, group, measure, pair):
        self.group, self.measure = group, measure
        self.counted = [[c for c in scope(cycle) if self.own(c) is not None] for cycle in pair]
        if all(self.counted):
            self.common = frozenset.intersection(*(members[group, c["date"]] for some in self.counted for c in some))
            self.came = {}
            for topic in topics:
                casting = [
                    {s for c in some if c["topic"] == topic for s in self.common if s in ballots[c["roll_call"]]}
                    for some in self.counted
                ]
                self.came[topic] = frozenset(casting[0] & casting[1])

    def own(self, call):
        return group_index(self.measure, call, members[self.group, call["date"]])

    def parts(self, counted):
        """Total, agenda, behaviour, membership and attendance; None where a cycle has no roll call left."""
        if not all(counted):
            return None
        agenda = behaviour = rest = present = 0.0
        for topic in sorted({c["topic"] for some in counted for c in some}):
            on = [[c for c in some if c["topic"] == topic] for some in counted]
            w = [len(on[i]) / len(counted[i]) for i in (0, 1)]
            mine = [average([self.own(c) for c in some]) for some in on]
            before, after = (mine[i] if mine[i] is not None else mine[1 - i] for i in (0, 1))
            agenda += (w[1] - w[0]) * (before + after) / 2
            rest += (after - before) * sum(w) / 2
            if None in mine:
                continue
            theirs, coming = (
                [average([group_index(self.measure, c, who) for c in some]) for some in on]
                for who in (self.common, self.came[topic])
            )
            behaviour += (theirs[1] - theirs[0]) * sum(w) / 2 if None not in theirs else 0
            present += (coming[1] - coming[0]) * sum(w) / 2 if None not in coming else 0
        return numpy.array([agenda + rest, agenda, behaviour, rest - behaviour, behaviour - present])

    def turns(self, cycle):
        """The parts without each meeting of one of the two cycles, in the order of meetings."""
        out = []
        for left in sorted({c["meeting"] for c in self.counted[cycle]}):
            some = list(self.counted)
            some[cycle] = [c for c in some[cycle] if c["meeting"] != left]
            out.append(self.parts(some))
        return out


def part_ends(values, samples, steps):
    out = []
    for part, times in enumerate([1, steps, steps, 2 * steps, 2 * steps]):
        own = [[None if turn is None else turn[part] for turn in sample] for sample in samples]
        out += ends(interval(values[part], own, -times, times))
    return out


def changes():
    lines = []
    for group, measure in itertools.product(GROUPS, ["agreement_index", "rice"]):
        found = {}
        for pair in PAIRS:
            change = Change(group, measure, pair)
            if all(change.counted):
                found[pair] = change.parts(change.counted), [change.turns(0), change.turns(1)]
                lines.append([*pair, group, measure, "direct", *part_ends(*found[pair], 1)])
        steps = [found.get(pair) for pair in PAIRS[:-1]]
        if None not in steps:
            total = sum(parts for parts, _ in steps)
            samples = []
            for cycle in range(len(NAMES)):
                # A cycle between two steps is in both, and so is each of its meetings.
                sides = [(steps[s], side) for s, side in ((cycle - 1, 1), (cycle, 0)) if 0 <= s < len(steps)]
                samples.append(
                    [
                        None if any(turn is None for turn in turns) else
                        total + sum(turn - step[0] for turn, (step, _) in zip(turns, sides))
                        for turns in zip(*(step[1][side] for step, side in sides))
                    ]
                )
            lines.append([*PAIRS[-1], group, measure, "chained", *part_ends(total, samples, len(steps))])
    parts = "total agenda behaviour membership attendance".split()
    columns = " ".join(f"{part}_{end}" for part in parts for end in ("low", "high"))
    write("cycle_change", "cycle_from cycle_to group measure method " + columns, lines)


# --- Changes of states --------------------------------------------------------------------------------------------------


def plurality(cells):
    counts = collections.Counter(cells.values()).most_common(2)
    return None if len(counts) == 2 and counts[0][1] == counts[1][1] else counts[0][0]


room = {call["roll_call"]: plurality(ballots[call["roll_call"]]) for call in calls}


def scored(measure, call, state, reference):
    mine, theirs = ballots[call].get(state), ballots[call].get(reference)
    if mine is None:
        return None
    if measure == "abstention_rate":
        return float(mine == "A")
    if measure == "with_majority":
        return float(mine == room[call]) if room[call] else None
    return None if theirs is None else 1.0 if mine == theirs else 0.5 if "A" in mine + theirs else 0.0


def state_change(sides):
    """Later minus earlier over the topics with scores in both, weighted alike in both; None where no topic is left."""
    held = [collections.defaultdict(list) for _ in sides]
    for by_topic, side in zip(held, sides):
        for topic, _, value in side:
            by_topic[topic].append(value)
    top = bottom = 0.0
    for topic in sorted(set(held[0]) & set(held[1])):
        old, new = (by_topic[topic] for by_topic in held)
        weight = len(old) * len(new) / (len(old) + len(new))
        top += weight * (sum(new) / len(new) - sum(old) / len(old))
        bottom += weight
    return top / bottom if bottom else None


def movers():
    measures = [("abstention_rate", ""), ("with_majority", "")] + [("coincidence_half", r) for r in REFERENCES]
    lines, known = [], {}
    for pair, (measure, reference) in itertools.product(PAIRS, measures):
        cycles = [scope(cycle) for cycle in pair]
        shared = sorted({c["topic"] for c in cycles[0]} & {c["topic"] for c in cycles[1]})
        for state in states:
            if state == reference:
                continue
            scores = [
                [(c["topic"], c["meeting"], scored(measure, c["roll_call"], state, reference)) for c in some]
                for some in cycles
            ]
            for topic in ["all", *shared]:
                sides = [[s for s in side if s[2] is not None and topic in ("all", s[0])] for side in scores]
                both = {s[0] for s in sides[0]} & {s[0] for s in sides[1]}
                sides = tuple(tuple(s for s in side if s[0] in both) for side in sides)
                meetings = [sorted({s[1] for s in side}) for side in sides]
                if min(map(len, meetings)) < FEWEST_OF_A_CYCLE or min(map(len, sides)) < FEWEST_SCORES:
                    continue
                if sides not in known:
                    left = [
                        [
                            state_change([[s for s in side if i != cycle or s[1] != m] for i, side in enumerate(sides)])
                            for m in meetings[cycle]
                        ]
                        for cycle in (0, 1)
                    ]
                    known[sides] = interval(state_change(sides), left, -1, 1)
                if known[sides][0]:
                    key = "state:" + reference if reference else ""
                    lines.append([*pair, state, measure, key, topic, *ends(known[sides])])
    write("movers", "cycle_from cycle_to state measure reference topic low high", lines)


if __name__ == "__main__":
    cohesion()
    changes()
    movers()
    agreement()
