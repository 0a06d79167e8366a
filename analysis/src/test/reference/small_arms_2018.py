"""The ballots of the review conference of 2018 as a table of facts, read from its report by a few lines of their own.

Run from the root of the project (Python alone):

    python3 analysis/src/test/reference/small_arms_2018.py ../shared/data

Writes analysis/src/test/resources/reference/small_arms_2018.csv (roll_call, state, choice; one row a listed ballot). Knows
this one document only: which list is whose, and that a name that is repeated in a list counts once.
"""

import csv
import re
import sys
from pathlib import Path

data = Path(sys.argv[1])
target = Path(__file__).parent.parent / "resources" / "reference" / "small_arms_2018.csv"

# In the order of the report; the totals are those that it announces, the whole text's 98 apart (97 are listed).
VOTES = [("I-16", 63, 2, 28), ("II-18", 62, 2, 29), ("I-13", 65, 0, 25), ("whole", 97, 0, 0)]
SYMBOL = "A/CONF.192/2018/RC/3"

ids = {}
with open(data / "registry" / "state_names.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        if row["lang"] == "zh":
            ids.setdefault(row["name"], set()).add(row["id"])
with open(data / "registry" / "memberships.csv", encoding="utf-8") as file:
    members = {
        row["state_id"]
        for row in csv.DictReader(file)
        if row["group_id"] == "UN" and row["from"] <= "2018-06-29" and (not row["to"] or "2018-06-29" <= row["to"])
    }

text = next((data / "record").glob("*.txt")).read_text(encoding="utf-8")
text = re.sub(r"18-11232 \(C\) \d+/21", "", text)
text = text[text.index("\n15. ") : text.index("\n20. ")]
lists = re.findall(r"#### (赞成|反对|弃权):\s+(.*?)。", text, re.DOTALL)
assert len(lists) == 12

rows = []
for number, (paragraph, *totals) in enumerate(VOTES):
    for (heading, names), letter, total in zip(lists[3 * number : 3 * number + 3], "YNA", totals):
        assert heading == {"Y": "赞成", "N": "反对", "A": "弃权"}[letter]
        states = set()
        for name in re.sub(r"\s", "", names).split("、"):
            if name != "无":
                (state,) = ids[name] & members
                states.add(state)
        assert len(states) == total, (paragraph, letter, len(states))
        rows += [[f"{SYMBOL}:{paragraph}", state, letter] for state in states]

assert len(rows) == 373
with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["roll_call", "state", "choice"])
    writer.writerows(sorted(rows))
