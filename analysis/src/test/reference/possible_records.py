"""Ranges over the 97 possible records of the whole text of 2018, from the study's CSV files alone, in exact fractions.

98 are announced in favour and 97 listed; nobody is listed against or abstaining. The whole text may be as listed, or any one of the
members of the United Nations that no list names may have voted in favour as well.

Run from the root of the project (standard library only):

    python3 analysis/src/test/reference/possible_records.py

Writes analysis/src/test/resources/reference/small_arms_ranges.csv: table, key and column of a number, its value on what is listed,
the lowest and the highest over the records, how many there are, and on how many there is no such number. Numbers that are the
same on all records stand there too: the program must not give them a range.
"""
import csv
from fractions import Fraction
from pathlib import Path

TARGET = Path(__file__).parent.parent / "resources" / "reference" / "small_arms_ranges.csv"
ROOT = Path(__file__).resolve().parents[4]
STUDY = ROOT / "studies" / "small-arms-2018"
REGISTRY = ROOT / "jobs" / "src" / "main" / "resources" / "org" / "scrutin" / "jobs" / "registry"
RECORD = "A/CONF.192/2018/RC/3:"
WHOLE = RECORD + "whole"
DAY = "2018-06-29"
GROUPS = ["UN", "AFR", "APG", "EEG", "GRULAC", "WEOG", "EU", "NAM", "LAS", "ASEAN", "CARICOM", "NATO", "OIC", "P5"]
PAIRS = [("CHN", "RUS"), ("FRA", "USA"), ("LSO", "ZAF"), ("HND", "MEX"), ("NIC", "VEN"), ("BRA", "SWE")]
STATES = ["LSO", "SWE", "NIC", "HND", "CHN", "IRN", "USA", "TUV"]
REFERENCE = "CHN"


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def members():
    """Members of each group on the day."""
    found = {}
    for row in rows(REGISTRY / "memberships.csv"):
        if (row["from"] or "0") <= DAY and (row["to"] == "" or DAY <= row["to"]):
            found.setdefault(row["group_id"], set()).add(row["state_id"])
    return found


def ballots():
    """Choices by roll call and state."""
    found = {}
    for row in rows(STUDY / "ballots.csv"):
        found.setdefault(row["roll_call"], {})[row["state"]] = row["choice"]
    return found


def ratio(part, whole):
    return None if whole == 0 else Fraction(part, whole)


def numbers(votes, groups):
    """Numbers by table, key and column."""
    out = {}
    whole = votes[WHOLE]
    for group in GROUPS:
        there = [whole[s] for s in groups[group] & groups["UN"] if s in whole]
        yes, no, abstain = (there.count(c) for c in "YNA")
        cast = len(there)
        most = max(yes, no, abstain)
        size = len(groups[group] & groups["UN"])
        key = WHOLE + " " + group
        out["cohesion", key, "cast"] = Fraction(cast)
        out["cohesion", key, "absent"] = Fraction(size - cast)
        out["cohesion", key, "rice"] = ratio(abs(yes - no), yes + no)
        out["cohesion", key, "agreement_index"] = ratio(3 * most - cast, 2 * cast)
        out["cohesion", key, "unity"] = ratio(abs(yes - no), size)
    code = {"Y": 1, "A": 2, "N": 3}
    for a, b in PAIRS:
        both = [(code[v[a]], code[v[b]]) for v in votes.values() if a in v and b in v]
        if both:
            key = "all all %s %s" % (a, b)
            out["agreement", key, "common"] = Fraction(len(both))
            if len(both) >= 3:
                out["agreement", key, "agree_half"] = 1 - Fraction(sum(abs(x - y) for x, y in both), 2 * len(both))
                out["agreement", key, "agree_exact"] = Fraction(sum(x == y for x, y in both), len(both))
    for state in STATES:
        cast = [(v[state], v) for v in votes.values() if state in v]
        key = "all all " + state
        out["state_profile", key, "cast"] = Fraction(len(cast))
        majority = []
        for own, v in cast:
            counts = sorted(((list(v.values()).count(c), c) for c in "YNA"), reverse=True)
            if counts[0][0] > counts[1][0]:
                majority.append(own == counts[0][1])
        out["state_profile", key, "with_majority"] = ratio(sum(majority), len(majority))
        out["abstention", key, "rate"] = ratio(sum(own == "A" for own, _ in cast), len(cast))
        if state != REFERENCE:
            joint = [(v[state], v[REFERENCE]) for v in votes.values() if state in v and REFERENCE in v]
            same = sum(x == y for x, y in joint)
            opposite = sum({x, y} == {"Y", "N"} for x, y in joint)
            key = "all all state:%s state:%s" % (REFERENCE, state)
            out["coincidence", key, "coincidence_half"] = ratio(
                2 * same + (len(joint) - same - opposite), 2 * len(joint))
    return {place: value for place, value in out.items() if value is not None}


def main():
    groups = members()
    listed = ballots()
    base = numbers(listed, groups)
    records = [base]
    for state in sorted(groups["UN"] - set(listed[WHOLE])):
        votes = {roll_call: dict(choices) for roll_call, choices in listed.items()}
        votes[WHOLE][state] = "Y"
        records.append(numbers(votes, groups))
    with open(TARGET, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["table", "key", "column", "value", "low", "high", "records", "without"])
        for place in sorted(base):
            found = [record[place] for record in records if place in record]
            ends = (base[place], min(found), max(found))
            writer.writerow([*place, *(repr(float(end)) for end in ends), len(records), len(records) - len(found)])


if __name__ == "__main__":
    main()
