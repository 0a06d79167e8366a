package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * The heading of a list: a line that says the choice and nothing else, or the choice and a colon before the first name.
 *
 * @param choice the choice of the list
 * @param count the number that the heading gives, where it gives one
 * @param span the heading; the list follows
 */
record ListHeading(Choice choice, Optional<String> count, Span span) {

    /** The headings in a span, in order. */
    static List<ListHeading> in(RecordText document, Span span, LanguageTable language) {
        List<ListHeading> headings = new ArrayList<>();
        for (Map.Entry<Choice, List<String>> entry : language.lists().headings().entrySet()) {
            for (Span line : document.lines()) {
                if (line.start() >= span.start() && line.end() <= span.end()) {
                    match(document.text(line), entry.getValue())
                            .ifPresent(match -> headings.add(new ListHeading(
                                    entry.getKey(),
                                    Optional.ofNullable(match.group(1)),
                                    new Span(line.start(), line.start() + match.end()))));
                }
            }
        }
        headings.sort(Comparator.comparingInt(heading -> heading.span().start()));
        return headings;
    }

    private static Optional<Matcher> match(String line, List<String> words) {
        for (String word : words) {
            Matcher matcher = Pattern.compile("[#*\\s]*" + Pattern.quote(word)
                            + "\\s*(?:[(\uFF08]\\s*(\\d{1,3})\\s*[)\uFF09])?\\s*(?:[:\uFF1A]\\**|\\**$)")
                    .matcher(line);
            if (matcher.lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }
}
