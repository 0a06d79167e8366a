package org.scrutin.output.write;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.output.wording.Words;

/**
 * The words of a page's tools, in its language.
 *
 * @param search before the box that searches the page
 * @param filter before the box that filters a table
 * @param link what the link beside a heading is for, those who listen are told
 * @param copied told when the link is on the clipboard
 * @param nothing told when a search finds nothing
 * @param ballots what the link behind a row's head, and the panel that it opens, show
 * @param panel words of that panel, by name
 */
public record PageTools(
        String search,
        String filter,
        String link,
        String copied,
        String nothing,
        String ballots,
        Map<String, String> panel) {

    private static final List<String> PANEL = List.of(
            "close", "votes", "states", "vote", "state", "date", "numbers", "source", "between", "one", "many", "is",
            "of", "read", "line", "paged", "lines", "pages");

    /** What the panel puts its own words in the place of: the number of votes, and where a ballot was read. */
    private static final Map<String, Object> LATER = Map.of("n", "#", "page", "#p", "line", "#l", "document", "#d");

    private static final Map<String, String> CHOICES =
            Map.of("yes", "choice.Y", "no", "choice.N", "abstain", "choice.A", "absent", "choice.X");

    public PageTools {
        panel = Collections.unmodifiableMap(new TreeMap<>(panel));
    }

    public static PageTools of(Words words) {
        return new PageTools(
                words.text("page.search"),
                words.text("page.filter"),
                words.text("page.link"),
                words.text("page.copied"),
                words.text("page.nothing"),
                words.text("page.ballots"),
                panel(words));
    }

    private static Map<String, String> panel(Words words) {
        Map<String, String> panel = new TreeMap<>();
        PANEL.forEach(name -> panel.put(name, words.text("page.ballots." + name, LATER)));
        CHOICES.forEach((name, key) -> panel.put(name, words.text(key)));
        panel.put("title", words.text("page.ballots"));
        return panel;
    }
}
