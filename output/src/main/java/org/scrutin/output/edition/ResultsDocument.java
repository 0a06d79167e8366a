package org.scrutin.output.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.Source;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DefinitionList;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.SmallPrint;
import org.scrutin.output.tables.ClaimValueText;
import org.scrutin.output.tables.SourceText;
import org.scrutin.output.tables.TableRows;

/**
 * Everything that a report says, for programs: the file {@code results.json}.
 *
 * @param reports one a language, in the order of the study
 * @param sentences rendered sentence by language, then by claim id
 * @param findings ids of the claims of the first page, in rank order
 * @param claims every claim
 * @param tables every table with its rows
 */
public record ResultsDocument(
        List<Report> reports,
        Map<String, Map<String, String>> sentences,
        List<String> findings,
        List<Claim> claims,
        List<TableRows<?>> tables) {

    /** The file's name. */
    public static final String FILE = "results.json";

    /** The schema that the file keeps to, docs/schema/results-1.schema.json; its number changes when a program that reads it must. */
    public static final String SCHEMA = "urn:scrutin:results:1";

    /** The file's text. */
    public String json() throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        Report first = reports.get(0);
        root.put("study", first.meta().study());
        root.put("edition", first.meta().edition());
        ObjectNode titles = root.putObject("title");
        reports.forEach(
                report -> titles.put(report.meta().language(), report.meta().title()));
        ArrayNode ranked = root.putArray("findings");
        findings.forEach(ranked::add);
        ArrayNode all = root.putArray("claims");
        claims.forEach(claim -> all.add(claim(claim)));
        ObjectNode definitions = root.putObject("definitions");
        reports.forEach(report -> definitions.set(report.meta().language(), definitions(report)));
        ArrayNode summaries = root.putArray("tables");
        tables.forEach(table -> summaries.add(TableSummary.of(table)));
        return JsonText.of(root);
    }

    private JsonNode claim(Claim claim) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", claim.id());
        node.put("template", claim.template());
        node.put("n", claim.n());
        ObjectNode text = node.putObject("text");
        sentences.forEach((language, byClaim) -> {
            String sentence = byClaim.get(claim.id());
            if (sentence != null) {
                text.put(language, sentence);
            }
        });
        ArrayNode arguments = node.putArray("arguments");
        for (Argument argument : claim.arguments()) {
            ObjectNode written = arguments.addObject();
            written.put("name", argument.name());
            written.put("value", ClaimValueText.of(argument.value()));
            ArrayNode cells = written.putArray("cells");
            for (Source source : argument.sources()) {
                SourceText named = SourceText.of(source);
                cells.addObject()
                        .put("table", named.table())
                        .put("key", named.key())
                        .put("column", named.column());
            }
        }
        return node;
    }

    private static JsonNode definitions(Report report) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(ResultsDocument::single)
                .filter(DefinitionList.class::isInstance)
                .map(DefinitionList.class::cast)
                .flatMap(definitions -> definitions.definitions().stream())
                .forEach(definition -> list.add(definition(definition)));
        return list;
    }

    /** A block, or those that stand in it in small print. */
    private static Stream<Block> single(Block block) {
        return block instanceof SmallPrint print ? print.blocks().stream() : Stream.of(block);
    }

    private static JsonNode definition(DefinitionList.Definition definition) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("term", definition.term());
        ArrayNode meaning = node.putArray("meaning");
        for (List<Inline> paragraph : definition.meaning()) {
            meaning.add(PlainWords.of(paragraph));
        }
        return node;
    }
}
