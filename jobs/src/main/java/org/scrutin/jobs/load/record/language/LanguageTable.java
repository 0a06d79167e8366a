package org.scrutin.jobs.load.record.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.jobs.load.record.text.Blanks;

/**
 * How one language prints the record of a vote.
 *
 * @param language ISO 639-1 code, the language of state names to look for first
 * @param blanks what blanks mean
 * @param lists the lists of states
 * @param numbers numbers printed as one word, and words for none
 * @param spelt numbers printed as several
 * @param votes announcements of recorded votes
 * @param decisions decisions with and without a vote
 * @param meetings meetings and their dates
 * @param speakers lists of speakers
 * @param numbering what stands behind the number of a paragraph of a report
 * @param items what stands before a part of a paragraph of a report that has several; group item
 * @param annexes lines that begin what is not the report itself
 * @param statements later statements of how delegations had meant to vote
 * @param verbatim verbatim records of meetings
 * @param press press releases
 * @param library the library's pages of votes
 */
public record LanguageTable(
        String language,
        Blanks blanks,
        ListWords lists,
        Map<String, Integer> numbers,
        SpeltNumbers spelt,
        VoteWords votes,
        DecisionWords decisions,
        MeetingWords meetings,
        SpeakerWords speakers,
        WordPattern numbering,
        WordPattern items,
        List<WordPattern> annexes,
        StatementWords statements,
        VerbatimWords verbatim,
        PressWords press,
        LibraryWords library) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

    /**
     * The words around and between names.
     *
     * @param headings for each choice, the words over its list
     * @param nobody what stands in an empty list
     * @param separators signs between names, each on its own
     * @param ends signs that close a list
     * @param conjunctions words before the last name with the blanks around them, which also stand inside names; the
     *     longest first
     * @param confused what scanning prints for what, in plain letters
     */
    public record ListWords(
            Map<Choice, List<String>> headings,
            List<String> nobody,
            String separators,
            String ends,
            List<String> conjunctions,
            Map<String, String> confused) {

        static ListWords of(TableNode node) {
            Map<Choice, List<String>> headings = new EnumMap<>(Choice.class);
            node.node("headings").read(words -> {
                headings.put(Choice.YES, words.texts("yes"));
                headings.put(Choice.NO, words.texts("no"));
                headings.put(Choice.ABSTAIN, words.texts("abstain"));
                headings.put(Choice.ABSENT, words.texts("absent"));
                return headings;
            });
            return new ListWords(
                    Collections.unmodifiableMap(headings),
                    node.texts("nobody"),
                    node.text("separators"),
                    node.text("ends"),
                    node.texts("conjunctions"),
                    node.words("confused"));
        }
    }

    /**
     * How a recorded vote is announced.
     *
     * @param totals groups yes, no, and abstain where anybody abstained
     * @param abstained words behind totals without group abstain that tell abstentions all the same; held against the rest of the sentence
     * @param sides words in totals that say which number is in favour or against
     * @param traces what tells of a vote and is read as none
     * @param paragraphs a paragraph that is put to the vote; groups paragraph, and section where it has one
     * @param amendments words that tell a vote on an amendment
     * @param motions words that tell a vote on a motion
     * @param ordinals numbers of paragraphs that are printed as words
     * @param sections how a section is written in ids
     */
    public record VoteWords(
            List<WordPattern> totals,
            List<WordPattern> abstained,
            List<WordPattern> sides,
            TraceWords traces,
            List<WordPattern> paragraphs,
            List<WordPattern> amendments,
            List<WordPattern> motions,
            Map<String, Integer> ordinals,
            Map<String, String> sections) {

        static VoteWords of(TableNode node) {
            return new VoteWords(
                    node.patterns("totals", "yes", "no", "abstain"),
                    node.patterns("abstained"),
                    node.patterns("sides"),
                    node.node("traces").read(TraceWords::of),
                    node.patterns("paragraphs", "paragraph"),
                    node.patterns("amendments"),
                    node.patterns("motions"),
                    node.numbers("ordinals"),
                    node.words("sections"));
        }
    }

    /**
     * How a decision is told.
     *
     * @param outcomes words for what became of a text
     * @param modes words for how it was decided
     * @param subjects words for what was decided on
     * @param undone words that a vote, or what it made of a text, does not stand
     * @param corrected words that a state voted otherwise than a list has it
     * @param doubted words of sentences that can speak against a vote
     * @param sentenceEnd where a sentence ends
     */
    public record DecisionWords(
            Map<Outcome, List<WordPattern>> outcomes,
            Map<Decision.Mode, List<WordPattern>> modes,
            Map<DecisionSubject, List<WordPattern>> subjects,
            List<WordPattern> undone,
            List<WordPattern> corrected,
            DoubtWords doubted,
            WordPattern sentenceEnd) {

        static DecisionWords of(TableNode node) {
            Map<Outcome, List<WordPattern>> outcomes = new EnumMap<>(Outcome.class);
            Map<Decision.Mode, List<WordPattern>> modes = new EnumMap<>(Decision.Mode.class);
            Map<DecisionSubject, List<WordPattern>> subjects = new EnumMap<>(DecisionSubject.class);
            node.node("outcomes").read(words -> {
                List.of(Outcome.values()).forEach(outcome -> outcomes.put(outcome, words.patterns(outcome.key())));
                return outcomes;
            });
            node.node("modes").read(words -> {
                List.of(Decision.Mode.values()).forEach(mode -> modes.put(mode, words.patterns(mode.id())));
                return modes;
            });
            node.node("subjects").read(words -> {
                List.of(DecisionSubject.values()).forEach(s -> subjects.put(s, words.patterns(s.id())));
                return subjects;
            });
            return new DecisionWords(
                    Collections.unmodifiableMap(outcomes),
                    Collections.unmodifiableMap(modes),
                    Collections.unmodifiableMap(subjects),
                    node.patterns("undone"),
                    node.patterns("corrected"),
                    node.node("doubted").read(DoubtWords::of),
                    node.pattern("sentence-end"));
        }
    }

    /**
     * Words of sentences that can speak against a vote, in wordings that nobody foresaw: a sentence that holds one of each does.
     *
     * @param votes words for votes and those that cast them
     * @param doubts words for what is mistaken, taken back, corrected or done again
     */
    public record DoubtWords(List<WordPattern> votes, List<WordPattern> doubts) {

        static DoubtWords of(TableNode node) {
            return new DoubtWords(node.patterns("votes"), node.patterns("doubts"));
        }
    }

    /**
     * How meetings and days are named.
     *
     * @param dated a meeting with its day; groups meeting, month, day, and where it has them year, lastMonth, lastDay,
     *     lastMeeting
     * @param numbered a meeting by its number alone; group meeting
     * @param same a reference to the meeting named last
     * @param dates a day or a range of days with its year; groups year, month, day, lastMonth, lastDay
     * @param months names of months; empty where months are numbers
     */
    public record MeetingWords(
            List<WordPattern> dated,
            List<WordPattern> numbered,
            List<WordPattern> same,
            List<WordPattern> dates,
            Map<String, Integer> months) {

        static MeetingWords of(TableNode node) {
            return new MeetingWords(
                    node.patterns("dated", "meeting", "month", "day"),
                    node.patterns("numbered", "meeting"),
                    node.patterns("same"),
                    node.patterns("dates", "year", "month", "day"),
                    node.numbers("months"));
        }
    }

    /**
     * How speakers are listed.
     *
     * @param lists what stands before a list of speakers
     * @param onBehalf what stands in brackets behind a name; group whom
     * @param others a speaker that is no state; groups speaker, whom
     */
    public record SpeakerWords(List<WordPattern> lists, List<WordPattern> onBehalf, List<WordPattern> others) {

        static SpeakerWords of(TableNode node) {
            return new SpeakerWords(
                    node.patterns("lists"),
                    node.patterns("on-behalf", "whom"),
                    node.patterns("others", "speaker", "whom"));
        }
    }

    static LanguageTable of(TableNode root) {
        SpeltNumbers spelt = root.node("number-words").read(words -> SpeltNumbers.of(root.text("language"), words));
        return root.spelling(spelt)
                .read(node -> new LanguageTable(
                        node.text("language"),
                        blanks(node.text("blanks")),
                        node.node("lists").read(ListWords::of),
                        node.numbers("numbers"),
                        spelt,
                        node.node("votes").read(VoteWords::of),
                        node.node("decisions").read(DecisionWords::of),
                        node.node("meetings").read(MeetingWords::of),
                        node.node("speakers").read(SpeakerWords::of),
                        node.pattern("numbering"),
                        node.pattern("items"),
                        node.patterns("annexes"),
                        node.node("statements").withParts("parts").read(StatementWords::of),
                        node.node("verbatim").read(VerbatimWords::of),
                        node.node("press").read(PressWords::of),
                        node.node("library").read(LibraryWords::of)));
    }

    /** A number as printed, in digits of any script, as a word of the table or in several words; empty where it is none. */
    public OptionalInt number(String printed) {
        String text = printed.strip().toLowerCase(Locale.ROOT);
        if (numbers.containsKey(text)) {
            return OptionalInt.of(numbers.get(text));
        }
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(Character::isDigit);
        return digits ? OptionalInt.of(Integer.parseInt(text)) : spelt.number(text);
    }

    /** Whether a word stands for a number or for a part of one, be it misspelt: beside a number it belongs to it. */
    public boolean isLikeNumber(String word) {
        return !word.isEmpty() && (number(word).isPresent() || spelt.isNearWord(word));
    }

    /** Whether a number stands among words, in digits or in words, be it misspelt. */
    public boolean holdsNumber(String words) {
        return words.chars().anyMatch(Character::isDigit)
                || NO_WORD.splitAsStream(words).anyMatch(this::isLikeNumber)
                || (blanks == Blanks.MEAN_NOTHING
                        && words.chars().anyMatch(sign -> isLikeNumber(Character.toString(sign))));
    }

    /** Patterns of the totals of all shapes, however a sentence leads to them; groups yes, no and abstain, of which all but the first can be missing. */
    public List<WordPattern> totals() {
        return Stream.concat(votes.totals().stream(), verbatim.results().totals().stream())
                .toList();
    }

    /** All words that stand over lists, whatever the choice. */
    public List<String> headingWords() {
        List<String> words = new ArrayList<>();
        lists.headings().values().forEach(words::addAll);
        return words;
    }

    private static Blanks blanks(String word) {
        return switch (word) {
            case "part-words" -> Blanks.PART_WORDS;
            case "mean-nothing" -> Blanks.MEAN_NOTHING;
            default ->
                throw new IllegalArgumentException("blanks: '" + word + "' is neither part-words nor mean-nothing");
        };
    }
}
