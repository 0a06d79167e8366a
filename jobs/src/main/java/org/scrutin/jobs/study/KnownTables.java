package org.scrutin.jobs.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.CsvHeader;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.file.TableHeader;

/**
 * Tells what a table is, by its header or, where it has none, by its first line. The one place that decides it, whatever command
 * asks.
 */
public final class KnownTables {

    /** What a table with a row a ballot has, in the program's own words. */
    static final List<String> TALL = List.of("roll_call", "state", "choice");

    /** Columns that a refusal names: a table may have a column a vote, and what was expected must be read behind them. */
    private static final int NAMED = 6;

    /** What the first column of a table with a row a state is called. */
    private static final Set<String> OF_STATES = Set.of(
            "iso", "iso3", "iso3c", "iso_code", "iso2", "iso2c", "country", "countryname", "state", "ccode", "cow");

    private static final Set<String> CHOICES = Set.of("Y", "N", "A", "X", "");
    private static final int LOOKED_AT = 5;

    /** What a table of further topics has, and nothing else: tables of reports have a roll call and a topic too. */
    private static final Set<String> OF_TOPICS = Set.of("roll_call", "topic", "primary");

    private final List<ReadFormat> formats;
    private final Map<String, FormatDescription> descriptions = FormatDescription.all();
    private final Set<String> states;

    /**
     * Tells tables of any format.
     *
     * @param registry whose states may be columns
     */
    public KnownTables(StateRegistry registry) {
        this(registry, Optional.empty());
    }

    /**
     * Tells tables of one format, or of any.
     *
     * @param registry whose states may be columns
     * @param named the format; empty: any
     */
    public KnownTables(StateRegistry registry, Optional<ReadFormat> named) {
        this(named.map(List::of).orElseGet(() -> List.of(ReadFormat.values())), new TreeSet<>());
        registry.states().forEach(state -> states.add(state.id().value()));
    }

    private KnownTables(List<ReadFormat> formats, Set<String> states) {
        this.formats = formats;
        this.states = states;
    }

    /**
     * What a file is.
     *
     * @param file or a folder of Parquet, which is one table
     * @throws InputRefused when no format has such a table, or it can't be read
     */
    public KnownTable tell(DataFile file) {
        DataFile first = first(file);
        if (first.kind() == DataFile.Kind.JSON_LINES) {
            if (!formats.contains(ReadFormat.UNGA_JSON)) {
                throw refused(file, "JSON lines");
            }
            ResolutionKeys.checked(first);
            return new KnownTable(ReadFormat.UNGA_JSON, List.of(TableRole.RESOLUTIONS), List.of());
        }
        if (first.kind() == DataFile.Kind.FIXED_WIDTH && formats.contains(ReadFormat.ORD)) {
            return new KnownTable(ReadFormat.ORD, List.of(TableRole.VOTES), List.of());
        }
        List<String> header = TableHeader.of(first);
        return of(header).or(() -> aStateARow(first, header)).orElseThrow(() -> unknown(file, header));
    }

    /** A table that is nearly one of the program's own is told what is called otherwise in it. */
    private InputRefused unknown(DataFile file, List<String> header) {
        return like(header, TableRole.BALLOTS)
                .or(() -> like(header, TableRole.ROLL_CALLS))
                .map(columns -> new InputRefused(
                        InputFault.inFile(file.named(), columns.told(), columns.expected() + ", or " + expected())))
                .orElseGet(() -> refused(file, "the columns " + few(header) + ", which no format has"));
    }

    /**
     * Columns of a table that would make it one of the program's own under other names.
     *
     * @param role what it would be, ballots or roll calls
     * @return empty where it is not nearly such a table, or can't be read
     */
    public Optional<LikeColumns> nearly(DataFile file, TableRole role) {
        try {
            DataFile first = first(file);
            boolean headed = first.kind() != DataFile.Kind.JSON_LINES && first.kind() != DataFile.Kind.FIXED_WIDTH;
            return headed ? like(TableHeader.of(first), role) : Optional.empty();
        } catch (InputRefused refused) {
            return Optional.empty();
        }
    }

    private Optional<LikeColumns> like(List<String> header, TableRole role) {
        if (!formats.contains(ReadFormat.SCRUTIN)) {
            return Optional.empty();
        }
        return switch (role) {
            case BALLOTS -> LikeColumns.ofBallots(header);
            case ROLL_CALLS -> LikeColumns.ofRollCalls(header);
            default -> Optional.empty();
        };
    }

    /** Tells tables of one format alone. */
    public KnownTables only(ReadFormat format) {
        return new KnownTables(List.of(format), states);
    }

    /** What a file is; empty where no format has such a table, or it can't be read. */
    public Optional<KnownTable> find(DataFile file) {
        try {
            return Optional.of(tell(file));
        } catch (InputRefused refused) {
            return Optional.empty();
        }
    }

    /** The table that a header is of: one of the program's own, else of those whose columns it has the one that asks for most. */
    Optional<KnownTable> of(List<String> header) {
        List<TableRole> own = formats.contains(ReadFormat.SCRUTIN) ? ownRoles(header) : List.of();
        return own.isEmpty() ? ofAnother(header) : Optional.of(new KnownTable(ReadFormat.SCRUTIN, own, header));
    }

    private record Match(KnownTable table, int columns) {}

    private Optional<KnownTable> ofAnother(List<String> header) {
        List<Match> matches = new ArrayList<>();
        for (ReadFormat format : formats) {
            description(format).columns().forEach((key, words) -> {
                List<String> needed = columns(words);
                Optional<TableRole> role = TableRole.of(key);
                if (format != ReadFormat.SCRUTIN
                        && needed.size() > 1
                        && role.isPresent()
                        && header.containsAll(needed)) {
                    matches.add(new Match(new KnownTable(format, List.of(role.get()), header), needed.size()));
                }
            });
        }
        return matches.stream().max(Comparator.comparingInt(Match::columns)).map(Match::table);
    }

    /** A table with a row a state and a column a vote: of one that is not named its first rows must hold nothing else. */
    private Optional<KnownTable> aStateARow(DataFile file, List<String> header) {
        if (!formats.contains(ReadFormat.UNVOTES_WIDE) || header.size() < 2) {
            return Optional.empty();
        }
        boolean fits = formats.size() == 1
                || (OF_STATES.contains(header.get(0).strip().toLowerCase(Locale.ROOT))
                        && file.kind() != DataFile.Kind.PARQUET
                        && CsvHeader.rowsBehind(file, LOOKED_AT).stream().allMatch(KnownTables::isOfChoices));
        return fits
                ? Optional.of(new KnownTable(ReadFormat.UNVOTES_WIDE, List.of(TableRole.VOTES), header))
                : Optional.empty();
    }

    private static boolean isOfChoices(List<String> row) {
        return row.stream().skip(1).allMatch(CHOICES::contains);
    }

    private FormatDescription description(ReadFormat format) {
        return Optional.ofNullable(descriptions.get(format.id())).orElseThrow();
    }

    private static List<String> columns(String words) {
        return Arrays.stream(words.replace(FormatDescription.OPTIONAL, "").split(",", -1))
                .map(String::strip)
                .toList();
    }

    private List<TableRole> ownRoles(List<String> header) {
        if (header.containsAll(List.of("order", "speaker"))) {
            return List.of(TableRole.SPEAKERS);
        }
        if (header.containsAll(List.of("state", "group", "group_name", "from", "to"))) {
            return List.of(TableRole.VOTERS);
        }
        if (header.contains("severity")) {
            return List.of(TableRole.DISCREPANCIES);
        }
        if (header.containsAll(List.of("source", "sha256"))) {
            return List.of(TableRole.DOCUMENTS);
        }
        if (header.contains("language")) {
            return List.of(TableRole.LABELS);
        }
        if (header.contains("mode")) {
            return List.of(TableRole.DECISIONS);
        }
        if (header.containsAll(List.of("roll_call", "state", "recorded", "intended"))) {
            return List.of(TableRole.INTENTIONS);
        }
        if (header.contains("recorded") || !header.contains("roll_call")) {
            return List.of();
        }
        if (header.contains("topic") && OF_TOPICS.containsAll(header)) {
            return List.of(TableRole.ROLL_CALL_TOPICS);
        }
        List<TableRole> roles = new ArrayList<>();
        boolean tall = header.contains("state") || header.contains("choice");
        if (tall ? header.containsAll(TALL) : header.stream().anyMatch(states::contains)) {
            roles.add(TableRole.BALLOTS);
        }
        if (!tall && header.contains("date")) {
            roles.add(TableRole.ROLL_CALLS);
        }
        return roles;
    }

    /** The file itself, or of a folder of Parquet the first one: a folder is one table where it holds nothing else. */
    private static DataFile first(DataFile file) {
        if (!new DataPlace(file).isFolder()) {
            return file;
        }
        List<DataFile> tables = tablesIn(file);
        boolean parquet = tables.stream().allMatch(table -> table.kind() == DataFile.Kind.PARQUET);
        if (tables.isEmpty()
                || !parquet
                || tables.stream().map(TableHeader::of).distinct().count() > 1) {
            throw new InputRefused(InputFault.inFile(
                    file.named(),
                    "a folder that is no one table",
                    "a table, or a folder of Parquet with the same columns"));
        }
        return tables.get(0);
    }

    private static List<DataFile> tablesIn(DataFile folder) {
        return new DataPlace(folder)
                .inside().stream()
                        .filter(table -> table.isTable() && new DataPlace(table).isFile())
                        .toList();
    }

    private InputRefused refused(DataFile file, String found) {
        return new InputRefused(InputFault.inFile(file.named(), found, expected()));
    }

    /** The formats, with the columns that their tables need, for whoever has a file that fits none. */
    private String expected() {
        List<String> all = formats.stream()
                .map(format -> {
                    List<String> tables = new ArrayList<>();
                    description(format).columns().forEach((key, words) -> tables.add(key + ": " + words));
                    return format.id() + " (" + String.join("; ", tables) + ")";
                })
                .toList();
        return (all.size() == 1 ? "the format " : "one of the formats ") + String.join(", ", all);
    }

    private static String few(List<String> header) {
        int more = header.size() - NAMED;
        return more <= 1
                ? String.join(", ", header)
                : String.join(", ", header.subList(0, NAMED)) + " and " + more + " more";
    }
}
