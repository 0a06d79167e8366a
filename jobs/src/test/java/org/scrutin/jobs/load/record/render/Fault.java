package org.scrutin.jobs.load.record.render;

import static org.scrutin.analysis.check.DiscrepancyKind.ALIAS;
import static org.scrutin.analysis.check.DiscrepancyKind.CONFLICT;
import static org.scrutin.analysis.check.DiscrepancyKind.FUSED_NAMES;
import static org.scrutin.analysis.check.DiscrepancyKind.HEADING_COUNT;
import static org.scrutin.analysis.check.DiscrepancyKind.INTENTION;
import static org.scrutin.analysis.check.DiscrepancyKind.MISSING_BLOCK;
import static org.scrutin.analysis.check.DiscrepancyKind.MISSING_CANDIDATE;
import static org.scrutin.analysis.check.DiscrepancyKind.NEAR_NAME;
import static org.scrutin.analysis.check.DiscrepancyKind.NOT_A_MEMBER;
import static org.scrutin.analysis.check.DiscrepancyKind.OBSERVER;
import static org.scrutin.analysis.check.DiscrepancyKind.ORDER_BREAK;
import static org.scrutin.analysis.check.DiscrepancyKind.PHANTOM_NAME;
import static org.scrutin.analysis.check.DiscrepancyKind.REPEATED_NAME;
import static org.scrutin.analysis.check.DiscrepancyKind.REPEATED_RUN;
import static org.scrutin.analysis.check.DiscrepancyKind.ROLL_CALL_WITHOUT_BALLOTS;
import static org.scrutin.analysis.check.DiscrepancyKind.SOURCES_DIFFER;
import static org.scrutin.analysis.check.DiscrepancyKind.SWAPPED_SIDES;
import static org.scrutin.analysis.check.DiscrepancyKind.TOTAL_MISMATCH;
import static org.scrutin.analysis.check.DiscrepancyKind.TOTAL_NOT_A_NUMBER;
import static org.scrutin.analysis.check.DiscrepancyKind.TWIN_ROLL_CALL;
import static org.scrutin.analysis.check.DiscrepancyKind.UNRELIABLE_DATE;
import static org.scrutin.analysis.check.DiscrepancyKind.UNRESOLVED_NAME;
import static org.scrutin.analysis.check.DiscrepancyKind.WRONG_LANGUAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.scrutin.analysis.check.DiscrepancyKind;

/** What goes wrong with records, each with what must come of it. */
@SuppressWarnings("ImmutableEnumChecker") // Method references of this package, and sets that nothing changes.
enum Fault {
    FURNITURE_IN_LIST(Effect.REPAIRED, ListFaults::furniture, DiscrepancyKind.FURNITURE_REMOVED),
    FURNITURE_FUSED(Effect.REPAIRED, ListFaults::furnitureFused, DiscrepancyKind.FURNITURE_REMOVED),
    RUN_TWICE(Effect.REPAIRED, bench -> ListFaults.run(bench, 2), REPEATED_RUN),
    RUN_THRICE(Effect.REPAIRED, bench -> ListFaults.run(bench, 3), REPEATED_RUN),
    NAME_TWICE(Effect.REPAIRED, bench -> ListFaults.run(bench, 1), REPEATED_NAME),
    NAME_IN_TWO_LISTS(Effect.REPORTED, ListFaults::conflict, CONFLICT),
    NAME_MISSING(Effect.REPORTED, ListFaults::missing, TOTAL_MISMATCH),
    NAME_MISSING_HERE(Effect.REPORTED, ListFaults::missingHere, MISSING_CANDIDATE),
    NAME_TOO_MANY(Effect.REPORTED, ListFaults::extra, TOTAL_MISMATCH, CONFLICT),
    NAME_OF_NOBODY(Effect.REPORTED, ListFaults::nobody, UNRESOLVED_NAME),
    WRONG_TOTAL(Effect.REPORTED, VoteFaults::wrongTotal, TOTAL_MISMATCH),
    TOTAL_NO_NUMBER(Effect.REPORTED, VoteFaults::totalNoNumber, TOTAL_NOT_A_NUMBER),
    BLOCK_MISSING(Effect.REPORTED, VoteFaults::missingBlock, MISSING_BLOCK),
    NO_LISTS(Effect.REPORTED, VoteFaults::noLists, ROLL_CALL_WITHOUT_BALLOTS),
    WRONG_HEADING_COUNT(Effect.NOTED, VoteFaults::headingCount, HEADING_COUNT),
    SIDES_SWAPPED(Effect.REPORTED, VoteFaults::swapped, SWAPPED_SIDES),
    SIDES_AND_TOTALS_SWAPPED(Effect.REPORTED, VoteFaults::swappedWithTotals, SWAPPED_SIDES),
    ABSTENTIONS_SWAPPED(Effect.REPORTED, VoteFaults::abstentionsSwapped, SWAPPED_SIDES),
    NAMES_FUSED(
            Effect.REPAIRED_IF_CERTAIN,
            bench -> ListFaults.fused(bench, Item.Join.NOTHING),
            FUSED_NAMES,
            UNRESOLVED_NAME),
    SIGN_MISSING(
            Effect.REPAIRED_IF_CERTAIN,
            bench -> ListFaults.fused(bench, Item.Join.BLANK),
            FUSED_NAMES,
            UNRESOLVED_NAME),
    PHANTOM(Effect.NOTED, ListFaults::phantom, PHANTOM_NAME),
    TWO_NAMES_OF_ONE(Effect.REPAIRED, ListFaults::alias, ALIAS),
    ONE_LETTER_OFF(Effect.REPORTED, bench -> SpellingFaults.letters(bench, 1), NEAR_NAME),
    TWO_LETTERS_OFF(Effect.REPORTED, bench -> SpellingFaults.letters(bench, 2), NEAR_NAME, UNRESOLVED_NAME),
    SCANNING(Effect.REPORTED, SpellingFaults::scanned, NEAR_NAME, UNRESOLVED_NAME),
    OTHER_LANGUAGE(Effect.NOTED, SpellingFaults::otherLanguage, WRONG_LANGUAGE),
    OUT_OF_ORDER(Effect.NOTED, ListFaults::outOfOrder, ORDER_BREAK),
    WORDS_OUT_OF_ORDER(Effect.REPORTED, SpellingFaults::wordsOutOfOrder, NEAR_NAME, UNRESOLVED_NAME, FUSED_NAMES),
    HYPHEN_AT_BREAK(Effect.REPAIRED, SpellingFaults::hyphen, NEAR_NAME),
    NAME_OVER_LINE(Effect.EXACT, bench -> SpellingFaults.broken(bench, "\n")),
    NAME_OVER_PAGE(Effect.REPAIRED, bench -> SpellingFaults.broken(bench, "\f"), DiscrepancyKind.FURNITURE_REMOVED),
    STRAY_BLANK(Effect.REPAIRED, SpellingFaults::strayBlank, NEAR_NAME),
    LETTER_SPACED(Effect.REPAIRED, SpellingFaults::letterSpaced, NEAR_NAME),
    NARROW_BLANKS(Effect.EXACT, SpellingFaults::narrowBlanks),
    DIGITS_OF_ANOTHER_SCRIPT(Effect.EXACT, VoteFaults::otherDigits),
    MARKS_OF_DIRECTION(Effect.EXACT, SpellingFaults::directions),
    DOTS_OVER_LETTERS(Effect.EXACT, SpellingFaults::dots),
    CONJUNCTION_BEFORE_LAST(Effect.EXACT, ListFaults::conjunction),
    BULLET_BEFORE_LAST(Effect.EXACT, ListFaults::bullet),
    DASH_BEHIND_LAST(Effect.EXACT, ListFaults::dash),
    TWIN_VOTES(Effect.EXACT, VoteFaults::twin),
    REJECTED_AGAINST_FIRST(Effect.EXACT, VoteFaults::againstFirst),
    REJECTED_WITH_MORE_IN_FAVOUR(Effect.REPAIRED_IF_CERTAIN, VoteFaults::moreInFavour),
    LATER_STATEMENT(Effect.NOTED, VoteFaults::statement, INTENTION),
    OBSERVER_LISTED(Effect.REPORTED, ListFaults::observer, OBSERVER),
    NO_MEMBER_LISTED(Effect.REPORTED, ListFaults::noMember, NOT_A_MEMBER),
    PAGE_LOST(Effect.REPORTED, VoteFaults::pageLost),
    END_LOST(Effect.REPORTED, VoteFaults::endLost, MISSING_BLOCK),
    TEXT_DIFFERS(Effect.REPORTED, VoteFaults::told, SOURCES_DIFFER),
    NO_DAY(Effect.NOTED, VoteFaults::noDay, UNRELIABLE_DATE),
    ANNOUNCEMENT_MISSING(Effect.REPORTED, VoteFaults::secondLists, TWIN_ROLL_CALL, MISSING_BLOCK);

    /** What must come of a fault. */
    enum Effect {
        /** Read exactly, and nothing need be told. */
        EXACT,
        /** Read exactly; told, and no vote is blocked. */
        NOTED,
        /** Read exactly; told as repaired. */
        REPAIRED,
        /** Read exactly where only one reading is possible, else told and not reconciled. */
        REPAIRED_IF_CERTAIN,
        /** Told, and the vote is not reconciled. */
        REPORTED
    }

    private final Effect effect;
    private final Consumer<Bench> damage;
    private final Set<DiscrepancyKind> kinds;

    Fault(Effect effect, Consumer<Bench> damage, DiscrepancyKind... kinds) {
        this.effect = effect;
        this.damage = damage;
        this.kinds = kinds.length == 0 ? EnumSet.noneOf(DiscrepancyKind.class) : EnumSet.copyOf(List.of(kinds));
    }

    /** A page of the library that gives more absent than it lists may have lost their lines; over a list the number is one too few. */
    Effect effect(Form form) {
        return this == WRONG_HEADING_COUNT && form == Form.LIBRARY ? Effect.REPORTED : effect;
    }

    /** Of these one must be told; empty where any will do, or none. */
    Set<DiscrepancyKind> kinds() {
        return kinds;
    }

    void damage(Bench bench) {
        damage.accept(bench);
    }

    /** Whether it takes away what another fault may have damaged. */
    boolean takesAway() {
        return this == BLOCK_MISSING || this == NO_LISTS || this == ANNOUNCEMENT_MISSING;
    }

    /** Whether it is no damage but another end of a vote. */
    boolean makesAnotherVote() {
        return this == REJECTED_AGAINST_FIRST || this == REJECTED_WITH_MORE_IN_FAVOUR;
    }

    /** Why two faults say together that there is nothing to be read; empty where they do not. */
    Optional<String> waiverWith(Fault other, Form form) {
        Set<Fault> both = Set.of(this, other);
        if (both.equals(Set.of(TWIN_VOTES, PAGE_LOST))) {
            return Optional.of(
                    "the page that is lost may hold the vote that is printed twice, and then nothing is amiss");
        }
        if (both.equals(Set.of(ANNOUNCEMENT_MISSING, NO_LISTS))) {
            return Optional.of("the second vote loses both, and then nothing is left of it");
        }
        boolean counts = both.contains(NAME_MISSING) || both.contains(NAME_MISSING_HERE) || both.contains(WRONG_TOTAL);
        if (form == Form.CONFERENCE && both.contains(NO_MEMBER_LISTED) && counts) {
            return Optional.of(
                    "others than members vote at conferences: it is told, and the lists count what is announced");
        }
        return both.equals(Set.of(SIDES_SWAPPED, REJECTED_WITH_MORE_IN_FAVOUR))
                ? Optional.of("the print is that of a text that was rejected, with the votes against first")
                : Optional.empty();
    }

    /** Why records of a form in a language have no such fault; empty where they can have it. */
    Optional<String> waiver(Form form, Tongue tongue) {
        return Optional.ofNullable(
                switch (this) {
                    case NAMES_FUSED,
                            SIGN_MISSING,
                            CONJUNCTION_BEFORE_LAST,
                            BULLET_BEFORE_LAST,
                            DASH_BEHIND_LAST,
                            NAME_OVER_PAGE,
                            NAME_OVER_LINE ->
                        form == Form.LIBRARY
                                ? "a state has a line of its own"
                                : this == SIGN_MISSING && !tongue.hasBlanks()
                                        ? "blanks are not read: NAMES_FUSED"
                                        : null;
                    case HYPHEN_AT_BREAK ->
                        !tongue.hasBlanks() || tongue == Tongue.AR
                                ? "the script breaks no word with a hyphen"
                                : form == Form.LIBRARY ? "a state has a line of its own" : null;
                    case STRAY_BLANK, LETTER_SPACED -> tongue.hasBlanks() ? null : "blanks are not read";
                    case DOTS_OVER_LETTERS -> tongue == Tongue.RU ? null : "only Russian prints a letter in two ways";
                    case TWIN_VOTES, NAME_MISSING_HERE, ANNOUNCEMENT_MISSING ->
                        form == Form.LIBRARY ? "the page is of one vote" : null;
                    case REJECTED_AGAINST_FIRST ->
                        form == Form.PRESS || form == Form.COUNCIL
                                ? "the totals say which number is in favour"
                                : form == Form.LIBRARY ? "the page does not say what became of the text" : null;
                    case SIDES_AND_TOTALS_SWAPPED, REJECTED_WITH_MORE_IN_FAVOUR ->
                        form == Form.LIBRARY ? "the page does not say what became of the text" : null;
                    case END_LOST ->
                        form.isVerbatim() ? null : "only records of meetings end with a sentence of their own";
                    case LATER_STATEMENT -> form.isVerbatim() ? null : "only records of meetings print statements";
                    case TEXT_DIFFERS -> form == Form.PRESS ? null : "only press releases tell a vote twice";
                    case NO_DAY -> form == Form.CONFERENCE ? null : "the day stands at the head of the record";
                    case PHANTOM -> form == Form.LIBRARY ? "a line begins with a letter or a name" : null;
                    default -> null;
                });
    }
}
