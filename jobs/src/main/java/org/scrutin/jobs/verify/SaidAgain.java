package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.TitleSigns;

/**
 * A text of a report that no claim says, said again from the tables.
 *
 * @param text its words; where a title stands whose words are in no table, a sign of {@link TitleSigns}
 * @param allowed numbers that it may also have where such signs stand
 */
record SaidAgain(String text, List<String> allowed) {

    SaidAgain {
        allowed = List.copyOf(allowed);
    }

    static SaidAgain of(String text, TitleSigns titles) {
        return new SaidAgain(text, titles.allowed(text));
    }

    /** What a printed text says otherwise; empty where its numbers are those of this text. */
    Optional<String> difference(String printed) {
        String own = PrintedText.normal(TitleSigns.without(text));
        List<String> left = new ArrayList<>(PrintedText.numbers(PrintedText.normal(printed)));
        boolean all = PrintedText.numbers(own).stream().allMatch(left::remove);
        allowed.forEach(left::remove);
        return all && left.isEmpty()
                ? Optional.empty()
                : Optional.of("report says “" + PrintedText.normal(printed) + "”, tables say “"
                        + new TitledText(text).shown() + "”");
    }
}
