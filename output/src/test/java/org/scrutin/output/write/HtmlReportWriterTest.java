package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.output.document.Section;
import org.scrutin.output.wording.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportWriterTest {

    private static final List<Alternate> ALTERNATES = List.of(new Alternate("zh", "中文", "report.zh.html"));
    private static final PageTools TOOLS = PageTools.of(Words.of("en"));
    private static final String PAGE = new HtmlReportWriter(new ChartTheme(), TOOLS)
            .write(SampleReport.english(), chart -> SampleReport.SVG, ALTERNATES);

    @Test
    void needsNoNetworkAndLetsNoScriptRunButItsOwn() throws Exception {
        int from = PAGE.indexOf("<script>") + "<script>".length();
        String script = PAGE.substring(from, PAGE.indexOf("</script>"));
        assertEquals(from, PAGE.lastIndexOf("<script>") + "<script>".length(), "one script");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertTrue(PAGE.contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'"));
        assertFalse(script.contains("http"), "asks for nothing");
        assertFalse(script.contains("fetch("));
        assertFalse(PAGE.contains("<link"));
        assertFalse(PAGE.contains("@import"));
        assertFalse(PAGE.contains("url(http"));
        assertTrue(PAGE.contains("default-src 'none'"));
    }

    @Test
    void saysItsLanguage() {
        assertTrue(PAGE.startsWith("<!DOCTYPE html>"));
        assertTrue(PAGE.contains("<html lang=\"en\">"));
        String chinese = new HtmlReportWriter(new ChartTheme(), PageTools.of(Words.of("zh")))
                .write(SampleReport.chinese(), chart -> SampleReport.SVG, List.of());
        assertTrue(chinese.contains("<html lang=\"zh-Hans\">"));
    }

    @Test
    void everyIdIsUniqueAndEveryLinkInsideThePageFindsOne() throws Exception {
        Document document = parsed();
        Set<String> ids = new HashSet<>();
        List<String> twice = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (Element element : elements(document)) {
            if (element.hasAttribute("id") && !ids.add(element.getAttribute("id"))) {
                twice.add(element.getAttribute("id"));
            }
            if (element.getAttribute("href").startsWith("#")) {
                links.add(element.getAttribute("href").substring(1));
            }
        }
        assertEquals(List.of(), twice);
        assertFalse(links.isEmpty());
        links.removeAll(ids);
        assertEquals(List.of(), links);
    }

    @Test
    void hasLandmarksOneTitleAndHeadsWithAScope() throws Exception {
        Document document = parsed();
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertEquals(1, document.getElementsByTagName(landmark).getLength(), landmark);
        }
        NodeList heads = document.getElementsByTagName("th");
        assertTrue(heads.getLength() > 0);
        for (int i = 0; i < heads.getLength(); i++) {
            assertTrue(((Element) heads.item(i)).hasAttribute("scope"));
        }
    }

    @Test
    void leadsFromASentenceToItsTable() {
        assertTrue(PAGE.contains("<a href=\"tables/cohesion.csv\""), "a mark leads to the table");
        assertTrue(PAGE.contains("https://docs.un.org/en/A/CONF.192/2018/RC/3"));
        assertTrue(PAGE.contains("report.zh.html"));
    }

    @Test
    void everyHeadingHasALinkToItself() {
        for (Section section : SampleReport.english().sections()) {
            assertTrue(PAGE.contains("<a class=\"anchor\" href=\"#" + section.id() + "\""), section.id());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on “The Arms Trade Treaty” (80/46), 2025 | false | A/RES/80/46
            对“武器贸易条约”（第71/50号决议）弃权 | false | A/RES/71/50
            A/CONF.192/2018/RC/3:I-16 and more | false | A/CONF.192/2018/RC/3
            see A/RES/56/24I. | false | A/RES/56/24I
            67/62, OP-2 | true | A/RES/67/62
            13/13 | false | ''
            (12/25) | false | ''
            """)
    void symbolsAreTold(String line, boolean rowHead, String symbols) {
        assertEquals(
                symbols,
                Symbols.in(line, rowHead).stream().map(Symbols.Found::symbol).collect(Collectors.joining(" ")));
    }

    @Test
    void takesNoMarkupFromData() {
        String text = HtmlText.of(
                org.scrutin.output.write.Element.of("p").with("title", "\"<x>&").add("<script>alert('1')</script>"));
        assertEquals(
                "<!DOCTYPE html>\n\n<p title=\"&quot;&lt;x&gt;&amp;\">&lt;script&gt;alert('1')&lt;/script&gt;</p>\n",
                text);
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /** The page read by an XML parser: every element closed, every reference known. */
    private static Document parsed() throws Exception {
        String xml = PAGE.substring(PAGE.indexOf("<html"))
                .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                .replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("(?s)<script>.*</script>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
