package org.scrutin.jobs.load.record.verbatim;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.language.DecisionSubject;
import org.scrutin.jobs.load.record.language.VerbatimWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.CouncilMembers;
import org.scrutin.jobs.load.record.vote.CouncilSeats;
import org.scrutin.jobs.load.record.vote.PrintedVote;
import org.scrutin.jobs.load.record.vote.Sentences;

/**
 * Holds the ballots of the Security Council to the members on the title page, and to what is said of members behind a vote.
 *
 * @param page the title page
 * @param proceedings what was said
 * @param findings where to tell what does not add up
 */
record CouncilVotes(CouncilPage page, Proceedings proceedings, Findings findings) {

    /** A vote as it was found and as it is printed. */
    record Voted(TakenVote taken, PrintedVote printed) {}

    /**
     * Tells what does not add up; nothing where another body voted.
     *
     * @param votes in order
     * @param ballots of all of them
     * @param members of the title page; empty where it is not read
     */
    void tell(List<Voted> votes, List<ListedBallot> ballots, Optional<CouncilPage.Members> members) {
        boolean isToldOfPage = false;
        for (int i = 0; i < votes.size(); i++) {
            PrintedVote vote = votes.get(i).printed();
            Optional<CouncilSeats> seats = CouncilSeats.of(vote.rollCall());
            if (seats.isEmpty()) {
                continue;
            }
            List<ListedBallot> own = ballots.stream()
                    .filter(ballot -> ballot.rollCall().equals(vote.rollCall().id()))
                    .toList();
            int next = i + 1 < votes.size()
                    ? votes.get(i + 1).taken().start()
                    : proceedings.plain().length();
            Span behind = behind(votes.get(i).taken(), next);
            CouncilSeats.tellPermanentAgainst(
                    vote, own, isOnProcedure(vote.rollCall()) ? Severity.WARNING : Severity.BLOCKING, findings);
            said(words().vetoes(), behind)
                    .ifPresent(veto -> CouncilSeats.tellVeto(
                            vote, own, proceedings.passage().printed(veto.start(), veto.end()), findings));
            if (members.isPresent()) {
                CouncilMembers council =
                        new CouncilMembers(seats.get().members(), members.get().states());
                if (!council.isWhole() && !isToldOfPage) {
                    isToldOfPage = true;
                    tellUnread(council, members.get());
                }
                Span all = new Span(Math.min(votes.get(i).taken().start(), behind.start()), behind.end());
                council.tell(vote, own, findings);
                if (said(words().aside(), all).isEmpty()) {
                    council.tellUnaccounted(vote, own, findings);
                }
            }
        }
    }

    private boolean isOnProcedure(RollCall vote) {
        String title = vote.title().in(proceedings.language().language()).orElse("");
        return vote.kind() == RollCallKind.MOTION
                || new Sentences(proceedings.language())
                        .subject(title)
                        .filter(DecisionSubject.AGENDA::equals)
                        .isPresent();
    }

    /** From the result to the end of the turn that tells it, or to the next vote. */
    private Span behind(TakenVote vote, int next) {
        int from = vote.result().map(result -> result.span().start()).orElse(vote.end());
        return new Span(from, Math.max(from, Math.min(next, proceedings.nextTurn(vote.end() - 1))));
    }

    /** Words that no delegation says. */
    private Optional<Span> said(List<WordPattern> patterns, Span within) {
        String text = proceedings.plain().substring(within.start(), within.end());
        return WordPattern.all(patterns, text).stream()
                .map(words -> new Span(within.start() + words.start(), within.start() + words.end()))
                .filter(words -> proceedings.isPresiding(words.start()))
                .findFirst();
    }

    private void tellUnread(CouncilMembers council, CouncilPage.Members members) {
        findings.note(
                        DiscrepancyKind.MISSING_BLOCK,
                        Severity.WARNING,
                        page.document().place(members.at()))
                .figures(
                        Integer.toString(council.seats()),
                        Integer.toString(council.read().size()))
                .detail(
                        "The names of so many members of the Security Council are read on the title page; ballots are held to these.")
                .add();
    }

    private VerbatimWords.CouncilWords words() {
        return proceedings.language().verbatim().council();
    }
}
