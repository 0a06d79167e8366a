package org.scrutin.jobs.load.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.DecisionSubject;

/**
 * Votes of a document that have equal lists and equal totals, and of which something else says that they are one vote, which would count
 * twice: a page stands twice, or they are on one text. By themselves equal lists show nothing, for two votes can end alike.
 *
 * @param record what was read
 * @param findings where it is told
 */
record PrintedTwice(ReadRecord record, Findings findings) {

    private static final Pattern SYMBOL = Pattern.compile("\\((?<symbol>[A-Z]+/(?:RES|DEC)/\\S+)\\)$");
    private static final Pattern NAMED = Pattern.compile("\\d|:|\\b[IVXL]+\\b");

    /**
     * Blocks each vote that another is equal to.
     *
     * @param page place of the page that stands again; empty where none does
     */
    void tell(Optional<String> page) {
        Map<RollCallId, Map<StateId, Choice>> lists = lists();
        Map<String, List<RollCall>> alike = new TreeMap<>();
        record.rollCalls()
                .forEach(vote -> alike.computeIfAbsent(outcome(vote, lists), outcome -> new ArrayList<>())
                        .add(vote));
        for (RollCall vote : record.rollCalls()) {
            List<RollCall> all = alike.get(outcome(vote, lists));
            if (all.size() == 1 || (page.isEmpty() && lists.get(vote.id()).isEmpty())) {
                continue;
            }
            List<RollCall> equal =
                    all.stream().filter(other -> !other.id().equals(vote.id())).toList();
            Optional<RollCall> onOneText = equal.stream()
                    .filter(other -> !lists.get(vote.id()).isEmpty() && areOnOneText(vote, other))
                    .findFirst();
            if (onOneText.isPresent()) {
                add(vote, onOneText.get(), place(vote.id()), "This vote has the text, the lists and the totals of ");
            } else if (page.isPresent() && !equal.isEmpty()) {
                add(vote, equal.get(0), page.get(), "A page stands twice, and this vote has the lists and totals of ");
            }
        }
    }

    /** Lists and totals. */
    private static String outcome(RollCall vote, Map<RollCallId, Map<StateId, Choice>> lists) {
        return lists.get(vote.id()) + " " + vote.announced();
    }

    private void add(RollCall vote, RollCall other, String place, String shown) {
        findings.note(DiscrepancyKind.TWIN_ROLL_CALL, Severity.BLOCKING, place)
                .on(Optional.of(vote.id()))
                .evidence(other.id().value())
                .detail(shown + other.id() + ": they may be one vote.")
                .add();
    }

    /** By the symbol that the text got, or by its title; a part of a text is the same part only of one whole text. */
    private boolean areOnOneText(RollCall vote, RollCall other) {
        boolean symbol = symbol(vote).filter(symbol(other).orElse("")::equals).isPresent();
        boolean title = vote.title().byLanguage().values().stream().anyMatch(PrintedTwice::isOfOneText)
                && vote.title().equals(other.title());
        return symbol || (title && areOfOneWhole(vote, other));
    }

    /** "The draft resolution" can be any: several of one day can end alike. A number, a title of its own or a known subject is of one text. */
    private static boolean isOfOneText(String title) {
        return NAMED.matcher(title).find()
                || Stream.of(DecisionSubject.values())
                        .map(DecisionSubject::title)
                        .anyMatch(title::startsWith);
    }

    private boolean areOfOneWhole(RollCall vote, RollCall other) {
        Optional<RollCall> whole = whole(vote);
        Optional<RollCall> otherWhole = whole(other);
        return whole.isEmpty()
                || otherWhole.isEmpty()
                || whole.equals(otherWhole)
                || areOnOneText(whole.get(), otherWhole.get());
    }

    /** The vote on the whole text, with which that on a part of it can stand in a record. */
    private Optional<RollCall> whole(RollCall vote) {
        return vote.wholeText()
                .filter(id -> !id.equals(vote.id()))
                .flatMap(id -> record.rollCalls().stream()
                        .filter(other ->
                                other.id().equals(id) && other.wholeText().isEmpty())
                        .findFirst());
    }

    /** The symbol of the resolution or decision that the text became, which titles end with. */
    private static Optional<String> symbol(RollCall vote) {
        return vote.title().byLanguage().values().stream()
                .map(SYMBOL::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("symbol"))
                .findFirst();
    }

    private String place(RollCallId id) {
        return decision(id)
                .map(Decision::place)
                .or(() -> record.ballots().stream()
                        .filter(ballot -> ballot.rollCall().equals(id))
                        .map(ListedBallot::place)
                        .findFirst())
                .orElseThrow();
    }

    private Optional<Decision> decision(RollCallId id) {
        return record.decisions().stream()
                .filter(decision -> decision.rollCall().filter(id::equals).isPresent())
                .findFirst();
    }

    private Map<RollCallId, Map<StateId, Choice>> lists() {
        Map<RollCallId, Map<StateId, Choice>> lists = new TreeMap<>();
        record.rollCalls().forEach(vote -> lists.put(vote.id(), new TreeMap<>()));
        record.ballots()
                .forEach((ListedBallot ballot) -> lists.get(ballot.rollCall()).put(ballot.state(), ballot.choice()));
        return lists;
    }
}
