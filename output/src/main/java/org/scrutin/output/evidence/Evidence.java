package org.scrutin.output.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.output.evidence.TableEvidence.Counted;
import org.scrutin.output.tables.TableRows;

/** The ballots behind the numbers that somebody asked about. Never changes. */
public final class Evidence {

    private final VotingHall hall;
    private final Map<Source, BallotSelection> selections;

    private Evidence(VotingHall hall, Map<Source, BallotSelection> selections) {
        this.hall = hall;
        this.selections = selections;
    }

    /**
     * Finds the rows that the sources name, and the ballots behind each.
     *
     * @param results what came out
     * @param tables every table of the report but {@code ballots}; those of which a source is a row are gone through once
     * @param asked cells, rows and what rows come to
     */
    public static Evidence of(StudyResults results, List<TableRows<?>> tables, Collection<? extends Source> asked) {
        VotingHall hall = new VotingHall(results.data());
        EvidenceTables rules = new EvidenceTables(results, hall);
        Map<String, EvidencePass> passes = new TreeMap<>();
        for (Source source : asked) {
            source.standsIn()
                    .flatMap(table -> rules.of(table)
                            .filter(Counted.class::isInstance)
                            .map(Counted.class::cast)
                            .map(rule -> passes.computeIfAbsent(table, name -> new EvidencePass(rule))))
                    .ifPresent(pass -> pass.add(source));
        }
        Map<Source, BallotSelection> found = new LinkedHashMap<>();
        tables.forEach(
                table -> Optional.ofNullable(passes.get(table.definition().name()))
                        .ifPresent(pass -> found.putAll(pass.over(table))));
        Optional.ofNullable(passes.get("ballots")).ifPresent(pass -> found.putAll(pass.over(hall)));
        return new Evidence(hall, found);
    }

    /** Who could be in the hall: what places of states in the selections mean. */
    public VotingHall hall() {
        return hall;
    }

    /** The ballots behind a number or a row; none where it is counted from none. */
    public BallotSelection behind(Source source) {
        return selections.getOrDefault(source, BallotSelection.NONE);
    }
}
