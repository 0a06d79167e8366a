"""pandas: a merge of the ballots with themselves, some roll calls at a time so that it fits memory. Arguments: ballots (CSV), pairs."""

import sys

import pandas

ballots, pairs = sys.argv[1:]
table = pandas.read_csv(ballots, dtype="category", keep_default_na=False)
table = table[table.choice.isin(list("YAN"))]
table["state"] = table.state.cat.set_categories(sorted(table.state.cat.categories))
part = table.roll_call.cat.codes // 500
counts = None
for _, some in table.groupby(part):
    some = some.assign(roll_call=some.roll_call.cat.codes)
    both = some.merge(some, on="roll_call", suffixes=("_a", "_b"))
    both = both[both.state_a.cat.codes < both.state_b.cat.codes]
    count = both.groupby(["state_a", "state_b", "choice_a", "choice_b"], observed=True).size()
    counts = count if counts is None else counts.add(count, fill_value=0)
wide = counts.astype(int).unstack(["choice_a", "choice_b"], fill_value=0)
cells = [(x, y) for x in "YAN" for y in "YAN"]
wide = wide.reindex(columns=pandas.MultiIndex.from_tuples(cells), fill_value=0)
wide.columns = [(x + y).lower() for x, y in cells]
wide.insert(0, "common", wide.sum(axis=1))
wide.sort_index().to_csv(pairs, lineterminator="\n")
