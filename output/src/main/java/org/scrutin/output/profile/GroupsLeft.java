package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.profile.Departure;
import org.scrutin.analysis.profile.Partner;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.DataTable.Counted;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** The second answer: where a state chose otherwise than most of its groups, and with whom; of a group, which members did. */
final class GroupsLeft {

    private static final int MEMBERS = 4;

    private static final int MOST_MEMBERS = 6;

    private final ProfileDraft draft;
    private final SubjectProfile profile;
    private final String cycle;
    private final int names;

    /**
     * The answer.
     *
     * @param cycle the last one
     * @param names so many states of one choice are named at most
     */
    GroupsLeft(ProfileDraft draft, SubjectProfile profile, String cycle, int names) {
        this.draft = draft;
        this.profile = profile;
        this.cycle = cycle;
        this.names = names;
    }

    /**
     * The answer in short.
     *
     * @param most so many votes at most
     */
    Section section(int most) {
        Section.Builder section = Section.builder(
                "groups", draft.text(ProfileDraft.ofState(profile) ? "focus.left.state" : "focus.left.group"));
        table().ifPresentOrElse(section::add, () -> section.paragraph(Inline.text(draft.text("focus.left.nothing"))));
        BulletList votes = votes(most);
        if (!votes.items().isEmpty()) {
            section.add(votes);
        }
        int all = byVote().size();
        if (all > votes.items().size()) {
            section.paragraph(Inline.text(
                    draft.text("focus.left.shown", Map.of("shown", votes.items().size(), "all", all))));
        }
        return section.build();
    }

    /** The rows of the table of dissent that are about the subject: by how often it was left, then by id. */
    private List<GroupDissent> rows(String of) {
        Comparator<GroupDissent> order = Comparator.comparingInt(GroupDissent::dissents)
                .reversed()
                .thenComparing(GroupDissent::group)
                .thenComparing(GroupDissent::state);
        return draft.results().deciding().dissent().stream()
                .filter(row -> row.cycle().equals(of))
                .filter(this::isAbout)
                .sorted(order)
                .toList();
    }

    private boolean isAbout(GroupDissent row) {
        return profile.subject() instanceof Reference.OfState of
                ? row.state().equals(of.state())
                : profile.subject() instanceof Reference.OfGroup group
                        && row.group().equals(group.group());
    }

    /** How often each group was left; empty where the subject cast no ballot in a group that took a side. */
    Optional<DataTable> table() {
        List<GroupDissent> rows = rows(cycle);
        return rows.isEmpty() ? Optional.empty() : Optional.of(table(rows));
    }

    private DataTable table(List<GroupDissent> rows) {
        boolean state = ProfileDraft.ofState(profile);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(draft.text(state ? "focus.left.column.group" : "focus.left.column.member")));
        columns.add(Column.number(
                draft.text("focus.left.in", Map.of("cycle", draft.names().cycleSoFar(cycle)))));
        boolean several = !cycle.equals(Scope.ALL);
        if (several) {
            columns.add(Column.number(
                    draft.text("focus.left.in", Map.of("cycle", draft.names().cycle(Scope.ALL)))));
        }
        DataTable.Builder table = DataTable.builder(
                        List.of(Inline.text(
                                draft.text(state ? "focus.left.caption.state" : "focus.left.caption.group"))),
                        columns)
                .compact();
        List<GroupDissent> whole = rows(Scope.ALL);
        int shown = state ? rows.size() : shown(rows);
        rows.stream().limit(shown).forEach(row -> {
            List<String> cells = new ArrayList<>();
            cells.add(state ? draft.names().group(row.group()) : draft.names().state(row.state()));
            cells.add(share(Optional.of(row)));
            if (several) {
                cells.add(share(whole.stream()
                        .filter(all ->
                                all.group().equals(row.group()) && all.state().equals(row.state()))
                        .findFirst()));
            }
            table.row(cells.toArray(String[]::new))
                    .from(Counted.at(1, "group_dissent", cycle, row.group(), row.state()));
            if (several) {
                table.from(Counted.at(2, "group_dissent", Scope.ALL, row.group(), row.state()));
            }
        });
        int more = rows.size() - shown;
        if (more > 0) {
            table.note(Inline.text(draft.text("focus.left.rest", Map.of("n", more))));
        }
        return table.build();
    }

    /** The members that left at least once, where they are not too many; of a group that nobody left, the first. */
    private static int shown(List<GroupDissent> rows) {
        long leaving = rows.stream().filter(row -> row.dissents() > 0).count();
        return (int) Math.min(rows.size(), Math.min(MOST_MEMBERS, Math.max(MEMBERS, leaving)));
    }

    /** How many votes of the cycle a group was left on. */
    int votesInCycle() {
        return (int) byVote().keySet().stream()
                .filter(vote -> cycle.equals(draft.results().outcome(vote).cycle()))
                .count();
    }

    private String share(Optional<GroupDissent> row) {
        return row.map(known -> draft.text("focus.left.of", Map.of("n", known.dissents(), "of", known.of())))
                .orElse(draft.numbers().undefined());
    }

    /**
     * The newest votes of the whole study on which a group was left.
     *
     * @param most so many at most
     */
    BulletList votes(int most) {
        return new BulletList(byVote().values().stream()
                .limit(most)
                .map(departures ->
                        List.of(Inline.text(ProfileDraft.ofState(profile) ? ofState(departures) : ofGroup(departures))))
                .toList());
    }

    /** Every vote of the whole study on which a group was left, newest first. */
    private Map<RollCallId, List<Departure>> byVote() {
        Map<RollCallId, List<Departure>> byVote = new LinkedHashMap<>();
        profile.departures()
                .forEach(departure -> byVote.computeIfAbsent(departure.rollCall(), first -> new ArrayList<>())
                        .add(departure));
        return byVote;
    }

    private String ofState(List<Departure> departures) {
        Departure any = departures.get(0);
        List<String> sides = new ArrayList<>();
        for (Choice side : Choice.values()) {
            List<String> groups = departures.stream()
                    .filter(departure -> departure.side() == side)
                    .map(this::groupWithSide)
                    .distinct()
                    .toList();
            if (!groups.isEmpty()) {
                sides.add(draft.text(
                        "focus.left.side", Map.of("groups", draft.names().join(groups), "side", draft.choice(side))));
            }
        }
        NavigableSet<StateId> with = new TreeSet<>();
        departures.forEach(departure -> with.addAll(departure.states()));
        with.removeIf(state -> profile.subject().is(state));
        return draft.text(
                "focus.left.vote.state",
                Map.of(
                        "vote", vote(any),
                        "choice", draft.choice(any.choice()),
                        "n", with.size(),
                        "with", with.isEmpty() ? "" : draft.first(byAgreement(with), names),
                        "sides", String.join(draft.text("focus.semicolon"), sides)));
    }

    /** Those that vote most like the subject over the whole study first; behind them, by id, those with too few votes in common. */
    private List<StateId> byAgreement(NavigableSet<StateId> states) {
        AgreementScore score = draft.results().settings().agreement().score();
        Map<StateId, Double> values = new TreeMap<>();
        profile.partners()
                .forEach(partner -> partner.in(Scope.ALL)
                        .ifPresent(side -> side.value(score, Partner.LEAST_COMMON)
                                .ifPresent(value -> values.put(partner.state(), value))));
        return states.stream()
                .sorted(Comparator.comparingDouble((StateId state) -> -values.getOrDefault(state, -1.0)))
                .toList();
    }

    /** The groups of a state in which it cast a ballot in the last cycle: those that it left most first. */
    List<GroupId> groups() {
        return rows(cycle).stream().map(GroupDissent::group).distinct().toList();
    }

    /** The group, and how many of its ballots are on its side. */
    private String groupWithSide(Departure departure) {
        return draft.text(
                "focus.left.group-side",
                Map.of(
                        "group", draft.names().groupInSentence(departure.group()),
                        "n", departure.ballots().of(departure.side()),
                        "of", departure.ballots().cast()));
    }

    private String ofGroup(List<Departure> departures) {
        List<String> parts = departures.stream()
                .map(departure -> draft.text(
                        "focus.left.members",
                        Map.of(
                                "choice", draft.choice(departure.choice()),
                                "n", departure.states().size(),
                                "states", draft.some(departure.states(), names))))
                .toList();
        Departure any = departures.get(0);
        return draft.text(
                "focus.left.vote.group",
                Map.of(
                        "vote", vote(any),
                        "side", draft.choice(any.side()),
                        "n", any.ballots().of(any.side()),
                        "of", any.ballots().cast(),
                        "members", String.join(draft.text("focus.semicolon"), parts)));
    }

    private String vote(Departure departure) {
        return draft.text(
                "focus.vote",
                Map.of(
                        "vote", draft.names().rollCallInSentence(departure.rollCall()),
                        "year",
                                Integer.toString(draft.rollCall(departure.rollCall())
                                        .date()
                                        .getYear())));
    }
}
