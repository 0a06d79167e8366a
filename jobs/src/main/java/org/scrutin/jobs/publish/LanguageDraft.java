package org.scrutin.jobs.publish;

import java.util.List;
import org.scrutin.charts.compose.ChartComposer;
import org.scrutin.charts.compose.ChartWording;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.output.document.PrintedMarks;
import org.scrutin.output.document.Report;
import org.scrutin.output.sections.ReportInput;
import org.scrutin.output.sections.ReportSections;
import org.scrutin.output.wording.ChartNames;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Words;

/**
 * What a language's report is written from. Marks are numbered in the order in which a report prints them, so the report of one
 * language is written once before its numbers are known.
 *
 * @param words of the language
 * @param charts in it
 */
record LanguageDraft(Words words, List<ChartSpec> charts) {

    static LanguageDraft of(String language, LanguageEdition.Content content) {
        Words words = Words.of(language);
        ChartNames names = new ChartNames(new Names(content.results(), words));
        return new LanguageDraft(
                words,
                new ChartComposer(new ChartWording(language, names))
                        .compose(content.results(), content.open().claims().robustness()));
    }

    /** The report, its marks numbered in the order of the content's claims. */
    Report report(LanguageEdition.Content content) {
        return ReportSections.write(
                new ReportInput(content.results(), content.open(), charts, content.edition(), content.passages()),
                words);
    }

    /** The ids of the claims that the report prints, in its order, which is that of every language. */
    List<String> printed(LanguageEdition.Content content) {
        return PrintedMarks.of(report(content));
    }
}
