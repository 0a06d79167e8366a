package org.scrutin.output.document;

/**
 * The words that a writer needs of its own, in the report's language.
 *
 * @param contents heading of the contents
 * @param skipToText link for those who read by ear: past the contents to the text
 * @param page page number, with {@code {page}} and {@code {pages}}, for example "Page {page} of {pages}"
 * @param table before a table's number, with {@code {n}}: "Table {n}"
 * @param figure before a figure's number, with {@code {n}}: "Figure {n}"
 * @param source before a source line: "Source"
 * @param numbers label of the fold that holds a figure's numbers: "The numbers"
 * @param continued beside a table's caption where it goes on on the next page, or empty
 * @param fullTable label of a link to a table's file, with {@code {table}}
 * @param otherLanguage how the other languages' files are introduced, or empty
 */
public record Furniture(
        String contents,
        String skipToText,
        String page,
        String table,
        String figure,
        String source,
        String numbers,
        String continued,
        String fullTable,
        String otherLanguage) {}
