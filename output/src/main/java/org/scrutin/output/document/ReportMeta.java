package org.scrutin.output.document;

import java.util.List;

/**
 * What a report is called and what it is about.
 *
 * @param title as printed on the cover
 * @param subtitle body, record or data set, or empty
 * @param language ISO 639-1
 * @param study the study's id
 * @param edition the edition's id, hexadecimal
 * @param period first and last day covered, as printed, or empty
 * @param description one sentence for catalogues and search engines
 * @param keywords for catalogues
 * @param runningHead short title at the top of each page
 */
public record ReportMeta(
        String title,
        String subtitle,
        String language,
        String study,
        String edition,
        String period,
        String description,
        List<String> keywords,
        String runningHead) {

    public ReportMeta {
        keywords = List.copyOf(keywords);
    }
}
