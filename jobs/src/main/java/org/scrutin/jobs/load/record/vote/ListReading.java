package org.scrutin.jobs.load.record.vote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.names.ListOrder;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.text.UnfurnishedText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Reads the lists of all votes of one record, whatever its shape, and tells what in them does not add up. One reading of
 * one document; not to be used twice.
 */
public final class ListReading {

    private final LanguageTable language;
    private final CsvStateRegistry registry;
    private final Findings findings;
    private final AliasLog aliases = new AliasLog();
    private final Map<LocalDate, ListReader> readers = new LinkedHashMap<>();

    /**
     * A reading.
     *
     * @param language the document's language
     * @param registry who bears which name
     * @param findings where to tell what does not add up
     */
    public ListReading(LanguageTable language, CsvStateRegistry registry, Findings findings) {
        this.language = language;
        this.registry = registry;
        this.findings = findings;
    }

    /** The reader of names as they were borne on a day. */
    public ListReader names(LocalDate day) {
        return readers.computeIfAbsent(day, d -> new ListReader(registry, language, d));
    }

    /** Where what does not add up is told. */
    public Findings findings() {
        return findings;
    }

    /**
     * How many different states some lists hold, whatever stands in two of them. Tells nothing.
     *
     * @param blocks the lists of one vote
     * @param day the day of the vote
     */
    public ChoiceCounts counts(List<ListBlock> blocks, UnfurnishedText text, LocalDate day) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        for (ListBlock block : blocks) {
            long states = VoteLists.names(block, text, names(day)).stream()
                    .flatMap(name -> name.state().stream())
                    .distinct()
                    .count();
            counts.putIfAbsent(block.heading().choice(), (int) states);
        }
        return new ChoiceCounts(
                counts.getOrDefault(Choice.YES, 0),
                counts.getOrDefault(Choice.NO, 0),
                counts.getOrDefault(Choice.ABSTAIN, 0));
    }

    /** The names that the document has used so far for each state. */
    public AliasLog aliases() {
        return aliases;
    }

    /**
     * The ballots of all votes.
     *
     * @param votes in the order of the document
     * @param text the document
     * @param lastDay the day on which the order of names is looked up
     * @return in the order of the document; none of a state that stands in two lists of one vote
     */
    public List<ListedBallot> read(List<PrintedVote> votes, UnfurnishedText text, LocalDate lastDay) {
        List<BallotSheet> sheets = new ArrayList<>();
        List<List<ListedName>> firsts = new ArrayList<>();
        for (PrintedVote vote : votes) {
            VoteLists lists = VoteLists.read(vote, text, names(vote.rollCall().date()));
            tellSecondLists(lists, text);
            tellNames(lists, text);
            tellLostAbsent(lists, text);
            lists.printed()
                    .keySet()
                    .forEach(choice -> firsts.add(lists.runs(choice).firsts()));
            sheets.add(BallotSheet.of(lists, findings));
        }
        Optional<ListOrder> order = ListOrder.of(firsts, registry, lastDay);
        MissingCandidates candidates = new MissingCandidates(sheets, order);
        SideHabits habits = new SideHabits(sheets);
        List<ListedBallot> ballots = new ArrayList<>();
        for (BallotSheet sheet : sheets) {
            order.ifPresent(followed -> tellBreaks(sheet.lists(), followed));
            sheet.reconcile(findings);
            candidates.tell(sheet, findings);
            habits.tell(sheet, findings);
            ballots.addAll(sheet.ballots());
        }
        return ballots;
    }

    private void tellSecondLists(VoteLists lists, UnfurnishedText text) {
        Set<Choice> read = EnumSet.noneOf(Choice.class);
        for (ListBlock block : lists.vote().blocks()) {
            ListHeading heading = block.heading();
            if (!read.add(heading.choice())) {
                findings.note(
                                DiscrepancyKind.TWIN_ROLL_CALL,
                                Severity.BLOCKING,
                                text.document().place(heading.span().start()))
                        .on(Optional.of(lists.rollCall().id()))
                        .evidence(text.document().text(heading.span()).strip())
                        .detail("A second list of one choice stands under one announcement; it is not read.")
                        .add();
            }
        }
    }

    /** Totals hold the other lists to what was announced; nothing holds that of the absent. */
    private void tellLostAbsent(VoteLists lists, UnfurnishedText text) {
        lists.vote().blocks().stream()
                .filter(block -> block.heading().choice() == Choice.ABSENT)
                .filter(block -> block.parts().stream()
                        .allMatch(part -> text.passage(part).plain().isBlank()))
                .map(ListBlock::heading)
                .forEach(heading -> findings.note(
                                DiscrepancyKind.MISSING_BLOCK,
                                Severity.BLOCKING,
                                text.document().place(heading.span().start()))
                        .on(Optional.of(lists.rollCall().id()))
                        .evidence(text.document().text(heading.span()).strip())
                        .detail("Nothing stands below the heading of the absent, not even that there are none.")
                        .add());
    }

    private void tellNames(VoteLists lists, UnfurnishedText text) {
        NameFindings notes =
                new NameFindings(findings, Optional.of(lists.rollCall().id()));
        lists.printed().forEach((choice, names) -> {
            notes.readings(names);
            notes.repetitions(lists.runs(choice));
            notes.members(
                    lists.runs(choice).firsts(),
                    registry,
                    lists.rollCall().date(),
                    Electorate.of(lists.rollCall().id().value()));
            lists.parts().get(choice).forEach(part -> notes.furniture(text, part));
            aliases.read(names, Optional.of(lists.rollCall().id()), findings);
        });
    }

    private void tellBreaks(VoteLists lists, ListOrder order) {
        for (Choice choice : lists.printed().keySet()) {
            List<ListedName> names = lists.runs(choice).firsts();
            for (ListedName name : order.breaks(names)) {
                String before = names.get(names.indexOf(name) - 1).printed();
                findings.note(DiscrepancyKind.ORDER_BREAK, Severity.WARNING, name.place())
                        .on(Optional.of(lists.rollCall().id()))
                        .of(name.state())
                        .evidence(before + " / " + name.printed())
                        .detail("The lists follow the order of names in " + order.language()
                                + "; this name does not follow the one before it.")
                        .add();
            }
        }
    }
}
