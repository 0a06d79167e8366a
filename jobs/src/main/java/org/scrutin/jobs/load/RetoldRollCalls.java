package org.scrutin.jobs.load;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.tally.BallotFold;

/**
 * Roll calls that several sources of a study describe. Each counts once, as the source has it that the study names first; the
 * ballots of the others are held against its ballots.
 *
 * @param tellings of each such roll call all that tell it; the first counts
 * @param findings where the descriptions contradict each other
 */
record RetoldRollCalls(Map<RollCallId, List<Telling>> tellings, List<Discrepancy> findings) {

    /**
     * A source that describes a roll call.
     *
     * @param source its position in the study
     * @param file that holds the description
     */
    record Telling(int source, String file) {}

    /** By roll call, the position of the source that counts. */
    Map<RollCallId, Integer> homes() {
        Map<RollCallId, Integer> homes = new TreeMap<>();
        tellings.forEach((id, all) -> homes.put(id, all.get(0).source()));
        return homes;
    }

    /** What the other sources have otherwise, in the order of the roll calls. */
    List<Discrepancy> compared(List<RollCallId> rollCalls, List<StateId> states, BallotFold.Folded folded) {
        List<Discrepancy> differing = new ArrayList<>();
        for (int position = 0; position < rollCalls.size(); position++) {
            List<Telling> all = tellings.getOrDefault(rollCalls.get(position), List.of());
            for (int other = 1; other < all.size(); other++) {
                BallotBits again = folded.again().get(all.get(other).source());
                if (again != null) {
                    new SameVote(rollCalls.get(position), all.get(0), all.get(other))
                            .compared(position, states, folded.bits(), again)
                            .ifPresent(differing::add);
                }
            }
        }
        return differing;
    }

    /**
     * The first description, and from the other what it leaves open: meeting, session, body, further topics, series, title, subject,
     * result, majority and announced totals.
     */
    static RollCall completed(RollCall first, RollCall other) {
        List<String> topics = new ArrayList<>(first.topics());
        other.topics().stream().filter(topic -> !topics.contains(topic)).forEach(topics::add);
        return RollCallBuilder.of(first)
                .meeting(either(first.meeting(), other.meeting()))
                .session(either(first.session(), other.session()))
                .body(either(first.body(), other.body()))
                .topics(topics)
                .series(either(first.series(), other.series()))
                .wholeText(first.wholeText().or(other::wholeText))
                .title(first.title().byLanguage().isEmpty() ? other.title() : first.title())
                .subject(first.subject().byLanguage().isEmpty() ? other.subject() : first.subject())
                .result(first.result().or(other::result))
                .majority(first.majority().or(other::majority))
                .announced(first.announced().or(other::announced))
                .build();
    }

    private static String either(String first, String other) {
        return first.isEmpty() ? other : first;
    }

    /** Gathers them while the sources are read, one after the other. */
    static final class Builder {

        private final Map<RollCallId, List<Telling>> tellings = new TreeMap<>();
        private final List<Discrepancy> findings = new ArrayList<>();

        /** A roll call that no source has described before. */
        void first(RollCall rollCall, int source) {
            List<Telling> all = new ArrayList<>();
            all.add(new Telling(source, rollCall.source()));
            tellings.put(rollCall.id(), all);
        }

        /**
         * A roll call that is described already.
         *
         * @return false where it was the same source that did
         */
        boolean again(RollCall before, RollCallsReader.Described row, int source) {
            List<Telling> all = Optional.ofNullable(tellings.get(before.id())).orElseThrow();
            if (all.stream().anyMatch(telling -> telling.source() == source)) {
                return false;
            }
            all.add(new Telling(source, row.rollCall().source()));
            if (!before.date().equals(row.rollCall().date())) {
                days(before, row);
            }
            outcomes(before, row);
            return true;
        }

        /** Which day counts decides who was a member, so another day is told. */
        private void days(RollCall before, RollCallsReader.Described row) {
            RollCall again = row.rollCall();
            long apart = Math.abs(ChronoUnit.DAYS.between(before.date(), again.date()));
            Findings ofFile = new Findings(again.source());
            ofFile.note(DiscrepancyKind.SOURCES_DIFFER, Discrepancy.Severity.WARNING, row.line() + ":1")
                    .on(Optional.of(before.id()))
                    .figures(before.date().toString(), again.date().toString())
                    .evidence(before.source())
                    .detail("The day of the vote is " + before.date() + " in " + before.source() + " and "
                            + again.date() + " in " + again.source() + ", " + apart
                            + (apart == 1 ? " day" : " days") + " apart. The first counts.")
                    .add();
            findings.addAll(ofFile.all());
        }

        /** Totals and result hold the lists to account, so others are told. */
        private void outcomes(RollCall before, RollCallsReader.Described row) {
            differing(
                    "announced totals are",
                    before,
                    row,
                    told -> told.announced().map(ChoiceCounts::inRecordOrder));
            differing("result is", before, row, told -> told.result().map(RollCallResult::id));
        }

        private void differing(
                String what, RollCall before, RollCallsReader.Described row, Function<RollCall, Optional<String>> of) {
            RollCall again = row.rollCall();
            String first = of.apply(before).orElse("");
            String second = of.apply(again).orElse("");
            if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
                return;
            }
            Findings ofFile = new Findings(again.source());
            ofFile.note(DiscrepancyKind.SOURCES_DIFFER, Discrepancy.Severity.BLOCKING, row.line() + ":1")
                    .on(Optional.of(before.id()))
                    .figures(first, second)
                    .evidence(before.source())
                    .detail("The " + what + " " + first + " in " + before.source() + " and " + second + " in "
                            + again.source() + ". The first counts.")
                    .add();
            findings.addAll(ofFile.all());
        }

        RetoldRollCalls build() {
            tellings.values().removeIf(all -> all.size() == 1);
            return new RetoldRollCalls(Collections.unmodifiableMap(tellings), List.copyOf(findings));
        }
    }
}
