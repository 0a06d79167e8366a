package org.scrutin.output.document;

import java.util.List;

/**
 * Terms and what they mean.
 *
 * @param definitions in reading order
 */
public record DefinitionList(List<Definition> definitions) implements Block {

    public DefinitionList {
        definitions = List.copyOf(definitions);
    }

    /**
     * One term.
     *
     * @param term as the report uses it
     * @param meaning one or more paragraphs: words, formula, source
     */
    public record Definition(String term, List<List<Inline>> meaning) {
        public Definition {
            meaning = meaning.stream().map(List::copyOf).toList();
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.definitions(this);
    }
}
