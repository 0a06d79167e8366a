package org.scrutin.benchmarks.inject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.benchmarks.made.MadeData;
import org.scrutin.benchmarks.made.MadeRollCall;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * A study of eight states and four roll calls. Its variants differ in the ballot of one state, so that each makes another
 * edition.
 *
 * @param variant 0 or 1
 */
record MadeStudy(int variant) {

    static final String ID = "made";

    private static final List<StateId> STATES = Stream.of("BRA", "CHN", "CUB", "EGY", "FRA", "GBR", "NAM", "USA")
            .map(StateId::new)
            .toList();

    /** Of each roll call one letter a state: yes, no, abstaining. */
    private static final List<String> BALLOTS = List.of("YYYYYYYN", "YYNAAYYN", "YNYYNNYA", "AYYYNNYN");

    /** What the program counts of it. */
    StudyResults results() {
        return StudyAnalysis.of(data(), settings());
    }

    /** The table of ballots. */
    String ballots() {
        StringBuilder table =
                new StringBuilder("roll_call,state,choice,name_as_printed,source,place,in_repeated_run,absence_kind\n");
        for (int rollCall = 0; rollCall < BALLOTS.size(); rollCall++) {
            for (int state = 0; state < STATES.size(); state++) {
                table.append('R').append(rollCall).append(',').append(STATES.get(state));
                table.append(',').append(letter(rollCall, state)).append(",,made,,false,\n");
            }
        }
        return table.toString();
    }

    private char letter(int rollCall, int state) {
        return variant == 1 && rollCall == 0 && state == 0
                ? 'A'
                : BALLOTS.get(rollCall).charAt(state);
    }

    private StudyData data() {
        BallotBits bits = new BallotBits(STATES.size());
        List<RollCall> rollCalls = new ArrayList<>();
        for (int rollCall = 0; rollCall < BALLOTS.size(); rollCall++) {
            rollCalls.add(rollCall(rollCall));
            for (int state = 0; state < STATES.size(); state++) {
                bits.accept(rollCall, state, choice(letter(rollCall, state)));
            }
        }
        return MadeData.of(
                new RollCallMatrix(rollCalls, STATES, bits),
                new Roster(
                        MadeData.group("UN", STATES),
                        List.of(
                                MadeData.group("NAM", STATES.subList(2, 4)),
                                MadeData.group("WEOG", STATES.subList(4, 6)))),
                CsvStateRegistry.shipped());
    }

    private static Choice choice(char letter) {
        return switch (letter) {
            case 'Y' -> Choice.YES;
            case 'N' -> Choice.NO;
            default -> Choice.ABSTAIN;
        };
    }

    private static RollCall rollCall(int number) {
        return new MadeRollCall(
                        "R" + number, LocalDate.of(2018, 6, 20 + number), "m" + number, "topic", "Text " + number)
                .rollCall();
    }

    private static StudySettings settings() {
        return MadeData.settings(
                ID,
                LocalText.english("A made study"),
                List.of(),
                new MadeData.Clustering(List.of(ClusterMethod.HIERARCHICAL), 3));
    }
}
