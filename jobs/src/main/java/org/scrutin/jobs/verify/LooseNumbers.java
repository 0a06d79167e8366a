package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutin.output.wording.Words;

/**
 * Numbers of a page's prose that stand in no claim. Symbol, days and edition on the cover, tables, figures, definitions, profiles,
 * lists of ballots and of what changed since the last edition, and the imprint are no prose. What remains must be a name, a day or year,
 * a setting of the study, the number of a finding, or a part of the wording itself. Not for several threads.
 */
final class LooseNumbers {

    private static final Set<String> NO_PROSE = Set.of(
            "table",
            "figure",
            "nav",
            "footer",
            "head",
            ".note",
            ".source",
            ".alternates",
            ".lines",
            "#method",
            "#profiles",
            "#ballots",
            "#imprint",
            "#since");

    /** As many signs on either side tell a number of the wording from one that is put into it. */
    private static final int AROUND = 5;

    private static final int SHOWN = 30;

    private static final Pattern BEFORE_BRACE = Pattern.compile(".*[{}]", Pattern.DOTALL);
    private static final Pattern BEHIND_BRACE = Pattern.compile("[{}].*", Pattern.DOTALL);

    private final KnownNumbers known;
    private final String cover;
    private final String rollCalls;
    private final List<String> names;
    private final List<String> wordings = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    LooseNumbers(Words words, KnownNumbers known, CoverCounts cover) {
        this.known = known;
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
        if (PrintedText.numbers(text).isEmpty() || block.inside().stream().anyMatch(NO_PROSE::contains)) {
            return;
        }
        if (block.inside().contains(".readfrom")) {
            if (!text.equals(cover)) {
                differences.add("no claim: prints “" + text + "”, the tables give “" + cover + "”");
            }
            return;
        }
        String masked = withoutNames(text);
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

    /** After all texts, one line a number. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    private String withoutNames(String text) {
        String masked = text;
        for (String name : names) {
            masked = masked.replace(name, " ".repeat(name.length()));
        }
        return masked;
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
