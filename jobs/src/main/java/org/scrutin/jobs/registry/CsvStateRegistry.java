package org.scrutin.jobs.registry;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateNaming;
import org.scrutin.analysis.vote.StateRegistry;

/**
 * The registry as its tables hold it. Never changes once built; safe for use by several threads.
 *
 * <p>Built once at the start of a run. Names and codes, five thousand rows of which most runs need none, are read when
 * they are first asked for; {@link #from} says of the other tables whether they can be read.
 */
public final class CsvStateRegistry implements StateRegistry {

    private final Map<StateId, State> states = new TreeMap<>();
    private final Map<GroupId, StateGroup> groups = new TreeMap<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private final Lazy<NameTable> names;
    private final Lazy<CodeTable> codes;
    private final Lazy<BorneCodes> borne;

    private CsvStateRegistry(RegistryTable.Source source) {
        names = new Lazy<>(() -> new NameTable(source, states::containsKey));
        codes = new Lazy<>(() -> new CodeTable(source, states::containsKey));
        borne = new Lazy<>(() -> new BorneCodes(source, states::containsKey));
        readStates(source);
        readGroups(source);
        readSuspensions(source);
    }

    /** The registry that the program ships. */
    public static CsvStateRegistry shipped() {
        return from(CsvStateRegistry::resource);
    }

    /**
     * A registry of other tables with the same columns. The source must be able to open tables later too.
     *
     * @throws IllegalArgumentException naming file, line and column, when a row cannot be read, names a state or a
     *     group that is in no row of its own, or stands twice
     */
    public static CsvStateRegistry from(RegistryTable.Source source) {
        return new CsvStateRegistry(source);
    }

    @Override
    public List<State> states() {
        return List.copyOf(states.values());
    }

    @Override
    public Optional<State> state(StateId id) {
        return Optional.ofNullable(states.get(id));
    }

    @Override
    public List<StateGroup> groups() {
        return List.copyOf(groups.values());
    }

    @Override
    public Optional<StateGroup> group(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    @Override
    public List<StateId> named(String printed, LocalDate day) {
        return names.get().named(printed, day);
    }

    @Override
    public List<StateId> coded(String scheme, String code, LocalDate day) {
        return codes.get().coded(scheme, code, day);
    }

    /**
     * The code that other data sets have for a state.
     *
     * @param scheme iso3, cow … as in the table of codes
     * @param days on some of which the code holds; of several codes the one that holds longest
     * @return empty where the scheme has none
     */
    public Optional<String> code(String scheme, StateId state, Period days) {
        return borne.get().code(scheme, state, days);
    }

    @Override
    public boolean isOnlyInDataSets(String printed) {
        return names.get().isOnlyInDataSets(printed);
    }

    @Override
    public StateNaming naming() {
        return new NamesAndCodes(names.get().bearers(), codes.get());
    }

    /** Every spelling of every name, in the order of the table. */
    public List<StateName> names() {
        return names.get().names();
    }

    /** Every suspension, in the order of the table. */
    public List<Suspension> suspensions() {
        return Collections.unmodifiableList(suspensions);
    }

    @Override
    public List<Membership> suspended(GroupId group) {
        return suspensions.stream()
                .filter(suspension -> suspension.group().equals(group))
                .map(suspension -> new Membership(
                        group,
                        suspension.state(),
                        suspension.period(),
                        "day",
                        Membership.Confidence.HIGH,
                        "registry",
                        suspension.note()))
                .toList();
    }

    private static Reader resource(RegistryTable table) {
        return new InputStreamReader(table.shipped(), StandardCharsets.UTF_8);
    }

    private void readStates(RegistryTable.Source source) {
        RegistryRow.each(RegistryTable.STATES, source, row -> {
            Map<String, String> name = new TreeMap<>();
            for (String language : LocalText.OFFICIAL) {
                String text = row.text("name_short_" + language);
                if (!text.isEmpty()) {
                    name.put(language, text);
                }
            }
            Optional<Period> membership =
                    row.day("un_member_from").map(from -> row.period("un_member_from", "un_member_to"));
            State state = new State(row.state("id"), new LocalText(name), membership);
            if (states.put(state.id(), state) != null) {
                throw row.fault("id", state.id() + " stands twice");
            }
        });
    }

    private void readGroups(RegistryTable.Source source) {
        Map<GroupId, List<Membership>> members = new TreeMap<>();
        Map<GroupId, StateGroup> named = new TreeMap<>();
        RegistryRow.each(RegistryTable.GROUPS, source, row -> {
            GroupId id = row.group("group_id");
            members.put(id, new ArrayList<>());
            LocalText name = new LocalText(Map.of("en", row.text("name_en"), "zh", row.text("name_zh")));
            if (named.put(id, new StateGroup(id, name, row.text("kind"), List.of())) != null) {
                throw row.fault("group_id", id + " stands twice");
            }
        });
        RegistryRow.each(RegistryTable.MEMBERSHIPS, source, row -> {
            GroupId group = knownGroup(row, named);
            members.get(group)
                    .add(new Membership(
                            group,
                            row.known("state_id", states::containsKey),
                            row.period("from", "to"),
                            row.text("precision"),
                            row.confidence("confidence"),
                            row.text("basis"),
                            row.text("note")));
        });
        named.forEach((id, group) -> {
            List<Membership> ordered = members.get(id);
            ordered.sort(Comparator.comparing(Membership::state)
                    .thenComparing(member -> member.period().from().orElse(LocalDate.MIN)));
            groups.put(id, new StateGroup(id, group.name(), group.kind(), ordered));
        });
    }

    private void readSuspensions(RegistryTable.Source source) {
        RegistryRow.each(
                RegistryTable.SUSPENSIONS,
                source,
                row -> suspensions.add(new Suspension(
                        knownGroup(row, groups),
                        row.known("state_id", states::containsKey),
                        row.period("from", "to"),
                        row.text("note"))));
    }

    private static GroupId knownGroup(RegistryRow row, Map<GroupId, StateGroup> groups) {
        GroupId id = row.group("group_id");
        if (!groups.containsKey(id)) {
            throw row.fault("group_id", id + " is not in " + RegistryTable.GROUPS.file());
        }
        return id;
    }
}
