package org.scrutin.output.document;

/** A part of a section that stands on lines of its own. */
public sealed interface Block
        permits BulletList,
                DataTable,
                DefinitionList,
                Figure,
                Fold,
                KeyFigures,
                Notice,
                NumberedFindings,
                Paragraph,
                PrintedPassages,
                SmallPrint,
                Subheading {

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Does something for each kind of block: a new kind does not compile until every writer knows it.
     *
     * @param <R> what it makes of a block
     */
    interface Visitor<R> {

        R paragraph(Paragraph paragraph);

        R subheading(Subheading subheading);

        R bullets(BulletList list);

        R findings(NumberedFindings findings);

        R table(DataTable table);

        R figure(Figure figure);

        R notice(Notice notice);

        R definitions(DefinitionList list);

        R keyFigures(KeyFigures figures);

        R smallPrint(SmallPrint print);

        R fold(Fold fold);

        R passages(PrintedPassages passages);
    }
}
