package org.scrutin.jobs.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.CsvHeader;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.study.FormatDescription;
import org.scrutin.jobs.study.KnownHeader;
import org.scrutin.jobs.study.ReadFormat;

/** Finds, from one file that a user names, the tables beside it that belong to it. */
final class TableFinder {

    /** Columns that a refusal names. */
    private static final int NAMED = 6;

    private final DataFile named;
    private final Set<String> states = new TreeSet<>();

    /**
     * A finder.
     *
     * @param from the file that the user names
     * @param registry whose states may be columns
     */
    TableFinder(Path from, StateRegistry registry) {
        named = file(from);
        registry.states().forEach(state -> states.add(state.id().value()));
    }

    /**
     * The tables: ballots always; roll calls unless the ballots have a row each and a date; what else lies beside them under
     * the name that the program itself gives it.
     *
     * @throws InputRefused when the file is no table that this version reads, or ballots or roll calls are missing
     */
    FoundTables find() throws IOException {
        if (!Files.isRegularFile(named.path())) {
            throw refused(Files.exists(named.path()) ? "no file" : "no such file", "a table of ballots");
        }
        if (named.kind() == DataFile.Kind.JSON_LINES) {
            return new FoundTables(
                    ReadFormat.UNGA_JSON,
                    Map.of(TableRole.RESOLUTIONS, ResolutionKeys.checked(named)),
                    Optional.empty());
        }
        Optional<KnownHeader> foreign = foreign();
        if (foreign.isPresent()) {
            return ofFormat(foreign.get());
        }
        Map<TableRole, DataFile> tables = new EnumMap<>(TableRole.class);
        rolesOfNamed().forEach(role -> tables.put(role, named));
        List<DataFile> beside = beside();
        for (TableRole role : TableRole.values()) {
            if (!tables.containsKey(role)) {
                choose(role, beside).ifPresent(file -> tables.put(role, file));
            }
        }
        if (!tables.containsKey(TableRole.BALLOTS)) {
            throw refused(
                    "no table of ballots, and none beside it",
                    "a table with roll_call, state, choice in the same folder");
        }
        return new FoundTables(
                ReadFormat.SCRUTIN,
                tables,
                Optional.ofNullable(tables.get(TableRole.BALLOTS)).filter(TableFinder::isDated));
    }

    /** The table of another format, where the named file is none of the program's own. */
    private Optional<KnownHeader> foreign() {
        if (named.kind() == DataFile.Kind.PARQUET || !looksLikeCsv(named.name())) {
            return Optional.empty();
        }
        List<String> header = CsvHeader.of(named);
        return TableRole.of(header, states).isEmpty() ? KnownHeader.of(header) : Optional.empty();
    }

    private FoundTables ofFormat(KnownHeader known) throws IOException {
        if (!(known.format() instanceof ReadFormat format)) {
            throw refused(
                    "the format " + known.format().id() + ", which this version does not read yet",
                    KnownHeader.expected());
        }
        Map<TableRole, DataFile> tables = new EnumMap<>(TableRole.class);
        FormatDescription described =
                Optional.ofNullable(FormatDescription.all().get(format.id())).orElseThrow();
        for (String key : described.columns().keySet()) {
            KnownHeader wanted = new KnownHeader(format, key);
            List<DataFile> fitting = wanted.equals(known)
                    ? List.of(named)
                    : beside().stream().filter(file -> is(file, wanted)).toList();
            if (fitting.size() > 1 || (fitting.isEmpty() && described.needs(key))) {
                throw refused(
                        (fitting.isEmpty()
                                        ? "no table of " + key
                                        : "several tables of " + key + ": " + FoundTables.names(fitting))
                                + " beside it",
                        "one with the columns " + described.columns().get(key));
            }
            fitting.forEach(file -> tables.put(TableRole.of(key).orElseThrow(), file));
        }
        return new FoundTables(format, tables, Optional.empty());
    }

    /** False for a file that can't be read: it is not the one that the user named. */
    private static boolean is(DataFile file, KnownHeader wanted) {
        try {
            return KnownHeader.of(CsvHeader.of(file)).equals(Optional.of(wanted));
        } catch (InputRefused unreadable) {
            return false;
        }
    }

    private List<TableRole> rolesOfNamed() {
        if (named.kind() == DataFile.Kind.PARQUET) {
            return List.of(TableRole.BALLOTS);
        }
        if (!looksLikeCsv(named.name())) {
            throw refused(
                    "a file that is no table",
                    "CSV or Parquet; of a record as text the command extract makes tables first");
        }
        List<String> header = CsvHeader.of(named);
        List<TableRole> roles = TableRole.of(header, states);
        if (roles.isEmpty()) {
            throw refused("the columns " + few(header) + ", which no format has", KnownHeader.expected());
        }
        return roles;
    }

    private List<DataFile> beside() throws IOException {
        try (Stream<Path> all = Files.list(named.path().resolveSibling("").toAbsolutePath())) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> looksLikeCsv(String.valueOf(path.getFileName())))
                    .filter(path -> !path.equals(named.path()))
                    .map(TableFinder::file)
                    .sorted((a, b) -> CodePointOrder.INSTANCE.compare(a.name(), b.name()))
                    .toList();
        }
    }

    private Optional<DataFile> choose(TableRole role, List<DataFile> beside) {
        List<DataFile> fitting =
                beside.stream().filter(file -> roles(file).contains(role)).toList();
        Optional<DataFile> usual = fitting.stream()
                .filter(file ->
                        file.name().equals(role.fileName()) || file.name().equals(role.fileName() + ".gz"))
                .findFirst();
        boolean needed = role == TableRole.BALLOTS || role == TableRole.ROLL_CALLS;
        if (usual.isPresent() || !needed) {
            return usual;
        }
        if (fitting.size() > 1) {
            throw refused(
                    "several tables of " + role.key() + " beside it: " + FoundTables.names(fitting),
                    "one, or one that is called " + role.fileName());
        }
        return fitting.stream().findFirst();
    }

    /** None for a file that can't be read: it is not the one that the user named. */
    private List<TableRole> roles(DataFile file) {
        try {
            return TableRole.of(CsvHeader.of(file), states);
        } catch (InputRefused unreadable) {
            return List.of();
        }
    }

    private static boolean isDated(DataFile ballots) {
        List<String> header = ballots.kind() == DataFile.Kind.PARQUET ? new ArrayList<>() : CsvHeader.of(ballots);
        return TableRole.isTall(header) && header.contains("date");
    }

    /** A table may have a column a vote: what was expected must still be read behind them. */
    private static String few(List<String> header) {
        int more = header.size() - NAMED;
        return more <= 1
                ? String.join(", ", header)
                : String.join(", ", header.subList(0, NAMED)) + " and " + more + " more";
    }

    private static boolean looksLikeCsv(String name) {
        return name.endsWith(".csv") || name.endsWith(".csv.gz");
    }

    private static DataFile file(Path path) {
        return new DataFile(
                path.toString(),
                path.toString(),
                path.toAbsolutePath().normalize().toString());
    }

    private InputRefused refused(String found, String expected) {
        return new InputRefused(InputFault.inFile(named.named(), found, expected));
    }
}
