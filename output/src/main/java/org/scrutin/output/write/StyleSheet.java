package org.scrutin.output.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a report looks: what screen and paper share, then what each needs of its own. */
final class StyleSheet {

    private final String css;

    private StyleSheet(String css) {
        this.css = css;
    }

    /** For browsers: light, dark, any width, and their own printing. */
    static StyleSheet forScreen() {
        return new StyleSheet(":root{" + declared(DesignToken::light) + "}\n"
                + "@media (prefers-color-scheme:dark){:root{" + declared(DesignToken::dark) + "}}\n"
                + "@media print{:root{" + declared(DesignToken::light) + "}}\n"
                + resource("shared.css")
                + resource("screen.css"));
    }

    /** For the PDF, whose renderer knows no variables. */
    static StyleSheet forPaper() {
        String text = resource("shared.css") + resource("paper.css");
        for (DesignToken token : DesignToken.values()) {
            text = text.replace("var(" + token.property() + ")", token.light());
        }
        return new StyleSheet(text);
    }

    String css() {
        return css;
    }

    private static String declared(Function<DesignToken, String> colour) {
        return Arrays.stream(DesignToken.values())
                .map(token -> token.property() + ":" + colour.apply(token))
                .collect(Collectors.joining(";"));
    }

    private static String resource(String name) {
        try (InputStream stream = StyleSheet.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the style sheet is not in the program: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
