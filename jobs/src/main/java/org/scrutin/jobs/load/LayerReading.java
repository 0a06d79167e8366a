package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.BallotChange;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.NamedTotals;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.TotalsCorrection;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.dataset.CorrectionsReader;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.jobs.load.dataset.Lined;
import org.scrutin.jobs.study.NearestWord;

/**
 * What is known of ballots beside what is recorded: held against roll calls and documents before ballots are read, against the
 * recorded ballots behind that, and laid over them.
 */
final class LayerReading {

    private final List<Lined<Intention>> intentions;
    private final List<Lined<Correction>> corrections;
    private final List<Lined<TotalsCorrection>> totals;
    private final InputFaults faults;

    /**
     * What was read.
     *
     * @param intentions in the order of the sources
     * @param decisions in the order of their file
     * @param faults to which what does not fit is added
     */
    LayerReading(List<Lined<Intention>> intentions, CorrectionsReader.Decisions decisions, InputFaults faults) {
        this.intentions = intentions;
        this.corrections = decisions.ballots();
        this.totals = decisions.totals();
        this.faults = faults;
    }

    /** Adds a fault for each row on an unknown roll call, about another document than was read, or told twice otherwise. */
    void check(SelectedRollCalls rollCalls, List<DocumentsReader.Document> documents) {
        NavigableSet<String> known = new TreeSet<>(CodePointOrder.INSTANCE);
        rollCalls.ids().forEach(id -> known.add(id.value()));
        rollCalls.leftOut().forEach(id -> known.add(id.value()));
        isKnown(intentions, Intention::rollCall, known);
        isKnown(corrections, Correction::rollCall, known);
        isKnown(totals, TotalsCorrection::rollCall, known);
        once(intentions, Intention::change, (one, other) -> one.source().equals(other.source()));
        once(corrections, Correction::change, (one, other) -> one.source().equals(other.source()));
        totalsOnce();
        rollCalls.selected().forEach(this::areAnnounced);
        Map<String, NavigableSet<String>> sums = new TreeMap<>(CodePointOrder.INSTANCE);
        documents.forEach(document -> sums.computeIfAbsent(document.source(), source -> new TreeSet<>())
                .add(document.sha256()));
        corrections.forEach(
                row -> isOfThatDocument(row, row.value().source(), row.value().sourceSha256(), sums));
        totals.forEach(
                row -> isOfThatDocument(row, row.value().source(), row.value().sourceSha256(), sums));
    }

    /** Of the totals of a roll call one answer, from each source once. */
    private void totalsOnce() {
        Map<RollCallId, List<Lined<TotalsCorrection>>> told = new LinkedHashMap<>();
        for (Lined<TotalsCorrection> row : totals) {
            TotalsCorrection here = row.value();
            List<Lined<TotalsCorrection>> before = told.computeIfAbsent(here.rollCall(), id -> new ArrayList<>());
            for (Lined<TotalsCorrection> other : before) {
                if (!other.value().corrected().equals(here.corrected())) {
                    faults.add(row.fault(
                            here.corrected() + " announced on " + here.rollCall() + ", where "
                                    + other.file().named() + ", line " + other.line() + " has "
                                    + other.value().corrected(),
                            "one answer to one question"));
                } else if (other.value().source().equals(here.source())) {
                    faults.add(row.fault(
                            "the totals of " + here.rollCall() + " a second time, as on line " + other.line(),
                            "each once"));
                }
            }
            before.add(row);
        }
    }

    private void areAnnounced(RollCall rollCall) {
        for (Lined<TotalsCorrection> row : totals) {
            NamedTotals recorded = row.value().recorded();
            if (row.value().rollCall().equals(rollCall.id())
                    && rollCall.announced().filter(recorded::areOf).isEmpty()) {
                faults.add(row.fault(
                        "recorded \"" + recorded + "\" of the totals announced on " + rollCall.id(),
                        rollCall.announced()
                                .map(announced -> "\"" + recorded.in(announced) + "\", as announced")
                                .orElse("a roll call with announced totals")));
            }
        }
    }

    private <T> void isKnown(List<Lined<T>> rows, Function<T, RollCallId> rollCall, NavigableSet<String> known) {
        for (Lined<T> row : rows) {
            String id = rollCall.apply(row.value()).value();
            if (!known.contains(id)) {
                faults.add(row.fault(
                        "the unknown roll call " + id,
                        NearestWord.to(id, known).orElse("an id as the roll calls have it")));
            }
        }
    }

    /** Of one ballot one answer, from each source once. */
    private <T> void once(List<Lined<T>> rows, Function<T, BallotChange> change, BiPredicate<T, T> ofOneSource) {
        Map<List<Object>, List<Lined<T>>> told = new LinkedHashMap<>();
        for (Lined<T> row : rows) {
            BallotChange here = change.apply(row.value());
            List<Lined<T>> before =
                    told.computeIfAbsent(List.of(here.rollCall(), here.state()), ballot -> new ArrayList<>());
            for (Lined<T> other : before) {
                Choice there = change.apply(other.value()).to();
                if (there != here.to()) {
                    faults.add(row.fault(
                            here.to().letter() + " of " + here.state() + " on " + here.rollCall() + ", where "
                                    + other.file().named() + ", line " + other.line() + " has " + there.letter(),
                            "one answer to one question"));
                } else if (ofOneSource.test(row.value(), other.value())) {
                    faults.add(row.fault(
                            here.state() + " on " + here.rollCall() + " a second time, as on line " + other.line(),
                            "each once"));
                }
            }
            before.add(row);
        }
    }

    private void isOfThatDocument(Lined<?> row, String source, String sha256, Map<String, NavigableSet<String>> sums) {
        NavigableSet<String> read = sums.getOrDefault(source, new TreeSet<>());
        if (read.isEmpty()) {
            faults.add(row.fault(
                    "the unknown source \"" + source + "\"",
                    NearestWord.to(source, sums.keySet())
                            .orElse("a document of a table of documents, or a file that the study names")));
        } else if (!read.contains(sha256)) {
            faults.add(row.fault(
                    "a decision about " + source + " with SHA-256 " + sha256,
                    read.first() + ": the source is another than the one that was decided about"));
        }
    }

    /**
     * Holds what was read against the recorded ballots, and keeps what is of the study.
     *
     * @param counted the layer that the study counts
     * @param positions where ballots lie in the bits
     * @param recorded all ballots as recorded
     * @throws org.scrutin.jobs.fault.InputRefused naming file and line, where a row says something else of a recorded ballot
     */
    BallotLayers of(BallotLayer counted, Positions positions, BallotBits recorded) {
        BallotLayers layers = new BallotLayers(
                counted,
                agreeing(intentions, Intention::change, positions, recorded),
                agreeing(corrections, Correction::change, positions, recorded),
                totals.stream()
                        .map(Lined::value)
                        .filter(decided ->
                                positions.rollCall(decided.rollCall()).isPresent())
                        .toList());
        faults.refuseIfAny();
        return layers;
    }

    private <T> List<T> agreeing(
            List<Lined<T>> rows, Function<T, BallotChange> changeOf, Positions positions, BallotBits recorded) {
        List<T> kept = new ArrayList<>();
        for (Lined<T> row : rows) {
            BallotChange change = changeOf.apply(row.value());
            Optional<Integer> rollCall = positions.rollCall(change.rollCall());
            if (rollCall.isEmpty()) {
                continue;
            }
            int state = positions.state(change.state());
            Optional<Choice> stands = Optional.empty();
            for (Choice choice : Choice.values()) {
                if (recorded.has(rollCall.get(), state, choice)) {
                    stands = Optional.of(choice);
                }
            }
            if (stands.equals(change.from())) {
                kept.add(row.value());
            } else {
                faults.add(row.fault(
                        "recorded \"" + letter(change.from()) + "\" of " + change.state() + " on " + change.rollCall(),
                        "\"" + letter(stands) + "\", as the source records it"));
            }
        }
        return kept;
    }

    private static String letter(Optional<Choice> choice) {
        return choice.map(known -> Character.toString(known.letter())).orElse("");
    }

    /** The ballots that count: those recorded, but for the changes of the layer; the recorded bits stay as they are. */
    static BallotBits counted(BallotLayers layers, Positions positions, BallotBits recorded) {
        List<BallotChange> changes = layers.changes();
        if (changes.isEmpty()) {
            return recorded;
        }
        BallotBits counted = new BallotBits(recorded.states()).combine(recorded);
        for (BallotChange change : changes) {
            int rollCall = positions.rollCall(change.rollCall()).orElseThrow();
            int state = positions.state(change.state());
            counted.clear(rollCall, state).accept(rollCall, state, change.to());
        }
        return counted;
    }

    /** Where roll calls of the study and registered states lie in bits. */
    static final class Positions {

        private final Map<RollCallId, Integer> rollCalls = new LinkedHashMap<>();
        private final Map<StateId, Integer> states = new LinkedHashMap<>();

        Positions(List<RollCallId> selected, List<StateId> registered) {
            selected.forEach(id -> rollCalls.put(id, rollCalls.size()));
            registered.forEach(id -> states.put(id, states.size()));
        }

        Optional<Integer> rollCall(RollCallId id) {
            return Optional.ofNullable(rollCalls.get(id));
        }

        int state(StateId id) {
            return states.get(id);
        }
    }
}
