package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.VoteTotals;

/** Every roll call of a short record. A long one has no room for a bar a vote, and a choice of votes would say little. */
final class VoteTotalsChart implements ChartRule {

    @Override
    public List<VoteTotals> charts(StudyView study) {
        List<RollCallOutcome> all = study.results().outcomes();
        if (!study.results().isShortRecord()) {
            return List.of();
        }
        List<VoteTotals.Row> rows =
                all.stream().map(outcome -> row(study, outcome)).toList();
        Caption caption = new Caption(
                "vote-totals",
                title(study, all),
                study.say("totals.subtitle", all.size()),
                study.source(study.say("votes.any", all.size()), "roll_calls"),
                study.say("totals.alt", all.size()),
                "roll_calls",
                numbers(study, all));
        return List.of(new VoteTotals(
                caption,
                study.wording().choices(),
                study.say("totals.axis"),
                study.say("totals.listed"),
                study.say("totals.announced"),
                study.say("totals.required"),
                rows));
    }

    private static String title(StudyView study, List<RollCallOutcome> outcomes) {
        List<RollCallOutcome> announced = outcomes.stream()
                .filter(outcome -> outcome.rollCall().announced().isPresent())
                .toList();
        List<RollCallOutcome> different = announced.stream()
                .filter(outcome -> !outcome.rollCall().announced().get().equals(outcome.listed()))
                .toList();
        if (announced.isEmpty()) {
            return study.title("totals.title.unannounced", outcomes.size());
        }
        if (different.isEmpty()) {
            return study.title("totals.title.agree", announced.size());
        }
        if (different.size() == 1) {
            RollCallOutcome one = different.get(0);
            return study.title(
                    one.reconciledByCorrection() ? "totals.title.settled" : "totals.title.one",
                    study.names().rollCall(one.rollCall().id()),
                    totals(one.rollCall().announced().get()),
                    totals(one.listed()));
        }
        return study.title("totals.title.several", different.size(), announced.size());
    }

    private static VoteTotals.Row row(StudyView study, RollCallOutcome outcome) {
        Optional<ChoiceCounts> announced = outcome.rollCall().announced();
        boolean differs = announced.isPresent() && !announced.get().equals(outcome.listed());
        return new VoteTotals.Row(
                study.names().rollCall(outcome.rollCall().id()),
                detail(study, outcome.rollCall()),
                outcome.listed(),
                announced,
                outcome.required(),
                differs ? difference(study, outcome, announced.get()) : "");
    }

    /** How many ballots more or less are listed; where as many are, they stand on other sides. */
    private static String difference(StudyView study, RollCallOutcome outcome, ChoiceCounts announced) {
        int more = outcome.listed().cast() - announced.cast();
        String apart = more == 0 ? study.say("totals.exchanged") : study.say("totals.differs", Numbers.signed(more, 0));
        return outcome.reconciledByCorrection() ? study.say("totals.settled", apart) : apart;
    }

    /** What was voted on: the subject, else the topic, else the title of a whole text. */
    private static String detail(StudyView study, RollCall rollCall) {
        String language = study.wording().language();
        Optional<String> title =
                rollCall.kind() == RollCallKind.WHOLE ? rollCall.title().in(language) : Optional.empty();
        Optional<String> topic =
                Optional.of(rollCall.topic()).filter(id -> !id.isEmpty()).map(study.names()::topic);
        return rollCall.subject().in(language).or(() -> topic).or(() -> title).orElse("");
    }

    private static ChartTable numbers(StudyView study, List<RollCallOutcome> outcomes) {
        List<List<String>> rows = new ArrayList<>();
        for (RollCallOutcome outcome : outcomes) {
            rows.add(List.of(
                    study.names().rollCall(outcome.rollCall().id()),
                    outcome.rollCall().announced().map(VoteTotalsChart::totals).orElse(""),
                    totals(outcome.listed()),
                    outcome.required().isPresent()
                            ? String.valueOf(outcome.required().getAsInt())
                            : ""));
        }
        return new ChartTable(
                List.of(
                        study.say("column.vote"),
                        study.say("totals.announced"),
                        study.say("totals.listed"),
                        study.say("totals.required")),
                rows);
    }

    private static String totals(ChoiceCounts counts) {
        return counts.yes() + "–" + counts.no() + "–" + counts.abstain();
    }
}
