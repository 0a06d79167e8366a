package org.scrutin.analysis.mover;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutin.analysis.mover.MoverFamily.Answer;
import org.scrutin.analysis.vote.StateId;

/** The rows of one family on other votes ({@link MoverRecount}). Safe for several threads. */
final class FamilyRecount {

    private final MoverFamily family;
    private final Set<String> topics;
    private final MoverScores scores;
    private final List<Mover> rows;
    private final Map<CycleTallies, Answer> known = new ConcurrentHashMap<>();

    /** What all states' meetings say as listed; found where a family is judged anew, and only there. */
    private final NavigableMap<StateId, Answer> listed = new TreeMap<>();

    /**
     * A family.
     *
     * @param topics that count
     * @param scores of its measure, as listed
     * @param rows as listed
     */
    FamilyRecount(MoverFamily family, Set<String> topics, MoverScores scores, List<Mover> rows) {
        this.family = family;
        this.topics = topics;
        this.scores = scores;
        this.rows = List.copyOf(rows);
    }

    /** The rows as listed. */
    List<Mover> rows() {
        return rows;
    }

    /** The rows with other scores of some states. */
    List<Mover> on(ScoresAgain again) {
        Map<StateId, Optional<Answer>> anew = new TreeMap<>();
        boolean alike = true;
        for (StateId state : again.states()) {
            Optional<CycleTallies> then = scores.tallies(family.cycles(), topics, state);
            Optional<CycleTallies> now = CycleTallies.of(
                    again.of(family.cycles().from(), state),
                    again.of(family.cycles().to(), state),
                    topics);
            if (!now.equals(then)) {
                Optional<Answer> answer = now.map(this::answer);
                anew.put(state, answer);
                alike &= standsAs(answer, then.map(this::answer));
            }
        }
        if (anew.isEmpty()) {
            return rows;
        }
        return alike ? replaced(anew) : judged(anew);
    }

    private static boolean standsAs(Optional<Answer> answer, Optional<Answer> other) {
        return answer.map(one -> other.filter(one::standsAs).isPresent()).orElse(other.isEmpty());
    }

    private Answer answer(CycleTallies tallies) {
        return known.computeIfAbsent(
                tallies, own -> family.answers(List.of(own)).get(own));
    }

    private List<Mover> replaced(Map<StateId, Optional<Answer>> anew) {
        return rows.stream()
                .map(row -> anew.getOrDefault(row.state(), Optional.empty())
                        .map(answer -> family.row(row.state(), answer, row.test()))
                        .orElse(row))
                .toList();
    }

    private List<Mover> judged(Map<StateId, Optional<Answer>> anew) {
        NavigableMap<StateId, Answer> answers = listed();
        anew.forEach(
                (state, answer) -> answer.ifPresentOrElse(own -> answers.put(state, own), () -> answers.remove(state)));
        return family.judged(answers);
    }

    /** A copy, to change. */
    private NavigableMap<StateId, Answer> listed() {
        synchronized (listed) {
            if (listed.isEmpty()) {
                NavigableMap<StateId, CycleTallies> tallies = scores.tallies(family.cycles(), topics);
                Map<CycleTallies, Answer> answers = family.answers(tallies.values());
                tallies.forEach((state, own) -> listed.put(state, answers.get(own)));
            }
            return new TreeMap<>(listed);
        }
    }
}
