package org.scrutin.jobs.load.record.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.RepeatedRuns;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * The lists of one vote.
 *
 * @param rollCall the vote
 * @param paragraph the paragraph that reports it
 * @param printed for each choice that has a list, its names as printed; an empty list where nobody is in it
 * @param spans where each list stands
 */
record VoteLists(
        RollCall rollCall, VoteParagraph paragraph, Map<Choice, List<ListedName>> printed, Map<Choice, Span> spans) {

    /** Reads the first list of each choice. */
    static VoteLists read(RollCall rollCall, VoteParagraph paragraph, ReportLayout layout, ListReader reader) {
        Map<Choice, List<ListedName>> printed = new EnumMap<>(Choice.class);
        Map<Choice, Span> spans = new EnumMap<>(Choice.class);
        List<ListHeading> headings = paragraph.headings();
        for (int i = 0; i < headings.size(); i++) {
            ListHeading heading = headings.get(i);
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).span().start()
                    : paragraph.paragraph().span().end();
            Span list = upToItsEnd(layout.document(), new Span(heading.span().end(), end), layout.language());
            if (!spans.containsKey(heading.choice())) {
                spans.put(heading.choice(), list);
                printed.put(heading.choice(), reader.read(layout.passage(list)));
            }
        }
        return new VoteLists(rollCall, paragraph, printed, spans);
    }

    /** What a list repeats. */
    RepeatedRuns runs(Choice choice) {
        return RepeatedRuns.of(names(choice));
    }

    List<ListedName> names(Choice choice) {
        return printed.getOrDefault(choice, List.of());
    }

    Optional<Span> span(Choice choice) {
        return Optional.ofNullable(spans.get(choice));
    }

    /** A list ends with its closing sign at the end of a paragraph, or where the block ends. */
    private static Span upToItsEnd(RecordText document, Span block, LanguageTable language) {
        Matcher end = Pattern.compile("[" + Pattern.quote(language.lists().ends()) + "][ \\t*]*(?:\\R[ \\t]*\\R|\\R?$)")
                .matcher(document.text(block));
        return end.find() ? new Span(block.start(), block.start() + end.start()) : block;
    }
}
