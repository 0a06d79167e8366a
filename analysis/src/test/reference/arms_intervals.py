"""Every interval of cohesion and agreement in the tables of the arms study, from the ballots alone, without the program.

Run from the root of the project (Python 3.11, numpy, scipy 1.10; some seconds):

    python3 analysis/src/test/reference/arms_intervals.py ../shared/data

Writes, packed by gzip:

    intervals_cohesion_summary  means of every group, cycle, topic and scope, and alpha: value, ends, and the method or why not
    intervals_agreement         agree_half of all pairs of states in every cycle over all topics

The last has the pairs with an interval only; all others of the table have none.

Means: the CR2 error and its degrees of freedom from their definition by matrices (Bell and McCaffrey), not from the closed forms of a
mean. Everything else: each meeting is left out in turn and the number made anew from the roll calls that are left.
"""

import collections
import functools
import itertools
import math

import numpy

import arms_study
from arms_study import CYCLES, GROUPS, NAMES, ballots, belonging, calls, states, topics
from skewed_interval import interval, upper_half

FEWEST_MEETINGS, FEWEST_CALLS = 7, 20
write = functools.partial(arms_study.write, "intervals")


def number(value):
    """To eleven digits, for they are compared to 1e-9."""
    return "" if value is None else f"{float(value):.11g}"


def ends(found):
    return ["" if end == "" else number(end) for end in found[:2]]


def average(values):
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None


days = {call["date"] for call in calls}
members = {(g, d): belonging(g, d) & belonging("UN", d) for g in GROUPS for d in days}


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
        for group in GROUPS if scope(cycle, topic) else []:
            counts = [tally(c, members[group, c["date"]]) for c in some]
            for measure, edges in RANGES.items():
                values = [(index(measure, *n), c["meeting"]) for n, c in zip(counts, some)]
                values = [(value, meeting) for value, meeting in values if value is not None]
                found = mean_interval([v for v, _ in values], [m for _, m in values], *edges)
                mean = number(average([v for v, _ in values]))
                lines.append([cycle, topic, which, group, measure, mean, *ends(found), found[2]])
            if topic == "all":
                units = [(numpy.array(n[:3], float), c["meeting"]) for n, c in zip(counts, some) if sum(n[:3]) > 1]
                for name in ("alpha_nominal", "alpha_ordinal"):
                    found = alpha_interval(units, name == "alpha_ordinal")
                    value = number(alpha([unit for unit, _ in units], name == "alpha_ordinal"))
                    lines.append([cycle, topic, which, group, name, value, *ends(found), found[2]])
    write("cohesion_summary", "cycle topic scope group measure value low high interval_method", lines)


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


if __name__ == "__main__":
    cohesion()
    agreement()
