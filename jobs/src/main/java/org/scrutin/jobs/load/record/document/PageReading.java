package org.scrutin.jobs.load.record.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.PrintedLine;
import org.scrutin.jobs.load.record.text.PrintedPage;

/**
 * Puts the signs of a page in the order in which a reader reads them, by their places alone: files draw them in any order. Rows from
 * head to foot; between two rows that go over the whole width, the columns one after the other.
 */
final class PageReading {

    /** Signs stand in one row that overlap by so much of the lower one's height: raised ordinals and marks of notes do. */
    private static final float OVERLAP = 0.5f;

    private final Optional<Gutter> gutter;
    private final List<PrintedLine> read = new ArrayList<>();
    private final List<PrintedLine> first = new ArrayList<>();
    private final List<PrintedLine> second = new ArrayList<>();

    private final LineText.Direction direction;

    private PageReading(Optional<Gutter> gutter, LineText.Direction direction) {
        this.gutter = gutter;
        this.direction = direction;
    }

    static PrintedPage of(List<Glyph> glyphs, PrintedPage.Drawn drawn) {
        List<List<Glyph>> rows = rows(glyphs);
        long fromTheRight = glyphs.stream()
                .filter(glyph -> LineText.isFromTheRight(glyph.text()))
                .count();
        PageReading reading = new PageReading(
                Gutter.of(glyphs).or(() -> Gutter.ofFew(glyphs, rows)),
                fromTheRight * 2 > glyphs.size()
                        ? LineText.Direction.FROM_THE_RIGHT
                        : LineText.Direction.FROM_THE_LEFT);
        rows.forEach(reading::read);
        reading.endColumns();
        return new PrintedPage(reading.read, drawn);
    }

    private void read(List<Glyph> row) {
        OptionalInt cut = gutter.map(parted -> parted.cut(row)).orElse(OptionalInt.empty());
        if (cut.isEmpty()) {
            endColumns();
            read.add(LineText.of(row, direction));
            return;
        }
        List<Glyph> left = row.subList(0, cut.getAsInt());
        List<Glyph> right = row.subList(cut.getAsInt(), row.size());
        boolean fromTheRight = direction == LineText.Direction.FROM_THE_RIGHT;
        add(fromTheRight ? right : left, first);
        add(fromTheRight ? left : right, second);
    }

    private void add(List<Glyph> part, List<PrintedLine> column) {
        if (!part.isEmpty()) {
            column.add(LineText.of(part, direction));
        }
    }

    private void endColumns() {
        read.addAll(first);
        read.addAll(second);
        first.clear();
        second.clear();
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> byFoot = new ArrayList<>(glyphs);
        byFoot.sort(Comparator.comparingDouble((Glyph glyph) -> glyph.box().bottom())
                .thenComparingDouble(glyph -> glyph.box().left()));
        List<List<Glyph>> rows = new ArrayList<>();
        Box last = new Box(0, -1, 0, 0);
        for (Glyph glyph : byFoot) {
            Box box = glyph.box();
            float shared = Math.min(box.bottom(), last.bottom()) - Math.max(box.top(), last.top());
            if (rows.isEmpty() || shared < OVERLAP * Math.min(box.height(), last.height())) {
                rows.add(new ArrayList<>());
                last = box;
            } else if (box.height() > last.height()) {
                last = box;
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        rows.forEach(
                row -> row.sort(Comparator.comparingDouble(glyph -> glyph.box().left())));
        return rows;
    }
}
