#!/usr/bin/env python3
"""Who decided the votes of the two studies, counted again from their files alone, without the program.

    python3 decided.py REPOSITORY FOLDER

writes decided_TABLE.csv into FOLDER for the tables majorities, flips, group_flips, group_dissent, cross_pressure, group_pairs
and pressed_states of both studies, each with a first column study. Sets of states are searched by trying every number of them on the tally; sets of groups by trying every subset of
all groups. Of sets that differ only in the name of one body (WEOG, WEOG_ELECT) the first is listed and counted.
"""
import csv
import itertools
import sys
from collections import Counter
from pathlib import Path

ROOT, OUT = Path(sys.argv[1]), Path(sys.argv[2])
REGISTRY = ROOT / "jobs/src/main/resources/org/scrutin/jobs/registry"
GROUPS = "AFR APG EEG GRULAC WEOG WEOG_ELECT EU NAM LAS ASEAN CARICOM NATO OIC P5".split()
CYCLES = [("2001-2006", "2001-07-21", "2006-07-07"), ("2006-2012", "2006-07-08", "2012-09-07"),
          ("2012-2018", "2012-09-08", "2018-06-29"), ("2018-2024", "2018-06-30", "2024-06-28"),
          ("2024-2030", "2024-06-29", "9999-12-31")]
RULES = {"simple": lambda y, n: y > n, "two-thirds": lambda y, n: 3 * y >= 2 * (y + n) and y > 0}
KINDS = [("no-to-abstain", "N", "A"), ("abstain-to-yes", "A", "Y"), ("absent-to-yes", "X", "Y"), ("no-to-yes", "N", "Y"),
         ("yes-to-abstain", "Y", "A"), ("abstain-to-no", "A", "N"), ("absent-to-no", "X", "N"), ("yes-to-no", "Y", "N")]

HEADS = {"majorities": "roll_call rule basis required margin outcome reason fewest",
         "flips": "roll_call rule change states of",
         "group_flips": "roll_call rule change groups sets first_sets searched",
         "group_dissent": "cycle group state dissents of",
         "cross_pressure": "cycle state group_a group_b times with_a with_b neither absent",
         "group_pairs": "cycle group_a group_b roll_calls differ states times with_a with_b neither absent",
         "pressed_states": "cycle state pressed cast"}

rows = list(csv.DictReader(open(REGISTRY / "memberships.csv", encoding="utf-8")))


def members(group, day):
    return {r["state_id"] for r in rows if r["group_id"] == group and r["from"] <= day and (not r["to"] or day <= r["to"])}


def study(name):
    folder = ROOT / "studies" / name
    calls = list(csv.DictReader(open(folder / "roll_calls.csv", encoding="utf-8")))
    ballots = {c["roll_call"]: {} for c in calls}
    for r in csv.DictReader(open(folder / "ballots.csv", encoding="utf-8")):
        if "choice" in r:
            ballots[r["roll_call"]][r["state"]] = r["choice"]
        else:
            ballots[r["roll_call"]] = {s: c for s, c in r.items() if s != "roll_call" and c}
    return calls, ballots


def changed(tally, origin, target, k):
    t = Counter(tally)
    t[origin] -= k
    t[target] += k
    return t


def directions(carried):
    return [k for k in KINDS if (k[0] in ("no-to-abstain", "abstain-to-yes", "absent-to-yes", "no-to-yes")) != carried]


def plurality(choices):
    c = Counter(x for x in choices if x in "YNA").most_common()
    if not c or (len(c) > 1 and c[0][1] == c[1][1]):
        return None
    return c[0][0]


def everyone(day, electorate):
    """The groups of a day without the whole electorate, as (id, members)."""
    return [(g, m) for g in GROUPS if (m := members(g, day) & electorate) and m != electorate]


def distinct(groups):
    """Those groups without what is nine tenths an earlier one of them."""
    kept = []
    for g, m in groups:
        if all(10 * len(m & o) < 9 * len(m | o) for _, o in kept):
            kept.append((g, m))
    return kept


def smallest_sets(groups, voters, least):
    """The smallest sets of groups that hold so many voters: their size, and one name for all sets of the same bodies."""
    own = distinct(groups)
    body = {g: next(o for o, k in own if 10 * len(m & k) >= 9 * len(m | k)) for g, m in groups}
    for size in range(1, len(groups) + 1):
        answers = {}
        for chosen in itertools.combinations(sorted(groups, key=lambda t: t[0]), size):
            if len(set().union(*(m for _, m in chosen)) & voters) >= least:
                answers.setdefault(tuple(sorted(body[g] for g, _ in chosen)), "+".join(g for g, _ in chosen))
        if answers:
            return size, sorted(answers.values())
    return "", []


def main():
    tables = {name: [] for name in HEADS}
    for name, kinds in (("arms-votes-2001-2025", {"whole"}), ("small-arms-2018", {"whole", "paragraph"})):
        calls, ballots = study(name)
        dissent, pressure, pairs, pressed = {}, {}, {}, {}
        for call in calls:
            day, cast = call["date"], ballots[call["roll_call"]]
            electorate = members("UN", day)
            choice = {s: c for s, c in cast.items() if c in "YNA"}
            for s in electorate:
                choice.setdefault(s, "X")
            tally = Counter(choice.values())
            every = everyone(day, electorate)
            groups = distinct(every)
            for rule, carries in RULES.items():
                carried = carries(tally["Y"], tally["N"])
                required = next(k for k in range(1, 200) if carries(k, tally["Y"] + tally["N"] - k) or k > tally["Y"] + tally["N"])
                reason = ""
                if call.get("result") and (call["result"] in ("adopted", "retained")) != carried:
                    reason = "contradicted"
                if call["announced_yes"] and (int(call["announced_yes"]), int(call["announced_no"])) != (tally["Y"], tally["N"]):
                    reason = "totals-differ"
                if tally["N"] == 0:
                    reason = "unopposed"
                need = {k: next((n for n in range(1, sum(c == o for c in choice.values()) + 1)
                                 if carries(*(changed(tally, o, t, n)[x] for x in "YN")) != carried), None)
                        for k, o, t in directions(carried)}
                tables["majorities"].append([name, call["roll_call"], rule, "supposed", required, tally["Y"] - required,
                                             "carried" if carried else "lost", reason,
                                             "" if reason else min(n for n in need.values() if n)])
                if reason:
                    continue
                for kind, origin, target in directions(carried):
                    voters = {s for s, c in choice.items() if c == origin}
                    least = need[kind]
                    tables["flips"].append([name, call["roll_call"], rule, kind, least or "", len(voters)])
                    size, sets = smallest_sets(every, voters, least) if least else ("", [])
                    tables["group_flips"].append([name, call["roll_call"], rule, kind, size, len(sets), " ".join(sets[:12]),
                                                  len(every)])
            if call["kind"] not in kinds:
                continue
            cycles = ["all"] + [c for c, a, b in CYCLES if a <= day <= b and name.startswith("arms")]
            for g in GROUPS:
                m = members(g, day) & electorate
                p = plurality(choice[s] for s in m)
                if p and sum(choice[s] in "YNA" for s in m) > 1:
                    for s in m:
                        if choice[s] in "YNA":
                            for c in cycles:
                                d = dissent.setdefault((c, g, s), [0, 0])
                                d[0] += choice[s] != p
                                d[1] += 1
            told = [(g, m, plurality(choice[s] for s in m)) for g, m in groups
                    if sum(choice[s] in "YNA" for s in m) > 1]
            between = set()
            for (a, ma, pa), (b, mb, pb) in itertools.combinations(sorted(told, key=lambda t: t[0]), 2):
                if pa and pb and ma & mb:
                    for c in cycles:
                        d = pairs.setdefault((c, a, b), [0, 0])
                        d[0] += 1
                        d[1] += pa != pb
                if pa and pb and pa != pb:
                    between |= ma & mb
                    for s in ma & mb:
                        for c in cycles:
                            d = pressure.setdefault((c, s, a, b), [0, 0, 0, 0, 0])
                            if choice[s] == "X":
                                d[4] += 1
                            else:
                                d[0] += 1
                                d[1 if choice[s] == pa else 2 if choice[s] == pb else 3] += 1
            for s in electorate:
                if choice[s] in "YNA":
                    for c in cycles:
                        d = pressed.setdefault((c, s), [0, 0])
                        d[0] += s in between
                        d[1] += 1
        for (c, a, b), v in sorted(pairs.items()):
            rows_of = [w for (cc, _, aa, bb), w in pressure.items() if (cc, aa, bb) == (c, a, b)]
            tables["group_pairs"].append([name, c, a, b, *v, len(rows_of), *(sum(w[i] for w in rows_of) for i in range(5))])
        tables["pressed_states"] += [[name, *k, *v] for k, v in sorted(pressed.items())]
        tables["group_dissent"] += [[name, *k, *v] for k, v in sorted(dissent.items())]
        tables["cross_pressure"] += [[name, *k, *v] for k, v in sorted(pressure.items())]
    for name, lines in tables.items():
        with open(OUT / f"decided_{name}.csv", "w", encoding="utf-8", newline="") as f:
            w = csv.writer(f, lineterminator="\n")
            w.writerow(["study", *HEADS[name].split()])
            w.writerows(lines)


main()
