package org.scrutin.jobs.load.record.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scrutin.jobs.load.record.RecordReading;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;

/**
 * One record that is printed and read.
 *
 * @param votes of one day
 * @param form its shape
 * @param tongue its language
 * @param layout how it is set
 * @param faults what goes wrong, in this order
 * @param seed chooses where
 */
record Trial(List<RealVote> votes, Form form, Tongue tongue, Layout layout, List<Fault> faults, long seed) {

    private static final RecordReading READING = new RecordReading(LanguageTables.shipped(), Registry.SHIPPED);

    /**
     * What was printed and what was read of it.
     *
     * @param text the print
     * @param judgement what was read
     */
    record Outcome(String text, Judgement judgement) {}

    /** The record, with its faults. */
    Draft draft() {
        Draft draft = new Draft(votes, form, tongue, layout);
        Bench bench = new Bench(draft, new Random(seed));
        // A vote that ends otherwise is another vote: what a fault had done to it before would be lost.
        faults.stream()
                .sorted(Comparator.comparing((Fault fault) -> !fault.makesAnotherVote())
                        .thenComparing(fault -> !fault.takesAway()))
                .forEach(fault -> fault.damage(bench));
        return draft;
    }

    /** Prints the record as plain text and reads it. */
    Outcome run() {
        Draft draft = draft();
        String text = Typesetting.text(draft, new Random(seed));
        return new Outcome(text, new Judgement(draft.real(), read(new RecordText("record", text))));
    }

    /** Reads a document in the language that its words tell. */
    static Optional<ReadRecord> read(RecordText document) {
        return READING.language(document).flatMap(language -> READING.read(document, language));
    }

    @Override
    public String toString() {
        return form + " " + tongue + " " + faults + " seed " + seed + " "
                + votes.get(0).date();
    }
}
