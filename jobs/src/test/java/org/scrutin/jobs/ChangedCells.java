package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.jobs.verify.ClaimVerification;

/**
 * Changes one number of a finished report's tables at a time, a count by one or a decimal's last digit, and nothing else: the
 * claims that rest on it must break, and no other.
 */
final class ChangedCells {

    private final StudyReports report;
    private final Path scratch;
    private final Held held;
    private final Random random;
    private final Map<String, List<String>> keys = new TreeMap<>();
    private final Map<String, List<String>> numbers = new TreeMap<>();
    private final Map<String, List<CsvRecord>> tables = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int broken;
    private int untouched;

    /** Which claims are held against a changed table. */
    enum Held {
        ALL,
        /** Those that name the table: the others read files that nobody changed. For reports whose tables take long to read. */
        OF_THE_TABLE
    }

    /** Where a number stands; the row counts from 1, behind the header. */
    private record Spot(String table, int row, String column) {}

    ChangedCells(StudyReports report, Held held, Path scratch, long seed) {
        this.report = report;
        this.held = held;
        this.scratch = scratch;
        this.random = new Random(seed);
        for (NamedCsvRecord row : report.rows("dictionary")) {
            boolean key = row.getField("key").equals("true");
            boolean number = row.getField("type").equals("integer")
                    || row.getField("type").equals("number");
            if (key || number) {
                (key ? keys : numbers)
                        .computeIfAbsent(row.getField("table"), table -> new ArrayList<>())
                        .add(row.getField("column"));
            }
        }
        // Claims are what is tested, and no claim is about them.
        numbers.remove("claims");
    }

    /** What broke otherwise than it must. */
    List<String> faults() {
        return faults;
    }

    /** How many changes broke a claim. */
    int broken() {
        return broken;
    }

    /** How many changes broke nothing. */
    int untouched() {
        return untouched;
    }

    /** Changes so many cells that claims rest on, and as many of any kind. */
    void change(int each) throws IOException {
        List<NamedCsvRecord> claims = report.rows("claims").stream()
                .filter(claim -> numbers.containsKey(claim.getField("table")))
                .toList();
        int done = 0;
        while (done < each) {
            Optional<Spot> spot = restsOn(claims.get(random.nextInt(claims.size())));
            if (spot.isPresent() && isNumber(spot.get())) {
                change(spot.get());
                done++;
            }
        }
        List<String> names = List.copyOf(numbers.keySet());
        while (done < 2 * each) {
            String table = names.get(random.nextInt(names.size()));
            Optional<Spot> spot = any(table, numbers.get(table));
            if (spot.isPresent() && isNumber(spot.get())) {
                change(spot.get());
                done++;
            }
        }
    }

    private Optional<Spot> any(String table, List<String> columns) {
        int rows = records(table).size() - 1;
        return rows == 0 || columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spot(table, 1 + random.nextInt(rows), columns.get(random.nextInt(columns.size()))));
    }

    /** A number that the claim's value comes from: its cell, or one that is gathered or asked for a condition. */
    private Optional<Spot> restsOn(NamedCsvRecord claim) {
        String table = claim.getField("table");
        List<String> named = numbers.get(table).stream()
                .filter(column -> names(claim, column))
                .toList();
        if (claim.getField("column").contains("(")) {
            return any(table, named);
        }
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spot(table, rowOf(table, claim.getField("key")), named.get(0)));
    }

    private static boolean names(NamedCsvRecord claim, String column) {
        String word = "(?<![a-z0-9_])" + column + "(?![a-z0-9_])";
        boolean condition = claim.getField("column").contains("(")
                && Arrays.stream(claim.getField("key").split("&"))
                        .anyMatch(part -> part.matches(word + "(!=|[=<>]).*"));
        return condition || claim.getField("column").matches(".*" + word + ".*");
    }

    private void change(Spot spot) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "changed");
        Path copies = Files.createDirectory(folder.resolve("tables"));
        try (Stream<Path> all = Files.list(report.folder().resolve("tables"))) {
            for (Path table : all.toList()) {
                Files.createSymbolicLink(copies.resolve(table.getFileName()), table.toAbsolutePath());
            }
        }
        List<CsvRecord> records = records(spot.table());
        int place = records.get(0).getFields().indexOf(spot.column());
        try (CsvWriter writer = rewritten(copies, spot.table())) {
            for (int row = 0; row < records.size(); row++) {
                List<String> fields = new ArrayList<>(records.get(row).getFields());
                if (row == spot.row()) {
                    fields.set(place, otherThan(fields.get(place)));
                }
                writer.writeRecord(fields);
            }
        }
        if (held == Held.OF_THE_TABLE) {
            List<CsvRecord> claims = records("claims");
            int table = claims.get(0).getFields().indexOf("table");
            try (CsvWriter writer = rewritten(copies, "claims")) {
                writer.writeRecord(claims.get(0).getFields());
                claims.stream()
                        .filter(claim -> claim.getField(table).equals(spot.table()))
                        .forEach(claim -> writer.writeRecord(claim.getFields()));
            }
        }
        hold(spot, folder);
    }

    /** A file in place of the link to the report's own. */
    private static CsvWriter rewritten(Path tables, String table) throws IOException {
        Path file = tables.resolve(table + ".csv");
        Files.delete(file);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    /** What the program says breaks, what other code finds broken, and what the claims say they rest on. */
    private void hold(Spot spot, Path folder) throws IOException {
        NavigableSet<String> said = heads(ClaimVerification.of(folder).differences()).stream()
                .map(head -> head.replace(", ", " "))
                .collect(Collectors.toCollection(TreeSet::new));
        NavigableSet<String> elsewhere =
                heads(ClaimCells.of(new StudyReports(folder, report.run())).faults());
        String where = spot + " " + records(spot.table()).get(spot.row()).getFields();
        if (!said.equals(elsewhere)) {
            faults.add(where + ": verify names " + said + ", other code " + elsewhere);
        }
        NavigableSet<String> cells = new TreeSet<>();
        NavigableSet<String> mayBreak = new TreeSet<>();
        for (NamedCsvRecord claim : report.rows("claims", "table=" + spot.table())) {
            String head = claim.getField("claim") + " " + claim.getField("argument");
            if (!claim.getField("column").contains("(")) {
                if (claim.getField("column").equals(spot.column())
                        && rowOf(spot.table(), claim.getField("key")) == spot.row()) {
                    cells.add(head);
                }
            } else if (names(claim, spot.column())) {
                mayBreak.add(head);
            }
        }
        mayBreak.addAll(cells);
        if (!said.containsAll(cells)) {
            faults.add(where + ": rest on the cell and do not break: " + cells);
        }
        if (!mayBreak.containsAll(said)) {
            faults.add(where + ": break and do not rest on it: " + said);
        }
        if (said.isEmpty()) {
            untouched++;
        } else {
            broken++;
        }
    }

    /** What stands before the first colon with a blank: the claim and its argument. */
    private static NavigableSet<String> heads(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, line.indexOf(": ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int rowOf(String table, String key) {
        List<String> values = Arrays.stream(key.split(" ", -1))
                .map(value -> URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
        List<CsvRecord> records = records(table);
        List<Integer> places = keys.get(table).stream()
                .map(records.get(0).getFields()::indexOf)
                .toList();
        for (int row = 1; row < records.size(); row++) {
            CsvRecord record = records.get(row);
            if (places.stream().map(record::getField).toList().equals(values)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key + " in " + table);
    }

    private boolean isNumber(Spot spot) {
        List<CsvRecord> records = records(spot.table());
        String cell =
                records.get(spot.row()).getField(records.get(0).getFields().indexOf(spot.column()));
        return cell.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static String otherThan(String number) {
        if (!number.contains(".")) {
            return Long.toString(Long.parseLong(number) + 1);
        }
        int last = number.length() - 1;
        // No 0 at the end: it would be the same number with a digit more.
        return number.substring(0, last) + (number.charAt(last) == '9' ? '1' : (char) (number.charAt(last) + 1));
    }

    private List<CsvRecord> records(String table) {
        return tables.computeIfAbsent(table, name -> {
            try (CsvReader<CsvRecord> reader =
                    CsvReader.builder().ofCsvRecord(report.folder().resolve("tables/" + name + ".csv"))) {
                return reader.stream().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
