"""Whole tables of the arms study, from the ballots and in exact fractions, without the program.

Run from the root of the project (Python 3.11, scipy 1.10):

    python3 analysis/src/test/reference/arms_tables.py ../shared/data

Reads arms-votes/ and registry/ of the data folder. Writes, packed by gzip, with the key columns of the report's tables first:

    report_abstention      every state, cycle and topic: counts, rate, ends of the interval over meetings
    report_agreement       every pair and cycle over all topics: the nine counts and all scores
    report_switches        who changed its vote on a text that returns
    report_totals_change   where a change of the votes in favour comes from
    report_unity_reach     on how many votes a group's unity could be told from chance
    report_cohesion        every group on every roll call, and its chance (functions of arms_votes.py, over all groups)
    report_cohesion_summary  means of every group, cycle and topic, all and contested (the same)
    report_coincidence     every state, cycle and topic beside each of the five states that the study refers to
    report_state_profile   every state, cycle and topic

Scores of pairs come from the definitions over single ballots, not from the formulas that the program uses; chance of unity is
counted with whole numbers.
"""

import collections
import functools
import itertools
import math
import re
import unicodedata
from fractions import Fraction

from scipy.stats import t as student

import arms_study
import arms_votes
from arms_study import GROUPS, ballots, belonging as members, calls, states, topics

CYCLES = {**arms_study.CYCLES, "all": ("0001-01-01", "9999-12-31")}
write = functools.partial(arms_study.write, "report")


def number(value):
    return "" if value is None else f"{float(value):.13g}"


electorate = {day: members("UN", day) for day in {call["date"] for call in calls}}
everyone = sorted(set(states).union(*electorate.values()))


def scope(cycle, topic="all"):
    first, last = CYCLES[cycle]
    return [c for c in calls if first <= c["date"] <= last and topic in ("all", c["topic"])]


# --- Rates of abstention ------------------------------------------------------------------------------------------------


def rate_interval(abstained):
    """From (meeting, 0 or 1), Wilson's form with the ballots that those of the meetings are worth."""
    meetings = collections.defaultdict(list)
    for meeting, value in abstained:
        meetings[meeting].append(value)
    if len(meetings) < 7 or len(abstained) < 20:
        return ["", ""]
    total = len(abstained)
    rate = Fraction(sum(value for _, value in abstained), total)
    shares = {m: Fraction(len(v), total) for m, v in meetings.items()}
    variance = sum(sum(value - rate for value in v) ** 2 / (1 - shares[m]) for m, v in meetings.items()) / total**2
    if variance == 0:
        worth, freedom = len(meetings), len(meetings) - 1
    else:
        weights = {m: h**2 / (1 - h) for m, h in shares.items()}
        crossed = sum(weights[a] * weights[b] for a, b in itertools.permutations(weights, 2))
        freedom = float(1 / (sum(h**2 for h in shares.values()) + crossed))
        worth = float(Fraction(total, total - 1) * rate * (1 - rate) / variance)
    r, t = float(rate), student.ppf(0.975, freedom)
    middle, half = r + t * t / 2 / worth, t * math.sqrt(r * (1 - r) / worth + t * t / 4 / worth**2)
    low, high = ((middle + sign * half) / (1 + t * t / worth) for sign in (-1, 1))
    return [number(0 if rate == 0 else low), number(1 if rate == 1 else high)]


lines = []
for cycle in CYCLES:
    for topic in ["all", *topics]:
        some = scope(cycle, topic)
        for state in everyone:
            eligible = sum(state in electorate[c["date"]] for c in some)
            own = [(c["meeting"], int(ballots[c["roll_call"]][state] == "A")) for c in some if state in ballots[c["roll_call"]]]
            if eligible or own:
                a = sum(value for _, value in own)
                ends = rate_interval(own) if own else ["", ""]
                lines.append([cycle, topic, state, eligible, len(own), a, number(Fraction(a, len(own)) if own else None), *ends])
write("abstention", "cycle topic state eligible cast abstentions rate low high", lines)

# --- Agreement ----------------------------------------------------------------------------------------------------------

CODE = {"Y": 1, "A": 2, "N": 3}
MINIMUM = 3  # joint ballots that a score needs, as the study has it
CELLS = ["YY", "YA", "YN", "AY", "AA", "AN", "NY", "NA", "NN"]
WEIGHT = {
    "nominal": lambda x, y: Fraction(x != y),
    "linear": lambda x, y: Fraction(abs(x - y), 2),
    "squared": lambda x, y: Fraction((x - y) ** 2, 4),
}


def corrected(counts, weight, pooled):
    """1 minus observed over expected disagreement; expected from each state's own ballots or from both together."""
    n = sum(counts.values())
    rows_, columns = collections.Counter(), collections.Counter()
    for (x, y), count in counts.items():
        rows_[x] += count
        columns[y] += count
    if pooled:
        both = rows_ + columns
        expected = sum(weight(x, y) * both[x] * both[y] for x in both for y in both) / Fraction((2 * n) ** 2)
    else:
        expected = sum(weight(x, y) * rows_[x] * columns[y] for x in rows_ for y in columns) / Fraction(n * n)
    observed = sum(weight(x, y) * count for (x, y), count in counts.items()) / Fraction(n)
    return None if expected == 0 else 1 - observed / expected


lines = []
for cycle in CYCLES:
    some = [ballots[c["roll_call"]] for c in scope(cycle)]
    for a, b in itertools.combinations(states, 2):
        pairs = collections.Counter(cells[a] + cells[b] for cells in some if a in cells and b in cells)
        n = sum(pairs.values())
        if n == 0:
            continue
        counts = {(CODE[p[0]], CODE[p[1]]): count for p, count in pairs.items()}
        clear = {p: count for p, count in counts.items() if 2 not in p}
        binary = sum(clear.values())
        half = sum(count * (1 - Fraction(abs(x - y), 2)) for (x, y), count in counts.items()) / n
        scores = [
            Fraction(sum(count for (x, y), count in counts.items() if x == y), n),
            half,
            None if binary < MINIMUM else Fraction(sum(count for (x, y), count in clear.items() if x == y), binary),
            2 * half - 1,
            1 - 2 * sum(count * (x - y) ** 2 for (x, y), count in counts.items()) / Fraction(4 * n),
            *(corrected(counts, weight, False) for weight in WEIGHT.values()),
            *(corrected(counts, weight, True) for weight in WEIGHT.values()),
        ]
        if n < MINIMUM:
            scores = [None] * 2 + [scores[2]] + [None] * 8
        lines.append([cycle, "all", a, b, n, *(pairs[c] for c in CELLS), *map(number, scores)])
write(
    "agreement",
    "cycle topic state_a state_b common yy ya yn ay aa an ny na nn agree_exact agree_half agree_binary s_absolute s_squared"
    " kappa_nominal kappa_linear kappa_squared pi_nominal pi_linear pi_squared",
    lines,
)

# --- Texts that return --------------------------------------------------------------------------------------------------


def normal(title):
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", title).lower()).strip()


series = collections.defaultdict(list)
for call in calls:
    series[call["topic"] + ": " + normal(call["title"])].append(call)
switches, changes = [], []
for name, texts in series.items():
    texts.sort(key=lambda call: call["date"])
    for state in states:
        last, missed = None, 0
        for call in texts:
            choice = ballots[call["roll_call"]].get(state)
            if choice is None:
                missed += 1
                continue
            if last and last[1] != choice:
                switches.append([state, call["roll_call"], last[0], last[1], choice, missed])
            last, missed = (call["roll_call"], choice), 0
    for before, now in zip(texts, texts[1:]):
        old, new = (ballots[call["roll_call"]] for call in (before, now))
        was, is_ = (electorate[call["date"]] for call in (before, now))
        gained = [s for s in states if new.get(s) == "Y" and old.get(s) != "Y"]
        lost = [s for s in states if old.get(s) == "Y" and new.get(s) != "Y"]
        changes.append(
            [
                now["roll_call"],
                before["roll_call"],
                sum(c == "Y" for c in old.values()),
                sum(c == "Y" for c in new.values()),
                sum(s in was and s in old for s in gained),
                sum(s in is_ and s in new for s in lost),
                sum(s in was and s not in old for s in gained),
                sum(s in is_ and s not in new for s in lost),
                sum(s not in was for s in gained),
                sum(s not in is_ for s in lost),
            ]
        )
write("switches", "state roll_call roll_call_from choice_from choice missed", switches)
write(
    "totals_change",
    "roll_call roll_call_from yes_from yes_to switched_in switched_out appeared vanished joined left",
    changes,
)

# --- Unity and chance ---------------------------------------------------------------------------------------------------

lines = []
for group in GROUPS:
    counted = as_one = telling = beyond = 0
    for call in calls:
        cells = ballots[call["roll_call"]]
        cast = [cells[s] for s in members(group, call["date"]) & electorate[call["date"]] if s in cells]
        room = collections.Counter(cells.values())
        if len(cast) < 2 or len(cast) == len(cells):
            continue
        counted += 1
        united = len(set(cast)) == 1
        as_one += united
        least = Fraction(sum(math.comb(n, len(cast)) for n in room.values()), math.comb(len(cells), len(cast)))
        if least <= Fraction(1, 20):
            telling += 1
            beyond += united
    lines.append([group, counted, as_one, telling, beyond])
write("unity_reach", "group roll_calls as_one telling beyond_chance", lines)

# --- Cohesion -----------------------------------------------------------------------------------------------------------

arms_votes.GROUPS = GROUPS
arms_votes.CYCLES = [(cycle, *ends) for cycle, ends in CYCLES.items() if cycle != "all"]
arms_votes.number = number
arms_votes.write = lambda name, header, table: write(name[5:-4], " ".join(header), table)
arms_votes.summary(arms_votes.cohesion())

# --- States beside others -----------------------------------------------------------------------------------------------


def plurality(cells):
    counts = collections.Counter(cells.values()).most_common(2)
    return None if len(counts) == 2 and counts[0][1] == counts[1][1] else counts[0][0]


room = {call["roll_call"]: plurality(ballots[call["roll_call"]]) for call in calls}
profiles, beside = [], []
for cycle in CYCLES:
    for topic in ["all", *topics]:
        some = scope(cycle, topic)
        for state in everyone:
            eligible = sum(state in electorate[c["date"]] for c in some)
            cast = [(c["roll_call"], ballots[c["roll_call"]][state]) for c in some if state in ballots[c["roll_call"]]]
            if not eligible and not cast:
                continue
            of = collections.Counter(choice for _, choice in cast)
            alike = [list(ballots[call].values()).count(choice) for call, choice in cast]
            untied = [room[call] == choice for call, choice in cast if room[call]]
            profiles.append(
                [cycle, topic, state, eligible, len(cast), of["Y"], of["N"], of["A"]]
                + [number(Fraction(sum(untied), len(untied)) if untied else None)]
                + [number(Fraction(sum(n <= 3 for n in alike), len(cast)) if cast else None), alike.count(1)]
            )
        for reference in "CHN FRA GBR RUS USA".split():
            block = []
            for state in everyone:
                if state == reference:
                    continue
                met = collections.Counter()
                for call in some:
                    cells = ballots[call["roll_call"]]
                    theirs, mine = cells.get(reference), cells.get(state)
                    if theirs is None:
                        continue
                    if mine is None:
                        met["absent"] += state in electorate[call["date"]]
                    elif mine == theirs:
                        met["same"] += 1
                        met["both"] += mine == "A"
                    else:
                        met["partial" if "A" in mine + theirs else "opposite"] += 1
                s, aa, p, o, x = (met[k] for k in ("same", "both", "partial", "opposite", "absent"))
                if s + p + o + x == 0:
                    continue
                votes = Fraction(s - aa, s - aa + o) if s - aa + o else None
                half = (s + Fraction(p, 2)) / (s + p + o) if s + p + o else None
                absence = (s + Fraction(p + x, 2)) / (s + p + o + x)
                block.append([state, (s, aa, p, o, x), votes, half, absence])
            ranked = [half for _, (s, _, p, o, _), _, half, _ in block if s + p + o >= 20]
            for state, counts, *shares in block:
                enough = counts[0] + counts[2] + counts[3] >= 20
                rank = 1 + sum(other > shares[1] for other in ranked) if enough else ""
                key = [cycle, topic, "state:" + reference, "state:" + state]
                beside.append([*key, *counts, *map(number, shares), rank])
write("state_profile", "cycle topic state eligible cast yes no abstain with_majority isolation alone", profiles)
write(
    "coincidence",
    "cycle topic reference subject same both_abstain partial opposite absent"
    " coincidence_votes coincidence_half coincidence_absence_half rank",
    beside,
)
