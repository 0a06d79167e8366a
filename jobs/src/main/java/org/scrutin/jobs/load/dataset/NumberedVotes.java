package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.record.content.Findings;

/**
 * Votes of the General Assembly that a data set numbers through ({@code rcid}). Ids can be given only when all of them are
 * known: a symbol that stands on several lines is the id of the one vote on the whole text among them, where there is one.
 * Every other vote of the symbol is {@code SYMBOL:rcid-NUMBER}; a vote without a symbol is {@code rcid-NUMBER}.
 */
public final class NumberedVotes {

    /** Days before this session are unreliable in the data sets, months are not. */
    private static final int FIRST_RELIABLE_SESSION = 59;

    private static final String BODY = "General Assembly";

    private final List<NumberedVote> votes = new ArrayList<>();
    private final Map<String, NumberedVote> byNumber = new TreeMap<>();
    private final Map<String, Integer> wholes = new TreeMap<>();

    /**
     * A vote as its row has it.
     *
     * @param file that holds the row
     * @param line of the row
     * @param number in the data set
     * @param session its number; empty where the row has none
     * @param date the day
     * @param symbol without blanks; may be empty
     * @param kind what was put to the vote
     * @param title the text's title; may be empty
     * @param subject what it is about; may be empty
     * @param topics the primary one first
     * @param important whether the data set says so
     */
    public record NumberedVote(
            DataFile file,
            long line,
            String number,
            String session,
            LocalDate date,
            String symbol,
            RollCallKind kind,
            String title,
            String subject,
            List<String> topics,
            Importance important) {

        private boolean isWhole() {
            return kind == RollCallKind.WHOLE;
        }

        private Set<RollCallMark> marks() {
            Set<RollCallMark> marks = EnumSet.noneOf(RollCallMark.class);
            if (important == Importance.IMPORTANT) {
                marks.add(RollCallMark.IMPORTANT);
            }
            if (!session.isEmpty() && Integer.parseInt(session) < FIRST_RELIABLE_SESSION) {
                marks.add(RollCallMark.MONTH_ONLY);
            }
            return marks;
        }
    }

    /** Whether the data set calls a vote important. */
    public enum Importance {
        IMPORTANT,
        NOT_SAID
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
        String number = "rcid-" + vote.number();
        RollCallId own = new RollCallId(vote.symbol().isEmpty() ? number : vote.symbol() + ":" + number);
        boolean paragraph = vote.kind() == RollCallKind.PARAGRAPH;
        return new RollCallBuilder(vote.isWhole() ? whole.orElse(own) : own, vote.date())
                .source(vote.file().name())
                .session(vote.session())
                .body(BODY)
                .kind(vote.kind())
                .topics(vote.topics())
                .wholeText(paragraph ? whole : Optional.empty())
                .title(text(vote.title().isEmpty() ? vote.subject() : vote.title()))
                .subject(vote.title().isEmpty() ? LocalText.EMPTY : text(vote.subject()))
                .build();
    }

    private static LocalText text(String written) {
        return written.isBlank() ? LocalText.EMPTY : LocalText.english(written);
    }

    /** One finding a file whose days are unreliable, with the number of such roll calls. */
    public List<Discrepancy> findings() {
        Map<String, List<NumberedVote>> unreliable = new LinkedHashMap<>();
        votes.stream()
                .filter(vote -> vote.marks().contains(RollCallMark.MONTH_ONLY))
                .forEach(vote -> unreliable
                        .computeIfAbsent(vote.file().name(), f -> new ArrayList<>())
                        .add(vote));
        List<Discrepancy> findings = new ArrayList<>();
        unreliable.forEach((file, some) -> {
            Findings ofFile = new Findings(file);
            ofFile.note(
                            DiscrepancyKind.UNRELIABLE_DATE,
                            Discrepancy.Severity.WARNING,
                            some.get(0).line() + ":1")
                    .figures("", Integer.toString(some.size()))
                    .evidence("sessions before the " + FIRST_RELIABLE_SESSION + "th")
                    .detail("The days of these roll calls are not reliable in the data set, their months are:"
                            + " who was a member is held against the month.")
                    .add();
            findings.addAll(ofFile.all());
        });
        return findings;
    }
}
