package org.scrutin.jobs.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.study.FormatDescription;
import org.scrutin.jobs.study.KnownTable;
import org.scrutin.jobs.study.KnownTables;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.TableRole;

/** Finds, from one table that a user names, the tables beside it that belong to it. */
final class TableFinder {

    private final DataPlace place;
    private final DataFile named;
    private final KnownTables known;

    /**
     * A finder.
     *
     * @param from the table that the user names
     * @param known tells what a table is
     */
    TableFinder(DataPlace from, KnownTables known) {
        place = from;
        named = from.file();
        this.known = known;
    }

    /**
     * The tables: ballots always; roll calls unless the ballots have a row each and a date; what else lies beside them under
     * the name that the program itself gives it.
     *
     * @throws InputRefused when the file is no table that this version reads, or ballots or roll calls are missing
     */
    FoundTables find() {
        if (!place.isThere()) {
            throw refused("no such file", "a table of ballots");
        }
        if (!place.isFolder() && !named.isTable()) {
            throw refused(
                    "a file that is no table",
                    "CSV or Parquet; of a record as text the command extract makes tables first");
        }
        KnownTable table = known.tell(named);
        return table.format() == ReadFormat.SCRUTIN ? own(table) : ofFormat(table);
    }

    private FoundTables own(KnownTable table) {
        Map<TableRole, DataFile> tables = new EnumMap<>(TableRole.class);
        table.roles().forEach(role -> tables.put(role, named));
        List<DataFile> beside = beside();
        for (TableRole role : TableRole.values()) {
            if (!tables.containsKey(role)) {
                choose(role, beside).ifPresent(file -> tables.put(role, file));
            }
        }
        DataFile ballots = Optional.ofNullable(tables.get(TableRole.BALLOTS))
                .orElseThrow(() -> nearly(TableRole.BALLOTS, beside)
                        .orElseGet(() -> refused(
                                "no table of ballots, and none beside it",
                                "a table with roll_call, state, choice in the same folder")));
        Optional<DataFile> dated = Optional.of(ballots).filter(this::isDated);
        if (dated.isEmpty() && !tables.containsKey(TableRole.ROLL_CALLS)) {
            nearly(TableRole.ROLL_CALLS, beside).ifPresent(refused -> {
                throw refused;
            });
        }
        return new FoundTables(ReadFormat.SCRUTIN, tables, dated);
    }

    /** What to say where a table is missing and one beside would be it, with other names in its header. */
    private Optional<InputRefused> nearly(TableRole role, List<DataFile> beside) {
        return beside.stream()
                .filter(file -> known.find(file).isEmpty())
                .flatMap(file -> known.nearly(file, role).stream()
                        .map(like -> new InputRefused(InputFault.inFile(file.named(), like.told(), like.expected()))))
                .findFirst();
    }

    private FoundTables ofFormat(KnownTable table) {
        Map<TableRole, DataFile> tables = new EnumMap<>(TableRole.class);
        FormatDescription described = FormatDescription.of(table.format());
        for (String key : described.columns().keySet()) {
            TableRole role = TableRole.of(key).orElseThrow();
            List<DataFile> fitting = table.is(role) ? List.of(named) : fitting(table.format(), role);
            boolean needed = described.needs(key);
            if (fitting.size() > 1 && !needed) {
                continue;
            }
            if (fitting.size() > 1 || (fitting.isEmpty() && needed)) {
                throw refused(
                        (fitting.isEmpty()
                                        ? "no table of " + key
                                        : "several tables of " + key + ": " + FoundTables.names(fitting))
                                + " beside it",
                        "one with the columns " + described.columns().get(key));
            }
            fitting.forEach(file -> tables.put(role, file));
        }
        return new FoundTables(table.format(), tables, Optional.empty());
    }

    /** The tables beside the named one that are this to its format; of several those under the name that the program gives it. */
    private List<DataFile> fitting(ReadFormat format, TableRole role) {
        KnownTables ofFormat = known.only(format);
        List<DataFile> all = beside().stream()
                .filter(file ->
                        ofFormat.find(file).filter(other -> other.is(role)).isPresent())
                .toList();
        List<DataFile> usual =
                all.stream().filter(file -> file.stem().equals(role.fileStem())).toList();
        return all.size() > 1 && usual.size() == 1 ? usual : all;
    }

    /** False for a file that can't be read: it is not the one that the user named. */
    private boolean is(DataFile file, ReadFormat format, TableRole role) {
        return known.find(file)
                .filter(table -> table.format() == format && table.is(role))
                .isPresent();
    }

    private List<DataFile> beside() {
        return place.folder().inside().stream()
                .filter(file -> !file.location().equals(named.location()))
                .filter(file -> file.isTable() || new DataPlace(file).isFolder())
                .toList();
    }

    private Optional<DataFile> choose(TableRole role, List<DataFile> beside) {
        List<DataFile> fitting = beside.stream()
                .filter(file -> is(file, ReadFormat.SCRUTIN, role))
                .toList();
        Optional<DataFile> usual = fitting.stream()
                .filter(file -> file.stem().equals(role.fileStem()))
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

    private boolean isDated(DataFile ballots) {
        KnownTable table = known.tell(ballots);
        boolean text = !new DataPlace(ballots).isFolder() && ballots.kind() != DataFile.Kind.PARQUET;
        return text && table.isTall() && table.header().contains("date");
    }

    private InputRefused refused(String found, String expected) {
        return new InputRefused(InputFault.inFile(named.named(), found, expected));
    }
}
