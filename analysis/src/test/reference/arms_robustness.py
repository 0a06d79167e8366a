"""Reference for findings under other definitions, straight from the definitions, in exact fractions.

Run from the root of the project (Python alone):

    python3 analysis/src/test/reference/arms_robustness.py ../shared/data

Writes analysis/src/test/resources/reference/arms_robustness.csv: the change of the mean index of some groups from the first to
the last review cycle, on the whole texts of the arms votes, under every combination of definitions; by how much the group that
changes most leads the others, and by how much the part of its change that comes from topics leads the part that comes from votes;
the lead of the states named beside two references; the p of a group that votes as one, empty where a definition leaves chance
nothing to compare; and, under the study's own definitions, the largest q of states that moved.
"""

import csv
import sys
from collections import Counter
from fractions import Fraction
from itertools import combinations, product
from math import comb
from pathlib import Path

data = Path(sys.argv[1])
target = Path(__file__).parent.parent / "resources" / "reference" / "arms_robustness.csv"
study = Path(__file__).parents[4] / "studies" / "arms-votes-2001-2025"

FIRST = ("2001-07-21", "2006-07-07")
LAST = ("2024-06-29", "2030-12-31")
CYCLES = [FIRST, ("2006-07-08", "2012-09-07"), ("2012-09-08", "2018-06-29"), ("2018-06-30", "2024-06-28"), LAST]


def rows(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


votes = [row for row in rows(study / "roll_calls.csv") if row["kind"] == "whole"]
ballots = {row["roll_call"]: row for row in rows(data / "arms-votes/ballots.csv")}
memberships = rows(data / "registry/memberships.csv")


def belonging(group, day, disputed):
    return {
        row["state_id"]
        for row in memberships
        if row["group_id"] == group
        and row["from"] <= day
        and (not row["to"] or day <= row["to"])
        and (disputed or row["confidence"] != "low")
    }


def cycle(vote):
    return next(span for span in CYCLES if span[0] <= vote["date"] <= span[1])


def cast(vote):
    return {state: choice for state, choice in ballots[vote["roll_call"]].items() if choice in ("Y", "N", "A")}


choices_of = {vote["roll_call"]: cast(vote) for vote in votes}


def counted(dropped, one):
    kept = votes
    if dropped:
        kept = [vote for vote in kept if len(set(choices_of[vote["roll_call"]].values())) > 1]
    if one:
        newest = {}
        for vote in votes:
            key = (cycle(vote), vote["series"])
            if key not in newest or newest[key]["date"] <= vote["date"]:
                newest[key] = vote
        kept = [vote for vote in kept if newest[cycle(vote), vote["series"]] is vote]
    return kept


def index(name, y, n, a, x):
    t = y + n + a
    m = max(y, n, a)
    if name == "unity":
        return Fraction(abs(y - n), t + x) if t + x else None
    if t == 1 or (name == "rice" and y + n == 1):
        return None
    if name == "rice":
        return Fraction(abs(y - n), y + n) if y + n else None
    if not t:
        return None
    return Fraction(3 * m - t, 2 * t) if name == "agreement_index" else Fraction(2 * m - t, t)


standing = {}


def members_on(group, day, disputed):
    key = group, day, disputed
    if key not in standing:
        standing[key] = belonging(group, day, disputed) & belonging("UN", day, disputed)
    return standing[key]


def value(vote, states, name, third, two):
    choices = Counter(choices_of[vote["roll_call"]].get(state, "X") for state in states)
    a, x = choices["A"], choices["X"]
    if third:
        a, x = a + x, 0
    if two:
        a = 0
    return index(name, choices["Y"], choices["N"], a, x)


def average(values):
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None


def mean(group, span, name, third, disputed, two, chosen):
    return average(
        value(vote, members_on(group, vote["date"], disputed), name, third, two) for vote in chosen if cycle(vote) == span
    )


def text(number):
    return f"{float(number):.15g}"


def step(group, pair, name, third, disputed, two, chosen):
    """What of one step comes from topics, and what from how the members of both cycles voted; None without a value."""
    own = lambda vote: members_on(group, vote["date"], disputed)
    counted_votes = [
        [vote for vote in chosen if cycle(vote) == span and value(vote, own(vote), name, third, two) is not None]
        for span in pair
    ]
    if not all(counted_votes):
        return None
    common = set.intersection(*(own(vote) for side in counted_votes for vote in side))
    agenda = behaviour = Fraction(0)
    for topic in {vote["topic"] for side in counted_votes for vote in side}:
        sides = [[vote for vote in side if vote["topic"] == topic] for side in counted_votes]
        weights = [Fraction(len(side), len(all_)) for side, all_ in zip(sides, counted_votes)]
        whole = [average(value(vote, own(vote), name, third, two) for vote in side) for side in sides]
        before, after = (whole[0] if whole[0] is not None else whole[1]), (whole[1] if whole[1] is not None else whole[0])
        agenda += (weights[1] - weights[0]) * (before + after) / 2
        same = [average(value(vote, common, name, third, two) for vote in side) for side in sides]
        if None not in whole and None not in same:
            behaviour += (same[1] - same[0]) * sum(weights) / 2
    return agenda, behaviour


def parts(group, *definitions):
    steps = [step(group, pair, *definitions) for pair in zip(CYCLES, CYCLES[1:])]
    return None if None in steps else [sum(part) for part in zip(*steps)]


# The electorate is no group beside the others.
ALL_GROUPS = "AFR APG EEG GRULAC WEOG WEOG_ELECT EU NAM LAS ASEAN CARICOM NATO OIC P5".split()
result = []
largest = "EEG"
for name, third, dropped, disputed, two, one in product(
    ("rice", "agreement_index", "attina", "unity"), (False, True), (False, True), (True, False), (False, True), (False, True)
):
    definitions = name, third, disputed, two, counted(dropped, one)
    sizes = {}
    for group in ALL_GROUPS:
        ends = [mean(group, span, *definitions) for span in (FIRST, LAST)]
        if None not in ends:
            sizes[group] = abs(ends[1] - ends[0])
    others = [size for group, size in sizes.items() if group != largest]
    combination = "|".join(
        (
            name,
            "absent-third-choice" if third else "absent-missing",
            "unanimous-dropped" if dropped else "unanimous-kept",
            "memberships-all" if disputed else "memberships-undisputed",
            "yes-no-only" if two else "three-choices",
            "one-a-series" if one else "all-votes",
        )
    )
    lead = text(sizes[largest] - max(others)) if largest in sizes and others else ""
    result.append((f"largest:{largest}:2001-2006:2024-2030", combination, lead))
    split = parts(largest, *definitions)
    result.append(
        (f"agenda:{largest}:2001-2006:2024-2030", combination, text(abs(split[0]) - abs(split[1])) if split else "")
    )

for group in ("EU", "LAS", "P5", "NAM"):
    doubtful = any(row["group_id"] == group and row["confidence"] == "low" for row in memberships)
    for name, third, dropped, disputed, two, one in product(
        ("rice", "agreement_index", "attina", "unity"),
        (False, True),
        (False, True),
        (True, False) if doubtful else (True,),
        (False, True),
        (False, True),
    ):
        chosen = counted(dropped, one)
        change = mean(group, LAST, name, third, disputed, two, chosen) - mean(
            group, FIRST, name, third, disputed, two, chosen
        )
        combination = "|".join(
            (
                name,
                "absent-third-choice" if third else "absent-missing",
                "unanimous-dropped" if dropped else "unanimous-kept",
                "memberships-all" if disputed else "memberships-undisputed",
                "yes-no-only" if two else "three-choices",
                "one-a-series" if one else "all-votes",
            )
        )
        result.append((f"change:{group}:2001-2006:2024-2030:chained", combination, text(change)))


def coincidence(reference, subject, formula, chosen):
    s = aa = p = o = x = 0
    for vote in chosen:
        day, choices = vote["date"], choices_of[vote["roll_call"]]
        if reference not in choices or subject not in members[day]:
            continue
        theirs = choices[reference]
        own = choices.get(subject)
        if own is None:
            x += 1
        elif own == theirs:
            s += 1
            aa += own == "A"
        elif "A" in (own, theirs):
            p += 1
        else:
            o += 1
    if s + p + o < 20:
        return None
    if formula == "coincidence_votes":
        return Fraction(s - aa, s - aa + o) if s - aa + o else None
    if formula == "coincidence_half":
        return (s + Fraction(p, 2)) / (s + p + o)
    return (s + Fraction(p + x, 2)) / (s + p + o + x)


members = {vote["date"]: belonging("UN", vote["date"], True) for vote in votes}
states = sorted(set().union(*members.values()))
for reference in ("CHN", "USA"):
    own = {
        state: value
        for state in states
        if state != reference
        and (value := coincidence(reference, state, "coincidence_half", counted(False, False))) is not None
    }
    first = min(state for state in own if own[state] == max(own.values()))
    lowest = min(own.values())
    last = max(state for state in own if own[state] == lowest)
    for formula, dropped, one in product(
        ("coincidence_votes", "coincidence_half", "coincidence_absence_half"), (False, True), (False, True)
    ):
        chosen = counted(dropped, one)
        values = {
            state: value
            for state in states
            if state != reference and (value := coincidence(reference, state, formula, chosen)) is not None
        }
        combination = "|".join(
            (formula, "unanimous-dropped" if dropped else "unanimous-kept", "one-a-series" if one else "all-votes")
        )
        lead = ""
        if first in values and last in values:
            lead = text(
                min(
                    values[first] - max(value for state, value in values.items() if state != first),
                    min(value for state, value in values.items() if state != last) - values[last],
                )
            )
        result.append((f"coincidence:state:{reference}", combination, lead))


def united(group, vote, third, two):
    """The p of a group that is as one: how often as many ballots drawn from the room are. None where it is not, or must be."""
    voters, members_ = belonging("UN", vote["date"], True), members_on(group, vote["date"], True)

    def counts(who):
        choices = Counter(choices_of[vote["roll_call"]].get(state, "X") for state in who)
        a = choices["A"] + (choices["X"] if third else 0)
        return [choices["Y"], choices["N"], 0 if two else a]

    room, own = counts(voters), counts(members_)
    if sum(count > 0 for count in room) < 2 or sum(own) < 2:
        return None
    assert max(own) == sum(own), "all of one choice"
    return Fraction(sum(comb(count, sum(own)) for count in room), comb(sum(room), sum(own)))


AS_ONE = [vote for vote in votes if vote["roll_call"] in ("A/RES/80/28", "A/RES/80/46")]
for third, two in product((False, True), (False, True)):
    chances = [united("EU", vote, third, two) for vote in AS_ONE]
    combination = "|".join(
        ("absent-third-choice" if third else "absent-missing", "memberships-all", "yes-no-only" if two else "three-choices")
    )
    result.append(("cohesion:united:EU:Y", combination, "" if None in chances else text(max(chances))))


def moved(topic, pair):
    """On one topic, q of each state whose change of abstention can be tested, and the change."""
    tests = {}
    sides = [[vote for vote in votes if vote["topic"] == topic and cycle(vote) == span] for span in pair]
    for state in states:
        # By meeting, which of them are later; of each meeting the state's abstentions and votes.
        meetings = [Counter(), Counter()], [Counter(), Counter()]
        for when, side in enumerate(sides):
            for vote in side:
                choice = choices_of[vote["roll_call"]].get(state)
                if choice:
                    meetings[when][0][vote["meeting"]] += choice == "A"
                    meetings[when][1][vote["meeting"]] += 1
        totals = [sum(counts.values()) for _, counts in meetings]
        if not all(totals):
            continue
        rates = [Fraction(sum(abstained.values()), total) for (abstained, _), total in zip(meetings, totals)]
        abstentions = sum(sum(abstained.values()) for abstained, _ in meetings)
        cells = [(when, meeting) for when in (0, 1) for meeting in meetings[when][1]]
        # Times all votes, so that they are whole numbers.
        residuals = [meetings[w][0][m] * sum(totals) - meetings[w][1][m] * abstentions for w, m in cells]
        if not any(residuals):
            continue
        sizes = [meetings[w][1][m] for w, m in cells]
        later = [i for i, (when, _) in enumerate(cells) if when]
        dealt = [abs(sum(residuals[i] for i in chosen)) for chosen in combinations(range(len(cells)), len(later))]
        happened = abs(sum(residuals[i] for i in later))
        p = Fraction(sum(sum_ >= happened for sum_ in dealt), len(dealt))
        least = Fraction(sum(sum_ == max(dealt) for sum_ in dealt), len(dealt))
        # How far the variance of this dealing differs from the mean one where the scores of a meeting go one way.
        n, k, weight = len(cells), len(later), Fraction(totals[1], sum(totals))
        variance = sum((size * ((i in later) - weight)) ** 2 for i, size in enumerate(sizes))
        mean_square = sum(
            ((i == j) * sizes[i] - Fraction(sizes[i] * sizes[j], sum(sizes))) ** 2 for i in range(n) for j in range(n)
        )
        like = variance / (Fraction(k * (n - k), n * (n - 1)) * mean_square) <= Fraction(6, 5) if mean_square else False
        if least <= Fraction(1, 20) and like:
            tests[state] = p, rates[1] - rates[0]
    q, smallest = {}, Fraction(1)
    for rank, state in reversed(list(enumerate(sorted(tests, key=lambda state: tests[state][0]), 1))):
        smallest = min(smallest, tests[state][0] * len(tests) / rank)
        q[state] = smallest
    return {state: (q[state], tests[state][1]) for state in tests}


OWN = "absent-missing|unanimous-kept|three-choices|all-votes"
NAMES = ["2001-2006", "2006-2012", "2012-2018", "2018-2024", "2024-2030"]
# The topics on which a state moved, between which cycles.
for topic, earlier, later in (
    ("landmines", 0, 1),
    ("landmines", 1, 2),
    ("landmines", 2, 3),
    ("arms-trade-treaty", 2, 3),
    ("landmines", 0, 4),
    ("regional-arms-control", 0, 4),
):
    found = moved(topic, (CYCLES[earlier], CYCLES[later]))
    told = [q for q, _ in found.values() if q <= Fraction(1, 20)]
    result.append((f"movers:topic:{topic}:{NAMES[earlier]}:{NAMES[later]}", OWN, text(max(told))))

with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("finding", "combination", "value"))
    writer.writerows(sorted(result))
