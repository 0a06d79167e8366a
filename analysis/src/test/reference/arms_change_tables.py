"""Whole tables of what changed between the cycles of the arms study, from the ballots and in exact fractions, without the program.

Run from the root of the project (Python 3.11, NumPy):

    python3 analysis/src/test/reference/arms_change_tables.py ../shared/data

Reads arms-votes/ and registry/ of the data folder. Writes, packed by gzip, with the key columns of the report's tables first:

    report_cycle_change         every group, measure and pair of cycles, direct and chained; without intervals
    report_cycle_change_topics  the same by topic, direct
    report_co_abstention        every cycle and pair that abstained together: p by counting ways, q over its family
    report_cluster_transitions  partitions by average linkage in fractions, by k-means of other starts and by density, and
                                which number of clusters is chosen
    report_movers               every pair of cycles, measure, reference, topic and state; p and q where all arrangements of
                                meetings are looked at, "drawn" where the program draws them; without intervals
    report_subjects             who mostly abstains on what
    report_patterns             rows of choices on a text and its paragraphs
    report_paragraph_dissent    every choice on a paragraph beside the one on the whole
    report_dissent_by_paragraph, report_dissent_by_state, report_dissent_by_group  the same, counted
"""

import collections
import functools
import itertools
import math
from fractions import Fraction

import numpy

import arms_study
from arms_study import CYCLES, GROUPS, NAMES, ballots, belonging, calls, every, states

PAIRS = [*zip(NAMES, NAMES[1:]), (NAMES[0], NAMES[-1])]
REFERENCES = "CHN FRA GBR RUS USA".split()
LEVEL = Fraction(1, 20)
write = functools.partial(arms_study.write, "report")


def number(value):
    return "" if value is None else f"{float(value):.13g}"


members = {(g, d): belonging(g, d) & belonging("UN", d) for g in GROUPS for d in {c["date"] for c in every}}


def scope(cycle, some=calls):
    return some if cycle == "all" else [c for c in some if CYCLES[cycle][0] <= c["date"] <= CYCLES[cycle][1]]


def mean(values):
    defined = [value for value in values if value is not None]
    return sum(defined) / len(defined) if defined else None


# --- Cohesion from cycle to cycle ---------------------------------------------------------------------------------------


def index(measure, call, some):
    """The index, or None where it is undefined or 1 by construction."""
    choices = collections.Counter(ballots[call["roll_call"]].get(state, "") for state in some)
    y, n, a = choices["Y"], choices["N"], choices["A"]
    if y + n + a <= 1:
        return None
    if measure == "rice":
        return Fraction(abs(y - n), y + n) if y + n > 1 else None
    return Fraction(3 * max(y, n, a) - y - n - a, 2 * (y + n + a))


def split(group, measure, pair):
    """The means, the parts and the common members, and every topic; None where a cycle has no value."""
    counted = [[c for c in scope(cycle) if index(measure, c, members[group, c["date"]]) is not None] for cycle in pair]
    if not all(counted):
        return None
    common = frozenset.intersection(*(members[group, c["date"]] for some in counted for c in some))
    overall = [mean([index(measure, c, members[group, c["date"]]) for c in some]) for some in counted]
    origin = sum(overall) / 2
    topics, attendance = [], Fraction(0)
    for topic in sorted({c["topic"] for some in counted for c in some}):
        on = [[c for c in some if c["topic"] == topic] for some in counted]
        w = [Fraction(len(on[i]), len(counted[i])) for i in (0, 1)]
        own = [mean([index(measure, c, members[group, c["date"]]) for c in some]) for some in on]
        filled = [own[i] if own[i] is not None else own[1 - i] for i in (0, 1)]
        rest = (filled[1] - filled[0]) * sum(w) / 2
        behaviour = present = Fraction(0)
        if None not in own:
            theirs = [mean([index(measure, c, common) for c in some]) for some in on]
            if None not in theirs:
                behaviour = (theirs[1] - theirs[0]) * sum(w) / 2
            came = [{s for c in some for s in common if s in ballots[c["roll_call"]]} for some in on]
            theirs = [mean([index(measure, c, came[0] & came[1]) for c in some]) for some in on]
            if None not in theirs:
                present = (theirs[1] - theirs[0]) * sum(w) / 2
        attendance += behaviour - present
        topics.append([topic, *w, *own, (w[1] - w[0]) * (sum(filled) / 2 - origin), behaviour, rest - behaviour])
    agenda, behaviour, membership_ = (sum(t[column] for t in topics) for column in (5, 6, 7))
    assert agenda + behaviour + membership_ == overall[1] - overall[0]
    return overall, [overall[1] - overall[0], agenda, behaviour, membership_, attendance], len(common), topics


def changes():
    lines, by_topic = [], []
    for group, measure in itertools.product(GROUPS, ["agreement_index", "rice"]):
        found = {pair: split(group, measure, pair) for pair in PAIRS}
        for pair, change in found.items():
            if change:
                ends, parts, common, topics = change
                lines.append([*pair, group, measure, "direct", *map(number, [*ends, *parts]), common])
                by_topic += [[*pair, group, measure, t[0], *map(number, t[1:])] for t in topics]
        steps = [found[pair] for pair in PAIRS[:-1]]
        if all(steps):
            parts = [sum(step[1][i] for step in steps) for i in range(5)]
            ends = [steps[0][0][0], steps[-1][0][1]]
            common = min(step[2] for step in steps)
            lines.append([*PAIRS[-1], group, measure, "chained", *map(number, [*ends, *parts]), common])
    write(
        "cycle_change",
        "cycle_from cycle_to group measure method from to total agenda behaviour membership attendance common",
        lines,
    )
    write(
        "cycle_change_topics",
        "cycle_from cycle_to group measure topic weight_from weight_to from to agenda behaviour membership",
        by_topic,
    )


# --- States from cycle to cycle -----------------------------------------------------------------------------------------


def plurality(choices):
    counts = collections.Counter(choices).most_common(2)
    return None if not counts or len(counts) == 2 and counts[0][1] == counts[1][1] else counts[0][0]


room = {call: plurality(cells.values()) for call, cells in ballots.items()}


def abstention(call, state, _):
    return Fraction(ballots[call][state] == "A") if state in ballots[call] else None


def majority(call, state, _):
    return Fraction(ballots[call][state] == room[call]) if state in ballots[call] and room[call] else None


def coincidence(call, state, other):
    if state not in ballots[call] or other not in ballots[call]:
        return None
    pair = {ballots[call][state], ballots[call][other]}
    return Fraction(1) if len(pair) == 1 else Fraction(1, 2) if "A" in pair else Fraction(0)


arranged = {}


def arrangements(meetings, chosen):
    """Every choice of meetings, a row each; None where the program draws."""
    if (meetings, chosen) not in arranged:
        ways = math.comb(meetings, chosen)
        if ways > 20_000:
            arranged[meetings, chosen] = None
        else:
            cells = numpy.zeros((ways, meetings), dtype=object)
            for row, some in enumerate(itertools.combinations(range(meetings), chosen)):
                cells[row, list(some)] = 1
            arranged[meetings, chosen] = cells
    return arranged[meetings, chosen]


known = {}


def compared(scores):
    """Of (later or not, topic, meeting, value): the counts, both values, p and the least p; None without a common topic."""
    both = {t for w, t, _, _ in scores if not w} & {t for w, t, _, _ in scores if w}
    scores = tuple(s for s in scores if s[1] in both)
    if scores in known or not scores:
        return known.get(scores)
    sums, counts = collections.defaultdict(Fraction), collections.Counter()
    for when, topic, _, value in scores:
        sums[when, topic] += value
        counts[when, topic] += 1
    weights = {t: Fraction(counts[0, t] * counts[1, t], counts[0, t] + counts[1, t]) for t in both}
    values = [
        sum(weights[t] * sums[when, t] / counts[when, t] for t in both) / sum(weights.values()) for when in (0, 1)
    ]
    middle = {t: (sums[0, t] + sums[1, t]) / (counts[0, t] + counts[1, t]) for t in both}
    residuals = collections.defaultdict(Fraction)
    for when, topic, meeting, value in scores:
        residuals[when, meeting] += value - middle[topic]
    later = sum(when for when, _ in residuals)
    # Whole numbers are as exact as fractions and faster to add.
    scale = math.lcm(*(r.denominator for r in residuals.values()))
    whole = numpy.array([int(r * scale) for r in residuals.values()], dtype=object)
    happened = abs(sum(int(r * scale) for (when, _), r in residuals.items() if when))
    cells = arrangements(len(whole), min(later, len(whole) - later))
    if not any(whole):
        p = least = Fraction(1)
    elif cells is None:
        p = "drawn"
        # The largest residuals, or the smallest, among the later meetings: equal ones stand for each other.
        k, least, tops = min(later, len(whole) - later), Fraction(0), []
        for sign in (1, -1):
            ordered = sorted((sign * r for r in whole), reverse=True)
            edge = ordered[k - 1]
            above, equal = sum(r > edge for r in ordered), sum(r == edge for r in ordered)
            tops.append((sum(ordered[:k]), Fraction(math.comb(equal, k - above), math.comb(len(whole), k))))
        least = sum(share for top, share in tops if top == max(top for top, _ in tops))
        least = max(Fraction(1, 10_000), min(Fraction(1), least))
    else:
        totals = abs(cells @ whole)
        p = Fraction(int((totals >= happened).sum()), len(totals))
        least = Fraction(int((totals == totals.max()).sum()), len(totals))
    n = [sum(counts[when, t] for t in both) for when in (0, 1)]
    known[scores] = n, values, p, least, kept(scores, sorted(residuals))
    return known[scores]


def kept(scores, meetings):
    """Whether p keeps its level: the variance of the change is at most 6/5 of its mean square among arrangements, if the scores of a
    meeting all went one way."""
    cells = collections.Counter((when, meeting, topic) for when, topic, meeting, _ in scores)
    topics = sorted({topic for _, _, topic in cells})
    size = [[cells[(*key, t)] for t in topics] for key in meetings]
    whole, later = ([sum(s[i] for s, key in zip(size, meetings) if key[0] >= w) for i in range(len(topics))] for w in (0, 1))
    happened = sum(
        sum(x * (key[0] - Fraction(a, n)) for x, a, n in zip(s, later, whole)) ** 2 for s, key in zip(size, meetings)
    )
    dealt = sum(
        ((i == j) * sum(s) - sum(Fraction(x * y, n) for x, y, n in zip(s, other, whole))) ** 2
        for i, s in enumerate(size)
        for j, other in enumerate(size)
    )
    n, k = len(meetings), sum(when for when, _ in meetings)
    return 5 * happened <= 6 * Fraction(k * (n - k), n * (n - 1)) * dealt


def adjusted(family):
    q, smallest = {}, Fraction(1)
    for rank, (key, p) in reversed(list(enumerate(sorted(family.items(), key=lambda f: f[1]), 1))):
        smallest = min(smallest, p * len(family) / rank)
        q[key] = smallest
    return q


def judged(found):
    """p and q of each state, empty where the test can show nothing alone or would show too much; p alone where it can show
    nothing beside the others: it has entered their q."""
    family = {state: p for state, (_, _, p, least, fair) in found.items() if least <= LEVEL and fair}
    if "drawn" in family.values():
        return {state: ["drawn", "drawn"] for state in family}
    q = adjusted(family)
    out = {}
    for state in family:
        best = adjusted({**family, state: found[state][3]})[state]
        out[state] = [number(family[state]), number(q[state]) if best <= LEVEL else ""]
    return out


def movers():
    measures = [("abstention_rate", "", abstention), ("with_majority", "", majority)]
    measures += [("coincidence_half", reference, coincidence) for reference in REFERENCES]
    lines = []
    for pair in PAIRS:
        cycles = [scope(cycle) for cycle in pair]
        shared = sorted({c["topic"] for c in cycles[0]} & {c["topic"] for c in cycles[1]})
        for name, reference, score in measures:
            scores = {
                state: [
                    (when, c["topic"], c["meeting"], value)
                    for when in (0, 1)
                    for c in cycles[when]
                    if c["topic"] in shared and (value := score(c["roll_call"], state, reference)) is not None
                ]
                for state in states
                if state != reference
            }
            for topic in ["all", *shared]:
                found = {}
                for state, own in scores.items():
                    change = compared([s for s in own if topic in ("all", s[1])])
                    if change:
                        found[state] = change
                tests = judged(found)
                key = "state:" + reference if reference else ""
                for state, (n, (old, new), _, least, _) in found.items():
                    lines.append(
                        [*pair, state, name, key, topic, *n, *map(number, [old, new, new - old])]
                        + [number(least), *tests.get(state, ["", ""])]
                    )
            if name == "abstention_rate":
                for state, own in scores.items():
                    n = [sum(s[0] == when for s in own) for when in (0, 1)]
                    if sum(n) and not all(n):
                        lines.append([*pair, state, name, "", "all", *n, *[""] * 6])
    write(
        "movers",
        "cycle_from cycle_to state measure reference topic n_from n_to from to change attainable_p p_value q_value",
        lines,
    )


# --- Abstaining together ------------------------------------------------------------------------------------------------


def together():
    lines = []
    for cycle in ["all", *CYCLES]:
        cast = {s: {c["roll_call"] for c in scope(cycle) if s in ballots[c["roll_call"]]} for s in states}
        off = {s: {call for call in cast[s] if ballots[call][s] == "A"} for s in states}
        family, counts = {}, {}
        for first, second in itertools.combinations(states, 2):
            joint = cast[first] & cast[second]
            a, b, both = len(off[first] & joint), len(off[second] & joint), len(off[first] & off[second])
            if a and b:
                n = len(joint)
                ways = sum(math.comb(a, o) * math.comb(n - a, b - o) for o in range(both, min(a, b) + 1))
                family[first, second] = Fraction(ways, math.comb(n, b))
                counts[first, second] = n, both, a + b - both
        q = adjusted(family)
        for key, (n, both, either) in counts.items():
            if both:
                lines.append(
                    [cycle, *key, n, both, either, *map(number, [Fraction(both, either), family[key], q[key]])]
                )
    write("co_abstention", "cycle state_a state_b common both either jaccard p_value q_value", lines)


# --- Blocs from cycle to cycle ------------------------------------------------------------------------------------------


def numbered(labels):
    """By size, then by the smallest state."""
    held = collections.defaultdict(list)
    for state, label in labels.items():
        held[label].append(state)
    order = sorted(held.values(), key=lambda some: (-len(some), min(some)))
    return {state: place for place, some in enumerate(order, 1) for state in some}


def silhouette(distances, labels):
    values = []
    for i in range(len(labels)):
        own = [j for j in range(len(labels)) if labels[j] == labels[i] and j != i]
        near = min(distances[i, labels == other].mean() for other in set(labels) - {labels[i]})
        a = distances[i, own].mean() if own else 0
        values.append((near - a) / max(a, near) if own and max(a, near) else 0.0)
    return float(numpy.mean(values))


def chosen(scores):
    """The best; the smaller where it is the last, or where a smaller comes within 0.01."""
    best = max(scores, key=lambda k: (round(scores[k], 12), -k))
    return best, min(k for k in scores if k <= best and scores[k] >= scores[best] - 0.01)


def joined(distances):
    """The partitions on the way from single points to one cluster, by average linkage in fractions; of equal distances the pair
    whose smallest members come first."""
    held = [[point] for point in range(len(distances))]
    sums = {(i, j): distances[i][j] for i, j in itertools.combinations(range(len(held)), 2)}
    cuts = {len(held): [list(some) for some in held]}
    while len(held) > 1:
        sizes = {some[0]: len(some) for some in held}
        one, other = min(sums, key=lambda pair: (sums[pair] / (sizes[pair[0]] * sizes[pair[1]]), pair))
        held = sorted(
            some + next(more for more in held if more[0] == other) if some[0] == one else some
            for some in held
            if some[0] != other
        )
        for third in {some[0] for some in held} - {one}:
            sums[min(one, third), max(one, third)] += sums.pop((min(other, third), max(other, third)))
        del sums[one, other]
        cuts[len(held)] = [list(some) for some in held]
    return cuts


def means(points, k, generator):
    """The least sum of squares of 300 starts at random points, by rounds and by single moves."""
    best, least = None, numpy.inf
    for _ in range(300):
        centres = points[generator.choice(len(points), k, replace=False)]
        labels = ((points[:, None] - centres[None]) ** 2).sum(2).argmin(1)
        for _ in range(50):
            centres = numpy.array(
                [points[labels == c].mean(0) if (labels == c).any() else centres[c] for c in range(k)]
            )
            nearest = ((points[:, None] - centres[None]) ** 2).sum(2).argmin(1)
            if (nearest == labels).all():
                break
            labels = nearest
        moved = len(set(labels)) == k
        while moved:
            moved = False
            for i, point in enumerate(points):
                sizes = numpy.bincount(labels, minlength=k).astype(float)
                if sizes[labels[i]] == 1:
                    continue
                away = numpy.array([((point - points[labels == c].mean(0)) ** 2).sum() for c in range(k)])
                cost = away * sizes / (sizes + 1)
                cost[labels[i]] = away[labels[i]] * sizes[labels[i]] / (sizes[labels[i]] - 1) * (1 - 1e-9)
                if cost.argmin() != labels[i]:
                    labels[i], moved = cost.argmin(), True
        if len(set(labels)) == k:
            squares = sum(((points[labels == c] - points[labels == c].mean(0)) ** 2).sum() for c in range(k))
            if squares < least * (1 - 1e-9):
                best, least = labels.copy(), squares
    return best


def density(distances, some):
    size = len(some)
    curve = numpy.sort([numpy.sort(numpy.delete(distances[i], i))[1] for i in range(size)])
    chord = numpy.array([size - 1, curve[-1] - curve[0]])
    gaps = [abs(i * chord[1] - (v - curve[0]) * chord[0]) / numpy.hypot(*chord) for i, v in enumerate(curve)]
    near = distances <= curve[int(numpy.argmax(gaps))]
    core, label = [i for i in range(size) if near[i].sum() >= 3], {}
    for start in core:
        ahead = [] if start in label else [start]
        while ahead:
            point = ahead.pop()
            if label.setdefault(point, start) == start and point in core:
                ahead += [other for other in range(size) if near[point, other] and other not in label]
    found = numbered({some[i]: first for i, first in label.items()})
    return {state: found.get(state, 0) for state in some}


def partitions(cycle):
    """By method, the place of every state that casts a ballot in the cycle."""
    whole = [c["roll_call"] for c in scope(cycle)]
    least = max(3, math.ceil(0.05 * len(whole))) if len(whole) >= 10 else 1
    voting = [s for s in states if any(s in ballots[call] for call in whole)]
    some = [s for s in voting if sum(ballots[call].get(s) == "A" for call in whole) >= least]
    exact = [[Fraction(0)] * len(some) for _ in some]
    for i, j in itertools.permutations(range(len(some)), 2):
        joint = [(ballots[c][some[i]], ballots[c][some[j]]) for c in whole if {some[i], some[j]} <= ballots[c].keys()]
        either, both = sum("A" in pair for pair in joint), sum(pair == ("A", "A") for pair in joint)
        exact[i][j] = Fraction(either - both, either) if either else Fraction(1)
    distances = numpy.array([[float(cell) for cell in row] for row in exact])
    different = len({tuple({"A": 1, "": 2}.get(ballots[call].get(s, ""), 0) for call in whole) for s in some})
    tree, cuts, scores = joined(exact), {}, {}
    for k in range(2, min(10, different)):
        cuts[k] = numpy.zeros(len(some), dtype=int)
        for label, held in enumerate(tree[k]):
            cuts[k][held] = label
        scores[k] = silhouette(distances, cuts[k])
    _, k = chosen(scores)
    columns = [[{"A": 1.0, "": numpy.nan}.get(ballots[c].get(s, ""), 0.0) for s in some] for c in whole]
    columns = [column for column in map(numpy.array, columns) if numpy.nansum(column) > 0]
    points = numpy.array([numpy.where(numpy.isnan(c), numpy.nanmean(c), c) for c in columns]).T
    generator = numpy.random.default_rng(1)
    rival = {n: means(points, n, generator) for n in range(2, min(9, different - 1, len(set(map(tuple, points)))) + 1)}
    _, by_means = chosen({n: silhouette(distances, labels) for n, labels in rival.items()})
    found = {
        "hierarchical": numbered(dict(zip(some, cuts[k]))),
        "kmeans": numbered(dict(zip(some, rival[by_means]))),
        "dbscan": density(distances, some),
    }
    return {m: {s: places.get(s, "not clustered") for s in voting} for m, places in found.items()}, k


def transitions():
    lines, by_cycle = [], {}
    for cycle in CYCLES:
        by_cycle[cycle], k = partitions(cycle)
        print(cycle, "cut into", k)
    for (old, new), method in itertools.product(PAIRS[:-1], ["hierarchical", "kmeans", "dbscan"]):
        before, after = by_cycle[old][method], by_cycle[new][method]
        flows = collections.defaultdict(list)
        for state in sorted({*before, *after}):
            flows[before.get(state, "not voting"), after.get(state, "not voting")].append(state)
        inner = {key: len(some) for key, some in flows.items() if all(isinstance(p, int) and p for p in key)}
        for (one, other), some in flows.items():
            given = sum(n for (first, _), n in inner.items() if first == one)
            taken = sum(n for (_, last), n in inner.items() if last == other)
            on = (one, other) in inner and 2 * len(some) > given and 2 * len(some) > taken
            lines.append([old, new, method, one, other, " ".join(some), str(on).lower()])
    write("cluster_transitions", "cycle_from cycle_to method cluster_from cluster_to states goes_on", lines)


# --- Paragraphs and topics ----------------------------------------------------------------------------------------------

COUNTED = {
    "in_favour_of_both": ["YY"],
    "neither": ["AA", "NN"],
    "left": ["AY", "AN", "NY", "NA"],
    "left_abstaining": ["AY", "AN"],
    "left_against": ["NY", "NA"],
    "came_back": ["AY", "NY"],
    "reversed": ["YA", "YN"],
    "reversed_abstaining": ["YA"],
    "reversed_against": ["YN"],
    "paragraph_only": ["YX", "AX", "NX"],
    "whole_only": ["XY", "XA", "XN"],
}


def paragraphs():
    known_texts = {c["roll_call"] for c in every}
    votes = [c for c in every if c["kind"] == "paragraph" and c["whole_text"] in known_texts]
    texts = collections.defaultdict(list)
    for call in votes:
        texts[call["whole_text"]].append(call["roll_call"])
    rows_of_choices = []
    for text, parts in texts.items():
        order = sorted([text, *parts])
        held = collections.defaultdict(list)
        for state in states:
            pattern = "".join(ballots[call].get(state, "X") for call in order)
            if set(pattern) != {"X"}:
                held[pattern].append(state)
        rows_of_choices += [[text, pattern, len(some), " ".join(some)] for pattern, some in held.items()]
    write("patterns", "whole_text pattern states members", rows_of_choices)
    pairs = {
        (c["roll_call"], s): pair
        for c in votes
        for s in states
        if (pair := ballots[c["roll_call"]].get(s, "X") + ballots[c["whole_text"]].get(s, "X")) != "XX"
    }
    whole = {c["roll_call"]: c["whole_text"] for c in votes}
    write(
        "paragraph_dissent",
        "whole_text roll_call state paragraph_choice whole_choice",
        [[whole[call], call, state, *pair] for (call, state), pair in pairs.items()],
    )

    def counts(some):
        return [sum("X" not in p for p in some), *(sum(p in kinds for p in some) for kinds in COUNTED.values())]

    head = "both_cast " + " ".join(COUNTED)
    write(
        "dissent_by_paragraph",
        f"whole_text roll_call {head}",
        [[whole[c], c, *counts([p for (call, _), p in pairs.items() if call == c])] for c in whole],
    )
    by_state, by_group = [], []
    for cycle, topic in itertools.product(["all", *CYCLES], ["all", *sorted({c["topic"] for c in votes})]):
        some = [c for c in scope(cycle, votes) if topic in ("all", c["topic"])]
        for state in states:
            own = [pairs[c["roll_call"], state] for c in some if (c["roll_call"], state) in pairs]
            if own:
                by_state.append([cycle, topic, state, *counts(own)])
        for group in GROUPS:
            cells = [
                (c["roll_call"], s, pairs[c["roll_call"], s])
                for c in some
                for s in members[group, c["date"]]
                if (c["roll_call"], s) in pairs
            ]
            if cells:
                left = [cell for cell in cells if cell[2] in COUNTED["left"]]
                by_group.append(
                    [cycle, topic, group, *counts([cell[2] for cell in cells])]
                    + [len({cell[0] for cell in left}), len({cell[1] for cell in left})]
                )
    write("dissent_by_state", f"cycle topic state {head}", by_state)
    write("dissent_by_group", f"cycle topic group {head} paragraphs_left states_left", by_group)


def subjects():
    lines = []
    for cycle, topic in itertools.product(["all", *CYCLES], ["all", *sorted({c["topic"] for c in calls})]):
        some = [ballots[c["roll_call"]] for c in scope(cycle) if topic in ("all", c["topic"])]
        for state in states:
            own = [cells[state] for cells in some if state in cells]
            if own:
                often = len(own) >= 3 and 2 * own.count("A") >= len(own)
                lines.append([cycle, topic, state, len(own), own.count("A"), str(often).lower()])
    write("subjects", "cycle topic state cast abstentions mostly", lines)


for table in (changes, together, transitions, paragraphs, subjects, movers):
    print(table.__name__)
    table()
