"""Reference for who leaves paragraphs, counted ballot by ballot from the tables of the arms votes.

Run from the root of the project (Python alone):

    python3 analysis/src/test/reference/paragraph_dissent.py ../shared/data

Writes to analysis/src/test/resources/reference: arms_dissent_by_state.csv and arms_dissent_by_group.csv (every cycle and all, every
topic and all, states and groups that cast at least one ballot on such a paragraph or its whole text), and
arms_paragraph_companions.csv (the other whole text of the meeting, and the
paragraph of another text, on which at least 4 of 5 of those that left abstained: most of each kind).
"""

import csv
import sys
from pathlib import Path

data = Path(sys.argv[1])
target = Path(__file__).parent.parent / "resources" / "reference"

GROUPS = "UN AFR APG EEG GRULAC WEOG WEOG_ELECT EU NAM LAS ASEAN CARICOM NATO OIC P5".split()
CYCLES = {
    "1": ("2001-07-21", "2006-07-07"),
    "2": ("2006-07-08", "2012-09-07"),
    "3": ("2012-09-08", "2018-06-29"),
    "4": ("2018-06-30", "2024-06-28"),
    "5": ("2024-06-29", "2030-12-31"),
}
# Each column and the pairs of letters (paragraph, whole) that count in it; "-" = on no list.
COLUMNS = {
    "in_favour_of_both": ["YY"],
    "neither": ["AA", "NN"],
    "left_abstaining": ["AY", "AN"],
    "left_against": ["NY", "NA"],
    "came_back": ["AY", "NY"],
    "reversed_abstaining": ["YA"],
    "reversed_against": ["YN"],
    "paragraph_only": ["Y-", "A-", "N-"],
    "whole_only": ["-Y", "-A", "-N"],
}
LEFT = COLUMNS["left_abstaining"] + COLUMNS["left_against"]


def rows(path):
    with open(data / path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def belonging(group, day):
    return {
        row["state_id"]
        for row in memberships
        if row["group_id"] == group and row["from"] <= day and (not row["to"] or day <= row["to"])
    }


calls = {row["roll_call"]: row for row in rows("arms-votes/roll_calls.csv")}
ballots = {row.pop("roll_call"): row for row in rows("arms-votes/ballots.csv")}
memberships = rows("registry/memberships.csv")
states = sorted(next(iter(ballots.values())))
paragraphs = [call for call in calls.values() if call["kind"] == "paragraph" and call["whole_text"] in calls]


def choice(call, state):
    letter = ballots[call][state]
    return letter if letter in ("Y", "A", "N") else "-"


def pair(paragraph, state):
    return choice(paragraph["roll_call"], state) + choice(paragraph["whole_text"], state)


def write(name, header, lines):
    with open(target / name, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(lines)


scopes = {}
for paragraph in paragraphs:
    cycle = next(c for c, (first, last) in CYCLES.items() if first <= paragraph["date"] <= last)
    for c in ("all", cycle):
        for t in ("all", paragraph["topic"]):
            scopes.setdefault((c, t), []).append(paragraph)

by_state, by_group = [], []
members = {(g, day): belonging(g, day) & belonging("UN", day) for g in GROUPS for day in {p["date"] for p in paragraphs}}
for (cycle, topic), some in sorted(scopes.items()):
    for state in states:
        pairs = [pair(p, state) for p in some]
        if any(both != "--" for both in pairs):
            by_state.append([cycle, topic, state] + [sum(both in c for both in pairs) for c in COLUMNS.values()])
    for group in sorted(GROUPS):
        cells = [(p, state, pair(p, state)) for p in some for state in members[group, p["date"]] if state in states]
        cells = [cell for cell in cells if cell[2] != "--"]
        if cells:
            left = [cell for cell in cells if cell[2] in LEFT]
            by_group.append(
                [cycle, topic, group]
                + [sum(cell[2] in c for cell in cells) for c in COLUMNS.values()]
                + [len({cell[0]["roll_call"] for cell in left}), len({cell[1] for cell in left})]
            )
write("arms_dissent_by_state.csv", ["cycle", "topic", "state", *COLUMNS], by_state)
write("arms_dissent_by_group.csv", ["cycle", "topic", "group", *COLUMNS, "paragraphs_left", "states_left"], by_group)

companions = []
for paragraph in sorted(paragraphs, key=lambda p: p["roll_call"]):
    left = [state for state in states if pair(paragraph, state) in LEFT]
    found = []
    for other in calls.values():
        text = other["roll_call"] if other["kind"] == "whole" else other["whole_text"]
        if other["meeting"] == paragraph["meeting"] and text and text != paragraph["whole_text"]:
            there = {state: choice(other["roll_call"], state) for state in states}
            abstained = sum(there[state] == "A" for state in left)
            if len(left) >= 5 and 5 * abstained >= 4 * len(left):
                room = list(there.values())
                cast = sum(there[state] != "-" for state in left)
                found.append(
                    [paragraph["roll_call"], other["roll_call"], other["kind"], len(left), cast, abstained]
                    + [len(room) - room.count("-"), room.count("A")]
                )
    companions += sorted(row for row in found if row[5] == max(other[5] for other in found if other[2] == row[2]))
write(
    "arms_paragraph_companions.csv",
    ["roll_call", "companion", "kind", "left", "cast", "abstained", "room_cast", "room_abstained"],
    companions,
)
