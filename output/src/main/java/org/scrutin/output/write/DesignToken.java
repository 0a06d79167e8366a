package org.scrutin.output.write;

import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Palette;

/** The colours of a report, which are those of its charts: a colour means one thing all through. */
enum DesignToken {
    PAPER,
    INK,
    SOFT,
    RULE,
    YES,
    YES_TEXT,
    ABSTAIN,
    ABSTAIN_TEXT,
    NO,
    NO_TEXT;

    /** The colour's value on a page, as {@code #rrggbb}. */
    String on(Palette page) {
        return ChartTheme.hex(
                switch (this) {
                    case PAPER -> page.paper();
                    case INK -> page.ink();
                    case SOFT -> page.muted();
                    case RULE -> page.grid();
                    case YES -> page.of(Choice.YES);
                    case YES_TEXT -> page.on(Choice.YES);
                    case ABSTAIN -> page.of(Choice.ABSTAIN);
                    case ABSTAIN_TEXT -> page.on(Choice.ABSTAIN);
                    case NO -> page.of(Choice.NO);
                    case NO_TEXT -> page.on(Choice.NO);
                });
    }

    /** As a style sheet names it: {@code --abstain-text}. */
    String property() {
        StringBuilder name = new StringBuilder("--");
        for (char c : name().toCharArray()) {
            name.append(c == '_' ? '-' : (char) (c | 0x20));
        }
        return name.toString();
    }
}
