package org.scrutin.output.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Provenance;

/** Editions of two small tables, ballots and rates, for tests that hold one against another. */
final class SampleEditions {

    private static final String DICTIONARY = """
            table,column,key,type
            ballots,roll_call,true,text
            ballots,state,true,text
            ballots,choice,false,text
            decisions,decisions,true,text
            discrepancies,discrepancies,true,text
            roll_calls,roll_calls,true,text
            speakers,speakers,true,text
            rates,state,true,text
            rates,rate,false,number
            rates,note,false,text
            claims,claim,true,text
            claims,argument,true,text
            """;

    private SampleEditions() {}

    static ComparedEdition edition(Path folder, String ballots, String rates, String data) throws IOException {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("dictionary.csv"), DICTIONARY);
        Files.writeString(tables.resolve("ballots.csv"), "roll_call,state,choice,place\n" + ballots);
        for (String table : List.of("decisions", "discrepancies", "roll_calls", "speakers")) {
            Files.writeString(tables.resolve(table + ".csv"), table + ",choice\n");
        }
        Files.writeString(tables.resolve("rates.csv"), "state,rate,note\n" + rates);
        return ComparedEdition.written(
                folder,
                new EditionId("0123456789abcdef"),
                new Provenance(
                        "1.0",
                        "sample",
                        new ObjectMapper().createObjectNode(),
                        1,
                        List.of(new Provenance.Input("data.csv", data)),
                        List.of()));
    }

    /** 25,000 rates that are alike but for the last. */
    static String ratesAlikeButTheLast(int rate, int last) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 25_000; i++) {
            rows.append("S")
                    .append(100_000 + i)
                    .append(",")
                    .append(i < 24_999 ? rate : last)
                    .append(",x\n");
        }
        return rows.toString();
    }

    /** Held against each other, and nothing counted again. */
    static EditionDifference differ(ComparedEdition before, ComparedEdition after) throws Exception {
        return EditionDifference.of(before, after, Recounting.none());
    }

    /** The same, made by another version or with other settings. */
    static ComparedEdition made(ComparedEdition edition, String version, JsonNode settings) {
        Provenance from = edition.provenance();
        return new ComparedEdition(
                edition.folder(),
                edition.id(),
                new Provenance(version, from.study(), settings, from.seed(), from.inputs(), from.remarks()),
                edition.tables(),
                edition.numbered());
    }
}
