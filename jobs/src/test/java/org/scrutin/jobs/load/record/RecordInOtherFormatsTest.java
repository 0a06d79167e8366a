package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;

/** The report of the conference of 2018, set again in other formats: the same ballots from each. */
class RecordInOtherFormatsTest {

    /** How many numbered paragraphs the report has before its annexes. */
    private static final int PARAGRAPHS = 20;

    private static final Pattern NUMBERED =
            Pattern.compile("(?<indent>\\s*)(?:- )?(?<number>\\d{1,3})\\. ?(?<text>.*)");

    private static final float MARGIN = 72;
    private static final float SIZE = 10;

    private static final String SHORT = """
            A/CONF.999/2018/9
            New York, 18-29 June 2018
            \t1. At its 18th meeting, on 29 June, the Conference adopted the text by a recorded vote of 2 to 1, with no abstentions.
            In favour: Algeria, Cuba.
            Against: Israel.
            """;

    private static final List<String> SHORT_BALLOTS = List.of(
            "A/CONF.999/2018/9:whole DZA YES Algeria false",
            "A/CONF.999/2018/9:whole CUB YES Cuba false",
            "A/CONF.999/2018/9:whole ISR NO Israel false");

    @TempDir
    private Path folder;

    @Test
    void aWordDocumentHasTheSameBallots() throws IOException {
        Path file = folder.resolve("report.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String line : lines()) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(out);
        }
        assertEquals(ballots(SharedData.report2018()), ballots(file));
    }

    @Test
    void aPageOfTheWebHasTheSameBallots() throws IOException {
        Document document = Document.createShell("");
        for (String line : lines()) {
            document.body().appendChild(new Element("p").text(line));
        }
        Path file = Files.writeString(folder.resolve("report.html"), "<!DOCTYPE html>" + document.html());
        assertEquals(ballots(SharedData.report2018()), ballots(file));
    }

    /** Word counts the paragraphs of the report, and the items of its agenda at the next level, which stands further in. */
    @Test
    void numbersThatWordCountsGiveTheSameBallots() throws IOException {
        Path file = folder.resolve("counted.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            BigInteger list = numbered(document);
            int next = 1;
            for (String line : lines()) {
                XWPFParagraph paragraph = document.createParagraph();
                Matcher number = NUMBERED.matcher(line);
                boolean counted = number.matches() && next <= PARAGRAPHS;
                boolean item = counted && number.group("indent").length() > 0;
                if (item || (counted && Integer.parseInt(number.group("number")) == next)) {
                    paragraph.setNumID(list);
                    paragraph.setNumILvl(item ? BigInteger.ONE : BigInteger.ZERO);
                    next += item ? 0 : 1;
                }
                paragraph.createRun().setText(item || paragraph.getNumID() != null ? number.group("text") : line);
            }
            document.write(out);
        }
        assertEquals(ballots(SharedData.report2018()), ballots(file));
    }

    private static BigInteger numbered(XWPFDocument document) {
        CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
        levels.setAbstractNumId(BigInteger.ZERO);
        for (int level = 0; level < 2; level++) {
            CTLvl one = levels.addNewLvl();
            one.setIlvl(BigInteger.valueOf(level));
            one.addNewStart().setVal(BigInteger.ONE);
            one.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            one.addNewLvlText().setVal("%" + (level + 1) + ".");
            CTInd indent = one.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(360 + 720L * level));
            indent.setHanging(BigInteger.valueOf(360));
        }
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels)));
    }

    /** The same as lists of a page, the agenda as a list within its paragraph; what stands between two items parts the list. */
    @Test
    void numbersThatABrowserCountsGiveTheSameBallots() throws IOException {
        Document document = Document.createShell("");
        Element list = document.body().appendElement("ol");
        Optional<Element> agenda = Optional.empty();
        int next = 1;
        for (String line : lines()) {
            Matcher number = NUMBERED.matcher(line);
            boolean counted = number.matches() && next <= PARAGRAPHS;
            if (counted && number.group("indent").length() > 0) {
                Element paragraph = list.children().last();
                agenda = agenda.or(() -> Optional.of(paragraph.appendElement("ol")));
                agenda.get().appendElement("li").text(number.group("text"));
            } else if (counted && Integer.parseInt(number.group("number")) == next) {
                list = document.body().appendElement("ol").attr("start", Integer.toString(next));
                list.appendElement("li").text(number.group("text"));
                next++;
            } else {
                document.body().appendElement("p").text(line);
            }
        }
        Path file = Files.writeString(folder.resolve("counted.html"), "<!DOCTYPE html>" + document.html());
        assertEquals(ballots(SharedData.report2018()), ballots(file));
    }

    @Test
    void aByteOrderMarkBeforeAPageOfTheWebDoesNotCount() throws IOException {
        Document page = Document.createShell("");
        SHORT.lines().forEach(line -> page.body().appendChild(new Element("p").text(line.strip())));
        Path file = Files.writeString(folder.resolve("marked.html"), "\uFEFF<!DOCTYPE html>" + page.html());
        assertEquals(SHORT_BALLOTS, ballots(file));
    }

    @Test
    void paragraphsOfAWordDocumentCanBeginWithATab() throws IOException {
        Path file = folder.resolve("tabs.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String line : SHORT.lines().toList()) {
                XWPFRun run = document.createParagraph().createRun();
                if (line.startsWith("\t")) {
                    run.addTab();
                }
                run.setText(line.strip());
            }
            document.write(out);
        }
        assertEquals(SHORT_BALLOTS, ballots(file));
    }

    @Test
    void aPdfHasTheSameBallots() throws IOException {
        Path file = folder.resolve("report.pdf");
        try (PDDocument document = new PDDocument();
                InputStream chinese = getClass().getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            Setting setting = new Setting(document, PDType0Font.load(document, chinese));
            for (String line : lines()) {
                setting.paragraph(line);
            }
            setting.end();
            document.save(file.toFile());
        }
        assertEquals(ballots(SharedData.report2018()), ballots(file));
    }

    private List<String> ballots(Path document) {
        ReadRecord record = RecordExtraction.run(
                        List.of(document), folder.resolve("out-" + document.getFileName()), Optional.empty())
                .records()
                .get(0);
        return record.ballots().stream().map(RecordInOtherFormatsTest::printed).toList();
    }

    private static String printed(ListedBallot ballot) {
        return ballot.rollCall() + " " + ballot.state() + " " + ballot.choice() + " " + ballot.nameAsPrinted() + " "
                + ballot.inRepeatedRun();
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(SharedData.report2018());
    }

    /** Sets paragraphs in lines and pages. */
    private static final class Setting {

        private final PDDocument document;
        private final PDType0Font font;
        private Optional<PDPageContentStream> page = Optional.empty();
        private float top;

        Setting(PDDocument document, PDType0Font font) {
            this.document = document;
            this.font = font;
        }

        void paragraph(String text) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c : text.replace('\t', ' ').codePoints().toArray()) {
                String sign = Character.toString(c);
                if (width(line + sign) > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                    line(line.toString());
                    line.setLength(0);
                }
                line.append(sign);
            }
            line(line.toString());
        }

        void end() throws IOException {
            if (page.isPresent()) {
                page.get().close();
            }
        }

        private float width(String text) throws IOException {
            return font.getStringWidth(text) / 1000 * SIZE;
        }

        private void line(String text) throws IOException {
            top += 1.5f * SIZE;
            if (page.isEmpty() || top > PDRectangle.A4.getHeight() - MARGIN) {
                end();
                PDPage next = new PDPage(PDRectangle.A4);
                document.addPage(next);
                page = Optional.of(new PDPageContentStream(document, next));
                top = MARGIN;
            }
            PDPageContentStream drawn = page.get();
            drawn.beginText();
            drawn.setFont(font, SIZE);
            drawn.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - top);
            drawn.showText(text);
            drawn.endText();
        }
    }
}
