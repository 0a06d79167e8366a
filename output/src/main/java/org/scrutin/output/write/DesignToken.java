package org.scrutin.output.write;

/**
 * The colours of a report, in one place. A colour means one thing all through: three stand for choices, the others are
 * ink and paper.
 */
enum DesignToken {
    PAPER("#ffffff", "#16181b"),
    WASH("#f4f4f1", "#212428"),
    INK("#1a1a1a", "#e8e6e3"),
    SOFT("#595959", "#a9adb2"),
    RULE("#d0d0cc", "#3c4147"),
    YES("#0072b2", "#3d9bd6"),
    YES_TEXT("#ffffff", "#0b0d0f"),
    ABSTAIN("#e6ab02", "#e6ab02"),
    ABSTAIN_TEXT("#1a1a1a", "#0b0d0f"),
    NO("#a6192e", "#d9566a"),
    NO_TEXT("#ffffff", "#0b0d0f");

    private final String light;
    private final String dark;

    DesignToken(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
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
