package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;
import static org.scrutin.output.tables.IntervalColumns.high;
import static org.scrutin.output.tables.IntervalColumns.low;

import java.util.function.ToIntFunction;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.StateProfile;

/** Tables of how often states choose the same. */
public final class AgreementTables {

    private static final String SHARE = "0 to 1";
    private static final String SIGNED = "-1 to 1";
    private static final String ROLL_CALLS = "roll calls";
    private static final String CYCLE = "id of the cycle, or all";
    private static final String TOPIC = "id of the topic, or all";

    /** Pairs of states. */
    public static final TableDefinition<AgreementRow> AGREEMENT = TableDefinition.<AgreementRow>of(
                    "agreement", "two states over the roll calls of a scope on which both cast a ballot")
            .key(text("cycle", CYCLE, row -> row.pair().scope().cycle()))
            .key(text("topic", TOPIC, row -> row.pair().scope().topic()))
            .key(text(
                    "state_a",
                    "state whose id comes first",
                    row -> row.pair().a().value()))
            .key(text("state_b", "the other state", row -> row.pair().b().value()))
            .column(count("common", "on which both cast a ballot", PairTable::common))
            .column(count("yy", "both in favour", PairTable::yy))
            .column(count("ya", "a in favour, b abstains", PairTable::ya))
            .column(count("yn", "a in favour, b against", PairTable::yn))
            .column(count("ay", "a abstains, b in favour", PairTable::ay))
            .column(count("aa", "both abstain", PairTable::aa))
            .column(count("an", "a abstains, b against", PairTable::an))
            .column(count("ny", "a against, b in favour", PairTable::ny))
            .column(count("na", "a against, b abstains", PairTable::na))
            .column(count("nn", "both against", PairTable::nn))
            .column(score(AgreementScore.AGREE_EXACT, SHARE, "share of identical choices"))
            .column(score(
                    AgreementScore.AGREE_HALF, SHARE, "identical 1, an abstention beside a vote 1/2, opposite 0; mean"))
            .column(count(
                    "common_binary", "on which neither abstains: n of agree_binary", AgreementScore.AGREE_BINARY::n))
            .column(score(AgreementScore.AGREE_BINARY, SHARE, "share of identical votes where neither abstains"))
            .column(score(AgreementScore.S_ABSOLUTE, SIGNED, "S of Signorino and Ritter, absolute distances"))
            .column(score(AgreementScore.S_SQUARED, SIGNED, "S of Signorino and Ritter, squared distances"))
            .column(score(AgreementScore.KAPPA_NOMINAL, SIGNED, "Cohen's kappa, any disagreement alike"))
            .column(score(AgreementScore.KAPPA_LINEAR, SIGNED, "Cohen's kappa, linear weights"))
            .column(score(AgreementScore.KAPPA_SQUARED, SIGNED, "Cohen's kappa, squared weights"))
            .column(score(AgreementScore.PI_NOMINAL, SIGNED, "Scott's pi, any disagreement alike"))
            .column(score(AgreementScore.PI_LINEAR, SIGNED, "Scott's pi, linear weights"))
            .column(score(AgreementScore.PI_SQUARED, SIGNED, "Scott's pi, squared weights"))
            .column(low(
                    "low",
                    "that of the score",
                    "the study's score",
                    row -> row.pair().interval()))
            .column(high(
                    "high",
                    "that of the score",
                    "the study's score",
                    row -> row.pair().interval()))
            .build();

    /** States beside references. */
    public static final TableDefinition<Coincidence> COINCIDENCE = TableDefinition.<Coincidence>of(
                    "coincidence", "one state's choices beside those of a reference over the roll calls of a scope")
            .key(text("cycle", CYCLE, row -> row.scope().cycle()))
            .key(text("topic", TOPIC, row -> row.scope().topic()))
            .key(text(
                    "reference",
                    "whom it is measured against: state:ID, group:ID or room",
                    row -> row.reference().id()))
            .key(text("subject", "who is measured: state:ID", Coincidence::subjectId))
            .column(integer("same", ROLL_CALLS, "the same choice, shared abstentions included", Coincidence::same))
            .column(integer("both_abstain", ROLL_CALLS, "of them, both abstain", Coincidence::bothAbstain))
            .column(integer("partial", ROLL_CALLS, "one of the two abstains", Coincidence::partial))
            .column(integer("opposite", ROLL_CALLS, "one in favour, one against", Coincidence::opposite))
            .column(integer(
                    "absent",
                    ROLL_CALLS,
                    "the reference cast a ballot and the state, a member, none",
                    Coincidence::absent))
            .column(optionalNumber(
                    "coincidence_votes",
                    SHARE,
                    "(same - both_abstain) / (same - both_abstain + opposite)",
                    Coincidence::votes))
            .column(optionalNumber(
                    "coincidence_half", SHARE, "(same + partial/2) / (same + opposite + partial)", Coincidence::half))
            .column(optionalNumber(
                    "coincidence_absence_half",
                    SHARE,
                    "(same + partial/2 + absent/2) / (same + opposite + partial + absent)",
                    Coincidence::absenceHalf))
            .column(optionalInteger(
                    "rank",
                    "",
                    "rank by the study's formula, 1 = highest, equal values share the lowest",
                    Coincidence::rank))
            .build();

    /** States over scopes. */
    public static final TableDefinition<StateProfile> STATE_PROFILE = TableDefinition.<StateProfile>of(
                    "state_profile", "one state over the roll calls of a scope")
            .key(text("cycle", CYCLE, row -> row.scope().cycle()))
            .key(text("topic", TOPIC, row -> row.scope().topic()))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(integer("eligible", ROLL_CALLS, "on which it was entitled to vote", StateProfile::eligible))
            .column(integer(
                    "cast", "ballots", "ballots it cast", row -> row.cast().cast()))
            .column(integer("yes", "ballots", "in favour", row -> row.cast().yes()))
            .column(integer("no", "ballots", "against", row -> row.cast().no()))
            .column(integer(
                    "abstain", "ballots", "abstaining", row -> row.cast().abstain()))
            .column(optionalNumber(
                    "with_majority",
                    SHARE,
                    "share of its ballots that equal the room's most frequent choice, ties left out",
                    StateProfile::withMajority))
            .column(optionalNumber(
                    "isolation",
                    SHARE,
                    "share of its ballots on which it stands alone or with at most two others",
                    StateProfile::isolation))
            .column(integer("alone", "ballots", "ballots on which it stands alone", StateProfile::alone))
            .build();

    private AgreementTables() {}

    private static ColumnDefinition<AgreementRow> count(
            String name, String definition, ToIntFunction<PairTable> value) {
        return integer(
                name, ROLL_CALLS, definition, row -> value.applyAsInt(row.pair().table()));
    }

    private static ColumnDefinition<AgreementRow> score(AgreementScore score, String range, String definition) {
        return optionalNumber(score.id(), range, definition, row -> row.score(score));
    }
}
