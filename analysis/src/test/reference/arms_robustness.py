"""Reference for findings under other definitions, straight from the definitions, in exact fractions.

Run from the root of the project (Python alone):

    python3 analysis/src/test/reference/arms_robustness.py ../shared/data

Writes analysis/src/test/resources/reference/arms_robustness.csv: the change of the mean index of some groups from the first to
the last review cycle, on the whole texts of the arms votes, under every combination of definitions, and the lead of the
states named beside two references.
"""

import csv
import sys
from collections import Counter
from fractions import Fraction
from itertools import product
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


def counted(dropped, one):
    kept = votes
    if dropped:
        kept = [vote for vote in kept if len(set(cast(vote).values())) > 1]
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


def mean(group, span, name, third, disputed, two, chosen):
    values = []
    for vote in chosen:
        if cycle(vote) != span:
            continue
        day = vote["date"]
        states = belonging(group, day, disputed) & belonging("UN", day, disputed)
        choices = Counter(cast(vote).get(state, "X") for state in states)
        a, x = choices["A"], choices["X"]
        if third:
            a, x = a + x, 0
        if two:
            a = 0
        value = index(name, choices["Y"], choices["N"], a, x)
        if value is not None:
            values.append(value)
    return sum(values) / len(values)


def text(number):
    return f"{float(number):.15g}"


result = []
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
        day, choices = vote["date"], cast(vote)
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

with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("finding", "combination", "value"))
    writer.writerows(sorted(result))
