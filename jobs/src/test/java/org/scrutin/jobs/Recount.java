package org.scrutin.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.evidence.VotingHall;

/**
 * Counts again what a row says, from the ballots that stand behind it and from nothing else.
 *
 * @param hall who could be in the hall
 * @param matrix which votes there are
 * @param row the row's cells by column
 * @param ballots those behind the row, or behind one of its numbers
 */
record Recount(VotingHall hall, RollCallMatrix matrix, Map<String, String> row, BallotSelection ballots) {

    String text(String column) {
        return row.get(column);
    }

    int votes() {
        return ballots.size();
    }

    long states() {
        return ballots.rollCalls()
                .flatMap(vote -> ballots.states(vote))
                .distinct()
                .count();
    }

    /** The choice of the state that a column names; empty where its ballot is not among these. */
    Optional<Choice> choice(int vote, String column) {
        int place = hall.states().indexOf(new StateId(text(column).replaceFirst("^state:", "")));
        return ballots.contains(vote, place) ? hall.choice(vote, place) : Optional.empty();
    }

    /** How many of the ballots of a vote are of a choice. */
    long count(int vote, Choice choice) {
        return ballots.states(vote)
                .filter(place -> hall.choice(vote, place).orElseThrow() == choice)
                .count();
    }

    long cast(int vote) {
        return count(vote, Choice.YES) + count(vote, Choice.NO) + count(vote, Choice.ABSTAIN);
    }

    long count(Choice choice) {
        return ballots.rollCalls().mapToLong(vote -> count(vote, choice)).sum();
    }

    long cast() {
        return ballots.rollCalls().mapToLong(this::cast).sum();
    }

    long all() {
        return ballots.rollCalls()
                .mapToLong(vote -> ballots.states(vote).count())
                .sum();
    }

    long votesOn(IntPredicate which) {
        return ballots.rollCalls().filter(which).count();
    }

    long most(int vote) {
        return Math.max(count(vote, Choice.YES), Math.max(count(vote, Choice.NO), count(vote, Choice.ABSTAIN)));
    }

    /** The one most frequent choice. */
    Optional<Choice> plurality(int vote) {
        List<Choice> most = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN).stream()
                .filter(choice -> count(vote, choice) == most(vote))
                .toList();
        return most.size() == 1 ? Optional.of(most.get(0)) : Optional.empty();
    }

    /** The mean over the votes of |Y - N| / (Y + N), or of (3M - T) / 2T. */
    double mean(boolean rice) {
        return ballots.rollCalls()
                .mapToDouble(vote -> rice ? rice(vote) : agreement(vote))
                .average()
                .orElseThrow();
    }

    double rice(int vote) {
        double yes = count(vote, Choice.YES);
        double no = count(vote, Choice.NO);
        return Math.abs(yes - no) / (yes + no);
    }

    double agreement(int vote) {
        return (3.0 * most(vote) - cast(vote)) / (2.0 * cast(vote));
    }

    /** Votes on which the two states that columns name chose so. */
    long together(String a, String b, BiPredicate<Choice, Choice> so) {
        return votesOn(vote -> {
            Optional<Choice> one = choice(vote, a);
            Optional<Choice> two = choice(vote, b);
            return one.isPresent() && two.isPresent() && so.test(one.get(), two.get());
        });
    }

    /** Pairs of one state's choices, on a paragraph and on its whole text, of those that are so. */
    long paired(BiPredicate<Choice, Choice> so) {
        long pairs = 0;
        for (int vote : ballots.rollCalls().toArray()) {
            Optional<Integer> whole = matrix.rollCall(vote).wholeText().flatMap(matrix::position);
            if (whole.isPresent()) {
                pairs += ballots.states(vote)
                        .filter(place -> so.test(
                                hall.choice(vote, place).orElseThrow(),
                                hall.choice(whole.get(), place).orElse(Choice.ABSENT)))
                        .count();
            }
        }
        return pairs;
    }

    /** The letters of each state over the votes, in the order of the roll calls' ids. */
    List<String> rowsOfLetters() {
        TreeMap<String, Integer> byId = new TreeMap<>();
        ballots.rollCalls().forEach(vote -> byId.put(matrix.rollCall(vote).id().value(), vote));
        TreeSet<Integer> states = new TreeSet<>();
        ballots.rollCalls().flatMap(ballots::states).forEach(states::add);
        List<String> rows = new ArrayList<>();
        for (int state : states) {
            StringBuilder letters = new StringBuilder();
            byId.values()
                    .forEach(vote -> letters.append(
                            hall.choice(vote, state).orElse(Choice.ABSENT).letter()));
            rows.add(letters.toString());
        }
        return rows;
    }

    /** Position of the vote that a column names. */
    int vote(String column) {
        return IntStream.range(0, matrix.rollCalls().size())
                .filter(position -> matrix.rollCall(position).id().value().equals(text(column)))
                .findFirst()
                .orElseThrow();
    }
}
