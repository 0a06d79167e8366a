package org.scrutin.output.write;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.Cover;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DefinitionList;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Furniture;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.KeyFigures;
import org.scrutin.output.document.Notice;
import org.scrutin.output.document.NumberedFindings;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.ReportMeta;
import org.scrutin.output.document.Section;

/** A made-up report that holds every kind of block and of inline once at least. */
final class SampleReport {

    static final String EDITION = "5fa9c1d20b7e4a36";

    static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 696 240"
             width="170mm" height="58mm" role="img" alt="65 &lt;25&gt;" aria-label="65 &lt;25&gt;"><defs><clipPath id="c1">
            <rect x="0" y="0" width="696" height="240"/></clipPath></defs>
            <g clip-path="url(#c1)"><rect x="0" y="20" width="480" height="40" style="fill:rgb(0,114,178)"/>
            <rect x="480" y="20" width="200" height="40" style="fill:rgb(230,171,2)"/>
            <path d="M10 120 L686 120" style="stroke:rgb(26,26,26);fill:none"/></g></svg>
            """;

    private SampleReport() {}

    static Report english() {
        return report(
                new ReportMeta(
                        "Four recorded votes on small arms & ammunition",
                        "Third review conference, New York, 18 to 29 June 2018",
                        "en",
                        "sample",
                        EDITION,
                        "29 June 2018",
                        "Who voted how on small arms in 2018.",
                        List.of("votes", "small arms"),
                        "Small arms 2018"),
                new Furniture(
                        "Contents",
                        "Skip to the text",
                        "Page {page} of {pages}",
                        "Table {n}",
                        "Figure {n}",
                        "The numbers",
                        "Also in"),
                new String[] {
                    "The Arab Group abstained as one on all three paragraphs.",
                    "In one page",
                    "Who voted how",
                    "All ballots",
                    "Method",
                    "in favour",
                    "Ballots of each state",
                    "State"
                });
    }

    static Report chinese() {
        return report(
                new ReportMeta(
                        "关于小武器的四次记录表决",
                        "第三次审议大会，纽约，2018年6月18日至29日",
                        "zh",
                        "sample",
                        EDITION,
                        "2018年6月29日",
                        "2018年谁如何投票。",
                        List.of("表决", "小武器"),
                        "小武器 2018"),
                new Furniture("目录", "跳到正文", "第 {page} 页，共 {pages} 页", "表 {n}", "图 {n}", "数字", "其他语文"),
                new String[] {"阿拉伯国家集团对三个段落一致弃权。", "一页概览", "谁如何投票", "全部表决", "方法", "赞成", "各国的表决", "国家"});
    }

    private static Report report(ReportMeta meta, Furniture furniture, String[] words) {
        Cover cover = new Cover(
                List.of(List.of(Inline.toDocument("A/CONF.192/2018/RC/3")), List.of(Inline.text(meta.period()))),
                List.of(Inline.text(words[0]), new Inline.ClaimMark("cohesion.I-16.LAS", 1, "cohesion")),
                List.of(Inline.text("4 · 373 · 1")),
                List.of(List.of(Inline.text("Scrutin 0.1.0")), List.of(Inline.text(meta.edition()))));
        return new Report(
                meta, furniture, cover, List.of(findings(words), tiles(words), ballots(words), method(words)));
    }

    private static Section findings(String[] words) {
        Section.Builder section = Section.onNewPage("in-one-page", words[1]);
        section.add(new KeyFigures(List.of(
                new KeyFigures.KeyFigure("373", words[7], List.of()),
                new KeyFigures.KeyFigure("4", words[2], List.of(new Inline.ClaimMark("votes", 2, "roll_calls"))),
                new KeyFigures.KeyFigure("97/98", words[3], List.of()))));
        section.add(new NumberedFindings(List.of(
                new NumberedFindings.Finding(
                        List.of(Inline.text(words[0]), new Inline.ClaimMark("cohesion.LAS", 1, "cohesion")),
                        List.of(Inline.text("24 of 93 (26%). p = 0.00156; 1 − 0.875 ≥ 0.1"))),
                new NumberedFindings.Finding(List.of(Inline.text(words[0])), List.of()))));
        section.add(new Notice(Notice.Severity.STANDING, words[4], List.of(List.of(Inline.text(words[0])))));
        section.add(new Notice(
                Notice.Severity.BLOCKING,
                words[3],
                List.of(List.of(Inline.text(words[0]), Inline.text(" "), Inline.toSection("method", words[4])))));
        return section.build();
    }

    private static Section tiles(String[] words) {
        return Section.builder("who-voted-how", words[2])
                .add(new Paragraph(
                        List.of(
                                Inline.text(words[0] + " "),
                                Inline.strong(words[0]),
                                Inline.text(" "),
                                Inline.emphasis(words[0])),
                        List.of(Inline.text(words[4] + ": " + words[0]))))
                .add(new Figure(
                        "tiles",
                        List.of(Inline.text(words[0])),
                        words[6] + ", n = 93",
                        List.of(Inline.toDocument("A/CONF.192/2018/RC/3"), Inline.text(", n = 93")),
                        words[6] + ": \"65\" <25>",
                        Optional.of(DataTable.builder(words[6], Column.text(words[7]), Column.number("n"))
                                .row("LAS", "15")
                                .build())))
                .subheading(words[6])
                .paragraph(Inline.text(words[0]))
                .add(new BulletList(
                        List.of(List.of(Inline.text(words[0])), List.of(Inline.toTable("cohesion", "cohesion.csv")))))
                .add(wide(words))
                .build();
    }

    private static DataTable wide(String[] words) {
        Column[] columns = new Column[11];
        columns[0] = Column.text(words[7]);
        for (int i = 1; i < columns.length; i++) {
            columns[i] = Column.number("kappa " + i).meaning("Cohen (1960) " + i);
        }
        DataTable.Builder table = DataTable.builder(words[6], columns);
        for (String group : List.of("European Union (EU)", "League of Arab States (LAS)")) {
            String[] cells = new String[columns.length];
            cells[0] = group;
            for (int i = 1; i < cells.length; i++) {
                cells[i] = "0.875";
            }
            table.row(cells);
        }
        return table.note(Inline.text(words[0]), Inline.toTable("cohesion", "cohesion.csv"))
                .build();
    }

    private static Section ballots(String[] words) {
        DataTable.Builder table = DataTable.builder(
                        words[6],
                        Column.text(words[7]),
                        Column.letter("I-13"),
                        Column.letter("I-16"),
                        Column.letter("II-18"))
                .compact();
        Choice[] choices = Choice.values();
        for (int i = 0; i < 90; i++) {
            if (i % 30 == 0) {
                table.band("Group " + i / 30);
            }
            table.row(
                    Cell.of("Côte d’Ivoire and Türkiye " + i),
                    Cell.of(Inline.letter(choices[i % 4], words[5])),
                    Cell.of(Inline.letter(choices[i / 3 % 4], words[5])),
                    Cell.of(Inline.letter(choices[i / 5 % 4], words[5])));
        }
        return Section.onNewPage("all-ballots", words[3]).add(table.build()).build();
    }

    private static Section method(String[] words) {
        return Section.builder("method", words[4])
                .add(new DefinitionList(List.of(new DefinitionList.Definition(
                        "agreement_index",
                        List.of(
                                List.of(Inline.formula("(3M − T) / 2T"), Inline.text(" " + words[0])),
                                List.of(Inline.text("Hix, Noury and Roland (2005)")))))))
                .build();
    }
}
