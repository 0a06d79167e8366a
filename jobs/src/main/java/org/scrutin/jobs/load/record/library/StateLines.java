package org.scrutin.jobs.load.record.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.ListHeading;

/**
 * The lines of a page that hold a state each. They begin with the first that has a letter before a state's name and end with
 * the last that is a state's, with the lines beside these that have a letter too; every line between is one, read or told.
 *
 * @param lines for each choice the names, in the order of the page
 */
record StateLines(Map<Choice, List<Span>> lines) {

    private static final Pattern LINE = Pattern.compile("\\s*(?:(?<letter>[YNAX])[\\s:|]+)?(?<name>\\S.*?)\\s*");

    /** Signs around a name: with them it is told, and without them they say whether the line is a state's. */
    private static final List<Pattern> SIGNS =
            List.of(Pattern.compile("^[^\\p{L}]+"), Pattern.compile("^[^\\p{L}]+|(?<=\\p{L})[^\\p{L}]++$"));

    /** Whether a line begins with the letter of a ballot. */
    static boolean hasLetter(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && matcher.group("letter") != null;
    }

    private record Line(Optional<Choice> choice, Span name, boolean known) {}

    /** The lines of a page; empty where no line has a letter before a state's name. */
    static StateLines of(UnfurnishedText text, ListReader names) {
        List<Line> all = new ArrayList<>();
        for (Span line : text.document().lines()) {
            Passage plain = Passage.of(text.document(), line, text.furniture(), Blanks.PART_WORDS);
            Matcher matcher = LINE.matcher(plain.plain());
            if (matcher.matches() && (matcher.group("letter") != null || !ListReader.isPunctuation(plain.plain()))) {
                Span name = new Span(plain.offset(matcher.start("name")), plain.offset(matcher.end("name") - 1) + 1);
                List<ListedName> read = names.read(text.passage(name));
                boolean known = (read.size() == 1 && read.get(0).state().isPresent())
                        || SIGNS.stream()
                                .map(signs ->
                                        signs.matcher(matcher.group("name")).replaceAll(""))
                                .anyMatch(bare -> names.stateOf(bare).isPresent());
                all.add(new Line(Optional.ofNullable(matcher.group("letter")).map(StateLines::choice), name, known));
            }
        }
        int first = 0;
        while (first < all.size()
                && !(all.get(first).known() && all.get(first).choice().isPresent())) {
            first++;
        }
        int last = all.size() - 1;
        while (last > first && !all.get(last).known()) {
            last--;
        }
        // A line with a letter beside these is a state's too, whatever its name, and so is a state that did not vote
        // above them.
        while (first > 0
                && first < all.size()
                && (all.get(first - 1).choice().isPresent()
                        || all.get(first - 1).known())) {
            first--;
        }
        while (last + 1 < all.size()
                && last >= first
                && all.get(last + 1).choice().isPresent()) {
            last++;
        }
        Map<Choice, List<Span>> lines = new EnumMap<>(Choice.class);
        for (Line line : all.subList(Math.min(first, all.size()), last + 1)) {
            lines.computeIfAbsent(line.choice().orElse(Choice.ABSENT), choice -> new ArrayList<>())
                    .add(line.name());
        }
        return new StateLines(lines);
    }

    /** From the first name to the last. */
    Span extent() {
        return new Span(
                names().stream().mapToInt(Span::start).min().orElse(0),
                names().stream().mapToInt(Span::end).max().orElse(0));
    }

    /** Where each name stands, list by list. */
    List<Span> names() {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    /** The lines as lists; the headings are the first line of each. */
    List<ListBlock> blocks() {
        List<ListBlock> blocks = new ArrayList<>();
        lines.forEach((choice, names) ->
                blocks.add(new ListBlock(new ListHeading(choice, Optional.empty(), names.get(0)), names, List.of())));
        return blocks;
    }

    private static Choice choice(String letter) {
        return switch (letter) {
            case "Y" -> Choice.YES;
            case "N" -> Choice.NO;
            case "A" -> Choice.ABSTAIN;
            default -> Choice.ABSENT;
        };
    }
}
