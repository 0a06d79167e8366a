package org.scrutin.output.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;

class PrintedMarksTest {

    @Test
    void theCoverComesFirstAndEachClaimOnce() {
        Cover cover = new Cover(List.of(), List.of(mark("c"), mark("a")), List.of(mark("d")), List.of());
        Section first = Section.builder("first", "First")
                .add(new NumberedFindings(
                        List.of(new NumberedFindings.Finding(List.of(mark("a")), List.of(mark("b"), mark("e"))))))
                .build();
        Section second = Section.builder("second", "Second")
                .add(new Fold("f", "Folded", List.of(new SmallPrint(List.of(new Paragraph(List.of(mark("g"))))))))
                .add(DataTable.builder("Rows", Column.text("Row"))
                        .row(Cell.of(mark("h")))
                        .note(mark("i"))
                        .build())
                .add(new BulletList(List.of(List.of(mark("b")), List.of(mark("j")))))
                .build();
        Report report = new Report(
                new ReportMeta("A title", "", "en", "sample", "0", "", "A report.", List.of(), "A title"),
                new Furniture("", "", "", "", "", "", ""),
                cover,
                List.of(first, second));
        assertEquals(List.of("c", "a", "d", "b", "e", "g", "h", "i", "j"), PrintedMarks.of(report));
    }

    private static Inline mark(String claim) {
        return new Inline.ClaimMark(claim, 1, "cohesion");
    }
}
