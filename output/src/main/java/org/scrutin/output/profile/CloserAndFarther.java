package org.scrutin.output.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.profile.Drift;
import org.scrutin.analysis.profile.Partner;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;

/** The third answer: who came closer since the last cycle and who moved away, where enough votes in common allow to say so. */
final class CloserAndFarther {

    private static final int DECIMALS = 2;

    private final ProfileDraft draft;
    private final SubjectProfile profile;
    private final Optional<SubjectProfile.CycleStep> step;

    CloserAndFarther(ProfileDraft draft, SubjectProfile profile, Optional<SubjectProfile.CycleStep> step) {
        this.draft = draft;
        this.profile = profile;
        this.step = step;
    }

    /**
     * The answer.
     *
     * @param most so many states at most on either side
     */
    Section section(int most) {
        Section.Builder section = Section.builder("closer", draft.text("focus.closer"));
        if (step.isEmpty()) {
            return section.paragraph(Inline.text(draft.text("focus.closer.one-cycle")))
                    .build();
        }
        List<Drift> drifts = profile.drifts(score(), step.get());
        if (drifts.isEmpty()) {
            return section.paragraph(Inline.text(draft.text(
                            "focus.closer.nobody",
                            Map.of(
                                    "from", draft.names().cycle(step.get().from()),
                                    "to", draft.names().cycle(step.get().to()),
                                    "least", Partner.LEAST_COMMON))))
                    .build();
        }
        List<Drift> closer =
                drifts.stream().filter(drift -> printed(drift.change()) > 0).toList();
        List<Drift> away = new ArrayList<>(
                drifts.stream().filter(drift -> printed(drift.change()) < 0).toList());
        Collections.reverse(away);
        section.paragraph(
                Inline.text(draft.text("focus.closer.counts", counts(drifts.size(), closer.size(), away.size()))));
        return closer.isEmpty() && away.isEmpty()
                ? section.build()
                : section.add(table(closer, away, most)).build();
    }

    /** With the mix of topics, since a value moves with it though nobody changes a vote. */
    private Map<String, Object> counts(int all, int closer, int away) {
        SubjectProfile.CycleStep cycles = step.orElseThrow();
        Map<String, Double> before = shares(cycles.from());
        Map<String, Double> after = shares(cycles.to());
        Set<String> topics = new TreeSet<>(before.keySet());
        topics.addAll(after.keySet());
        return Map.of(
                "n",
                all,
                "closer",
                closer,
                "away",
                away,
                "same",
                all - closer - away,
                "least",
                Partner.LEAST_COMMON,
                "mix",
                before.equals(after) ? "same" : "another",
                "topics",
                topics.size(),
                "common",
                topics.stream()
                        .filter(topic -> before.containsKey(topic) && after.containsKey(topic))
                        .count());
    }

    /** What part of a cycle's votes each topic has, 0 to 1. */
    private Map<String, Double> shares(String cycle) {
        List<String> topics = draft.results().outcomes().stream()
                .filter(outcome -> outcome.cycle().equals(cycle))
                .map(RollCallOutcome::rollCall)
                .filter(vote -> draft.results().settings().kinds().contains(vote.kind()))
                .map(RollCall::topic)
                .toList();
        Map<String, Double> shares = new TreeMap<>();
        topics.forEach(topic -> shares.merge(topic, 1.0, Double::sum));
        shares.replaceAll((topic, votes) -> votes / topics.size());
        return shares;
    }

    /** What rounds to no change is none, neither closer nor farther. */
    private static double printed(double change) {
        return Math.rint(change * 100) / 100;
    }

    /** Both sides beside each other: three states a side take three rows. */
    private DataTable table(List<Drift> closer, List<Drift> away, int most) {
        SubjectProfile.CycleStep cycles = step.orElseThrow();
        Column from = Column.number(draft.names().cycle(cycles.from()));
        Column to = Column.number(draft.names().cycleSoFar(cycles.to()));
        DataTable.Builder table = DataTable.builder(
                        draft.text(
                                "focus.closer.caption",
                                Map.of("score", draft.names().measure(score().id()))),
                        Column.text(draft.text("focus.closer.closer")),
                        from,
                        to,
                        Column.text(draft.text("focus.closer.away")),
                        from,
                        to)
                .compact();
        int rows = Math.min(most, Math.max(closer.size(), away.size()));
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>(cells(closer, row));
            cells.addAll(cells(away, row));
            table.row(cells.toArray(String[]::new));
        }
        return table.build();
    }

    private List<String> cells(List<Drift> drifts, int row) {
        if (row >= drifts.size()) {
            return List.of("", "", "");
        }
        Drift drift = drifts.get(row);
        return List.of(draft.names().state(drift.state()), value(drift.before()), value(drift.after()));
    }

    private String value(Drift.Value value) {
        return draft.text(
                "focus.closer.cell",
                Map.of("value", draft.numbers().proportion(value.value(), DECIMALS), "n", value.n()));
    }

    private AgreementScore score() {
        return draft.results().settings().agreement().score();
    }

    /** A partner over the whole study. */
    private record Whole(StateId state, int n, double value) {}

    /**
     * Who votes most and least like the subject over the whole study.
     *
     * @param most so many states at most on either side
     */
    List<Block> nearestAndFarthest(int most) {
        int common = leastCommon();
        List<Whole> partners = ranked(common);
        if (partners.isEmpty()) {
            return List.of(Paragraph.of(draft.text("focus.partners.none", Map.of("least", common))));
        }
        Column value = Column.number(draft.text("focus.partners.value"));
        Column n = Column.number("n");
        DataTable.Builder table = DataTable.builder(
                        draft.text(
                                "focus.partners.caption",
                                Map.of("score", draft.names().measure(score().id()), "least", common)),
                        Column.text(draft.text("focus.partners.nearest")),
                        value,
                        n,
                        Column.text(draft.text("focus.partners.farthest")),
                        value,
                        n)
                .compact();
        int nearest = Math.min(most, (partners.size() + 1) / 2);
        int farthest = Math.min(nearest, partners.size() - nearest);
        List<Whole> least = farthestFirst(partners);
        for (int row = 0; row < nearest; row++) {
            List<String> cells = new ArrayList<>(row(partners.get(row)));
            cells.addAll(row < farthest ? row(least.get(row)) : List.of("", "", ""));
            table.row(cells.toArray(String[]::new));
        }
        String ties = tied("focus.partners.tied.nearest", partners, nearest)
                + tied("focus.partners.tied.farthest", least, farthest);
        return List.of(table.note(Inline.text(draft.text("focus.partners.order") + ties))
                .build());
    }

    /** Where the last value shown is that of states that are not: how many have it. Empty where all are shown that have it. */
    private String tied(String key, List<Whole> inOrder, int shown) {
        if (shown == 0 || shown == inOrder.size() || !isAlike(inOrder.get(shown - 1), inOrder.get(shown))) {
            return "";
        }
        Whole last = inOrder.get(shown - 1);
        return draft.text(
                key,
                Map.of(
                        "n",
                        inOrder.stream().filter(other -> isAlike(last, other)).count(),
                        "shown",
                        inOrder.stream()
                                .limit(shown)
                                .filter(other -> isAlike(last, other))
                                .count(),
                        "value",
                        draft.numbers().proportion(last.value(), DECIMALS)));
    }

    /** Equal to the last digit: what only prints the same is told apart by its order. */
    private static boolean isAlike(Whole one, Whole other) {
        return Double.compare(one.value(), other.value()) == 0;
    }

    /** The same partners from the other end; of a tie again those with most votes in common first. */
    private List<Whole> farthestFirst(List<Whole> partners) {
        return partners.stream()
                .sorted(Comparator.comparingDouble((Whole partner) -> partner.value())
                        .thenComparing(inATie()))
                .toList();
    }

    /** Among equals most votes in common first, then by name. */
    private Comparator<Whole> inATie() {
        return Comparator.comparing(Whole::n, Comparator.reverseOrder())
                .thenComparing(partner -> draft.names().state(partner.state()), CodePointOrder.INSTANCE);
    }

    /**
     * The same in two lines.
     *
     * @param most so many states at most on either side
     */
    List<Block> neighbours(int most) {
        int least = leastCommon();
        List<Whole> partners = ranked(least);
        int half = Math.min(most, partners.size() / 2);
        if (half == 0) {
            return List.of(Paragraph.of(draft.text("focus.partners.none", Map.of("least", least))));
        }
        List<Whole> nearest = partners.subList(0, half);
        List<Whole> farthest = farthestFirst(partners).subList(0, half);
        return List.of(line("profile.nearest", nearest), line("profile.farthest", farthest));
    }

    private Paragraph line(String key, List<Whole> partners) {
        List<String> named = partners.stream()
                .map(partner -> draft.names().state(partner.state()) + " "
                        + value(new Drift.Value(partner.n(), partner.value())))
                .toList();
        return new Paragraph(List.of(
                Inline.strong(draft.text(key)), Inline.text(" " + String.join(draft.text("focus.semicolon"), named))));
    }

    /** A record of few votes has no pair with more in common. */
    private int leastCommon() {
        return draft.results().isShortRecord()
                ? draft.results().settings().agreement().minimumCommon()
                : Partner.LEAST_COMMON;
    }

    private List<Whole> ranked(int least) {
        return new ArrayList<>(profile.partners().stream()
                .flatMap(partner -> partner.in(Scope.ALL).flatMap(side -> whole(partner, side, least)).stream())
                .sorted(Comparator.comparingDouble((Whole partner) -> -partner.value())
                        .thenComparing(inATie()))
                .toList());
    }

    private Optional<Whole> whole(Partner partner, Partner.Side side, int least) {
        OptionalDouble value = side.value(score(), least);
        return value.isPresent()
                ? Optional.of(new Whole(partner.state(), score().n(side.table()), value.getAsDouble()))
                : Optional.empty();
    }

    private List<String> row(Whole partner) {
        return List.of(
                draft.names().state(partner.state()),
                draft.numbers().proportion(partner.value(), DECIMALS),
                Integer.toString(partner.n()));
    }
}
