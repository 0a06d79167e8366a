package org.scrutin.output.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter of a report.
 *
 * @param id what links name; letters, digits and hyphens
 * @param title says what was found, where it can
 * @param start where it begins in print, and whether the contents name it
 * @param blocks in reading order
 */
public record Section(String id, String title, Start start, List<Block> blocks) {

    /** Where a section begins in print. */
    public enum Start {
        /** Below the one before. */
        BELOW,
        NEW_PAGE,
        /** On a new page whatever is left of the last one, as the first section of a part of the report. */
        NEW_PART,
        /** Below the one before, as a piece of the part that it stands in: the contents name the part alone. */
        IN_PART
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when the id can't be the target of a link
     */
    public Section {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not the id of a section: " + id);
        }
        blocks = List.copyOf(blocks);
    }

    /** Begins a section that stands below the one before. */
    public static Builder builder(String id, String title) {
        return new Builder(id, title, Start.BELOW);
    }

    /** Begins a section that opens a page. */
    public static Builder onNewPage(String id, String title) {
        return new Builder(id, title, Start.NEW_PAGE);
    }

    /** Begins a section that opens a part of the report. */
    public static Builder newPart(String id, String title) {
        return new Builder(id, title, Start.NEW_PART);
    }

    /** Begins a section that is a piece of the part before. */
    public static Builder inPart(String id, String title) {
        return new Builder(id, title, Start.IN_PART);
    }

    /** This section with other blocks. */
    public Section with(List<Block> other) {
        return new Section(id, title, start, other);
    }

    /** Collects the blocks of a section. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final Start start;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String id, String title, Start start) {
            this.id = id;
            this.title = title;
            this.start = start;
        }

        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        public Builder addAll(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        /** A paragraph. */
        public Builder paragraph(Inline... text) {
            return add(new Paragraph(List.of(text)));
        }

        /** A heading below the section's own. */
        public Builder subheading(String heading) {
            return add(new Subheading(heading));
        }

        public Section build() {
            return new Section(id, title, start, blocks);
        }
    }
}
