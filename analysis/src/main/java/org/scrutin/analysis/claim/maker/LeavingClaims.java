package org.scrutin.analysis.claim.maker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.GroupDissent;
import org.scrutin.analysis.dissent.ParagraphTotal;
import org.scrutin.analysis.dissent.StateDissent;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/** How often paragraphs are left, by whom and on what, how often those that left come back, and who goes the other way. */
final class LeavingClaims {

    private static final String STATES = "dissent_by_state";

    private static final String GROUPS = "dissent_by_group";

    /** States that are named for having left, or gone the other way, most often. */
    private static final int NAMED = 8;

    private final StudyResults results;
    private final LowConfidence lowConfidence;
    private final List<StateDissent> states;
    private final DissentCounts all;

    LeavingClaims(StudyResults results) {
        this.results = results;
        this.lowConfidence = new LowConfidence(results);
        this.states = results.paragraphs().byState().stream()
                .filter(row -> row.scope().equals(Scope.WHOLE_STUDY))
                .toList();
        this.all = states.stream().map(StateDissent::counts).reduce(DissentCounts.NONE, DissentCounts::combine);
    }

    void write(ClaimSheet sheet) {
        if (all.bothCast() == 0) {
            return;
        }
        sheet.add(Part.PARAGRAPHS, sum());
        topic(sheet);
        // The rows of choices of a short record name who left how often.
        if (all.left().total() > 0 && !results.isShortRecord()) {
            sheet.add(Part.PARAGRAPHS, most("left", counts -> counts.left().total()));
        }
        if (all.reversed().total() > 0) {
            sheet.add(
                    Part.PARAGRAPHS,
                    most("reversed", counts -> counts.reversed().total()));
        }
    }

    private Claim sum() {
        Rows rows = ofAll();
        return Claim.of("dissent:sum", "dissent.sum")
                .count(
                        "paragraphs",
                        results.paragraphs().byParagraph().size(),
                        Rows.of("dissent_by_paragraph").count())
                .count("both", all.bothCast(), rows.sum("both_cast"))
                .count("favour", all.inFavourOfBoth(), rows.sum("in_favour_of_both"))
                .count("neither", all.neither(), rows.sum("neither"))
                .count("left", all.left().total(), rows.sum("left"))
                .count("abstaining", all.left().abstaining(), rows.sum("left_abstaining"))
                .count("against", all.left().against(), rows.sum("left_against"))
                .form("every", all.left().cameBack() == all.left().total() ? "yes" : "no")
                .count("back", all.left().cameBack(), rows.sum("came_back"))
                .count("reversed", all.reversed().total(), rows.sum("reversed"))
                .restingOn(all.bothCast());
    }

    private static Rows ofAll() {
        return Rows.of(STATES).where("cycle", Scope.ALL).where("topic", Scope.ALL);
    }

    /** The states with the largest count, and those with the next one where both are few. */
    private Claim most(String column, ToIntFunction<DissentCounts> count) {
        Rows rows = ofAll();
        int most = states.stream()
                .mapToInt(row -> count.applyAsInt(row.counts()))
                .max()
                .orElseThrow();
        List<StateId> first = with(count, most);
        OptionalInt next = states.stream()
                .mapToInt(row -> count.applyAsInt(row.counts()))
                .filter(times -> times > 0 && times < most)
                .max();
        List<StateId> second = next.isPresent() ? with(count, next.getAsInt()) : List.of();
        int moving = (int) states.stream()
                .filter(row -> count.applyAsInt(row.counts()) > 0)
                .count();
        boolean two = !second.isEmpty() && first.size() + second.size() <= NAMED;
        Claim.Builder claim = Claim.of("dissent:most:" + column, "dissent.most." + column)
                .count("states", moving, rows.whereAbove(column, 0).count())
                .count("times", most, rows.most(column))
                .count("firstCount", first.size(), rows.where(column, most).count())
                .form("named", first.size() > NAMED ? "none" : two ? "two" : "one");
        if (first.size() <= NAMED) {
            claim.states("first", first, rows.where(column, most).values("state"));
        }
        if (two) {
            int less = next.getAsInt();
            claim.count("less", less, rows.whereBelow(column, most).most(column))
                    .count(
                            "secondCount",
                            second.size(),
                            rows.where(column, less).count())
                    .states("second", second, rows.where(column, less).values("state"));
        }
        return claim.restingOn(moving);
    }

    private List<StateId> with(ToIntFunction<DissentCounts> count, int times) {
        return states.stream()
                .filter(row -> count.applyAsInt(row.counts()) == times)
                .map(StateDissent::state)
                .toList();
    }

    /** The topic on which paragraphs are left most often, and whose members leave there and elsewhere. */
    private void topic(ClaimSheet sheet) {
        Map<String, Integer> left = new LinkedHashMap<>();
        results.paragraphs().byState().stream()
                .filter(row -> row.scope().cycle().equals(Scope.ALL)
                        && !row.scope().topic().equals(Scope.ALL))
                .forEach(row ->
                        left.merge(row.scope().topic(), row.counts().left().total(), Integer::sum));
        int sum = left.values().stream().mapToInt(Integer::intValue).sum();
        Optional<String> most = left.keySet().stream()
                .filter(topic -> left.get(topic) > 0)
                .max(Comparator.<String>comparingInt(left::get).thenComparing(Comparator.reverseOrder()));
        // A vote with several topics would be counted with each: then no topic has the rest beside it.
        if (most.isEmpty() || sum != all.left().total() || left.get(most.get()) == sum) {
            return;
        }
        String topic = most.get();
        Map<GroupId, Integer> onTopic = ofGroups(new Scope(Scope.ALL, topic));
        Map<GroupId, Integer> onAll = ofGroups(Scope.WHOLE_STUDY);
        Map<GroupId, Integer> elsewhere = new LinkedHashMap<>();
        onAll.forEach((group, times) -> elsewhere.put(group, times - onTopic.getOrDefault(group, 0)));
        Optional<GroupId> there = most(onTopic);
        Optional<GroupId> other = most(elsewhere);
        if (there.isPresent() && other.isPresent()) {
            sheet.add(Part.PARAGRAPHS, onTopic(topic, left.get(topic), there.get(), onTopic.get(there.get())));
            sheet.add(Part.PARAGRAPHS, elsewhere(topic, other.get(), there.get(), elsewhere));
        }
    }

    private Claim onTopic(String topic, int left, GroupId group, int ofGroup) {
        List<RollCallId> rollCalls = rollCalls(topic);
        Claim.Builder claim = Claim.of("dissent:topic", "dissent.topic")
                .with(
                        "topic",
                        new ClaimValue.Topic(topic),
                        Rows.of(STATES)
                                .where("cycle", Scope.ALL)
                                .where("topic", topic)
                                .values("topic"))
                .with(
                        "share",
                        new ClaimValue.Share(left, all.left().total()),
                        Rows.of(STATES)
                                .where("cycle", Scope.ALL)
                                .where("topic", topic)
                                .sum("left"),
                        ofAll().sum("left"))
                .count(
                        "votes",
                        rollCalls.size(),
                        Rows.of("roll_calls").whereAnyOf("roll_call", rollCalls).count())
                .count(
                        "paragraphs",
                        results.paragraphs().byParagraph().size(),
                        Rows.of("dissent_by_paragraph").count())
                .with("group", new ClaimValue.Group(group), Cell.at(GROUPS, "group", Scope.ALL, topic, group))
                .count("ofGroup", ofGroup, Cell.at(GROUPS, "left", Scope.ALL, topic, group));
        company(topic, group)
                .ifPresent(company -> claim.count(
                                "with", company.with(), Cell.at(GROUPS, "left_with_group", Scope.ALL, topic, group))
                        .count("apart", company.apart(), Cell.at(GROUPS, "left_apart", Scope.ALL, topic, group)));
        return lowConfidence.tell(claim, group, rollCalls).restingOn(left);
    }

    private Optional<GroupDissent.Company> company(String topic, GroupId group) {
        return results.paragraphs().byGroup().stream()
                .filter(row -> row.scope().equals(new Scope(Scope.ALL, topic))
                        && row.group().equals(group))
                .map(GroupDissent::company)
                .findFirst();
    }

    private Claim elsewhere(String topic, GroupId group, GroupId other, Map<GroupId, Integer> left) {
        List<RollCallId> rollCalls = results.paragraphs().byParagraph().stream()
                .map(ParagraphTotal::rollCall)
                .filter(rollCall -> !rollCalls(topic).contains(rollCall))
                .toList();
        List<String> others = List.of(Scope.ALL, topic);
        int rest = all.left().total()
                - results.paragraphs().byState().stream()
                        .filter(row -> row.scope().equals(new Scope(Scope.ALL, topic)))
                        .mapToInt(row -> row.counts().left().total())
                        .sum();
        Claim.Builder claim = Claim.of("dissent:elsewhere", "dissent.elsewhere")
                .count(
                        "rest",
                        rest,
                        Rows.of(STATES)
                                .where("cycle", Scope.ALL)
                                .whereNoneOf("topic", others)
                                .sum("left"))
                .with("group", new ClaimValue.Group(group), Cell.at(GROUPS, "group", Scope.ALL, Scope.ALL, group))
                .count("ofGroup", left.get(group), elsewhere(others, group))
                .form("same", group.equals(other) ? "yes" : "no")
                .with("other", new ClaimValue.Group(other), Cell.at(GROUPS, "group", Scope.ALL, Scope.ALL, other))
                .count("ofOther", left.get(other), elsewhere(others, other));
        return lowConfidence.tell(claim, group, rollCalls).restingOn(rest);
    }

    private static Source elsewhere(List<String> topics, GroupId group) {
        return Rows.of(GROUPS)
                .where("cycle", Scope.ALL)
                .whereNoneOf("topic", topics)
                .where("group", group)
                .sum("left");
    }

    private List<RollCallId> rollCalls(String topic) {
        return results.paragraphs().byParagraph().stream()
                .map(ParagraphTotal::rollCall)
                .filter(rollCall -> results.data().matrix().position(rollCall).stream()
                        .anyMatch(position -> results.data()
                                .matrix()
                                .rollCall(position)
                                .topics()
                                .contains(topic)))
                .toList();
    }

    /** How often members of each group left in a scope; without groups that everybody belongs to. */
    private Map<GroupId, Integer> ofGroups(Scope scope) {
        Map<GroupId, Integer> left = new LinkedHashMap<>();
        for (GroupDissent row : results.paragraphs().byGroup()) {
            if (row.scope().equals(scope) && !isEverybody(row.group())) {
                left.put(row.group(), row.counts().left().total());
            }
        }
        return left;
    }

    private boolean isEverybody(GroupId group) {
        return results.paragraphs().byGroup().stream()
                .anyMatch(row -> row.scope().equals(Scope.WHOLE_STUDY)
                        && row.group().equals(group)
                        && row.counts().bothCast() == all.bothCast());
    }

    private static Optional<GroupId> most(Map<GroupId, Integer> left) {
        return left.keySet().stream()
                .filter(group -> left.get(group) > 0)
                .max(Comparator.<GroupId>comparingInt(left::get).thenComparing(Comparator.reverseOrder()));
    }
}
