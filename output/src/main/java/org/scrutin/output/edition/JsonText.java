package org.scrutin.output.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON that reads well and is the same on every machine: two blanks, LF, shortest numbers. */
public final class JsonText {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build());

    private JsonText() {}

    static void write(JsonNode tree, Path file) throws IOException {
        Files.writeString(file, of(tree), StandardCharsets.UTF_8);
    }

    /** The text of a document, with a line end behind it. */
    public static String of(JsonNode tree) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        ObjectWriter writer = MAPPER.writer(printer);
        return writer.writeValueAsString(tree) + '\n';
    }

    /**
     * The tree that a file holds.
     *
     * @throws IOException when the file can't be read or is no JSON
     */
    public static JsonNode read(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
    }
}
