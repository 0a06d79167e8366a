package org.scrutin.output.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.evidence.TableEvidence.Uncounted;

/**
 * For every table of a report, how its rows lead to the ballots that they were counted from: the roll calls that count, and on each of
 * them the states whose ballot or absence counts. What a rule selects is all that the number hangs on, but for what is drawn at
 * random: a test leads to the ballots tested.
 */
public final class EvidenceTables {

    private final Map<String, TableEvidence> tables = new TreeMap<>(CodePointOrder.INSTANCE);

    /** The rules of a study. */
    public EvidenceTables(StudyResults results, VotingHall hall) {
        StudyParts parts = new StudyParts(results);
        new RollCallEvidence(hall).addTo(tables);
        new StateEvidence(hall, parts).addTo(tables);
        new GroupEvidence(hall, parts, results).addTo(tables);
        new TextEvidence(hall, parts).addTo(tables);
        new CycleEvidence(hall, parts, results).addTo(tables);
        uncounted(
                "bounds", "on records that nobody has; the sentence it is about leads to the ballots that are listed");
        uncounted("bounds_tables", "what was looked at in tables, no ballots");
        uncounted(
                "cell_bounds", "on records that nobody has; the row it is about leads to the ballots that are listed");
        uncounted("changes", "of an edition that is not in this report");
        uncounted("changes_tables", "of an edition that is not in this report");
        uncounted("claims", "each row names another row, which leads on");
        uncounted("coverage", "what the sources hold, not what they say");
        uncounted("dictionary", "what columns mean");
        uncounted("left_out", "of votes that no statistic of this study counts");
        uncounted("memberships_used", "from the registry");
        uncounted("robustness", "the ballots of the finding under other definitions; its other numbers lead to them");
        uncounted("speakers", "speaking is not voting");
    }

    private void uncounted(String table, String why) {
        tables.put(table, new Uncounted(why));
    }

    /** The rule of a table; empty for a name that no table of a report has. */
    public Optional<TableEvidence> of(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** All rules by table, in code-point order. */
    public Map<String, TableEvidence> all() {
        return Collections.unmodifiableMap(tables);
    }
}
