package org.scrutin.output.write;

import org.w3c.dom.Element;

/** Classes of the style sheets that the composition of pages goes by. */
enum BlockClass {
    /** A table with its caption and notes. */
    TABLE("tablebox"),
    /** A table that stays on one page. */
    SHORT_TABLE("tablebox short"),
    /** Text in two columns. */
    COLUMNS("columns"),
    /** Where a column ends before it is full. */
    COLUMN_BREAK("columnbreak"),
    /** A section that begins a page. */
    PART("part"),
    /** A paper of a few pages. */
    PAPER("page brief"),
    /** A paper that stands closer, so that it has no more pages than a sheet has sides. */
    TIGHT("tight"),
    /** A section within such a part, close below the one before it. */
    IN_PART("inpart");

    private final String styleClass;

    BlockClass(String styleClass) {
        this.styleClass = styleClass;
    }

    /** As the class is written in XHTML. */
    String styleClass() {
        return styleClass;
    }

    /** Whether an element is of the class, a longer one that begins with it included. */
    boolean isOf(Element element) {
        String own = element.getAttribute("class");
        return own.equals(styleClass) || own.startsWith(styleClass + " ");
    }
}
