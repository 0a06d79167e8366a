"""Every interval of a change between cycles in the tables of the arms study, from the ballots alone, without the program.

Run from the root of the project (Python 3.11, numpy, scipy 1.10; some seconds):

    python3 analysis/src/test/reference/arms_change_intervals.py ../shared/data

Writes, packed by gzip:

    intervals_cycle_change  every group, measure and pair of cycles, direct and chained: both ends of the five parts
    intervals_movers        every state, measure, reference and topic from cycle to cycle

The second has the rows with an interval only; all others of the table have none. Each meeting of either cycle is left out in turn and
the number made anew from the roll calls that are left.
"""

import collections
import itertools

import numpy

from arms_intervals import GROUPS, NAMES, average, ballots, calls, ends, index, members, scope, states, tally, topics, write
from skewed_interval import interval

PAIRS = [*zip(NAMES, NAMES[1:]), (NAMES[0], NAMES[-1])]
REFERENCES = "CHN FRA GBR RUS USA".split()
FEWEST_OF_A_CYCLE, FEWEST_SCORES = 5, 10

# --- Changes of groups --------------------------------------------------------------------------------------------------

indices = {}


def group_index(measure, call, some):
    key = measure, call["roll_call"], some
    if key not in indices:
        indices[key] = index(measure, *tally(call, some))
    return indices[key]


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
    changes()
    movers()
