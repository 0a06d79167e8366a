package org.scrutin.output.compare;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.KeyOrder;

/**
 * The rows of one table of an edition, one at a time in the order of the key. Begins before the first row. Not for several
 * threads.
 */
final class KeyedRows implements AutoCloseable {

    private final String name;
    private final boolean ordered;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Integer> keyPlaces = new ArrayList<>();
    private List<String> cells = List.of();
    private List<String> key = List.of();
    private boolean there;

    private KeyedRows(String name, boolean ordered, CsvReader<CsvRecord> reader) {
        this.name = name;
        this.ordered = ordered;
        this.reader = reader;
        this.records = reader.iterator();
    }

    /**
     * Opens a table.
     *
     * @param keyColumns names of the columns of its key
     * @throws UnreadableEdition when it has no header or lacks a column of its key
     */
    static KeyedRows open(Path file, List<String> keyColumns) throws IOException, UnreadableEdition {
        return open(file, keyColumns, true);
    }

    /** The same of a table whose rows stand in another order. */
    static KeyedRows inFileOrder(Path file, List<String> keyColumns) throws IOException, UnreadableEdition {
        return open(file, keyColumns, false);
    }

    private static KeyedRows open(Path file, List<String> keyColumns, boolean ordered)
            throws IOException, UnreadableEdition {
        String name = "tables/" + file.getFileName();
        if (!Files.isRegularFile(file)) {
            throw new UnreadableEdition(name + " is missing");
        }
        KeyedRows rows = new KeyedRows(name, ordered, CsvReader.builder().ofCsvRecord(file));
        try {
            rows.header(keyColumns);
            return rows;
        } catch (IOException | UnreadableEdition | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private void header(List<String> keyColumns) throws IOException, UnreadableEdition {
        read();
        if (!there || keyColumns.isEmpty()) {
            throw new UnreadableEdition(name + " has no header or no key");
        }
        cells.forEach(column -> places.putIfAbsent(column, places.size()));
        for (String column : keyColumns) {
            if (!places.containsKey(column)) {
                throw new UnreadableEdition(name + " has no column " + column);
            }
            keyPlaces.add(places.get(column));
        }
    }

    /** The columns, in the order of the table. */
    List<String> columns() {
        return List.copyOf(places.keySet());
    }

    /** Goes on to the next row; after the last one there is none. */
    void advance() throws IOException, UnreadableEdition {
        List<String> before = key;
        read();
        if (!there) {
            return;
        }
        if (cells.size() != places.size()) {
            throw new UnreadableEdition(
                    name + " has a row of " + cells.size() + " cells under " + places.size() + " heads");
        }
        key = keyPlaces.stream().map(this::cell).toList();
        if (ordered && !before.isEmpty() && KeyOrder.INSTANCE.compare(before, key) >= 0) {
            throw new UnreadableEdition(name + " is not in the order of its key at " + String.join(" ", key));
        }
    }

    private void read() throws IOException, UnreadableEdition {
        try {
            there = records.hasNext();
            cells = there ? records.next().getFields() : List.of();
        } catch (CsvParseException e) {
            throw new UnreadableEdition(name + " is no CSV");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether there is a row. */
    boolean isThere() {
        return there;
    }

    /** The key of the row. */
    List<String> key() {
        return key;
    }

    /** The cell of a column that the table has. */
    String cell(String column) {
        return cell(places.get(column));
    }

    private String cell(int place) {
        return CsvTableWriter.plain(cells.get(place));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
