package org.scrutin.jobs.load.record.vote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.text.Passage;

/**
 * Tells what stands among the lists of a vote, or behind them, and is read as no name of them: whatever the shape of the record, a name there
 * is counted nowhere, and no total need tell it.
 *
 * @param names reads names as of the day of the vote
 * @param findings where to tell it
 * @param rollCall the vote whose lists they are
 */
public record LeftOutOfLists(ListReader names, Findings findings, RollCallId rollCall) {

    /** UTF-16 units of words that are no names, as evidence. */
    private static final int SHOWN = 80;

    /** The mark of a footnote is a letter, or a number. */
    private static final int LETTERS_OF_A_MARK = 1;

    private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*+");

    private static final Pattern NOTE_IN_FRONT =
            Pattern.compile("^(?:[^\\p{L}\\p{Nd}(\\[]*+[(\\[][^()\\[\\]]*+[)\\]]?){1,9}+");

    /** Tells words between a list and what follows it, where nothing should stand. */
    public void between(Passage words) {
        int first = firstLetter(words);
        if (first < words.plain().length()) {
            boolean named = names.holdsName(words)
                    || BRACKET.matcher(words.plain())
                            .results()
                            .anyMatch(bracket -> names.mentionsName(bracket.group()));
            tell(words, first, named);
        }
    }

    /** Tells words behind the last list of a vote that is followed by words of all kinds: where names are among them, or in a bracket in front. */
    public void behindLast(Passage words) {
        int first = firstLetter(words);
        if (first < words.plain().length() && (names.holdsName(words) || isNamedInFront(words))) {
            tell(words, first, true);
        }
    }

    /** Tells words behind the last list of a vote that is followed by its result or by nothing: names too that stand in a bracket in front. */
    public void behind(Passage words) {
        int first = firstLetter(words);
        if (first < words.plain().length()) {
            tell(words, first, names.holdsName(words) || isNamedInFront(words));
        }
    }

    /** Tells a bracket with names in front of words that are no part of the record of the vote. */
    public void inFront(Passage words) {
        if (isNamedInFront(words)) {
            tell(words, firstLetter(words), true);
        }
    }

    /** Tells a note in brackets that is left out of every list. */
    public void note(Passage inside) {
        if (names.holdsName(inside) || names.mentionsName(inside.plain())) {
            findings.note(DiscrepancyKind.UNRESOLVED_NAME, Severity.BLOCKING, inside.place(0))
                    .on(Optional.of(rollCall))
                    .evidence(inside.plain())
                    .detail("A note in brackets among the lists holds names of states. They are not counted.")
                    .add();
        } else if (inside.plain().codePoints().filter(Character::isLetter).count() > LETTERS_OF_A_MARK) {
            findings.note(DiscrepancyKind.INTENTION, Severity.WARNING, inside.place(0))
                    .on(Optional.of(rollCall))
                    .evidence(inside.plain())
                    .detail(
                            "A note behind the vote says something of a delegation that is not read; no ballot depends on it.")
                    .add();
        }
    }

    private boolean isNamedInFront(Passage words) {
        Matcher note = NOTE_IN_FRONT.matcher(words.plain());
        return note.lookingAt() && names.mentionsName(note.group());
    }

    private static int firstLetter(Passage words) {
        int first = 0;
        while (first < words.plain().length()
                && !Character.isLetterOrDigit(words.plain().charAt(first))) {
            first++;
        }
        return first;
    }

    private void tell(Passage words, int first, boolean named) {
        String printed = words.printed(first, words.plain().length());
        findings.note(DiscrepancyKind.PHANTOM_NAME, named ? Severity.BLOCKING : Severity.WARNING, words.place(first))
                .on(Optional.of(rollCall))
                .evidence(printed.substring(0, Math.min(printed.length(), SHOWN)))
                .detail(
                        named
                                ? "Words stand between a list and what follows it, a state's name among them; they are read as no"
                                        + " names, and the list may be longer."
                                : "Words stand between a list and what follows it; they are read as no names.")
                .add();
    }
}
