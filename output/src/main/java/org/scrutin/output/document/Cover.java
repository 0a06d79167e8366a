package org.scrutin.output.document;

import java.util.List;

/**
 * The first page. The title stands in {@link ReportMeta}.
 *
 * @param lines symbol, body, dates: one a line
 * @param finding the one finding that matters most
 * @param readFrom what was read: how many votes, ballots and unresolved discrepancies
 * @param imprint edition, program and its version: one a line
 */
public record Cover(List<List<Inline>> lines, List<Inline> finding, List<Inline> readFrom, List<List<Inline>> imprint) {

    public Cover {
        lines = lines.stream().map(List::copyOf).toList();
        finding = List.copyOf(finding);
        readFrom = List.copyOf(readFrom);
        imprint = imprint.stream().map(List::copyOf).toList();
    }
}
