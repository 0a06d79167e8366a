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
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/** Finds the headings of lists by the words of a language table. */
public final class ListHeadings {

    /** Marks of a title before the words. */
    private static final String BEFORE = "[#*\\s]*";

    /** Behind the words a number in brackets, and a colon or the end of the line. */
    private static final String BEHIND = "\\s*(?:\\(\\s*(\\d{1,3})\\s*\\))?\\s*(?::\\**|\\**\\s*$)";

    private final Map<Choice, Pattern> patterns = new EnumMap<>(Choice.class);

    private final Blanks blanks;

    /** The headings of one language. */
    public ListHeadings(LanguageTable language) {
        this.blanks = language.blanks();
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
            Passage text = Passage.of(document, line, List.of(), blanks);
            patterns.forEach((choice, pattern) -> {
                Matcher matcher = pattern.matcher(text.plain());
                if (matcher.lookingAt()) {
                    headings.add(new ListHeading(
                            choice,
                            Optional.ofNullable(matcher.group(1)),
                            new Span(line.start(), text.offset(matcher.end() - 1) + 1)));
                }
            });
        }
        return headings;
    }
}
