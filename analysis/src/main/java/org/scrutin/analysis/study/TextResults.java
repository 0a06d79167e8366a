package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.dissent.TextReturn;

/**
 * How states chose on the parts of a text, and on a text that comes back.
 *
 * @param patterns rows of choices over the roll calls of a text
 * @param paragraphs who left paragraphs and came back
 * @param switches who changed its vote on a text that returns
 * @param returns texts that returned, with the change of their votes in favour
 */
public record TextResults(
        List<Pattern> patterns, ParagraphResults paragraphs, List<Switch> switches, List<TextReturn> returns) {

    /** No text was looked at. */
    public static final TextResults NONE = new TextResults(List.of(), ParagraphResults.NONE, List.of(), List.of());

    public TextResults {
        patterns = List.copyOf(patterns);
        switches = List.copyOf(switches);
        returns = List.copyOf(returns);
    }
}
