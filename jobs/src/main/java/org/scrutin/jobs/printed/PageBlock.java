package org.scrutin.jobs.printed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paragraph, an item of a list or a cell of a page.
 *
 * @param inside names of the elements it stands in, their ids with {@code #} and their classes with {@code .} before
 * @param said what stands before each mark of a claim, in order
 * @param rest what stands behind the last mark; all of it where there is none
 * @param row the table and the row of it that it is a cell of
 */
public record PageBlock(Set<String> inside, List<Said> said, String rest, Row row) {

    /**
     * A row of the page.
     *
     * @param table the table's place among those of the page, from 1; 0 = in none
     * @param row the row's place among those of the page, from 1; 0 = in none
     */
    public record Row(int table, int row) {}

    /** All of its text, without marks. */
    public String text() {
        return Stream.concat(said.stream().map(Said::text), Stream.of(rest)).collect(Collectors.joining(" "));
    }

    /** The id of the profile that it stands in, as {@code state-FRA}. */
    public Optional<String> profile() {
        return inside.stream()
                .filter(name -> name.startsWith("#state-") || name.startsWith("#group-"))
                .findFirst()
                .map(name -> name.substring(1));
    }

    /**
     * The text before a mark.
     *
     * @param text from the mark before, or from the beginning of the block
     * @param claim the id of the mark's claim
     */
    public record Said(String text, String claim) {}
}
