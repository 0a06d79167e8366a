package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.Choice;

/** What goes wrong with the totals, the lists and the text around them. */
final class VoteFaults {

    private VoteFaults() {}

    static void wrongTotal(Bench bench) {
        DraftVote vote = bench.vote();
        Choice choice = bench.any(List.of(Choice.YES, Choice.NO, Choice.ABSTAIN), "choice");
        int by = 7 + bench.random().nextInt(5);
        announce(vote, choice, Integer.toString(vote.real().count(choice) + by));
    }

    static void totalNoNumber(Bench bench) {
        DraftVote vote = bench.vote();
        announce(vote, bench.any(List.of(Choice.YES, Choice.NO, Choice.ABSTAIN), "choice"), "1O");
    }

    static void missingBlock(Bench bench) {
        DraftVote vote = bench.vote();
        DraftList list = bench.any(
                vote.cast().stream().filter(one -> !one.items().isEmpty()).toList(), "list");
        vote.lists().remove(list.choice());
    }

    static void noLists(Bench bench) {
        bench.vote().lists().clear();
    }

    static void headingCount(Bench bench) {
        if (bench.draft().form() == Form.LIBRARY) {
            DraftVote vote = bench.vote();
            announce(vote, Choice.ABSENT, Integer.toString(vote.real().absent().size() + 3));
        } else {
            DraftList list = bench.list(one -> one.items().size() > 1);
            list.head(list.heading() + " (" + (list.items().size() - 1) + ")");
        }
    }

    static void swapped(Bench bench) {
        exchange(withTwo(bench, Choice.NO, 1), Choice.NO);
    }

    /** Lists and totals alike, so that all adds up; the word for the result stays. */
    static void swappedWithTotals(Bench bench) {
        DraftVote vote = withTwo(bench, Choice.NO, 1);
        if (!vote.isAdopted()) {
            throw new Bench.NoPlace("adopted text");
        }
        exchange(vote, Choice.NO);
        for (Map<Choice, String> totals : List.of(vote.totals(), vote.told())) {
            String yes = totals.get(Choice.YES);
            totals.put(Choice.YES, totals.get(Choice.NO));
            totals.put(Choice.NO, yes);
        }
    }

    static void abstentionsSwapped(Bench bench) {
        exchange(withTwo(bench, Choice.ABSTAIN, 2), Choice.ABSTAIN);
    }

    /** A vote whose list in favour and another differ by some names at least. */
    private static DraftVote withTwo(Bench bench, Choice other, int apart) {
        return bench.any(
                bench.draft().votes().stream()
                        .filter(one -> Math.abs(one.real().count(Choice.YES)
                                        - one.real().count(other))
                                >= apart)
                        // Another fault may have taken a list away.
                        .filter(one -> one.lists().keySet().containsAll(List.of(Choice.YES, other)))
                        .toList(),
                "vote with two lists");
    }

    private static void exchange(DraftVote vote, Choice other) {
        List<Item> yes = List.copyOf(vote.lists().get(Choice.YES).items());
        List<Item> others = List.copyOf(vote.lists().get(other).items());
        replace(vote.lists().get(Choice.YES), others);
        replace(vote.lists().get(other), yes);
    }

    private static void replace(DraftList list, List<Item> items) {
        list.items().clear();
        list.items().addAll(items);
    }

    static void otherDigits(Bench bench) {
        boolean arabic = bench.draft().tongue() == Tongue.AR;
        for (DraftVote vote : bench.draft().votes()) {
            for (Map<Choice, String> totals : List.of(vote.totals(), vote.told())) {
                totals.replaceAll((choice, total) -> arabic ? "\u200E" + total : fullWidth(total));
            }
        }
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? '\uFF10' + c - '0' : c)));
        return wide.toString();
    }

    /** The same vote once more: the text is put to the vote again. */
    static void twin(Bench bench) {
        List<DraftVote> votes = bench.draft().votes();
        DraftVote first = votes.get(0);
        votes.add(
                1,
                new DraftVote(
                        first.real(), bench.draft().tongue(), bench.draft().names()));
    }

    /** A text that was rejected, whose votes against are announced first. */
    static void againstFirst(Bench bench) {
        reject(bench, Choice.NO).turn();
    }

    /** A text that was rejected with more in favour: a veto, or a majority that was not large enough. */
    static void moreInFavour(Bench bench) {
        reject(bench, Choice.YES);
    }

    private static DraftVote reject(Bench bench, Choice more) {
        List<DraftVote> votes = bench.draft().votes();
        DraftVote before = bench.any(
                votes.stream()
                        .filter(vote ->
                                vote.real().count(Choice.YES) != vote.real().count(Choice.NO))
                        .toList(),
                "vote with two sides");
        DraftVote rejected = new DraftVote(
                before.real().rejectedWithMore(more),
                bench.draft().tongue(),
                bench.draft().names());
        votes.set(votes.indexOf(before), rejected);
        return rejected;
    }

    static void statement(Bench bench) {
        DraftVote vote = bench.vote();
        vote.note(bench.draft()
                .names()
                .of(bench.any(new ArrayList<>(vote.real().cast().keySet()), "state"))
                .orElseThrow());
    }

    static void pageLost(Bench bench) {
        bench.draft().losePage();
    }

    /** The last page that has names, and all behind it. */
    static void endLost(Bench bench) {
        bench.draft().loseEnd();
    }

    static void told(Bench bench) {
        DraftVote vote = bench.vote();
        vote.told().put(Choice.YES, Integer.toString(vote.real().count(Choice.YES) + 1));
    }

    static void noDay(Bench bench) {
        bench.draft().votes().get(0).undate();
    }

    /** The lists of the second vote stand below those of the first, and its announcement nowhere. */
    static void secondLists(Bench bench) {
        bench.draft().votes().get(1).silence();
    }

    private static void announce(DraftVote vote, Choice choice, String total) {
        vote.totals().put(choice, total);
        vote.told().put(choice, total);
    }
}
