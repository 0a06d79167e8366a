package org.scrutin.output.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.Arrays;
import java.util.Optional;

/** The faces that the program brings. */
enum FontFace {
    REGULAR(Letters.WESTERN, 400, FontStyle.NORMAL, "OpenSans-Regular"),
    BOLD(Letters.WESTERN, 700, FontStyle.NORMAL, "OpenSans-Bold"),
    ITALIC(Letters.WESTERN, 400, FontStyle.ITALIC, "OpenSans-Italic"),
    CHINESE_REGULAR(Letters.CHINESE, 400, FontStyle.NORMAL, "NotoSansSC-Regular"),
    CHINESE_BOLD(Letters.CHINESE, 700, FontStyle.NORMAL, "NotoSansSC-Bold"),
    ARABIC_REGULAR(Letters.ARABIC, 400, FontStyle.NORMAL, "MarkaziText-Regular"),
    ARABIC_BOLD(Letters.ARABIC, 700, FontStyle.NORMAL, "MarkaziText-Bold");

    /** A family of faces. */
    enum Letters {
        /** Latin, Greek and Cyrillic. */
        WESTERN("Open Sans", "OpenSans"),
        CHINESE("Noto Sans SC", "NotoSansSC"),
        ARABIC("Markazi Text", "Markazi");

        private final String family;
        private final String folder;

        Letters(String family, String folder) {
            this.family = family;
            this.folder = folder;
        }
    }

    private final Letters letters;
    private final int weight;
    private final FontStyle style;
    private final String postScriptName;

    FontFace(Letters letters, int weight, FontStyle style, String postScriptName) {
        this.letters = letters;
        this.weight = weight;
        this.style = style;
        this.postScriptName = postScriptName;
    }

    /** The face of a PostScript name. */
    static Optional<FontFace> named(String postScriptName) {
        return Arrays.stream(values())
                .filter(face -> face.postScriptName.equals(postScriptName))
                .findFirst();
    }

    /** As a style sheet names it. */
    String family() {
        return letters.family;
    }

    Letters letters() {
        return letters;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** Where it stands on the class path. */
    String resource() {
        return "/fonts/ttf/" + letters.folder + '/' + postScriptName + ".ttf";
    }
}
