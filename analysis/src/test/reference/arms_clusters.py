"""Reference for the abstention clusters of the arms votes: SciPy's average linkage; silhouettes and DBSCAN from their
definitions.

Run from the root of the project (needs NumPy and SciPy; made with SciPy 1.17.1):

    python3 analysis/src/test/reference/arms_clusters.py ../shared/data

Writes to analysis/src/test/resources/reference: arms_clusters.csv (k, state, cluster, silhouette),
arms_cluster_quality.csv (k, silhouette) and arms_density.csv (state, cluster; 0 = noise). Cluster numbers: by size, then by
the smallest state.
"""

import csv
import math
import sys
from pathlib import Path

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

data = Path(sys.argv[1]) / "arms-votes"
target = Path(__file__).parent.parent / "resources" / "reference"

with open(data / "roll_calls.csv", encoding="utf-8") as file:
    whole = [row["roll_call"] for row in csv.DictReader(file) if row["kind"] == "whole"]
with open(data / "ballots.csv", encoding="utf-8") as file:
    ballots = {row.pop("roll_call"): row for row in csv.DictReader(file)}

minimum = max(3, math.ceil(0.05 * len(whole)))
everyone = sorted(next(iter(ballots.values())))
states = [s for s in everyone if sum(ballots[r][s] == "A" for r in whole) >= minimum]
cast = np.array([[ballots[r][s] != "" for r in whole] for s in states])
abstained = np.array([[ballots[r][s] == "A" for r in whole] for s in states])

size = len(states)
distances = np.zeros((size, size))
for i in range(size):
    for j in range(size):
        joint = cast[i] & cast[j]
        either = ((abstained[i] | abstained[j]) & joint).sum()
        both = (abstained[i] & abstained[j]).sum()
        if i != j:
            distances[i, j] = 1 - both / either if either else 1

tree = linkage(squareform(distances), "average")


def silhouettes(labels):
    values = []
    for i in range(size):
        own = [j for j in range(size) if labels[j] == labels[i] and j != i]
        if not own:
            values.append(0.0)
            continue
        a = distances[i, own].mean()
        b = min(
            distances[i, [j for j in range(size) if labels[j] == other]].mean()
            for other in set(labels) - {labels[i]}
        )
        values.append((b - a) / max(a, b) if max(a, b) else 0.0)
    return values


clusters, quality = [], []
for k in range(2, 10):
    labels = list(fcluster(tree, k, "maxclust"))
    members = sorted(
        ([s for s, label in zip(states, labels) if label == one] for one in set(labels)),
        key=lambda group: (-len(group), group[0]),
    )
    assert len(members) == k
    number = {state: n + 1 for n, group in enumerate(members) for state in group}
    values = silhouettes(labels)
    for state, value in zip(states, values):
        clusters.append([k, state, number[state], f"{value:.12f}"])
    quality.append([k, f"{np.mean(values):.12f}"])

# The knee: the point of the sorted curve farthest from the chord between its ends, measured at right angles.
curve = np.sort([np.sort(np.delete(distances[i], i))[1] for i in range(size)])
chord = np.array([size - 1, curve[-1] - curve[0]])
gaps = [abs(i * chord[1] - (value - curve[0]) * chord[0]) / np.hypot(*chord) for i, value in enumerate(curve)]
epsilon = curve[int(np.argmax(gaps))]
near = distances <= epsilon
core = [i for i in range(size) if near[i].sum() >= 3]
label = {}
for start in core:
    if start in label:
        continue
    reached, ahead = {start}, [start]
    while ahead:
        point = ahead.pop()
        for other in core:
            if near[point, other] and other not in reached:
                reached.add(other)
                ahead.append(other)
    for point in sorted(reached) + [i for i in range(size) if i not in core and near[i, list(reached)].any()]:
        label.setdefault(point, start)
found = sorted(
    ([states[i] for i in range(size) if label.get(i) == one] for one in set(label.values())),
    key=lambda group: (-len(group), group[0]),
)
number = {state: n + 1 for n, group in enumerate(found) for state in group}
density = [[state, number.get(state, 0)] for state in states]

for name, header, rows in [
    ("arms_density.csv", ["state", "cluster"], density),
    ("arms_clusters.csv", ["k", "state", "cluster", "silhouette"], clusters),
    ("arms_cluster_quality.csv", ["k", "silhouette"], quality),
]:
    with open(target / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
