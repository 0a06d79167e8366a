package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pieces of 100 points each, one below the other. */
class ColumnBalanceTest {

    private final Document document = BlankDocument.make();

    @Test
    void theSecondColumnBeginsInTheMiddle() {
        ColumnBalance.Piece third = piece("li", 0, 200);
        assertEquals(
                Optional.of(third.element()), best(piece("li", 0, 0), piece("li", 0, 100), third, piece("li", 0, 300)));
    }

    /** Five pieces and one beside them: three and three. */
    @Test
    void whatStandsInTheSecondColumnCounts() {
        ColumnBalance.Piece fourth = piece("li", 0, 300);
        assertEquals(
                Optional.of(fourth.element()),
                best(
                        piece("li", 0, 0),
                        piece("li", 0, 100),
                        piece("li", 0, 200),
                        fourth,
                        piece("li", 0, 400),
                        piece("li", 1, 0)));
    }

    @Test
    void aHeadingIsNotPartedFromWhatItHeads() {
        ColumnBalance.Piece heading = piece("h3", 0, 100);
        assertEquals(Optional.of(heading.element()), best(piece("li", 0, 0), heading, piece("li", 0, 200)));
    }

    @Test
    void evenColumnsAndASinglePieceStayAsTheyAre() {
        assertEquals(Optional.empty(), best(piece("li", 0, 0), piece("li", 0, 100), piece("li", 1, 0)));
        assertEquals(Optional.empty(), best(piece("p", 0, 0)));
        assertEquals(Optional.empty(), best());
    }

    private static Optional<Element> best(ColumnBalance.Piece... pieces) {
        return new ColumnBalance.Run(List.of(pieces)).best();
    }

    private ColumnBalance.Piece piece(String name, int column, double top) {
        return new ColumnBalance.Piece(document.createElement(name), column, top, top + 100);
    }
}
