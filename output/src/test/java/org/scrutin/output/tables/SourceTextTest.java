package org.scrutin.output.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Quantity;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;

class SourceTextTest {

    private static final Rows ROWS = Rows.of("ballots");

    /** One of each kind of source, of each function and of each operator, with values that have to be written otherwise. */
    static Stream<Source> sources() {
        return Stream.concat(
                Stream.of(
                        Cell.at("cohesion", "yes", "A/RES/1", "NAM"),
                        Cell.at("memberships_used", "note", "NAM", "AAA", ""),
                        Cell.at("decisions", "date", "a b", "50%|x&y=z"),
                        ROWS.count(),
                        ROWS.where("choice", "").count(),
                        ROWS.whereAnyOf("choice", List.of("Y", "", "a|b")).count(),
                        ROWS.whereNoneOf("state", List.of("AAA", "BBB")).distinct("state"),
                        ROWS.whereFilled("place").whereBelow("n", 3).distinctRepeated("state", 3),
                        ROWS.whereAbove("n", 0).sum("yes", "no"),
                        ROWS.least("n"),
                        ROWS.most("n"),
                        ROWS.values("state"),
                        ROWS.firstYear("date"),
                        ROWS.lastYear("date")),
                Stream.of(Rule.values()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aTextNamesTheSourceThatItWasWrittenFrom(Source source) {
        assertEquals(Optional.of(source), SourceText.of(source).source());
    }

    @Test
    void textsReadAsTheDescriptionOfTheFolderSays() {
        assertEquals(
                new SourceText("cohesion", "A/RES/1 NAM", "yes"),
                SourceText.of(Cell.at("cohesion", "yes", "A/RES/1", "NAM")));
        assertEquals(
                new SourceText("decisions", "topic=mines&mode=without%20a%20vote|consensus", "count(*)"),
                SourceText.of(Rows.of("decisions")
                        .where("topic", "mines")
                        .whereAnyOf("mode", List.of("without a vote", "consensus"))
                        .count()));
        assertEquals(
                new SourceText("clusters", "k=5", "distinct(cluster,3)"),
                SourceText.of(Rows.of("clusters").where("k", 5).distinctRepeated("cluster", 3)));
        assertEquals(new SourceText("", "", "rule(possible-rows)"), SourceText.of(Rule.POSSIBLE_ROWS));
    }

    @ParameterizedTest
    @CsvSource({
        "ballots, state, count(*)",
        "ballots, '', mean(n)",
        "ballots, '', count(state)",
        "ballots, '', 'sum(n,2)'",
        "ballots, n<1|2, count(*)",
        "'', '', rule(unheard-of)",
        "'', '', ''",
        "'', AAA, yes"
    })
    void otherTextsNameNone(String table, String key, String column) {
        assertEquals(Optional.empty(), new SourceText(table, key, column).source());
    }

    @Test
    void aFunctionHasTheColumnsItNeeds() {
        assertThrows(
                IllegalArgumentException.class, () -> new Quantity(Quantity.Function.DISTINCT, List.of("a", "b"), 1));
        assertThrows(IllegalArgumentException.class, () -> ROWS.sum());
        assertThrows(IllegalArgumentException.class, () -> ROWS.whereAnyOf("state", List.of()));
    }
}
