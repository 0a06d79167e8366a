package org.scrutin.jobs.load.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.registry.Spelling;
import org.scrutin.jobs.resolution.Adoption;
import org.scrutin.jobs.resolution.Resolution;

/**
 * Who could be missing from a list of resolutions that is shorter than its total: states in none of the lists of the vote,
 * members on its day, that either voted on another resolution of the same meeting, and so were in the room, or on another resolution of the
 * same title, in another session, made the choice whose list is short. They only order the names; it may be anybody's, or the
 * total may be a misprint.
 *
 * <p>Rank, by the first difference: more other votes of the meeting; more often the short choice under the same title; the id.
 */
final class MissingVoters {

    /** Between the two names between which a name would stand. */
    private static final String GAP = " [ ] ";

    private final Collection<FirstLine> votes;
    private final StateRegistry registry;

    /**
     * Candidates among all resolutions of one source.
     *
     * @param lines each resolution where it first stands
     * @param registry whom names mean
     */
    MissingVoters(Collection<FirstLine> lines, StateRegistry registry) {
        this.votes = lines.stream()
                .filter(line -> line.resolution().adoption() == Adoption.RECORDED_VOTE)
                .toList();
        this.registry = registry;
    }

    /** The candidates for every list that is too short, vote by vote and of each the best first. */
    List<Discrepancy> all() {
        List<Discrepancy> all = new ArrayList<>();
        for (FirstLine vote : votes) {
            Findings findings = new Findings(vote.file().name());
            for (Choice choice : Resolution.CHOICES) {
                if (isShort(vote, choice)) {
                    tell(vote, choice, findings);
                }
            }
            all.addAll(findings.all());
        }
        return all;
    }

    /** Whether a list names somebody, and fewer than were announced. Where a name is nobody's, that name is what is missing. */
    private boolean isShort(FirstLine vote, Choice choice) {
        int listed = vote.states(choice, registry).size();
        return listed > 0
                && vote.resolution()
                        .announced()
                        .filter(totals -> totals.of(choice) > listed)
                        .isPresent();
    }

    /** Whether a state was a member on the day; one that the registry knows no membership of could have been. */
    private boolean couldVote(StateId state, LocalDate day) {
        return registry.state(state)
                .flatMap(State::membership)
                .map(period -> period.holds(day))
                .orElse(true);
    }

    private void tell(FirstLine vote, Choice choice, Findings findings) {
        Set<StateId> here = new TreeSet<>();
        Resolution.CHOICES.forEach(
                each -> here.addAll(states(vote.resolution(), each).keySet()));
        Map<StateId, Evidence> candidates = new TreeMap<>();
        for (FirstLine other : votes) {
            boolean sameMeeting = sameMeeting(vote.resolution(), other.resolution());
            boolean sameTitle = sameTitle(vote.resolution(), other.resolution());
            if (!other.equals(vote) && (sameMeeting || sameTitle)) {
                for (Choice made : sameMeeting ? Resolution.CHOICES : List.of(choice)) {
                    states(other.resolution(), made).forEach((state, printed) -> {
                        if (!here.contains(state)
                                && couldVote(state, vote.resolution().date())) {
                            candidates
                                    .computeIfAbsent(state, id -> new Evidence())
                                    .add(new Vote(other, made, printed, sameMeeting, made == choice && sameTitle));
                        }
                    });
                }
            }
        }
        candidates.entrySet().stream()
                .sorted(Map.Entry.<StateId, Evidence>comparingByValue(
                                Comparator.comparingLong((Evidence evidence) -> -evidence.ofTheMeeting())
                                        .thenComparingLong(evidence -> -evidence.ofTheTitle()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(candidate -> findings.note(
                                DiscrepancyKind.MISSING_CANDIDATE,
                                Severity.WARNING,
                                vote.resolution().place())
                        .on(Optional.of(vote.resolution().rollCall()))
                        .of(Optional.of(candidate.getKey()))
                        .evidence(candidate.getValue().printed()
                                + gap(
                                        vote.resolution().list(choice).names(),
                                        candidate.getValue().name()))
                        .detail("In no list of this vote. Listed on "
                                + candidate.getValue().ofTheMeeting() + " other votes of the meeting; "
                                + choice.words() + " on "
                                + candidate.getValue().ofTheTitle() + " other votes under the same title.")
                        .add());
    }

    private static boolean sameMeeting(Resolution one, Resolution other) {
        return !one.meeting().isEmpty() && one.meeting().equals(other.meeting());
    }

    private static boolean sameTitle(Resolution one, Resolution other) {
        return !one.title().isEmpty() && one.title().equals(other.title());
    }

    /** The states of a list with their names as printed; names that mean none, or several, are left out. */
    private Map<StateId, String> states(Resolution vote, Choice choice) {
        Map<StateId, String> states = new TreeMap<>();
        for (String name : vote.list(choice).names()) {
            List<StateId> bearers = registry.named(name, vote.date());
            if (bearers.size() == 1) {
                states.putIfAbsent(bearers.get(0), name);
            }
        }
        return states;
    }

    /** The two names between which another would stand; nothing where the list is in no order. */
    private static String gap(List<String> list, String name) {
        List<String> keys = list.stream().map(each -> Spelling.of(each).value()).toList();
        if (!keys.equals(keys.stream().sorted().toList())) {
            return "";
        }
        String key = Spelling.of(name).value();
        int at = (int) keys.stream().filter(each -> each.compareTo(key) < 0).count();
        String before = at > 0 ? list.get(at - 1) : "";
        String after = at < list.size() ? list.get(at) : "";
        return "; " + (before + GAP + after).strip();
    }

    /** Another vote that lists a candidate. */
    private record Vote(FirstLine line, Choice choice, String name, boolean sameMeeting, boolean sameChoiceUnderTitle) {

        String printed() {
            return line.resolution().rollCall() + " " + choice.letter() + " " + name + " "
                    + line.file().name() + " " + line.resolution().place();
        }
    }

    /** The other votes that list one candidate. */
    private static final class Evidence {

        private final List<Vote> votes = new ArrayList<>();

        void add(Vote vote) {
            votes.add(vote);
        }

        long ofTheMeeting() {
            return distinct(votes.stream().filter(Vote::sameMeeting));
        }

        long ofTheTitle() {
            return distinct(votes.stream().filter(Vote::sameChoiceUnderTitle));
        }

        /** A state that stands in two lists of a vote is on one vote. */
        private static long distinct(Stream<Vote> votes) {
            return votes.map(vote -> vote.line().resolution().rollCall())
                    .distinct()
                    .count();
        }

        String name() {
            return votes.get(0).name();
        }

        String printed() {
            return String.join("; ", votes.stream().map(Vote::printed).toList());
        }
    }
}
