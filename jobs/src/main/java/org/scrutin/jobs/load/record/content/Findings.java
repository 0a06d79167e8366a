package org.scrutin.jobs.load.record.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/** The discrepancies of one document as they are met. Of several of a kind at one place the first has rank 1. */
public final class Findings {

    private final String source;
    private final List<Discrepancy> found = new ArrayList<>();
    private final Map<String, Integer> ranks = new TreeMap<>();

    /**
     * No findings yet.
     *
     * @param source the document
     */
    public Findings(String source) {
        this.source = source;
    }

    /** Starts a finding; {@link Note#add()} ends it. */
    public Note note(DiscrepancyKind kind, Discrepancy.Severity severity, String place) {
        return new Note(kind, severity, place);
    }

    /** Adds discrepancies that another rule found; their ranks are given anew. */
    public void addAll(List<Discrepancy> discrepancies) {
        discrepancies.forEach(this::rank);
    }

    /** All of them, in the order in which they were met. */
    public List<Discrepancy> all() {
        return List.copyOf(found);
    }

    private void rank(Discrepancy discrepancy) {
        int rank = ranks.merge(discrepancy.place() + " " + discrepancy.kind().id(), 1, Integer::sum);
        found.add(discrepancy.withRank(rank));
    }

    /** A finding in the making. */
    public final class Note {

        private final DiscrepancyKind kind;
        private final Discrepancy.Severity severity;
        private final String place;
        private Optional<RollCallId> rollCall = Optional.empty();
        private Optional<StateId> state = Optional.empty();
        private String announced = "";
        private String listed = "";
        private String evidence = "";
        private String detail = "";

        private Note(DiscrepancyKind kind, Discrepancy.Severity severity, String place) {
            this.kind = kind;
            this.severity = severity;
            this.place = place;
        }

        public Note on(Optional<RollCallId> id) {
            rollCall = id;
            return this;
        }

        public Note of(Optional<StateId> id) {
            state = id;
            return this;
        }

        public Note figures(String announcedFigure, String listedFigure) {
            announced = announcedFigure;
            listed = listedFigure;
            return this;
        }

        /** What the record itself shows, as printed. */
        public Note evidence(String shown) {
            evidence = shown;
            return this;
        }

        /** What it is and what a person needs to decide. */
        public Note detail(String sentence) {
            detail = sentence;
            return this;
        }

        /** Adds the finding. */
        public void add() {
            rank(new Discrepancy(
                    source, place, kind, 0, rollCall, severity, state, announced, listed, evidence, detail));
        }
    }
}
