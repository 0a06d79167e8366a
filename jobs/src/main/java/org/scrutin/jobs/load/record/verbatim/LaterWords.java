package org.scrutin.jobs.load.record.verbatim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Tells what is said behind a vote and against it: that it does not stand, or that a state voted otherwise than a list has it. Words of whoever
 * presides, or of nobody, block the vote; those of a delegation are told.
 *
 * @param proceedings where it is said
 * @param findings where it is told
 */
record LaterWords(Proceedings proceedings, Findings findings) {

    /** Notes in square brackets are read elsewhere. */
    private static final Pattern NOTE = Pattern.compile("\\[[^\\[\\]]++\\]");

    /**
     * Tells them of one vote.
     *
     * @param behind from the vote to the next one
     */
    void tell(Span behind, RollCall vote) {
        LanguageTable language = proceedings.language();
        String text = withoutNotes(proceedings.plain().substring(behind.start(), behind.end()));
        boolean inFavour = vote.result().filter(RollCallResult::isInFavour).isPresent();
        List<Words> against =
                new ArrayList<>(WordPattern.all(language.decisions().corrected(), text));
        if (inFavour) {
            against.addAll(WordPattern.all(language.decisions().undone(), text));
        }
        against.forEach(words -> {
            boolean presiding = proceedings.isPresiding(behind.start() + words.start());
            add(
                    presiding ? DiscrepancyKind.SOURCES_DIFFER : DiscrepancyKind.INTENTION,
                    behind.start() + words.start(),
                    words,
                    vote);
        });
        WordPattern.all(language.verbatim().notes().statements(), text).stream()
                .filter(words -> proceedings.isPresiding(behind.start() + words.start()))
                .forEach(words -> add(DiscrepancyKind.INTENTION, behind.start() + words.start(), words, vote));
    }

    private void add(DiscrepancyKind kind, int position, Words words, RollCall vote) {
        Severity severity = kind == DiscrepancyKind.SOURCES_DIFFER ? Severity.BLOCKING : Severity.WARNING;
        findings.note(kind, severity, proceedings.passage().place(position))
                .on(Optional.of(vote.id()))
                .evidence(words.text().strip())
                .detail(
                        "Words behind the vote speak against it, or say that a state voted or meant to vote otherwise: they change no ballot.")
                .add();
    }

    /** As long as it was, so that places hold. */
    private static String withoutNotes(String text) {
        return NOTE.matcher(text)
                .replaceAll(
                        note -> Matcher.quoteReplacement(" ".repeat(note.group().length())));
    }
}
