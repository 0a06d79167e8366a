package org.scrutin.output.profile;

import static org.scrutin.output.tables.ColumnDefinition.list;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.profile.Departure;
import org.scrutin.analysis.profile.OpenMatter;
import org.scrutin.analysis.profile.Partner;
import org.scrutin.analysis.profile.SeriesRecord;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.profile.SubjectVote;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.tables.TableRows;

/** A profile as one table: every answer in rows of its own part. */
public final class FocusTable {

    /** Empty cells. */
    private static final Cells NONE = new Cells(
            "", "", List.of(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final TableDefinition<Row> DEFINITION = TableDefinition.<Row>of(
                    "focus", "what a profile of a state or group says, one answer a part")
            .key(text(
                    "part",
                    "series, departure, partner or open",
                    row -> row.key().part()))
            .key(text(
                    "item",
                    "of series: the text that returns, or empty; of departure: the group; of partner: the other state; of open: what is open",
                    row -> row.key().item()))
            .key(text(
                    "at",
                    "of partner: a cycle or all; else the roll call",
                    row -> row.key().at()))
            .key(text(
                    "choice",
                    "of departure: what these members chose",
                    row -> row.key().choice()))
            .column(text(
                    "own",
                    "of series: the subject's choice, Y N A X; of a group its most frequent one; empty = none, or not entitled",
                    row -> row.cells().own()))
            .column(text(
                    "side",
                    "of departure: the most frequent choice in the group",
                    row -> row.cells().side()))
            .column(list(
                    "states",
                    "of departure: the members that chose alike",
                    row -> row.cells().states()))
            .column(optionalInteger(
                    "yes", "ballots", "of series: in favour", row -> row.cells().yes()))
            .column(optionalInteger(
                    "no", "ballots", "of series: against", row -> row.cells().no()))
            .column(optionalInteger(
                    "abstain",
                    "ballots",
                    "of series: abstaining",
                    row -> row.cells().abstain()))
            .column(optionalInteger(
                    "n",
                    "votes",
                    "of partner: votes that count",
                    row -> row.cells().n()))
            .column(optionalNumber(
                    "value",
                    "0 to 1, or −1 to 1 by score",
                    "of partner: the study's score of agreement; empty below the study's least number of common votes",
                    Row::value))
            .build();

    private FocusTable() {}

    /** What a row is found by. */
    private record Key(String part, String item, String at, String choice) {}

    /** What a row says besides its value. */
    private record Cells(
            String own,
            String side,
            List<?> states,
            OptionalInt yes,
            OptionalInt no,
            OptionalInt abstain,
            OptionalInt n) {}

    /** A row. */
    private record Row(Key key, Cells cells, OptionalDouble value) {}

    /**
     * The table.
     *
     * @param score the study's
     * @param least votes in common that a value needs
     */
    public static TableRows<?> of(SubjectProfile profile, AgreementScore score, int least) {
        List<Row> rows = new ArrayList<>();
        for (SeriesRecord series : profile.series()) {
            rows.add(row(series, series.last()));
            series.before().ifPresent(before -> rows.add(row(series, before)));
        }
        profile.departures().forEach(departure -> rows.add(row(departure)));
        profile.partners()
                .forEach(partner -> partner.sides().forEach(side -> rows.add(row(partner, side, score, least))));
        for (OpenMatter matter : profile.open()) {
            rows.add(new Row(
                    new Key("open", matter.kind().id(), matter.rollCall().value(), ""), NONE, OptionalDouble.empty()));
        }
        return TableRows.of(DEFINITION, rows);
    }

    private static Row row(SeriesRecord series, SubjectVote vote) {
        var cast = vote.ballots().cast();
        return new Row(
                new Key("series", series.series().orElse(""), vote.rollCall().value(), ""),
                new Cells(
                        letter(vote.choice()),
                        "",
                        List.of(),
                        OptionalInt.of(cast.yes()),
                        OptionalInt.of(cast.no()),
                        OptionalInt.of(cast.abstain()),
                        OptionalInt.empty()),
                OptionalDouble.empty());
    }

    private static Row row(Departure departure) {
        return new Row(
                new Key(
                        "departure",
                        departure.group().value(),
                        departure.rollCall().value(),
                        letter(Optional.of(departure.choice()))),
                new Cells(
                        "",
                        letter(Optional.of(departure.side())),
                        departure.states(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                OptionalDouble.empty());
    }

    private static Row row(Partner partner, Partner.Side side, AgreementScore score, int least) {
        return new Row(
                new Key("partner", partner.state().value(), side.cycle(), ""),
                new Cells(
                        "",
                        "",
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(score.n(side.table()))),
                side.value(score, least));
    }

    private static String letter(Optional<Choice> choice) {
        return choice.map(known -> Character.toString(known.letter())).orElse("");
    }
}
