package org.scrutin.output.document;

/**
 * The words that a writer needs of its own, in the report's language.
 *
 * @param contents heading of the contents; empty = a paper of a few pages that has none
 * @param skipToText link for those who read by ear: past the contents to the text
 * @param page page number, with {@code {page}} and {@code {pages}}, for example "Page {page} of {pages}"
 * @param table before a table's number, with {@code {n}}: "Table {n}"
 * @param figure before a figure's number, with {@code {n}}: "Figure {n}"
 * @param numbers label of the fold that holds a figure's numbers: "The numbers"
 * @param otherLanguage how the other languages' files are introduced, or empty
 */
public record Furniture(
        String contents,
        String skipToText,
        String page,
        String table,
        String figure,
        String numbers,
        String otherLanguage) {}
