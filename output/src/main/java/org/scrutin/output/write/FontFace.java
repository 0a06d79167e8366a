package org.scrutin.output.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.util.Arrays;
import java.util.Optional;

/** The faces that the program brings. */
enum FontFace {
    REGULAR("Open Sans", 400, FontStyle.NORMAL, "OpenSans", "OpenSans-Regular"),
    BOLD("Open Sans", 700, FontStyle.NORMAL, "OpenSans", "OpenSans-Bold"),
    ITALIC("Open Sans", 400, FontStyle.ITALIC, "OpenSans", "OpenSans-Italic"),
    CHINESE_REGULAR("Noto Sans SC", 400, FontStyle.NORMAL, "NotoSansSC", "NotoSansSC-Regular"),
    CHINESE_BOLD("Noto Sans SC", 700, FontStyle.NORMAL, "NotoSansSC", "NotoSansSC-Bold");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String folder;
    private final String postScriptName;

    FontFace(String family, int weight, FontStyle style, String folder, String postScriptName) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.folder = folder;
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
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    boolean isChinese() {
        return this == CHINESE_REGULAR || this == CHINESE_BOLD;
    }

    /** Where it stands on the class path. */
    String resource() {
        return "/fonts/ttf/" + folder + '/' + postScriptName + ".ttf";
    }
}
