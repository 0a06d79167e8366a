package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.NamedTotals;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.TotalsCorrection;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.wording.Grounds;

/** What is known of ballots beside what is recorded: who decided what, and what delegations said later. */
final class LayerTables {

    /** So many decisions are told on the first pages. */
    private static final int TOLD = 3;

    private final Draft draft;
    private final BallotLayers layers;

    LayerTables(Draft draft) {
        this.draft = draft;
        this.layers = draft.results().data().layers();
    }

    /** A table for each kind of which there is any. */
    List<DataTable> write() {
        List<DataTable> tables = new ArrayList<>();
        if (layers.decisions() > 0) {
            tables.add(corrections(layers.corrections(), layers.totals()));
        }
        if (!layers.intentions().isEmpty()) {
            tables.add(intentions(layers.intentions()));
        }
        return tables;
    }

    /** What counts of the decisions of persons, in a sentence each, with the table that has them all; empty where none counts. */
    List<Inline> decided() {
        return decided(rollCall -> true);
    }

    /** The same on one vote. */
    List<Inline> decided(RollCallId vote) {
        return decided(vote::equals);
    }

    private List<Inline> decided(Predicate<RollCallId> which) {
        List<String> told = new ArrayList<>();
        if (layers.counted() == BallotLayer.CORRECTED) {
            layers.corrections().stream()
                    .filter(row -> which.test(row.rollCall()))
                    .forEach(row -> told.add(decided(row)));
            layers.totals().stream().filter(row -> which.test(row.rollCall())).forEach(row -> told.add(decided(row)));
        }
        if (told.isEmpty()) {
            return List.of();
        }
        List<String> shown = new ArrayList<>(told.subList(0, Math.min(TOLD, told.size())));
        if (told.size() > TOLD) {
            shown.add(draft.text("cover.decided.more", Map.of("more", told.size() - TOLD)));
        }
        return List.of(draft.note(String.join(draft.text("cover.between"), shown), "corrections"));
    }

    private String decided(Correction row) {
        return draft.text(
                "cover.decided.ballot",
                Map.of(
                        "state", draft.names().state(row.state()),
                        "choice", row.corrected().letter(),
                        "vote", draft.names().rollCall(row.rollCall()),
                        "recorded", choice(row.recorded()),
                        "who", row.who(),
                        "why", new Grounds(row.why()).shortly(),
                        "date", draft.words().day(row.date())));
    }

    private String decided(TotalsCorrection row) {
        return draft.text(
                "cover.decided.totals",
                Map.of(
                        "vote", draft.names().rollCall(row.rollCall()),
                        "who", row.who(),
                        "why", new Grounds(row.why()).shortly(),
                        "date", draft.words().day(row.date())));
    }

    private DataTable corrections(List<Correction> corrections, List<TotalsCorrection> totals) {
        DataTable.Builder table =
                table("trust.corrections", "vote", "state", "recorded", "corrected", "who", "why", "date");
        corrections.stream().limit(TrustSection.ROWS).forEach(row -> {
            table.row(
                    draft.names().rollCall(row.rollCall()),
                    draft.names().state(row.state()),
                    choice(row.recorded()),
                    draft.choice(row.corrected()),
                    row.who(),
                    row.why(),
                    draft.words().day(row.date()));
            table.from("corrections", row.source(), row.rollCall(), row.state());
        });
        totals.stream()
                .limit(Math.max(0, TrustSection.ROWS - corrections.size()))
                .forEach(row -> {
                    table.row(
                            draft.names().rollCall(row.rollCall()),
                            draft.text("trust.announced-totals"),
                            inWords(row.recorded()),
                            inWords(row.corrected()),
                            row.who(),
                            row.why(),
                            draft.words().day(row.date()));
                    table.from("corrections", row.source(), row.rollCall(), "");
                });
        return noted(table, "corrections", corrections.size() + totals.size());
    }

    private String inWords(NamedTotals totals) {
        return totals.votes().entrySet().stream()
                .map(one -> draft.text(
                        "trust.total",
                        Map.of(
                                "n", draft.numbers().count(one.getValue()),
                                "choice", draft.choice(one.getKey()))))
                .collect(Collectors.joining(draft.text("page.ballots.between")));
    }

    private DataTable intentions(List<Intention> intentions) {
        DataTable.Builder table = table("trust.intentions", "vote", "state", "recorded", "intended", "place");
        intentions.stream().limit(TrustSection.ROWS).forEach(row -> {
            table.row(
                    draft.names().rollCall(row.rollCall()),
                    draft.names().state(row.state()),
                    choice(row.recorded()),
                    draft.choice(row.intended()),
                    row.place());
            table.from("intentions", row.source(), row.rollCall(), row.state());
        });
        return noted(table, "intentions", intentions.size());
    }

    private DataTable.Builder table(String title, String... heads) {
        return DataTable.builder(
                        draft.text(title, Map.of("layer", layers.counted().id())),
                        Stream.of(heads)
                                .map(head -> Column.text(draft.text("head." + head)))
                                .toArray(Column[]::new))
                .compact();
    }

    private DataTable noted(DataTable.Builder table, String name, int all) {
        return table.note(draft.note(
                        draft.text(
                                "trust." + name + ".note",
                                Map.of("shown", Math.min(TrustSection.ROWS, all), "all", all)),
                        name))
                .build();
    }

    private String choice(Optional<Choice> recorded) {
        return recorded.map(draft::choice).orElse(draft.text("trust.on-no-list"));
    }
}
