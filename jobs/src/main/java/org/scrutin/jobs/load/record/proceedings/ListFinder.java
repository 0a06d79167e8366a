package org.scrutin.jobs.load.record.proceedings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.ListHeading;

/**
 * Finds the lists of the proceedings. A list begins behind its heading and ends where something else begins: another
 * heading, a vote, a result, a note in brackets, a speaker.
 */
public final class ListFinder {

    /** A note in brackets, which ends a list; the mark of a footnote behind a name does not. */
    private static final Pattern NOTE = Pattern.compile("\\[(?![\\p{L}\\p{Nd}*†‡§]{1,3}\\])");

    private final Proceedings proceedings;
    private final LanguageTable language;
    private final ListReader names;
    private final Map<Choice, Pattern> patterns = new EnumMap<>(Choice.class);

    /** Lists are read with the names of the day of the meeting. */
    public ListFinder(Proceedings proceedings, ListReader names) {
        this.proceedings = proceedings;
        this.language = proceedings.language();
        this.names = names;
        language.lists().headings().forEach((choice, words) -> patterns.put(choice, pattern(words, language.blanks())));
    }

    /**
     * All lists, in order.
     *
     * @param openings where votes are said to be taken
     * @param results what tells results
     */
    public List<PrintedList> all(List<Span> openings, List<VoteResult> results) {
        return all(openings, results, Set.of());
    }

    /**
     * The same, where lists end also at positions that the shape of the record knows.
     *
     * @param stops such positions
     */
    public List<PrintedList> all(List<Span> openings, List<VoteResult> results, Set<Integer> stops) {
        List<Heading> headings = headings(openings, results);
        NavigableSet<Integer> ends = new TreeSet<>(stops);
        openings.forEach(opening -> ends.add(opening.start()));
        results.forEach(result -> ends.add(result.span().start()));
        headings.forEach(heading -> ends.add(heading.span().start()));
        List<PrintedList> lists = new ArrayList<>();
        NavigableSet<Integer> notes = new TreeSet<>();
        NOTE.matcher(proceedings.plain()).results().forEach(note -> notes.add(note.start()));
        for (Heading heading : headings) {
            int from = heading.span().end();
            int end = Math.min(
                    proceedings.nextTurn(heading.span().start()),
                    proceedings.plain().length());
            Integer event = ends.ceiling(from);
            end = event == null ? end : Math.min(end, event);
            Integer next = notes.ceiling(from);
            int note = next == null ? end : next;
            // A turn can begin within what was taken for a heading: nothing is left of the list then.
            Span room = new Span(from, Math.max(from, Math.min(end, note)));
            lists.add(list(heading, room, namesOutsideNotes(room.end(), end)));
        }
        return lists;
    }

    /** Where names stand behind a note that ends a list, before anything else begins: the note can be a footnote in the list. */
    private List<Span> namesOutsideNotes(int note, int end) {
        List<Span> behind = new ArrayList<>();
        int depth = 0;
        int from = note;
        for (int at = note; at < end; at++) {
            char c = proceedings.plain().charAt(at);
            if (c == '[' && depth++ == 0 && from < at) {
                behind.add(new Span(from, at));
            }
            if (c == ']' && depth > 0) {
                depth--;
                from = at + 1;
            }
        }
        if (from < end) {
            behind.add(new Span(from, end));
        }
        return behind.stream()
                .filter(span -> names.holdsName(proceedings.passage().part(span.start(), span.end())))
                .map(proceedings.passage()::stripped)
                .toList();
    }

    private record Heading(Choice choice, Optional<String> count, Span span) {}

    private List<Heading> headings(List<Span> openings, List<VoteResult> results) {
        List<Heading> headings = new ArrayList<>();
        String plain = proceedings.plain();
        patterns.forEach((choice, pattern) -> {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                boolean line = proceedings.beginsLine(matcher.start());
                boolean colon = matcher.group("colon") != null;
                boolean longer = matcher.group("more") != null;
                boolean stands = colon
                        ? longer
                                ? line && isOpen(matcher.start(), openings, results)
                                : line || standsBehindEnd(matcher.start())
                        : line && proceedings.endsLine(matcher.end());
                if (stands) {
                    headings.add(new Heading(
                            choice,
                            Optional.ofNullable(matcher.group(colon ? "counted" : "count")),
                            new Span(matcher.start(), matcher.end())));
                }
            }
        });
        headings.sort(Comparator.comparingInt(heading -> heading.span().start()));
        return headings;
    }

    /** Whether a vote was said to be taken whose result was not told yet. */
    private static boolean isOpen(int position, List<Span> openings, List<VoteResult> results) {
        int opened = openings.stream()
                .mapToInt(Span::start)
                .filter(start -> start < position)
                .max()
                .orElse(Integer.MAX_VALUE);
        return opened < position
                && results.stream()
                        .map(VoteResult::span)
                        .noneMatch(span -> span.start() > opened && span.end() <= position);
    }

    private boolean standsBehindEnd(int position) {
        String before = proceedings
                .plain()
                .substring(Math.max(0, position - 20), position)
                .stripTrailing();
        return before.isEmpty()
                || (language.lists().ends() + ":)]").indexOf(before.charAt(before.length() - 1)) >= 0
                || language.lists().nobody().stream().anyMatch(before::endsWith);
    }

    private PrintedList list(Heading heading, Span room, List<Span> behindNotes) {
        Passage passage = proceedings.passage();
        String text = passage.plain().substring(room.start(), room.end());
        Matcher closing = Pattern.compile("[" + Pattern.quote(language.lists().ends()) + "](?=\\s|$)")
                .matcher(text);
        int end = text.length();
        List<Span> tails = new ArrayList<>();
        if (closing.find()) {
            String behind = text.substring(closing.end());
            if (ListReader.isPunctuation(behind)) {
                end = closing.start();
            } else if (!names.areNames(passage.part(room.start() + closing.end(), room.end()))) {
                end = closing.start();
                tails.add(proceedings.passage().stripped(new Span(room.start() + closing.end(), room.end())));
            } else {
                String last = text.stripTrailing();
                end = language.lists().ends().indexOf(last.charAt(last.length() - 1)) >= 0
                        ? last.length() - 1
                        : text.length();
            }
        }
        Span list = proceedings.passage().stripped(new Span(room.start(), room.start() + end));
        ListHeading inDocument =
                new ListHeading(heading.choice(), heading.count(), inDocument(heading.span(), passage));
        tails.addAll(behindNotes);
        return new PrintedList(heading.span().start(), ListBlock.of(inDocument, inDocument(list, passage)), tails);
    }

    private static Span inDocument(Span span, Passage passage) {
        if (span.end() == span.start()) {
            return new Span(passage.offset(span.start()), passage.offset(span.start()));
        }
        return new Span(passage.offset(span.start()), passage.offset(span.end() - 1) + 1);
    }

    private static Pattern pattern(List<String> words, Blanks blanks) {
        String anyOfThem = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String count = "\\s?(?:\\((?<count>\\d{1,3})\\))?\\s?";
        // Where blanks are not read, the last name of a list stands right before the next heading.
        String before = blanks == Blanks.PART_WORDS ? "(?<!\\p{L})" : "";
        return Pattern.compile(before + "(?:" + anyOfThem + ")(?:(?<more> [^:.,;\\[\\]()]{1,90})?"
                + count.replace("count", "counted") + "(?<colon>:)|" + count + "(?!:))");
    }
}
