package org.scrutin.jobs.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.check.RecordPlace;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.study.Labels;
import org.scrutin.analysis.study.LeftOut;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallOrder;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.study.StudyFile;

/**
 * The votes and the memberships of a report as its tables have them. Titles are in no table in every language, so a sign stands for
 * each: see {@link TitleSigns}.
 */
final class VotesOfTables {

    static final RecordPlace BEHIND_EVERY_OTHER =
            new RecordPlace(OptionalInt.of(Integer.MAX_VALUE), Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Path folder;
    private final StudyFile study;
    private final StateRegistry registry;
    private final TitleSigns titles;
    private final JsonNode electorate;

    /**
     * The votes of a report.
     *
     * @param study its settings
     * @param electorate the setting of that name
     */
    VotesOfTables(Path folder, StudyFile study, StateRegistry registry, JsonNode electorate, TitleSigns titles) {
        this.folder = folder;
        this.study = study;
        this.electorate = electorate;
        this.registry = registry;
        this.titles = titles;
    }

    /** The votes, the electorate and the groups. */
    StudyData data() throws IOException {
        List<RollCall> rollCalls = inOrder(rollCalls());
        Map<RollCallId, Map<StateId, Choice>> ballots = ballots();
        Roster roster = roster();
        Set<StateId> kept = new TreeSet<>();
        Set<LocalDate> days = new TreeSet<>();
        rollCalls.forEach(rollCall -> days.add(rollCall.date()));
        days.forEach(day -> kept.addAll(roster.electorate(day)));
        ballots.values().forEach(ofVote -> kept.addAll(ofVote.keySet()));
        List<StateId> states =
                registry.states().stream().map(State::id).filter(kept::contains).toList();
        RecordOfTables record = new RecordOfTables(folder);
        return new StudyData(
                new RollCallMatrix(rollCalls, states, bits(rollCalls, states, ballots)),
                roster,
                registry,
                record.decisions(titles),
                record.speakers(),
                List.of(),
                record.coverage(),
                new Labels(titles.topics(), titles.series()),
                record.layers(study.records().ballots()),
                LeftOut.NOTHING);
    }

    /** Of one day in the order in which the record has their first ballots: the table of roll calls is in the order of ids. */
    private List<RollCall> inOrder(List<RollCall> rollCalls) throws IOException {
        Map<RollCallId, RecordPlace> first = new TreeMap<>();
        TableCells.rows(
                folder,
                "ballots",
                row -> true,
                row -> RecordPlace.of(row.text("place"))
                        .map(place -> first.merge(
                                row.rollCall("roll_call"),
                                place,
                                (one, other) -> one.compareTo(other) <= 0 ? one : other)));
        return RollCallOrder.of(rollCalls.stream()
                .sorted(Comparator.comparing(RollCall::date)
                        .thenComparing(rollCall -> first.getOrDefault(rollCall.id(), BEHIND_EVERY_OTHER)))
                .toList());
    }

    private List<RollCall> rollCalls() throws IOException {
        titles.signAll(
                TableCells.rows(
                                folder,
                                "roll_calls",
                                row -> true,
                                row -> List.of(row.text("title"), row.text("subject")))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
        Map<String, List<String>> topics = new TreeMap<>();
        TableCells.rows(
                folder,
                "roll_call_topics",
                row -> true,
                row -> topics.computeIfAbsent(row.text("roll_call"), id -> new ArrayList<>())
                        .add(titles.topic(row.text("topic"))));
        return TableCells.rows(
                folder,
                "roll_calls",
                row -> true,
                row -> new RollCall(
                        row.rollCall("roll_call"),
                        row.text("source"),
                        LocalDate.parse(row.text("date")),
                        row.text("meeting"),
                        row.text("session"),
                        row.text("body"),
                        row.one("kind", RollCallKind.values(), RollCallKind::id),
                        row.text("topic"),
                        topics.getOrDefault(row.text("roll_call"), List.of()),
                        series(row),
                        "",
                        row.text("whole_text").isEmpty() ? Optional.empty() : Optional.of(row.rollCall("whole_text")),
                        title(row),
                        row.text("subject").isEmpty() ? LocalText.EMPTY : titles.sign(row.text("subject")),
                        row.text("result").isEmpty()
                                ? Optional.empty()
                                : Optional.of(row.one("result", RollCallResult.values(), RollCallResult::id)),
                        Optional.empty(),
                        row.text("announced_yes").isEmpty()
                                ? Optional.empty()
                                : Optional.of(row.counts("announced_"))));
    }

    /** A sign has not the words by which titles of one text are told, so the series that they make stands in its place. */
    private static String series(TableCells row) {
        return TextSeries.of(row.text("series"), row.text("topic"), row.text("title"))
                .orElse("");
    }

    private LocalText title(TableCells row) {
        if (!row.text("series").isEmpty()) {
            titles.series(row.text("series"), row.text("title"));
        }
        return row.text("title").isEmpty() ? LocalText.EMPTY : titles.sign(row.text("title"));
    }

    /** Choices as they count: what was recorded, or the same with what delegations said later or persons decided. */
    private Map<RollCallId, Map<StateId, Choice>> ballots() throws IOException {
        Map<RollCallId, Map<StateId, Choice>> ballots = new TreeMap<>();
        TableCells.rows(folder, "ballots", row -> true, row -> put(ballots, row, "choice"));
        String table = switch (study.records().ballots().id()) {
            case "intended" -> "intentions";
            case "corrected" -> "corrections";
            default -> "";
        };
        if (!table.isEmpty()) {
            TableCells.rows(
                    folder,
                    table,
                    // A decision about totals changes no ballot.
                    row -> !row.text("state").isEmpty(),
                    row -> put(ballots, row, study.records().ballots().id()));
        }
        return ballots;
    }

    private static boolean put(Map<RollCallId, Map<StateId, Choice>> ballots, TableCells row, String column) {
        Map<StateId, Choice> ofVote = ballots.computeIfAbsent(row.rollCall("roll_call"), id -> new TreeMap<>());
        Optional<Choice> choice = Choice.ofLetter(row.text(column));
        choice.ifPresentOrElse(known -> ofVote.put(row.state("state"), known), () -> ofVote.remove(row.state("state")));
        return choice.isPresent();
    }

    private static BallotBits bits(
            List<RollCall> rollCalls, List<StateId> states, Map<RollCallId, Map<StateId, Choice>> ballots) {
        BallotBits bits = new BallotBits(states.size());
        Map<StateId, Integer> places = new TreeMap<>();
        states.forEach(state -> places.put(state, places.size()));
        for (int position = 0; position < rollCalls.size(); position++) {
            for (Map.Entry<StateId, Choice> ballot :
                    ballots.getOrDefault(rollCalls.get(position).id(), Map.of()).entrySet()) {
                Integer state = places.get(ballot.getKey());
                if (state != null) {
                    bits = bits.accept(position, state, ballot.getValue());
                }
            }
        }
        return bits;
    }

    /** The groups of the study with the memberships that the table has. */
    private Roster roster() throws IOException {
        Map<GroupId, List<Membership>> byGroup = new LinkedHashMap<>();
        TableCells.rows(folder, "memberships_used", row -> true, VotesOfTables::membership)
                .forEach(membership -> byGroup.computeIfAbsent(membership.group(), id -> new ArrayList<>())
                        .add(membership));
        List<StateGroup> groups = study.roster().groups().stream()
                .map(group -> new StateGroup(
                        group.id(), group.name(), group.kind(), byGroup.getOrDefault(group.id(), List.of())))
                .toList();
        return new Roster(electorate(byGroup), groups, study.roster().withoutVote());
    }

    /** A group, whose memberships the table has where it is one of the study's, or states that the study file lists. */
    private StateGroup electorate(Map<GroupId, List<Membership>> byGroup) {
        if (!electorate.isTextual()) {
            GroupId id = new GroupId("electorate");
            List<Membership> listed = study.roster().everEntitled().stream()
                    .map(state -> new Membership(id, state, Period.ALWAYS, "", Membership.Confidence.HIGH, "", ""))
                    .toList();
            return new StateGroup(id, LocalText.EMPTY, "", listed);
        }
        StateGroup known = study.roster()
                .group(new GroupId(electorate.asText()))
                .or(() -> registry.group(new GroupId(electorate.asText())))
                .orElseThrow(() -> new IllegalArgumentException("no electorate " + electorate.asText()));
        return new StateGroup(
                known.id(), known.name(), known.kind(), byGroup.getOrDefault(known.id(), known.memberships()));
    }

    private static Membership membership(TableCells row) {
        return new Membership(
                row.group(),
                row.state("state"),
                row.period(),
                row.text("precision"),
                row.one("confidence", Membership.Confidence.values(), Membership.Confidence::id),
                row.text("basis"),
                row.text("note"));
    }
}
