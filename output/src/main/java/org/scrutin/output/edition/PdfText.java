package org.scrutin.output.edition;

/** How the text of a PDF is held against what was meant: where a line breaks is the writer's business. */
public final class PdfText {

    private PdfText() {}

    /** A text without blanks. */
    public static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
