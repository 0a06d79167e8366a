package org.scrutin.jobs.load.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.record.content.Findings;

/**
 * Votes that a data set numbers through. Ids can be given only when all of them are known: a symbol that stands on several
 * lines is the id of the one vote on the whole text among them, where there is one. Every other vote of the symbol is
 * {@code SYMBOL:rcid-NUMBER}; a vote without a symbol is {@code rcid-NUMBER}.
 */
public final class NumberedVotes {

    private final String numbers;
    private final List<NumberedVote> votes = new ArrayList<>();
    private final Map<String, NumberedVote> byNumber = new TreeMap<>();
    private final Map<String, Integer> wholes = new TreeMap<>();

    /**
     * No votes yet.
     *
     * @param numbers what the data set calls its numbers, as {@code rcid}
     */
    public NumberedVotes(String numbers) {
        this.numbers = numbers;
    }

    /**
     * A vote as its row has it.
     *
     * @param file that holds the row
     * @param line of the row
     * @param number in the data set
     * @param symbol without blanks; may be empty
     * @param rollCall what is known of it, under an id that does not last
     * @param marks what else the row says of it
     */
    public record NumberedVote(
            DataFile file, long line, String number, String symbol, RollCall rollCall, Set<RollCallMark> marks) {

        public NumberedVote {
            marks = Collections.unmodifiableSet(
                    marks.isEmpty() ? EnumSet.noneOf(RollCallMark.class) : EnumSet.copyOf(marks));
        }

        private boolean isWhole() {
            return rollCall.kind() == RollCallKind.WHOLE;
        }
    }

    /**
     * A vote under its id.
     *
     * @param vote as its row has it
     * @param described the roll call
     */
    public record Named(NumberedVote vote, RollCallsReader.Described described) {}

    /** Adds a vote; the one that has the number already, where there is one, in which case nothing is added. */
    public Optional<NumberedVote> add(NumberedVote vote) {
        NumberedVote before = byNumber.putIfAbsent(vote.number(), vote);
        if (before == null) {
            votes.add(vote);
            if (vote.isWhole() && !vote.symbol().isEmpty()) {
                wholes.merge(vote.symbol(), 1, Integer::sum);
            }
        }
        return Optional.ofNullable(before);
    }

    /** All votes under their ids, in the order in which they were added. */
    public List<Named> named() {
        return votes.stream()
                .map(vote -> new Named(vote, new RollCallsReader.Described(rollCall(vote), vote.line(), vote.marks())))
                .toList();
    }

    private RollCall rollCall(NumberedVote vote) {
        Optional<RollCallId> whole = Optional.of(vote.symbol())
                .filter(symbol -> wholes.getOrDefault(symbol, 0) == 1)
                .map(RollCallId::new);
        String number = numbers + "-" + vote.number();
        RollCallId own = new RollCallId(vote.symbol().isEmpty() ? number : vote.symbol() + ":" + number);
        boolean paragraph = vote.rollCall().kind() == RollCallKind.PARAGRAPH;
        return RollCallBuilder.of(vote.rollCall(), vote.isWhole() ? whole.orElse(own) : own)
                .wholeText(paragraph ? whole : Optional.empty())
                .build();
    }

    /** One finding a file some of whose days are not reliable, with the number of such roll calls. */
    public List<Discrepancy> findings() {
        Map<DataFile, List<NumberedVote>> unreliable = new LinkedHashMap<>();
        votes.stream()
                .filter(vote -> vote.marks().contains(RollCallMark.MONTH_ONLY))
                .forEach(vote -> unreliable
                        .computeIfAbsent(vote.file(), file -> new ArrayList<>())
                        .add(vote));
        List<Discrepancy> findings = new ArrayList<>();
        unreliable.forEach((file, some) -> {
            Findings ofFile = new Findings(file.name());
            ofFile.note(
                            DiscrepancyKind.UNRELIABLE_DATE,
                            Discrepancy.Severity.WARNING,
                            some.get(0).line() + ":1")
                    .figures("", Integer.toString(some.size()))
                    .evidence("sessions before the " + AssemblyVote.FIRST_RELIABLE_SESSION + "th")
                    .detail("The days of these roll calls are not reliable in the data set, their months are:"
                            + " who was a member is held against the month.")
                    .add();
            findings.addAll(ofFile.all());
        });
        return findings;
    }
}
