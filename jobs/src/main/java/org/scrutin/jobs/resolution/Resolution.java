package org.scrutin.jobs.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;

/**
 * A resolution as one line of the data has it.
 *
 * @param line the line's number, from 1
 * @param symbol as written, for example {@code A/RES/75/290 A}
 * @param title its title
 * @param sitting session and meeting at which it was adopted
 * @param date day of adoption
 * @param topics the agenda item first, where there is one, then the subjects
 * @param adoption how it was adopted
 * @param lists those in favour, against and abstaining
 */
public record Resolution(
        long line,
        String symbol,
        String title,
        Sitting sitting,
        LocalDate date,
        List<String> topics,
        Adoption adoption,
        Map<Choice, VoteList> lists)
        implements ResolutionLine {

    /** The choices that the data list, in their order. What states on no list did, the data do not say. */
    public static final List<Choice> CHOICES = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private static final Pattern SESSION = Pattern.compile("A/RES/((?:ES-|S-)?\\d+)/.*");

    public Resolution {
        topics = List.copyOf(topics);
        lists = Collections.unmodifiableMap(new EnumMap<>(lists));
    }

    /**
     * Where it was adopted.
     *
     * @param session in words
     * @param meeting the record of the meeting, or where the data name none, the meeting in words; may be empty
     */
    public record Sitting(String session, String meeting) {}

    /** The vote's id: the symbol without blanks. */
    public RollCallId rollCall() {
        return new RollCallId(symbol.replaceAll("[\\s\\p{Z}]+", ""));
    }

    /** The session as its symbol has it: {@code 75}, {@code ES-11}; in words where the symbol names none. */
    public String session() {
        return sessionIn(symbol).orElse(sitting.session());
    }

    /** The session in the symbol of a resolution of the Assembly, as {@code 75}, {@code S-33} or {@code ES-11}; empty where it has none. */
    public static Optional<String> sessionIn(String symbol) {
        Matcher session = SESSION.matcher(symbol);
        return session.matches() ? Optional.of(session.group(1)) : Optional.empty();
    }

    /** The meeting, distinct from that of another session; empty where unknown. */
    public String meeting() {
        boolean record = sitting.meeting().contains("/");
        return record || sitting.meeting().isEmpty() ? sitting.meeting() : session() + ", " + sitting.meeting();
    }

    /** The first topic: the agenda item. */
    public String topic() {
        return topics.isEmpty() ? "" : topics.get(0);
    }

    /** Where it stands in its file, {@code line:column}. */
    public String place() {
        return line + ":1";
    }

    public VoteList list(Choice choice) {
        return Optional.ofNullable(lists.get(choice)).orElseThrow();
    }

    /** How many names the lists hold together, however often each. */
    public int listed() {
        return CHOICES.stream().mapToInt(choice -> list(choice).names().size()).sum();
    }

    /**
     * The announced totals. "N.A." beside an empty list is none, as long as another total is a number.
     *
     * @return empty where a total is no number
     */
    public Optional<ChoiceCounts> announced() {
        int[] counts = new int[CHOICES.size()];
        boolean anyNumber = false;
        for (int i = 0; i < counts.length; i++) {
            VoteList list = list(CHOICES.get(i));
            OptionalInt count = list.count();
            boolean none = list.isNotApplicable() && list.names().isEmpty();
            if (count.isEmpty() && !none) {
                return Optional.empty();
            }
            anyNumber |= count.isPresent();
            counts[i] = count.orElse(0);
        }
        return anyNumber ? Optional.of(new ChoiceCounts(counts[0], counts[1], counts[2])) : Optional.empty();
    }
}
