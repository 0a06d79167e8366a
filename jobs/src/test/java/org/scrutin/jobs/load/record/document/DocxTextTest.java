package org.scrutin.jobs.load.record.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutin.jobs.fault.InputFaults;

/** Text of DOCX documents, wherever it stands. */
class DocxTextTest {

    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    @TempDir
    Path folder;

    /** A body, and what is read of it. {@code {…}} is a paragraph. */
    static List<List<String>> bodies() {
        return List.of(
                List.of("{In favour:}{Albania, Chad}", "In favour:\nAlbania, Chad\n"),
                List.of(
                        "<w:p><w:r><w:t>A</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>, B</w:t></w:r>"
                                + "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>, C</w:t></w:r>"
                                + "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>, D</w:t></w:r></w:p>",
                        "A, D\n"),
                List.of(
                        "{A}<w:sdt><w:sdtPr><w:alias w:val=\"list\"/></w:sdtPr><w:sdtContent>{B}{C}</w:sdtContent></w:sdt>{D}",
                        "A\nB\nC\nD\n"),
                List.of("<w:customXml w:element=\"list\">{B}</w:customXml>{C}", "B\nC\n"),
                List.of(
                        "<w:tbl><w:tr><w:tc>{In favour:}{Albania, Chad}</w:tc><w:tc>{2}</w:tc></w:tr></w:tbl>",
                        "In favour:\nAlbania, Chad\t2\n"),
                List.of(
                        "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>{A}</w:tc></w:sdtContent></w:sdt>"
                                + "<w:tc>{B}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>",
                        "A\tB\n"),
                List.of(
                        "<w:tbl><w:tr><w:tc>{A}<w:tbl><w:tr><w:tc>{B}</w:tc><w:tc>{C}</w:tc></w:tr></w:tbl>{}</w:tc></w:tr></w:tbl>",
                        "A\nB\tC\n"),
                List.of(
                        "<w:p><w:bdo w:val=\"rtl\"><w:r><w:t>A</w:t></w:r></w:bdo><w:ins w:id=\"1\"><w:r><w:t>B</w:t></w:r></w:ins>"
                                + "<w:del w:id=\"2\"><w:r><w:delText>C</w:delText></w:r></w:del>"
                                + "<w:moveFrom w:id=\"3\"><w:r><w:t>D</w:t></w:r></w:moveFrom><w:r><w:tab/><w:t>E</w:t><w:noBreakHyphen/></w:r></w:p>",
                        "AB\tE\u2011\n"),
                List.of(
                        "<w:p><w:r><w:t>A</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>{B}</w:txbxContent></wps:txbx>"
                                + "</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{B}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                                + "</mc:AlternateContent></w:r><w:r><w:t>C</w:t></w:r></w:p>",
                        "AC\nB\n"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void textIsReadWhereverItStands(List<String> body) throws IOException {
        InputFaults faults = new InputFaults();
        String read = RecordDocument.read(docx(body.get(0)), "record", faults)
                .orElseThrow(() -> new AssertionError(faults.messages()))
                .content();
        assertEquals(body.get(1), read);
    }

    /** Three levels, a list that goes on with them from 1 anew, decimals throughout, a bullet, a style, and a paragraph out of the list. */
    @Test
    void numbersThatWordCountsAreRead() throws IOException {
        String numbering = """
                <w:abstractNum w:abstractNumId="0">
                  <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Para"/><w:lvlText w:val="%1."/></w:lvl>
                  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/>
                    <w:pPr><w:ind w:left="480" w:hanging="240"/></w:pPr></w:lvl>
                  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:suff w:val="space"/><w:lvlText w:val="%3)"/></w:lvl>
                  <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/></w:lvl>
                  <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%5"/></w:lvl>
                  <w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="koreanLegal"/><w:lvlText w:val="%6."/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="0"/>
                  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""";
        String body = item(1, 0, "A") + item(1, 1, "B") + item(1, 1, "C") + item(1, 2, "D") + item(1, 3, "E")
                + item(1, 0, "F") + item(1, 1, "G") + item(1, 4, "H") + item(2, 0, "I") + item(2, 0, "J")
                + item(0, 0, "K") + item(1, 5, "L")
                + "<w:p><w:pPr><w:pStyle w:val=\"Derived\"/></w:pPr><w:r><w:t>M</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Derived\"/><w:rPr><w:del w:id=\"7\"/></w:rPr></w:pPr></w:p>"
                + item(2, 0, "N");
        String styles = """
                <w:style w:type="paragraph" w:styleId="Para"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Derived"><w:basedOn w:val="Para"/></w:style>""";
        String read = RecordDocument.read(docx(body, numbering, styles), "record", new InputFaults())
                .orElseThrow()
                .content();
        assertEquals(
                List.of(
                        "4.\tA",
                        "  (a)\tB",
                        "  (b)\tC",
                        "i) D",
                        "E",
                        "5.\tF",
                        "  (a)\tG",
                        "5.1.1\tH",
                        "1.\tI",
                        "2.\tJ",
                        "K",
                        "L",
                        "3.\tM",
                        "4.\tN"),
                read.lines().filter(line -> !line.isEmpty()).toList());
    }

    /** Text that Word neither shows nor prints: by itself, by its style, in a drawing that is hidden, in rows that were deleted. */
    @Test
    void whatIsHiddenIsNotRead() throws IOException {
        String styles = """
                <w:style w:type="character" w:styleId="Unseen"><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Note"><w:rPr><w:vanish w:val="1"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Below"><w:basedOn w:val="Note"/></w:style>
                <w:style w:type="paragraph" w:styleId="Back"><w:basedOn w:val="Note"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>""";
        String body = paragraph("", run("", "A") + run("<w:vanish/>", "x") + run("<w:vanish w:val=\"false\"/>", "B"))
                + paragraph("", run("<w:rStyle w:val=\"Unseen\"/>", "x") + run("<w:webHidden/>", "C"))
                + paragraph("Below", run("", "x") + run("<w:vanish w:val=\"0\"/>", "D"))
                + paragraph("Back", run("", "E"))
                + paragraph("Note", run("<w:rStyle w:val=\"Unseen\"/>", "F"))
                + "<w:p><w:r><w:pict><v:shape style=\"width:9pt;visibility:hidden\"><v:textbox><w:txbxContent>{x}</w:txbxContent></v:textbox>"
                + "</v:shape></w:pict></w:r><w:r><w:t>G</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>{x}</w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:cellDel w:id=\"2\"/></w:tcPr>{x}</w:tc><w:tc>{H}</w:tc></w:tr></w:tbl>";
        String read = RecordDocument.read(docx(body, "", styles), "record", new InputFaults())
                .orElseThrow()
                .content();
        assertEquals(
                List.of("AB", "C", "D", "E", "F", "G", "H"),
                read.lines().filter(line -> !line.isEmpty()).toList());
    }

    /** A paragraph of which nothing is seen has no number. */
    @Test
    void hiddenParagraphsAreNotCounted() throws IOException {
        String numbering = """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>
                </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        String hidden = item(1, 0, "B")
                .replace("</w:pPr><w:r>", "<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr>");
        String read = RecordDocument.read(
                        docx(item(1, 0, "A") + hidden + item(1, 0, "C"), numbering, ""), "record", new InputFaults())
                .orElseThrow()
                .content();
        assertEquals(
                List.of("1.\tA", "2.\tC"),
                read.lines().filter(line -> !line.isEmpty()).toList());
    }

    private static String paragraph(String style, String runs) {
        return "<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") + runs
                + "</w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void elementsInOneAnotherWithoutEndAreRefused() throws IOException {
        InputFaults faults = new InputFaults();
        String body = "<w:sdt><w:sdtContent>".repeat(150) + "{A}" + "</w:sdtContent></w:sdt>".repeat(150);
        assertTrue(RecordDocument.read(docx(body), "record", faults).isEmpty());
        assertTrue(
                faults.messages().get(0).endsWith("a DOCX document nested more than 200 deep; expected a flatter one"),
                faults.messages().toString());
    }

    private Path docx(String body) throws IOException {
        return docx(body, "", "");
    }

    private Path docx(String body, String numbering, String styles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    <Override PartName="/word/numbering.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
                    <Override PartName="/word/styles.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>""");
            put(zip, "word/_rels/document.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" \
                    Target="numbering.xml"/><Relationship Id="r2" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
                    Target="styles.xml"/></Relationships>""");
            put(zip, "word/numbering.xml", "<w:numbering " + SPACES + ">" + numbering + "</w:numbering>");
            put(zip, "word/styles.xml", "<w:styles " + SPACES + ">" + styles + "</w:styles>");
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                    Target="word/document.xml"/></Relationships>""");
            String paragraphs = body.replaceAll("\\{([^}]*)}", "<w:p><w:r><w:t>$1</w:t></w:r></w:p>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document " + SPACES + "><w:body>" + paragraphs + "</w:body></w:document>");
        }
        return Files.write(folder.resolve("record.docx"), bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
