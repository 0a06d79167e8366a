package org.scrutin.analysis.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of facts in the data folder. */
public final class DataFolder {

    private DataFolder() {}

    /**
     * A table of the data folder.
     *
     * @param path relative to the folder
     * @return its rows, each by column; an empty cell is empty text
     * @throws AssertionError when the table is not there, with the folder's name: a test without its data proves nothing
     */
    public static List<Map<String, String>> table(String path) {
        Path folder = Path.of(System.getProperty("scrutin.data", "../../shared/data"));
        return table(folder.resolve(path));
    }

    /** The rows of a CSV file. */
    public static List<Map<String, String>> table(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("no " + file.getFileName() + " in "
                    + file.toAbsolutePath().normalize().getParent()
                    + ": name the folder of the data with -Dscrutin.data=FOLDER");
        }
        try {
            List<List<String>> records = records(Files.readString(file, StandardCharsets.UTF_8));
            List<Map<String, String>> rows = new ArrayList<>();
            for (List<String> cells : records.subList(1, records.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < cells.size(); column++) {
                    row.put(records.get(0).get(column), cells.get(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(cells);
                    cells = new ArrayList<>();
                }
            }
        }
        return records;
    }
}
