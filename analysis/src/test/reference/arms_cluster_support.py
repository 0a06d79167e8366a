"""Reference for the gap statistic and the stability of the abstention clusters of the arms votes.

Run from the root of the project (needs NumPy, SciPy and scikit-learn; made with SciPy 1.10.1, scikit-learn 1.2.1):

    python3 analysis/src/test/reference/arms_cluster_support.py ../shared/data

Average linkage by SciPy, the adjusted Rand index by scikit-learn, the rest from the definitions, all with NumPy's own random
numbers and 2,000 draws: the program's values, from other random numbers, must lie within what drawing leaves open.

Writes to analysis/src/test/resources/reference: arms_gap.csv (k, log_w, gap, deviation = standard deviation of log W*) and
arms_stability.csv (k, subject, value; the subject is "partition", a cluster's number or a state).
"""

import csv
import math
import sys
from pathlib import Path

import numpy as np
from scipy.cluster.hierarchy import cut_tree, linkage
from scipy.spatial.distance import squareform
from sklearn.metrics import adjusted_rand_score

DRAWS = 2000
data = Path(sys.argv[1]) / "arms-votes"
target = Path(__file__).parent.parent / "resources" / "reference"

with open(data / "roll_calls.csv", encoding="utf-8") as file:
    whole = [row["roll_call"] for row in csv.DictReader(file) if row["kind"] == "whole"]
with open(data / "ballots.csv", encoding="utf-8") as file:
    ballots = {row.pop("roll_call"): row for row in csv.DictReader(file)}
minimum = max(3, math.ceil(0.05 * len(whole)))
states = [s for s in sorted(next(iter(ballots.values()))) if sum(ballots[r][s] == "A" for r in whole) >= minimum]
cast = np.array([[ballots[r][s] != "" for r in whole] for s in states])
abstained = np.array([[ballots[r][s] == "A" for r in whole] for s in states])


def distances(cast, abstained):
    a, c = abstained.astype(float), cast.astype(float)
    both = a @ a.T
    either = a @ c.T + c @ a.T - both
    with np.errstate(invalid="ignore", divide="ignore"):
        d = np.where(either > 0, 1 - both / either, 1.0)
    np.fill_diagonal(d, 0)
    return d


def partitions(d, most):
    tree = linkage(squareform(d, checks=False), "average")
    return {k: cut_tree(tree, k).ravel() for k in range(1, most + 1)}


def log_w(d, labels):
    return math.log(sum(
        d[np.ix_(labels == r, labels == r)].sum() / 2 / (labels == r).sum() for r in np.unique(labels)
    ))


random = np.random.default_rng(2001)
full = distances(cast, abstained)
found = partitions(full, 10)
logs = {k: [] for k in found}
for _ in range(DRAWS):
    dealt = np.zeros_like(abstained)
    for column in range(len(whole)):
        voters = np.flatnonzero(cast[:, column])
        dealt[random.permutation(voters)[: abstained[:, column].sum()], column] = True
    d = distances(cast, dealt)
    for k, labels in partitions(d, 10).items():
        logs[k].append(log_w(d, labels))
gap = [
    [k, f"{log_w(full, found[k]):.12f}", f"{np.mean(logs[k]) - log_w(full, found[k]):.12f}", f"{np.std(logs[k]):.12f}"]
    for k in found
]

overlaps = {k: np.zeros(k) for k in found}
settled = {k: np.zeros(len(states)) for k in found}
rand = {k: [] for k in found}
number = {}
for k, labels in found.items():
    groups = sorted((np.flatnonzero(labels == r) for r in np.unique(labels)), key=lambda g: (-len(g), g[0]))
    number[k] = np.array([next(n for n, g in enumerate(groups) if i in g) for i in range(len(states))])
for _ in range(DRAWS):
    columns = random.integers(0, len(whole), len(whole))
    for k, labels in partitions(distances(cast[:, columns], abstained[:, columns]), 10).items():
        own = number[k][:, None] == number[k][None, :]
        now = labels[:, None] == labels[None, :]
        rand[k].append(adjusted_rand_score(number[k], labels))
        for n in range(k):
            members = number[k] == n
            overlaps[k][n] += max(
                (members & (labels == r)).sum() / (members | (labels == r)).sum() for r in np.unique(labels)
            )
        kept, all_of_both = (own & now).sum(1) - 1, (own | now).sum(1) - 1
        settled[k] += (all_of_both == 0) | (2 * kept > all_of_both)
stability = []
for k in range(2, 10):
    stability.append([k, "partition", f"{np.mean(rand[k]):.6f}"])
    stability += [[k, n + 1, f"{overlaps[k][n] / DRAWS:.6f}"] for n in range(k)]
    stability += [[k, state, f"{value / DRAWS:.6f}"] for state, value in zip(states, settled[k])]

for name, header, rows in [
    ("arms_gap.csv", ["k", "log_w", "gap", "deviation"], gap),
    ("arms_stability.csv", ["k", "subject", "value"], stability),
]:
    with open(target / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
