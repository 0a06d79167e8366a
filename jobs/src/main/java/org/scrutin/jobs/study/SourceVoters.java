package org.scrutin.jobs.study;

import java.util.List;
import java.util.function.Consumer;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.registry.Voters;
import org.scrutin.jobs.voters.VoterTables;

/** Finds who votes in sources whose voters the registry does not know: a study's groups may name them. */
public final class SourceVoters {

    private final InputFaults faults = new InputFaults();
    private final InputPaths paths;
    private final VoterTables tables;

    /**
     * Voters of one study.
     *
     * @param place relative to which paths stand
     * @param registry of states
     */
    public SourceVoters(StudyPlace place, StateRegistry registry) {
        paths = new InputPaths(place, faults);
        tables = new VoterTables(registry, faults);
    }

    /**
     * The voters; nobody where all are states.
     *
     * @throws InputRefused when a table that says who votes can't be read
     */
    public Voters of(List<StudySource> sources) {
        boolean unlike = false;
        for (StudySource source : sources) {
            unlike |= read(source);
        }
        faults.refuseIfAny();
        return unlike ? tables.build() : Voters.NONE;
    }

    /** Reads a source; false where its voters are states. */
    private boolean read(StudySource source) {
        return switch (source.format()) {
            case SCRUTIN -> each(source, TableRole.VOTERS, file -> tables.own(SmallTable.read(file)));
            case VOTEVIEW ->
                each(source, TableRole.MEMBERS, file -> tables.congress(SmallTable.read(file), source.chamber()));
            case HOWTHEYVOTE -> {
                each(source, TableRole.MEMBERS, file -> tables.namesOfParliament(SmallTable.read(file)));
                yield each(source, TableRole.GROUP_MEMBERSHIPS, file -> tables.parliament(SmallTable.read(file)));
            }
            case ORD -> each(source, TableRole.VOTES, tables::ord);
            case UNGA_JSON, UNVOTES, UNVOTES_WIDE, VOETEN, UNDL_2024, UNDL_2025, UNDL_2026 -> false;
        };
    }

    private boolean each(StudySource source, TableRole role, Consumer<DataFile> reader) {
        List<DataFile> files =
                source.path(role).map(path -> paths.find(path, source.format())).orElse(List.of());
        for (DataFile file : files) {
            try {
                reader.accept(file);
            } catch (InputRefused refused) {
                faults.addAll(refused.faults());
            }
        }
        return !files.isEmpty();
    }
}
