package org.scrutin.output.write;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Palette;

/** How a report looks: what screen and paper share, then what each needs of its own. */
final class StyleSheet {

    private final String css;

    private StyleSheet(String css) {
        this.css = css;
    }

    /** For browsers: light, dark, any width, and their own printing. */
    static StyleSheet forScreen(ChartTheme theme) {
        String light = ":root{" + declared(Palette.LIGHT) + ';' + theme.lightCss() + "}";
        String dark = ":root{" + declared(Palette.DARK) + ';' + theme.darkCss() + "}";
        return new StyleSheet(light + "\n@media (prefers-color-scheme:dark){" + dark + "}\n@media print{" + light
                + "}\n" + ShippedText.of("shared.css") + ShippedText.of("screen.css"));
    }

    /** For the PDF, whose renderer knows no variables. */
    static StyleSheet forPaper() {
        String text = ShippedText.of("shared.css") + ShippedText.of("paper.css");
        for (DesignToken token : DesignToken.values()) {
            text = text.replace("var(" + token.property() + ")", token.on(Palette.LIGHT));
        }
        return new StyleSheet(text);
    }

    String css() {
        return css;
    }

    private static String declared(Palette page) {
        return Arrays.stream(DesignToken.values())
                .map(token -> token.property() + ":" + token.on(page))
                .collect(Collectors.joining(";"));
    }
}
