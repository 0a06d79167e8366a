package org.scrutin.jobs.load.record.verbatim;

import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * The sentence that ends the record of a meeting: "The meeting rose at 1.05 p.m." Behind it nobody speaks and nothing is voted on. The
 * same words within a record, where a meeting was suspended and went on, do not end it, nor do they where the record breaks off behind
 * "was suspended at 11.20 a.m. and resumed at 12.05 p.m."
 */
record ClosingSentence(RecordText document, TitlePage title, LanguageTable language) {

    /** Characters behind the sentence in which the same sentence, or the next, says that the meeting went on. */
    private static final int RESUMED_WITHIN = 200;

    /** Whether the record has it. */
    boolean isPrinted() {
        Passage all = Passage.of(document, new Span(title.end(), document.length()), List.of(), language.blanks());
        return WordPattern.all(language.verbatim().closing(), all.plain()).stream()
                .filter(words -> document.beginsLine(all.offset(words.start())))
                .reduce((first, second) -> second)
                .filter(last -> !isResumedBehind(all, last) && isSilentBehind(all, last))
                .isPresent();
    }

    /** The last line with words on it: where a reader sees that the record breaks off. */
    static int lastLine(RecordText document) {
        Optional<Span> last = document.lines().stream()
                .filter(line -> !document.text(line).isBlank())
                .reduce((first, second) -> second);
        return last.map(Span::start).orElse(0);
    }

    private boolean isResumedBehind(Passage all, Words closing) {
        int within = Math.min(all.plain().length(), closing.end() + RESUMED_WITHIN);
        return WordPattern.any(language.verbatim().resuming(), all.plain().substring(closing.end(), within));
    }

    private boolean isSilentBehind(Passage all, Words closing) {
        int behind = all.offset(closing.end() - 1) + 1;
        Proceedings rest =
                new Proceedings(new PageFurniture(document, title.symbol()).text(language.blanks()), behind, language);
        return rest.nextTurn(-1) == rest.plain().length()
                && VoteScan.openings(rest).isEmpty();
    }
}
