package org.scrutin.jobs.load.record.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.check.DiscrepancyKind;

/**
 * Every fault in every language and shape, alone and in pairs. No cell is empty: it is printed, or waived with a reason. What is repairable
 * is read exactly, the rest is told with its kind, and no vote is silently wrong.
 */
class FaultGridTest {

    /** Votes that a fault may find no place in, one after the other, before its cell counts as empty. */
    private static final int ATTEMPTS = 60;

    private static final List<Fault> FAULTS = List.of(Fault.values());

    private static final int PAIRS = 120;

    private static final int PAIRS_OF_ALL = 20_000;

    /** Kinds that no document can give by itself. */
    private static final Map<DiscrepancyKind, String> NOT_OF_DOCUMENTS = Map.of(
            DiscrepancyKind.OUT_OF_CYCLE, "only a study has cycles",
            DiscrepancyKind.BALLOT_WITHOUT_ROLL_CALL, "ballots of a document stand under their announcement");

    private record Cell(Fault fault, Form form, Tongue tongue) {}

    @Test
    void everyKindOfDiscrepancyHasAFault() {
        Set<DiscrepancyKind> missing = EnumSet.allOf(DiscrepancyKind.class);
        NOT_OF_DOCUMENTS.keySet().forEach(missing::remove);
        for (Fault fault : FAULTS) {
            missing.removeAll(fault.kinds());
        }
        assertEquals(EnumSet.noneOf(DiscrepancyKind.class), missing);
    }

    @Test
    void noCellIsEmptyAndNoneIsSilentlyWrong() {
        Tally tally = new Tally();
        List<String> wrong = cells().parallelStream()
                .flatMap(cell -> {
                    Optional<Trial.Outcome> outcome = Optional.empty();
                    Random random = new Random(cell.toString().hashCode());
                    for (int attempt = 0; attempt < ATTEMPTS && outcome.isEmpty(); attempt++) {
                        outcome = outcome(trial(cell, random.nextInt(Sample.DAYS.size()), attempt));
                    }
                    if (outcome.isEmpty()) {
                        return Stream.of(cell + " is empty");
                    }
                    Judgement read = outcome.get().judgement();
                    tally.add(cell.form(), cell.tongue(), read.fates());
                    return wrong(cell.fault(), cell.form(), read).stream().map(text -> cell + ": " + text);
                })
                .toList();
        assertEquals(List.of(), wrong);
        assertEquals(0, tally.of(Fate.SILENTLY_WRONG));
        Report.write("faults", tally);
    }

    @Test
    void pairsOfFaultsAreNeverSilentlyWrong() {
        long seed = Long.getLong("scrutin.seed", Sample.SEED);
        Tally tally = new Tally();
        List<Trial> trials = pairs(new Random(seed));
        List<String> wrong = trials.parallelStream()
                .flatMap(trial -> {
                    Optional<Trial.Outcome> outcome = outcome(trial);
                    if (outcome.isEmpty()) {
                        return Stream.empty();
                    }
                    List<Fate> fates = outcome.get().judgement().fates();
                    tally.add(trial.form(), trial.tongue(), fates);
                    boolean toReport = trial.faults().stream()
                            .anyMatch(fault -> fault.effect(trial.form()) == Fault.Effect.REPORTED);
                    boolean fails = fates.contains(Fate.SILENTLY_WRONG) || (toReport && !fates.contains(Fate.REPORTED));
                    return fails ? Stream.of(trial + ": " + fates) : Stream.empty();
                })
                .toList();
        assertEquals(List.of(), wrong, "seed " + seed);
        assertEquals(0, tally.of(Fate.SILENTLY_WRONG));
        Report.write("pairs", tally);
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Fault fault : FAULTS) {
            for (Form form : Form.values()) {
                for (Tongue tongue : Tongue.values()) {
                    if (fault.waiver(form, tongue).isEmpty()) {
                        cells.add(new Cell(fault, form, tongue));
                    }
                }
            }
        }
        return cells;
    }

    private static Trial trial(Cell cell, int day, long seed) {
        return new Trial(Sample.DAYS.get(day), cell.form(), cell.tongue(), Layout.PLAIN, List.of(cell.fault()), seed);
    }

    private static List<Trial> pairs(Random random) {
        List<Trial> pairs = new ArrayList<>();
        List<Cell> cells = cells();
        int count = Sample.isWhole() ? PAIRS_OF_ALL : PAIRS;
        while (pairs.size() < count) {
            Cell first = cells.get(random.nextInt(cells.size()));
            Fault second = FAULTS.get(random.nextInt(FAULTS.size()));
            if (second != first.fault()
                    && second.waiver(first.form(), first.tongue()).isEmpty()
                    && second.waiverWith(first.fault(), first.form()).isEmpty()) {
                pairs.add(new Trial(
                        Sample.DAYS.get(random.nextInt(Sample.DAYS.size())),
                        first.form(),
                        first.tongue(),
                        random.nextInt(3) == 0 ? Layout.random(random) : Layout.PLAIN,
                        List.of(first.fault(), second),
                        random.nextLong()));
            }
        }
        return pairs;
    }

    private static Optional<Trial.Outcome> outcome(Trial trial) {
        try {
            return Optional.of(trial.run());
        } catch (Bench.NoPlace e) {
            return Optional.empty();
        }
    }

    /** What is wrong with how a fault was read. */
    static List<String> wrong(Fault fault, Form form, Judgement read) {
        List<Fate> fates = read.fates();
        List<String> wrong = new ArrayList<>();
        if (fates.contains(Fate.SILENTLY_WRONG)) {
            wrong.add("silently wrong");
        }
        Fault.Effect effect = fault.effect(form);
        if (effect != Fault.Effect.REPAIRED_IF_CERTAIN
                && fates.contains(Fate.REPORTED) != (effect == Fault.Effect.REPORTED)) {
            wrong.add(effect + " expected, " + fates + ", told " + read.kinds());
        }
        boolean refused = read.read().isEmpty() && form == Form.LIBRARY;
        if (!refused && !fault.kinds().isEmpty() && Collections.disjoint(fault.kinds(), read.kinds())) {
            wrong.add("one of " + fault.kinds() + " expected, told " + read.kinds());
        }
        return wrong;
    }
}
