#!/usr/bin/env python3
"""Values for the tests of cohesion, agreement, coincidence and profiles, computed without the program.

Reads arms-votes/ and registry/ of the data folder, counts ballots one by one and uses exact fractions. Chance is counted by
enumeration with whole numbers; scores of pairs come from weight matrices (numpy), not from counts of kinds of cells.

    python3 analysis/src/test/reference/arms_votes.py ../shared/data

writes the tables beside the tests' resources. Python 3.10, numpy 2.
"""
import collections
import csv
import datetime
import fractions
import itertools
import math
import pathlib
import sys

import numpy

DATA = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data")
OUT = pathlib.Path(__file__).parent.parent / "resources/reference"
CYCLES = [
    ("1", "2001-07-21", "2006-07-07"),
    ("2", "2006-07-08", "2012-09-07"),
    ("3", "2012-09-08", "2018-06-29"),
    ("4", "2018-06-30", "2024-06-28"),
    ("5", "2024-06-29", "9999-12-31"),
]
GROUPS = ["AFR", "CARICOM", "EU", "LAS", "P5", "UN", "WEOG"]


def rows(path):
    with open(DATA / path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROLL_CALLS = rows("arms-votes/roll_calls.csv")
BALLOTS = {
    row["roll_call"]: {state: letter for state, letter in row.items() if state != "roll_call" and letter}
    for row in rows("arms-votes/ballots.csv")
}
MEMBERSHIPS = collections.defaultdict(list)
for row in rows("registry/memberships.csv"):
    MEMBERSHIPS[row["group_id"]].append((row["state_id"], row["from"] or "0001-01-01", row["to"] or "9999-12-31"))


def members(group, day):
    return {state for state, first, last in MEMBERSHIPS[group] if first <= day <= last}


def cycle(day):
    return next(name for name, first, last in CYCLES if first <= day <= last)


def number(value):
    return "" if value is None else repr(float(value))


def write(name, header, table):
    OUT.mkdir(parents=True, exist_ok=True)
    with open(OUT / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(table)


def chance(room, drawn):
    """Ways to draw by plurality, counted with whole numbers."""
    ways = collections.Counter()
    for y in range(min(room["Y"], drawn) + 1):
        for a in range(min(room["A"], drawn - y) + 1):
            n = drawn - y - a
            if n <= room["N"]:
                ways[max(y, a, n)] += math.comb(room["Y"], y) * math.comb(room["A"], a) * math.comb(room["N"], n)
    return ways


def cohesion():
    table = []
    for roll_call in ROLL_CALLS:
        ballots = BALLOTS[roll_call["roll_call"]]
        room = collections.Counter(ballots.values())
        for group in GROUPS:
            electorate = members(group, roll_call["date"]) & members("UN", roll_call["date"])
            cast = collections.Counter(ballots[state] for state in electorate if state in ballots)
            y, a, n = cast["Y"], cast["A"], cast["N"]
            t, m, x = y + a + n, max(y, a, n), len(electorate) - y - a - n
            rice = fractions.Fraction(abs(y - n), y + n) if y + n else None
            index = fractions.Fraction(3 * m - t, 2 * t) if t else None
            attina = fractions.Fraction(m - (t - m), t) if t else None
            unity = fractions.Fraction(abs(y - n), t + x) if t + x else None
            expected = excess = p = lower = least = None
            if t:
                ways = chance(room, t)
                every = sum(ways.values())
                assert every == math.comb(sum(room.values()), t)
                mean = fractions.Fraction(sum(k * w for k, w in ways.items()), every)
                expected = (3 * mean - t) / (2 * t)
                least = fractions.Fraction(ways[t], every)
                if t > 1 and t < sum(room.values()) and max(room.values()) < sum(room.values()):
                    excess = (index - expected) / (1 - expected)
                    p = fractions.Fraction(sum(w for k, w in ways.items() if k >= m), every)
                    lower = fractions.Fraction(sum(w for k, w in ways.items() if k <= m), every)
            table.append(
                [roll_call["roll_call"], group, cycle(roll_call["date"]), t + x, y, n, a, x]
                + [number(v) for v in (rice, index, attina, unity, expected, excess, p, lower, least)]
            )
    table.sort(key=lambda row: row[:2])
    header = "roll_call,group,cycle,members,yes,no,abstain,absent,rice,agreement_index,attina,unity"
    write("arms_cohesion.csv", (header + ",expected,excess,p_value,p_lower,least_p").split(","), table)
    return table


def summary(table):
    """Means over whole texts, by cycle and topic, all and contested."""
    by_id = {roll_call["roll_call"]: roll_call for roll_call in ROLL_CALLS}
    samples = collections.defaultdict(list)
    for row in table:
        roll_call = by_id[row[0]]
        if roll_call["kind"] != "whole":
            continue
        room = collections.Counter(BALLOTS[row[0]].values())
        contested = sum(room.values()) - max(room.values()) >= fractions.Fraction(sum(room.values()), 10)
        y, n, a = row[4:7]
        usable = {
            "rice": y + n > 1,
            "agreement_index": y + n + a > 1,
            "attina": y + n + a > 1,
            "unity": row[3] > 0,
        }
        for c, t, s in itertools.product(
            ("all", row[2]), ("all", roll_call["topic"]), ("all", "contested") if contested else ("all",)
        ):
            for column, measure in enumerate(usable, start=8):
                value = float(row[column]) if usable[measure] else None
                samples[c, t, s, row[1], measure].append((value, roll_call["meeting"]))
    out = []
    for key, sample in sorted(samples.items()):
        counted = [(value, meeting) for value, meeting in sample if value is not None]
        mean = math.fsum(value for value, _ in counted) / len(counted) if counted else None
        out.append([*key, number(mean), len(counted), len({m for _, m in counted}), len(sample) - len(counted)])
    write("arms_cohesion_summary.csv", "cycle,topic,scope,group,measure,value,roll_calls,blocks,left_out".split(","), out)


def scores(joint):
    """The eleven scores of a 3x3 matrix of joint ballots: yes, abstain, no."""
    codes = numpy.arange(3)
    apart = numpy.abs(codes[:, None] - codes[None, :])
    share = joint / joint.sum()
    weights = {"nominal": (apart > 0).astype(float), "linear": apart / 2.0, "squared": apart**2 / 4.0}
    row, column = share.sum(axis=1), share.sum(axis=0)
    pooled = (row + column) / 2

    def corrected(weight, first, second):
        expected = (weight * numpy.outer(first, second)).sum()
        return None if expected == 0 else 1 - (weight * share).sum() / expected

    votes = joint[numpy.ix_([0, 2], [0, 2])]
    return [
        numpy.trace(share),
        (share * (1 - apart / 2)).sum(),
        numpy.trace(votes) / votes.sum() if votes.sum() else None,
        1 - 2 * (share * apart / 2).sum(),
        1 - 2 * (share * apart**2 / 4).sum(),
        *[corrected(weights[w], row, column) for w in weights],
        *[corrected(weights[w], pooled, pooled) for w in weights],
    ]


def agreement():
    states = "AUS BRA CHN CUB DEU EGY FRA GBR IND IRN ISR JPN KIR MNE RUS TUR USA ZWE".split()
    out = []
    for c, (a, b) in itertools.product(["all"] + [name for name, _, _ in CYCLES], itertools.combinations(states, 2)):
        joint = numpy.zeros((3, 3), dtype=int)
        for roll_call in ROLL_CALLS:
            ballots = BALLOTS[roll_call["roll_call"]]
            if roll_call["kind"] == "whole" and c in ("all", cycle(roll_call["date"])) and a in ballots and b in ballots:
                joint["YAN".index(ballots[a]), "YAN".index(ballots[b])] += 1
        if joint.sum():
            out.append([c, a, b, *joint.flatten().tolist(), *[number(v) for v in scores(joint)]])
    names = "agree_exact agree_half agree_binary s_absolute s_squared".split()
    names += [f"{m}_{w}" for m in ("kappa", "pi") for w in ("nominal", "linear", "squared")]
    write("arms_agreement.csv", "cycle state_a state_b yy ya yn ay aa an ny na nn".split() + names, out)


def plurality(choices):
    counts = collections.Counter(choices).most_common()
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None
    return counts[0][0]


def reference(name, roll_call):
    ballots = BALLOTS[roll_call["roll_call"]]
    if name == "room":
        return plurality(ballots.values())
    kind, _, who = name.partition(":")
    if kind == "state":
        return ballots.get(who)
    return plurality(ballots[state] for state in members(who, roll_call["date"]) if state in ballots)


def coincidence():
    out = []
    everyone = sorted({state for ballots in BALLOTS.values() for state in ballots} | {
        state for roll_call in ROLL_CALLS for state in members("UN", roll_call["date"])})
    for c, name in itertools.product(("4", "all"), ("group:EU", "room", "state:USA")):
        block = []
        for subject in everyone:
            s = aa = p = o = x = 0
            for roll_call in ROLL_CALLS:
                if roll_call["kind"] != "whole" or c not in ("all", cycle(roll_call["date"])):
                    continue
                theirs, mine = reference(name, roll_call), BALLOTS[roll_call["roll_call"]].get(subject)
                if theirs is None:
                    continue
                if mine is None:
                    x += subject in members("UN", roll_call["date"])
                elif mine == theirs:
                    s, aa = s + 1, aa + (mine == "A")
                elif "A" in (mine, theirs):
                    p += 1
                else:
                    o += 1
            if name == "state:" + subject or s + p + o + x == 0:
                continue
            half = fractions.Fraction(1, 2)
            votes = fractions.Fraction(s - aa, s - aa + o) if s - aa + o else None
            ofcast = (s + p * half) / (s + o + p) if s + o + p else None
            absent = (s + p * half + x * half) / (s + o + p + x)
            block.append([c, name, subject, s, aa, p, o, x, votes, ofcast, absent])
        ranked = [row[9] for row in block if row[3] + row[5] + row[6] >= 20]
        for row in block:
            rank = 1 + sum(value > row[9] for value in ranked) if row[3] + row[5] + row[6] >= 20 else ""
            out.append(row[:8] + [number(v) for v in row[8:]] + [rank])
    header = "cycle,reference,subject,same,both_abstain,partial,opposite,absent"
    write("arms_coincidence.csv", (header + ",coincidence_votes,coincidence_half,coincidence_absence_half,rank").split(","), out)


def profiles():
    out = []
    everyone = sorted({state for ballots in BALLOTS.values() for state in ballots})
    for c, t in (("2", "all"), ("all", "all"), ("all", "cluster-munitions")):
        for state in everyone:
            eligible = few = alone = withm = untied = 0
            cast = collections.Counter()
            for roll_call in ROLL_CALLS:
                if roll_call["kind"] != "whole" or c not in ("all", cycle(roll_call["date"])):
                    continue
                if t not in ("all", roll_call["topic"]):
                    continue
                eligible += state in members("UN", roll_call["date"])
                ballots = BALLOTS[roll_call["roll_call"]]
                if state not in ballots:
                    continue
                mine = ballots[state]
                cast[mine] += 1
                alike = sum(other == mine for other in ballots.values())
                alone += alike == 1
                few += alike <= 3
                most = plurality(ballots.values())
                untied += most is not None
                withm += most == mine
            total = sum(cast.values())
            if eligible or total:
                out.append([c, t, state, eligible, total, cast["Y"], cast["N"], cast["A"],
                            number(fractions.Fraction(withm, untied) if untied else None),
                            number(fractions.Fraction(few, total) if total else None), alone])
    write("arms_state_profile.csv", "cycle,topic,state,eligible,cast,yes,no,abstain,with_majority,isolation,alone".split(","), out)


if __name__ == "__main__":
    summary(cohesion())
    agreement()
    coincidence()
    profiles()
