package org.scrutin.jobs.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.tally.RollCallScopes;

/**
 * What the data have that may change a count: names that mean nobody, votes that are told twice and differently, lists without a
 * vote. Their ballots are in no row of the table, so they are told.
 *
 * @param found what does not add up
 */
record DoubtfulBallots(List<Discrepancy> found) {

    /**
     * A line a kind, in the order of the kinds: how many there are, and the first with its place.
     *
     * @param scopes what is wrong with a roll call that they leave out changes nothing
     */
    List<String> notes(RollCallScopes scopes) {
        Map<DiscrepancyKind, List<Discrepancy>> kinds = new TreeMap<>();
        found.stream()
                .filter(one -> one.severity() == Discrepancy.Severity.BLOCKING)
                .filter(one -> one.rollCall().stream().noneMatch(scopes::leavesOut))
                .forEach(one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>())
                        .add(one));
        return kinds.entrySet().stream()
                .map(kind -> line(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static String line(DiscrepancyKind kind, List<Discrepancy> all) {
        Discrepancy first = all.get(0);
        String evidence = first.evidence().isEmpty() ? "" : " \"" + first.evidence() + "\"";
        return all.size() + " times " + kind.id() + ", which may change a count"
                + (all.size() == 1 ? "" : "; the first") + ": " + first.source() + ":" + first.place() + evidence + " "
                + first.detail();
    }
}
