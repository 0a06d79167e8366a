package org.scrutin.output.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The claims that a report prints, in the order in which a reader meets their marks, from the cover on. Marks are numbered in this
 * order, so that the first page has the lowest.
 */
public final class PrintedMarks implements Block.Visitor<List<List<Inline>>> {

    private PrintedMarks() {}

    /** The ids of the claims, each once. */
    public static List<String> of(Report report) {
        List<List<Inline>> lines = new ArrayList<>(report.cover().lines());
        lines.add(report.cover().finding());
        lines.add(report.cover().readFrom());
        lines.addAll(report.cover().imprint());
        PrintedMarks visitor = new PrintedMarks();
        report.sections().forEach(section -> lines.addAll(visitor.all(section.blocks())));
        Set<String> claims = new LinkedHashSet<>();
        lines.forEach(line -> line.stream()
                .filter(Inline.ClaimMark.class::isInstance)
                .map(Inline.ClaimMark.class::cast)
                .forEach(mark -> claims.add(mark.claim())));
        return List.copyOf(claims);
    }

    private List<List<Inline>> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
    }

    @Override
    public List<List<Inline>> paragraph(Paragraph paragraph) {
        return List.of(paragraph.text(), paragraph.aside());
    }

    @Override
    public List<List<Inline>> subheading(Subheading subheading) {
        return List.of();
    }

    @Override
    public List<List<Inline>> bullets(BulletList list) {
        return list.items();
    }

    @Override
    public List<List<Inline>> findings(NumberedFindings findings) {
        List<List<Inline>> lines = new ArrayList<>();
        findings.findings().forEach(finding -> {
            lines.add(finding.headline());
            lines.add(finding.detail());
        });
        return lines;
    }

    @Override
    public List<List<Inline>> table(DataTable table) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> lines.add(cell.content())));
        lines.addAll(table.notes());
        return lines;
    }

    @Override
    public List<List<Inline>> figure(Figure figure) {
        List<List<Inline>> lines = new ArrayList<>(List.of(figure.title(), figure.source()));
        figure.numbers().ifPresent(numbers -> lines.addAll(table(numbers)));
        return lines;
    }

    @Override
    public List<List<Inline>> notice(Notice notice) {
        return notice.paragraphs();
    }

    @Override
    public List<List<Inline>> definitions(DefinitionList list) {
        return list.definitions().stream()
                .flatMap(definition -> definition.meaning().stream())
                .toList();
    }

    @Override
    public List<List<Inline>> keyFigures(KeyFigures figures) {
        return figures.figures().stream().map(KeyFigures.KeyFigure::mark).toList();
    }

    @Override
    public List<List<Inline>> smallPrint(SmallPrint print) {
        return all(print.blocks());
    }

    @Override
    public List<List<Inline>> fold(Fold fold) {
        return all(fold.blocks());
    }

    @Override
    public List<List<Inline>> passages(PrintedPassages passages) {
        List<List<Inline>> lines = new ArrayList<>();
        passages.items().forEach(item -> lines.add(item.about()));
        lines.addAll(passages.notes());
        return lines;
    }
}
