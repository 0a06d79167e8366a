package org.scrutin.output.document;

import org.scrutin.analysis.vote.Choice;

/** A part of a line. */
public sealed interface Inline {

    static Inline text(String text) {
        return new Text(text);
    }

    static Inline strong(String text) {
        return new Strong(text);
    }

    static Inline emphasis(String text) {
        return new Emphasis(text);
    }

    static Inline formula(String text) {
        return new Formula(text);
    }

    /** A link to a section of the same report. */
    static Inline toSection(String section, String text) {
        return new Link(new LinkTarget.ToSection(section), text);
    }

    /** A link to a table's file. */
    static Inline toTable(String table, String text) {
        return new Link(new LinkTarget.ToTable(table), text);
    }

    /** A link to a document of the United Nations. */
    static Inline toDocument(String symbol) {
        return new Link(new LinkTarget.ToDocument(symbol), symbol);
    }

    /** Words of a source in their own language. */
    static Inline quotation(String text, String language) {
        return new Quotation(text, language);
    }

    static Inline letter(Choice choice, String spoken) {
        return new Letter(choice, spoken);
    }

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Does something for each kind: a new kind does not compile until every writer knows it.
     *
     * @param <R> what it makes of it
     */
    interface Visitor<R> {

        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R formula(Formula formula);

        R link(Link link);

        R claimMark(ClaimMark mark);

        R letter(Letter letter);

        R quotation(Quotation quotation);
    }

    /**
     * Plain text.
     *
     * @param text the text
     */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Text that stands out.
     *
     * @param text the text
     */
    record Strong(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * Text with stress, or a title.
     *
     * @param text the text
     */
    record Emphasis(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * A formula in plain characters.
     *
     * @param text for example "(3M − T) / 2T"
     */
    record Formula(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formula(this);
        }
    }

    /**
     * A link.
     *
     * @param target where to
     * @param text as printed
     */
    record Link(LinkTarget target, String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * The small number behind a sentence that leads to the table its numbers stand in.
     *
     * @param claim the claim's id
     * @param number as printed, from 1
     * @param table the table of its first cell
     */
    record ClaimMark(String claim, int number, String table) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.claimMark(this);
        }
    }

    /**
     * Words of a source, as it has them.
     *
     * @param text the words
     * @param language their language, ISO 639-1
     */
    record Quotation(String text, String language) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /**
     * A choice, shown by letter and colour.
     *
     * @param choice the choice
     * @param spoken the choice in words of the report's language
     */
    record Letter(Choice choice, String spoken) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.letter(this);
        }
    }
}
