package org.scrutin.output.write;

import org.scrutin.output.wording.Words;

/**
 * The words of a page's tools, in its language.
 *
 * @param search before the box that searches the page
 * @param filter before the box that filters a table
 * @param link what the link beside a heading is for, those who listen are told
 * @param copied told when the link is on the clipboard
 * @param nothing told when a search finds nothing
 */
public record PageTools(String search, String filter, String link, String copied, String nothing) {

    public static PageTools of(Words words) {
        return new PageTools(
                words.text("page.search"),
                words.text("page.filter"),
                words.text("page.link"),
                words.text("page.copied"),
                words.text("page.nothing"));
    }
}
