package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.Position;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.file.Storage;
import org.scrutin.jobs.study.KnownTable;
import org.scrutin.jobs.study.KnownTables;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;

/** Makes sources of files, so that data can be read without a study file. What each file is, its header tells. */
public final class DataTables {

    /** What pairs are not counted from. */
    private static final Set<TableRole> PASSED_OVER = Set.of(
            TableRole.LABELS, TableRole.DECISIONS, TableRole.SPEAKERS, TableRole.DOCUMENTS, TableRole.INTENTIONS);

    private final KnownTables known;
    private final InputFaults faults = new InputFaults();
    private final Map<ReadFormat, Map<TableRole, List<DataFile>>> found = new EnumMap<>(ReadFormat.class);

    private DataTables(KnownTables known) {
        this.known = known;
    }

    /**
     * The sources that files make.
     *
     * @param data files, folders of which every file that is a table of a format is taken, or patterns of addresses
     * @param format of all of them; empty: told by each header
     * @param registry whose states may be columns
     * @throws InputRefused when a file is none of a format's, or there is none at all
     */
    public static List<StudySource> sources(List<DataPlace> data, Optional<ReadFormat> format, StateRegistry registry) {
        DataTables tables = new DataTables(new KnownTables(registry, format));
        data.forEach(tables::add);
        tables.faults.refuseIfAny();
        return tables.sources();
    }

    private void add(DataPlace place) {
        try {
            if (place.isFolder()) {
                addFolder(place);
            } else if (place.isFile()) {
                put(place.file(), known.tell(place.file()));
            } else {
                addMatching(place);
            }
        } catch (InputRefused refused) {
            faults.addAll(refused.faults());
        }
    }

    /** Takes the tables in a folder; a folder of Parquet in it is one. */
    private void addFolder(DataPlace folder) {
        List<DataFile> tables = folder.inside().stream()
                .filter(file ->
                        known.find(file).filter(table -> put(file, table)).isPresent())
                .toList();
        if (tables.isEmpty()) {
            faults.add(InputFault.inFile(
                    folder.file().named(),
                    "a folder without a table of a format",
                    "a table of one of the formats that \"scrutin formats\" lists"));
        }
    }

    /** Takes what a pattern of addresses fits. On a disk the shell has spread patterns out. */
    private void addMatching(DataPlace place) {
        boolean asked = place.isPattern() && Storage.isAddress(place.file().location());
        List<DataFile> files = asked ? place.matching() : List.of();
        files.forEach(file -> put(file, known.tell(file)));
        if (files.isEmpty()) {
            faults.add(InputFault.inFile(
                    place.file().named(),
                    asked ? "a pattern that no file fits" : "no such file or folder",
                    "a file of data"));
        }
    }

    /** Takes a table; false where it is none of ballots or votes. */
    private boolean put(DataFile file, KnownTable table) {
        List<TableRole> roles = table.roles().stream()
                .filter(role -> !PASSED_OVER.contains(role))
                .toList();
        roles.forEach(role -> found.computeIfAbsent(table.format(), format -> new EnumMap<>(TableRole.class))
                .computeIfAbsent(role, r -> new ArrayList<>())
                .add(file));
        return !roles.isEmpty();
    }

    /** A source holds one path a key: the first files of each key make the first source, and so on. */
    private List<StudySource> sources() {
        List<StudySource> sources = new ArrayList<>();
        found.forEach((format, files) -> {
            int most = files.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                Map<String, StudySource.NamedPath> paths = new LinkedHashMap<>();
                for (Map.Entry<TableRole, List<DataFile>> role : files.entrySet()) {
                    if (i < role.getValue().size()) {
                        paths.put(
                                role.getKey().key(),
                                new StudySource.NamedPath(role.getValue().get(i).written(), Position.NONE));
                    }
                }
                sources.add(new StudySource(format, paths));
            }
        });
        return sources;
    }
}
