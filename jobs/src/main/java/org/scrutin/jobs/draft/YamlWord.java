package org.scrutin.jobs.draft;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as YAML has them: plain where nobody could misread them, else in double quotes. */
final class YamlWord {

    private static final Set<String> OTHERWISE_READ = Set.of("true", "false", "null");

    private YamlWord() {}

    static String of(String word) {
        boolean plain = word.matches("[A-Za-z][A-Za-z0-9._/-]*|\\d{1,9}|\\.\\./[A-Za-z0-9._/-]+")
                && !OTHERWISE_READ.contains(word.toLowerCase(Locale.ROOT));
        return plain ? word : quoted(word);
    }

    /** In double quotes, on one line. */
    static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        word.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** A list on one line. */
    static String list(Collection<String> words) {
        return words.stream().map(YamlWord::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
