package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.wording.Words;

/**
 * Numbers of a page's prose, and of captions and notes of its tables, that stand in no claim. Symbol, days and edition on the cover,
 * rows of tables, passages of documents, definitions, lists of ballots and of what changed since the last edition, and the imprint are no prose; figures and
 * profiles are read by {@link FigureReading} and {@link ProfileReading}. What remains must be a name, a day or year,
 * a setting of the study, the number of a finding, or a part of the wording itself. Not for several threads.
 */
final class LooseNumbers {

    private static final Set<String> NO_PROSE = Set.of(
            "td",
            "th",
            "figure",
            "nav",
            "footer",
            "head",
            ".alternates",
            ".lines",
            ".passage",
            "#method",
            "#ballots",
            "#imprint",
            "#since");

    /** Of a table what stands around its rows, wherever it stands. */
    private static final Set<String> AROUND_ROWS = Set.of("caption", ".note");

    /** As many signs on either side tell a number of the wording from one that is put into it. */
    private static final int AROUND = 5;

    private static final int SHOWN = 30;

    private static final Pattern BEFORE_BRACE = Pattern.compile(".*[{}]", Pattern.DOTALL);
    private static final Pattern BEHIND_BRACE = Pattern.compile("[{}].*", Pattern.DOTALL);

    private final KnownNumbers known;
    private final CountedNotes notes;
    private final String cover;
    private final String rollCalls;
    private final List<String> names;
    private final List<String> wordings = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    /**
     * Numbers of a page in one language.
     *
     * @param notes what notes of tables count
     */
    LooseNumbers(Words words, KnownNumbers known, CoverCounts cover, CountedNotes notes) {
        this.known = known;
        this.notes = notes;
        this.cover = cover.in(words);
        this.rollCalls = cover.rollCalls();
        this.names = known.names(words);
        words.patterns().values().forEach(pattern -> wordings.add(PrintedText.normal(pattern.replace("''", "'"))));
    }

    /**
     * Looks at a text that no claim says.
     *
     * @param text in normal form
     */
    void look(PageBlock block, String text) {
        if (PrintedText.numbers(text).isEmpty() || isLookedAtElsewhere(block)) {
            return;
        }
        String masked = withoutNames(notes.without(text));
        if (block.inside().contains(".readfrom")) {
            // Beside the counts the cover names decisions of persons, whose numbers are days and grounds.
            if (!text.equals(cover) && !PrintedText.numbers(masked).isEmpty()) {
                differences.add("no claim: report says “" + text + "”, tables say “" + cover + "”");
            }
            return;
        }
        List<MatchResult> open = PrintedText.numbersIn(masked).stream()
                .filter(number -> !isWording(text, number))
                .toList();
        if (block.inside().contains(".standing")) {
            List<String> named = open.stream()
                    .map(MatchResult::group)
                    .filter(number -> isFinding(number) || !known.isYear(number))
                    .toList();
            if (!named.isEmpty() && !named.equals(known.untouched())) {
                differences.add("no claim: names findings " + named + ", of no definition are " + known.untouched());
            }
            return;
        }
        boolean namesFindings = block.inside().contains("#trust");
        open.stream()
                .filter(number -> !isKnown(text, number.group()))
                .filter(number -> !namesFindings || !isFinding(number.group()))
                .forEach(number ->
                        differences.add("no claim: " + number.group() + " in “" + excerpt(text, number) + "”"));
    }

    /**
     * What stands before a sentence by the tables: on the cover they give it, elsewhere nothing but the page does.
     *
     * @param before as the page has it, in normal form
     */
    String before(PageBlock block, String before) {
        return block.inside().contains(".readfrom") && !before.isEmpty() ? cover : before;
    }

    private static boolean isLookedAtElsewhere(PageBlock block) {
        boolean inProfile = block.inside().contains("details") && block.inside().contains("#profiles");
        if (inProfile || block.inside().contains("figure")) {
            return true;
        }
        return block.inside().stream().anyMatch(NO_PROSE::contains)
                && block.inside().stream().noneMatch(AROUND_ROWS::contains);
    }

    /** After all texts, one line a number. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    private String withoutNames(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (String name : names) {
            for (int at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + 1)) {
                int end = at + name.length();
                // A name that is a number is no part of another number.
                if (!PrintedText.isInsideNumber(text, at) && !PrintedText.isInsideNumber(text, end)) {
                    masked.replace(at, end, " ".repeat(name.length()));
                }
            }
        }
        return masked.toString();
    }

    private boolean isWording(String text, MatchResult number) {
        return wordings.stream().anyMatch(wording -> stands(text, number, wording));
    }

    /** Whether a wording has the number between the same signs; fewer of them where the wording begins, ends or branches. */
    private static boolean stands(String text, MatchResult number, String wording) {
        String digits = number.group();
        for (int at = wording.indexOf(digits); at >= 0; at = wording.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            String before = BEFORE_BRACE
                    .matcher(wording.substring(Math.max(0, at - AROUND), at))
                    .replaceFirst("");
            String after = BEHIND_BRACE
                    .matcher(wording.substring(end, Math.min(wording.length(), end + AROUND)))
                    .replaceFirst("");
            if (before.length() + after.length() >= AROUND
                    && text.substring(0, number.start()).endsWith(before)
                    && text.startsWith(after, number.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(String text, String number) {
        return number.equals(rollCalls)
                || known.isYear(number)
                || known.settings().contains(number)
                || known.calls().named(text).stream()
                        .anyMatch(id -> known.calls().numbers(id).contains(number));
    }

    private boolean isFinding(String number) {
        return number.matches("[1-9]") && Integer.parseInt(number) <= known.findings();
    }

    private static String excerpt(String text, MatchResult number) {
        return text.substring(Math.max(0, number.start() - SHOWN), Math.min(text.length(), number.end() + SHOWN))
                .strip();
    }
}
