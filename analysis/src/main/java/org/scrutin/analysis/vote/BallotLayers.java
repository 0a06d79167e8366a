package org.scrutin.analysis.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about ballots beside what is recorded, and which of it counts.
 *
 * @param counted the layer that enters the tallies
 * @param intentions what delegations said later, in the order of the sources; none of a roll call that the study does not select
 * @param corrections what persons decided about ballots, in the order of their file; likewise
 * @param totals what persons decided about announced totals; likewise
 */
public record BallotLayers(
        BallotLayer counted, List<Intention> intentions, List<Correction> corrections, List<TotalsCorrection> totals) {

    /** Nothing is known beside what is recorded. */
    public static final BallotLayers AS_RECORDED =
            new BallotLayers(BallotLayer.RECORDED, List.of(), List.of(), List.of());

    public BallotLayers {
        intentions = List.copyOf(intentions);
        corrections = List.copyOf(corrections);
        totals = List.copyOf(totals);
    }

    /** How many decisions of persons are known. */
    public int decisions() {
        return corrections.size() + totals.size();
    }

    /** The roll calls whose announced totals a decision that counts calls misprinted, each once, in the order of their ids. */
    public List<RollCallId> misprinted() {
        return counted != BallotLayer.CORRECTED
                ? List.of()
                : totals.stream()
                        .map(TotalsCorrection::rollCall)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** The totals of a roll call that lists are held against: those announced, but for what a decision that counts calls misprinted. */
    public Optional<ChoiceCounts> announced(RollCall rollCall) {
        return counted != BallotLayer.CORRECTED
                ? rollCall.announced()
                : rollCall.announced()
                        .map(announced -> totals.stream()
                                .filter(decided -> decided.rollCall().equals(rollCall.id()))
                                .findFirst()
                                .map(decided -> decided.corrected().over(announced))
                                .orElse(announced));
    }

    /** The ballots that count otherwise than recorded, each state's on a roll call once. */
    public List<BallotChange> changes() {
        Stream<BallotChange> changes = switch (counted) {
            case RECORDED -> Stream.of();
            case INTENDED -> intentions.stream().map(Intention::change);
            case CORRECTED -> corrections.stream().map(Correction::change);
        };
        return changes.filter(change -> !change.from().equals(Optional.of(change.to())))
                .distinct()
                .toList();
    }

    /** Those on one roll call. */
    public List<BallotChange> changes(RollCallId rollCall) {
        return changes().stream()
                .filter(change -> change.rollCall().equals(rollCall))
                .toList();
    }

    /**
     * What the lists of a roll call name, told from what counts on it.
     *
     * @param room all ballots that count on it
     */
    public ChoiceCounts listed(RollCallId rollCall, ChoiceCounts room) {
        int[] counts = {room.yes(), room.no(), room.abstain()};
        for (BallotChange change : changes(rollCall)) {
            count(counts, change.to(), -1);
            change.from().ifPresent(choice -> count(counts, choice, 1));
        }
        // On a possible record a changed ballot can be another once more: its list is never shorter than empty.
        return new ChoiceCounts(Math.max(0, counts[0]), Math.max(0, counts[1]), Math.max(0, counts[2]));
    }

    private static void count(int[] counts, Choice choice, int more) {
        switch (choice) {
            case YES -> counts[0] += more;
            case NO -> counts[1] += more;
            case ABSTAIN -> counts[2] += more;
            case ABSENT -> {
                // No ballot.
            }
        }
    }

    /**
     * What announced totals are held against: the lists; where corrections count, what counts, since a correction says what was cast.
     * An intention changes nothing about what was cast.
     *
     * @param room all ballots that count on the roll call
     */
    public ChoiceCounts compared(RollCallId rollCall, ChoiceCounts room) {
        return counted == BallotLayer.CORRECTED ? room : listed(rollCall, room);
    }
}
