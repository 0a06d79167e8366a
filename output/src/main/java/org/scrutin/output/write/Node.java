package org.scrutin.output.write;

/** A part of an XHTML tree. Escaping happens where a tree becomes text, so no markup can come from data. */
sealed interface Node permits Element, Node.Characters, Node.Drawing {

    /**
     * Characters.
     *
     * @param text not escaped
     */
    record Characters(String text) implements Node {}

    /**
     * A drawing as SVG, made by this program.
     *
     * @param svg a well-formed {@code svg} element
     */
    record Drawing(String svg) implements Node {}

    static Node text(String text) {
        return new Characters(text);
    }
}
