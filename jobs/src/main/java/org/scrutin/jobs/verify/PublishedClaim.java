package org.scrutin.jobs.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.analysis.claim.Numerals;

/**
 * A claim as table {@code claims} has it.
 *
 * @param id its id
 * @param template the message that its sentence is made from
 * @param arguments by name, in the order of the table
 */
record PublishedClaim(String id, String template, Map<String, Argument> arguments) {

    /**
     * What a sentence says.
     *
     * @param parts of the value, in the order of the table
     * @param columns where each comes from; empty for a word that only chooses a form of the sentence
     * @param keys which row or rows each comes from, as the table says it
     */
    record Argument(List<String> parts, List<String> columns, List<String> keys) {

        /** Columns whose values are names, even where they are written as numbers. */
        private static final Pattern NAMES = Pattern.compile("(?:values\\()?(?:cycle|topic|series)(?:_from|_to)?\\)?");

        /** Whether the sentence says it, and does not only choose its form by it. */
        boolean isSaid() {
            return !columns.get(0).isEmpty();
        }

        /** The value as a word, its parts with blanks between. */
        String word() {
            return String.join(" ", parts);
        }

        /** The value as a count; empty where it is none. */
        Optional<Long> count() {
            return parts.size() == 1 && parts.get(0).matches("-?[0-9]{1,18}")
                    ? Optional.of(Long.parseLong(parts.get(0)))
                    : Optional.empty();
        }

        /** Whether each part is a number. */
        boolean isNumeric() {
            return columns.stream().noneMatch(column -> NAMES.matcher(column).matches())
                    && parts.stream().allMatch(part -> Numerals.of(part).isPresent());
        }
    }
}
