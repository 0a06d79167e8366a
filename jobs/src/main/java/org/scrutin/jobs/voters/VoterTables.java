package org.scrutin.jobs.voters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.file.TextLine;
import org.scrutin.jobs.file.TextLines;
import org.scrutin.jobs.registry.Voters;

/** Reads who votes, table by table; what can't be read is a fault. */
public final class VoterTables {

    /** The scheme of members of the European Parliament, as a registry knows it. */
    public static final String MEMBERS_OF_PARLIAMENT = "mep";

    /** What the table of an office holder who states positions and has no vote says in place of a chamber. */
    private static final String PRESIDENT = "President";

    private static final List<String> CHAMBERS = List.of("House", "Senate", PRESIDENT);

    private final StateRegistry registry;
    private final InputFaults faults;
    private final Map<String, String> names = new TreeMap<>();
    private final Voters.Builder voters = new Voters.Builder();

    /**
     * Nobody is read yet.
     *
     * @param registry of states, which may vote too
     * @param faults to which what can't be read is added
     */
    public VoterTables(StateRegistry registry, InputFaults faults) {
        this.registry = registry;
        this.faults = faults;
    }

    /** The voters of all tables. */
    public Voters build() {
        return voters.build();
    }

    /** Reads the program's own table: state, name, group, group_name, from, to, and precision where it is there; a row a membership. */
    public void own(SmallTable table) {
        if (!has(table, "state", "name", "group", "group_name", "from", "to")) {
            return;
        }
        for (SmallTable.Row row : table.rows()) {
            if (row.text("state").isBlank() || row.text("group").isBlank()) {
                faults.add(table.fault(row, "no state or no group", "both in each row"));
                continue;
            }
            StateId id = new StateId(row.text("state"));
            known(id, row.text("name"));
            GroupId group = new GroupId(row.text("group"));
            voters.group(group, row.text("group_name"));
            period(table, row, "from", "to")
                    .ifPresent(period -> voters.member(
                            group, id, period, row.text("precision").isEmpty() ? "day" : row.text("precision")));
        }
    }

    private void known(StateId id, String name) {
        if (registry.state(id).isEmpty()) {
            voters.voter(id, name.isBlank() ? id.value() : name);
        }
    }

    /**
     * Reads the members of the United States Congress.
     *
     * @param chamber the one whose members vote; empty: the one that the table has
     */
    public void congress(SmallTable table, Optional<String> chamber) {
        if (!has(table, "congress", "chamber", "icpsr")) {
            return;
        }
        for (SmallTable.Row row : table.rows()) {
            String congress = row.text("congress").strip();
            String icpsr = row.text("icpsr").strip();
            if (!congress.matches("\\d{1,3}") || !icpsr.matches("\\d{1,9}")) {
                faults.add(table.fault(
                        row, "congress \"" + congress + "\", icpsr \"" + icpsr + "\"", "the numbers of both"));
            } else if (!CHAMBERS.contains(row.text("chamber"))) {
                faults.add(table.fault(row, "chamber \"" + row.text("chamber") + "\"", String.join(", ", CHAMBERS)));
            } else if (!row.text("chamber").equals(PRESIDENT)
                    && chamber.map(row.text("chamber")::equals).orElse(true)) {
                member(row, Congress.days(Integer.parseInt(congress)), OrdLine.numbered(Integer.parseInt(icpsr)));
            }
        }
    }

    private void member(SmallTable.Row row, Period days, StateId id) {
        String name = row.text("bioname").strip();
        voters.voter(id, name.isEmpty() ? id.value() : name)
                .code(OrdLine.SCHEME, row.text("icpsr").strip(), id)
                .member(Voters.EVERYBODY, id, days, "proxy");
        String party = row.text("party_code").strip();
        if (party.matches("\\d+")) {
            party(Integer.parseInt(party), id, days);
        }
    }

    private void party(int number, StateId voter, Period days) {
        GroupId group = new GroupId("party-" + number);
        voters.group(group, PartyNames.of(number)).member(group, voter, days, "proxy");
    }

    /** Reads the names of members of the European Parliament. They come before the memberships. */
    public void namesOfParliament(SmallTable table) {
        if (has(table, "id", "first_name", "last_name")) {
            for (SmallTable.Row row : table.rows()) {
                names.put(row.text("id").strip(), (row.text("first_name") + " " + row.text("last_name")).strip());
            }
        }
    }

    /** Reads the memberships of groups in the European Parliament. */
    public void parliament(SmallTable table) {
        if (!has(table, "member_id", "group_code", "start_date", "end_date")) {
            return;
        }
        for (SmallTable.Row row : table.rows()) {
            String member = row.text("member_id").strip();
            String code = row.text("group_code").strip();
            if (member.isEmpty() || code.isEmpty()) {
                faults.add(table.fault(row, "no member_id or no group_code", "both in each row"));
                continue;
            }
            StateId id = new StateId("mep-" + member);
            GroupId group = new GroupId(code);
            voters.voter(id, names.getOrDefault(member, "MEP " + member))
                    .code(MEMBERS_OF_PARLIAMENT, member, id)
                    .group(group, code);
            period(table, row, "start_date", "end_date")
                    .ifPresent(period ->
                            voters.member(group, id, period, "day").member(Voters.EVERYBODY, id, period, "day"));
        }
    }

    /** Reads the voters of a file in Keith Poole's fixed width. */
    public void ord(DataFile file) {
        try (TextLines lines = TextLines.of(file)) {
            while (lines.hasNext()) {
                TextLine text = lines.next();
                if (text.text().filter(String::isBlank).isEmpty()) {
                    Optional<OrdLine> line = text.text().flatMap(OrdLine::of);
                    line.ifPresentOrElse(
                            this::ord,
                            () -> faults.add(InputFault.atLine(
                                    file.named(), text.number(), "a line of another form", OrdLine.EXPECTED)));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputRefused(InputFault.inFile(file.named(), "bytes that can't be read", OrdLine.EXPECTED));
        }
    }

    private void ord(OrdLine line) {
        StateId id = line.voter(state -> registry.state(state).isPresent());
        if (registry.state(id).isPresent()) {
            return;
        }
        voters.voter(id, line.name().isEmpty() ? id.value() : line.name())
                .code(OrdLine.SCHEME, String.valueOf(line.number()), id)
                .member(Voters.EVERYBODY, id, Period.ALWAYS, "proxy");
        line.party().ifPresent(party -> party(party, id, Period.ALWAYS));
    }

    private Optional<Period> period(SmallTable table, SmallTable.Row row, String from, String to) {
        try {
            Optional<LocalDate> first = day(row.text(from));
            Optional<LocalDate> last = day(row.text(to));
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                faults.add(table.fault(row, "a last day before the first", from + " before " + to));
                return Optional.empty();
            }
            return Optional.of(Period.of(first, last));
        } catch (DateTimeException e) {
            faults.add(table.fault(
                    row,
                    "the days \"" + row.text(from) + "\" and \"" + row.text(to) + "\"",
                    "dates as 2018-06-29, or nothing"));
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell.strip()));
    }

    private boolean has(SmallTable table, String... columns) {
        boolean all = true;
        for (String column : columns) {
            if (!table.has(column)) {
                faults.add(
                        InputFault.atLine(table.file().named(), 1, "no column \"" + column + "\"", "it in the header"));
                all = false;
            }
        }
        return all;
    }
}
