package org.scrutin.output.document;

import java.util.List;

/**
 * Findings in rank order.
 *
 * @param findings the first is the one that matters most
 */
public record NumberedFindings(List<Finding> findings) implements Block {

    public NumberedFindings {
        findings = List.copyOf(findings);
    }

    /**
     * One finding.
     *
     * @param headline the sentence
     * @param detail what stands behind it: numbers, names, what it rests on; empty = nothing more
     */
    public record Finding(List<Inline> headline, List<Inline> detail) {
        public Finding {
            headline = List.copyOf(headline);
            detail = List.copyOf(detail);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.findings(this);
    }
}
