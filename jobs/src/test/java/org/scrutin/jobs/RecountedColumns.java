package org.scrutin.jobs;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;

/** How numbers of the tables are counted from ballots, written down once more from the definitions of their columns. */
final class RecountedColumns {

    private static final Choice Y = Choice.YES;
    private static final Choice N = Choice.NO;
    private static final Choice A = Choice.ABSTAIN;
    private static final Choice X = Choice.ABSENT;

    private final Map<String, ToDoubleFunction<Recount>> columns = new TreeMap<>();

    RecountedColumns() {
        ofVotes();
        ofGroups();
        ofStates();
        ofTexts();
    }

    /** By table and column with a point between. */
    Map<String, ToDoubleFunction<Recount>> all() {
        return columns;
    }

    private void put(String name, ToDoubleFunction<Recount> count) {
        columns.put(name, count);
    }

    private void ofVotes() {
        put("roll_calls.listed_yes", of -> of.count(Y));
        put("roll_calls.listed_no", of -> of.count(N));
        put("roll_calls.listed_abstain", of -> of.count(A));
        put("roll_calls.absent", of -> of.count(X));
        put("majorities.margin", of -> of.count(Y) - Double.parseDouble(of.text("required")));
        put("lone_absences.others", of -> of.cast());
        put("cohesion.members", Recount::all);
        put("cohesion.cast", Recount::cast);
        put("cohesion.yes", of -> of.count(Y));
        put("cohesion.no", of -> of.count(N));
        put("cohesion.abstain", of -> of.count(A));
        put("cohesion.absent", of -> of.count(X));
        put("cohesion.rice", of -> of.mean(true));
        put("cohesion.agreement_index", of -> of.mean(false));
        put("cohesion.unity", of -> Math.abs(of.count(Y) - of.count(N)) / (double) of.all());
    }

    private void ofGroups() {
        put("cohesion_summary.roll_calls", Recount::votes);
        put("unity_reach.roll_calls", Recount::votes);
        put("unity_reach.as_one", of -> of.votesOn(vote -> of.most(vote) == of.cast(vote)));
        put("group_dissent.of", Recount::votes);
        put(
                "group_dissent.dissents",
                of -> of.votesOn(vote -> !of.choice(vote, "state").equals(of.plurality(vote))));
        put("group_pairs.roll_calls", Recount::votes);
        put("group_pairs.differ", Recount::votes);
        put(
                "cross_pressure.times",
                of -> of.votesOn(vote -> of.choice(vote, "state").orElseThrow().isCast()));
        put(
                "cross_pressure.absent",
                of -> of.votesOn(vote -> !of.choice(vote, "state").orElseThrow().isCast()));
        put("cycle_change.from", of -> of.mean(of.text("measure").equals("rice")));
        put("cycle_change.to", of -> of.mean(of.text("measure").equals("rice")));
        put("cycle_change_topics.from", of -> of.mean(of.text("measure").equals("rice")));
        put("cycle_change_topics.to", of -> of.mean(of.text("measure").equals("rice")));
    }

    private void ofStates() {
        for (String table : new String[] {"abstention", "state_profile"}) {
            put(table + ".eligible", Recount::all);
        }
        for (String table : new String[] {"abstention", "state_profile", "subjects", "pressed_states"}) {
            put(table + ".cast", Recount::cast);
        }
        put("abstention.abstentions", of -> of.count(A));
        put("abstention.rate", of -> of.count(A) / (double) of.cast());
        put("subjects.abstentions", of -> of.count(A));
        put("state_profile.yes", of -> of.count(Y));
        put("state_profile.no", of -> of.count(N));
        put("state_profile.abstain", of -> of.count(A));
        put(
                "state_profile.alone",
                of -> of.votesOn(vote -> of.count(vote, of.choice(vote, "state").orElseThrow()) == 1));
        put("state_profile.with_majority", RecountedColumns::withMajority);
        for (String both : new String[] {"yy", "ya", "yn", "ay", "aa", "an", "ny", "na", "nn"}) {
            put(
                    "agreement." + both,
                    of -> of.together(
                            "state_a",
                            "state_b",
                            (a, b) -> both.equals(("" + a.letter() + b.letter()).toLowerCase(Locale.ROOT))));
        }
        put("agreement.common", Recount::votes);
        put("agreement.agree_exact", of -> of.together("state_a", "state_b", (a, b) -> a == b) / (double) of.votes());
        put("co_abstention.common", Recount::votes);
        put("co_abstention.both", of -> of.together("state_a", "state_b", (a, b) -> a == A && b == A));
        put("co_abstention.either", of -> of.together("state_a", "state_b", (a, b) -> a == A || b == A));
        put("coincidence.same", of -> beside(of, (own, other) -> own == other));
        put("coincidence.both_abstain", of -> beside(of, (own, other) -> own == A && other == A));
        put(
                "coincidence.opposite",
                of -> beside(of, (own, other) -> own != A && other != A && own != X && own != other));
        put("coincidence.absent", of -> beside(of, (own, other) -> own == X));
        put("movers.n_from", Recount::votes);
        put("movers.n_to", Recount::votes);
    }

    private static double withMajority(Recount of) {
        return of.votesOn(vote -> of.choice(vote, "state").equals(of.plurality(vote)))
                / (double) of.votesOn(vote -> of.plurality(vote).isPresent());
    }

    /** Beside another state, or beside the room, whose voters are all here. */
    private static double beside(Recount of, BiPredicate<Choice, Choice> so) {
        return of.votesOn(vote -> so.test(
                of.choice(vote, "subject").orElseThrow(),
                of.text("reference").equals("room")
                        ? of.plurality(vote).orElseThrow()
                        : of.choice(vote, "reference").orElseThrow()));
    }

    private void ofTexts() {
        for (String table : new String[] {"dissent_by_paragraph", "dissent_by_state", "dissent_by_group"}) {
            put(table + ".both_cast", of -> of.paired((part, whole) -> part != X && whole != X));
            put(table + ".in_favour_of_both", of -> of.paired((part, whole) -> part == Y && whole == Y));
            put(table + ".left", of -> of.paired((part, whole) -> leaves(part, whole)));
            put(table + ".came_back", of -> of.paired((part, whole) -> leaves(part, whole) && whole == Y));
            put(table + ".paragraph_only", of -> of.paired((part, whole) -> part != X && whole == X));
        }
        put(
                "patterns.states",
                of -> of.rowsOfLetters().stream()
                        .filter(of.text("pattern")::equals)
                        .count());
        put("paragraph_companions.left", Recount::states);
        put("paragraph_companions.abstained", of -> of.count(of.vote("companion"), A));
        put("paragraph_companions.room_cast", Recount::cast);
        put("paragraph_companions.room_abstained", of -> of.count(A));
        put("totals_change.yes_from", of -> of.count(of.vote("roll_call_from"), Y));
        put("totals_change.yes_to", of -> of.count(of.vote("roll_call"), Y));
        put("switches.missed", Recount::votes);
    }

    private static boolean leaves(Choice part, Choice whole) {
        return part != Y && part != X && whole != X && part != whole;
    }

    /** Tables of which numbers are counted again. */
    Stream<String> tables() {
        return columns.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct();
    }
}
