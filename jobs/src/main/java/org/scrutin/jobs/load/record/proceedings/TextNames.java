package org.scrutin.jobs.load.record.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.VerbatimWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;

/**
 * How the texts that a meeting decides on are called.
 *
 * @param proceedings what was said, titles of drafts included
 * @param body the body that met
 */
public record TextNames(Proceedings proceedings, String body) {

    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|«[^«»]*»|\"[^\"]*\"");

    private static final Pattern ENDS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    /** A hyphen before a line break is that of the word, but not in "short- and long-term". */
    private static final Pattern BROKEN = Pattern.compile("(?<=[\\p{L}\\d])- (?!and |or |to )(?=[\\p{Ll}\\d])");

    /** A text without the titles that it quotes, whose words tell nothing. */
    public static String withoutQuotes(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    /** The symbol of the resolution or decision that the words name, such as {@code A/RES/65/195}; else empty text. */
    public String symbolOfWhatItBecame(String words) {
        VerbatimWords.ResultWords known = proceedings.language().verbatim().results();
        return numbered(known.resolutions(), words)
                .map(number -> organ() + "/RES/" + number)
                .or(() -> numbered(known.decisions(), words).map(number -> organ() + "/DEC/" + number))
                .orElse("");
    }

    /** The words without blanks, commas and semicolons at their ends. */
    public static String trimmed(String words) {
        return ENDS.matcher(words).replaceAll("");
    }

    /** The number or symbol of the draft that the words name, such as {@code XIV}; empty where they name none. */
    public Optional<String> draft(String words) {
        return WordPattern.first(drafts().names(), words).flatMap(found -> found.group("draft"));
    }

    /**
     * A title for what was decided: the words of the record, the draft's own title where it was said before, and the
     * symbol of what it became.
     *
     * @param subject the words for what was decided on
     * @param symbol of what it became, or empty text
     * @param since what was said about it before
     */
    public String title(String subject, String symbol, Span since) {
        Optional<String> draft = draft(subject);
        String said = proceedings.plain().substring(since.start(), since.end());
        StringBuilder title = new StringBuilder(subject);
        if (draft.isEmpty()) {
            last(drafts().documents(), said)
                    .flatMap(found -> found.group("draft"))
                    .ifPresent(document -> title.append(' ').append(document));
        }
        titleSaid(draft, since)
                .ifPresent(own -> title.append(": ").append(BROKEN.matcher(own).replaceAll("-")));
        return (symbol.isEmpty() ? title : title.append(" (").append(symbol).append(')'))
                .toString()
                .strip();
    }

    private Optional<String> titleSaid(Optional<String> draft, Span since) {
        String said = proceedings.plain().substring(since.start(), since.end());
        Optional<String> title = Optional.empty();
        int latest = -1;
        for (Words found : WordPattern.each(drafts().titles(), said)) {
            if (found.group("draft").equals(draft) && found.start() > latest) {
                Span span = found.span("title").orElseThrow();
                latest = found.start();
                title = Optional.of(
                        proceedings.passage().printed(since.start() + span.start(), since.start() + span.end()));
            }
        }
        return title;
    }

    private String organ() {
        int stroke = body.indexOf('/');
        return stroke < 0 ? body : body.substring(0, stroke);
    }

    private VerbatimWords.DraftWords drafts() {
        return proceedings.language().verbatim().drafts();
    }

    private static Optional<String> numbered(List<WordPattern> patterns, String words) {
        return WordPattern.first(patterns, words)
                .flatMap(found -> found.group("number"))
                .map(number -> number.replace(" ", ""));
    }

    private static Optional<Words> last(List<WordPattern> patterns, String text) {
        Optional<Words> last = Optional.empty();
        for (Words found : WordPattern.each(patterns, text)) {
            last = last.filter(known -> known.start() > found.start()).or(() -> Optional.of(found));
        }
        return last;
    }
}
