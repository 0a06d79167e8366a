package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/** Finds the headings of lists by the words of a language table. */
public final class ListHeadings {

    /** Marks of a title before the words. */
    private static final String BEFORE = "[#*\\s]*";

    /** Behind the words a number in brackets, and a colon or the end of the line. */
    private static final String BEHIND = "\\s*(?:[(\uFF08]\\s*(\\d{1,3})\\s*[)\uFF09])?\\s*(?:[:\uFF1A]\\**|\\**$)";

    private final Map<Choice, Pattern> patterns = new EnumMap<>(Choice.class);

    /** The headings of one language. */
    public ListHeadings(LanguageTable language) {
        language.lists().headings().forEach((choice, words) -> {
            String anyOfThem =
                    String.join("|", words.stream().map(Pattern::quote).toList());
            patterns.put(choice, Pattern.compile(BEFORE + "(?:" + anyOfThem + ")" + BEHIND));
        });
    }

    /** The headings in a span of a document, in order. */
    public List<ListHeading> in(RecordText document, Span span) {
        List<ListHeading> headings = new ArrayList<>();
        for (Span line : document.lines(span)) {
            patterns.forEach((choice, pattern) -> {
                Matcher matcher = pattern.matcher(document.text(line));
                if (matcher.lookingAt()) {
                    headings.add(new ListHeading(
                            choice,
                            Optional.ofNullable(matcher.group(1)),
                            new Span(line.start(), line.start() + matcher.end())));
                }
            });
        }
        return headings;
    }
}
