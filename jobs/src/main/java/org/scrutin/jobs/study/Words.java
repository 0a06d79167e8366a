package org.scrutin.jobs.study;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.scrutin.analysis.vote.RollCallKind;

/** Words of the study file that stand for constants. */
final class Words {

    private Words() {}

    /** The constant with the id. */
    static <T> Optional<T> find(T[] constants, Function<T, String> id, String word) {
        return Arrays.stream(constants)
                .filter(constant -> id.apply(constant).equals(word))
                .findFirst();
    }

    /** The constant with an id that the schema has let through. */
    static <T> T get(T[] constants, Function<T, String> id, String word) {
        return find(constants, id, word)
                .orElseThrow(() -> new IllegalStateException("the schema lets " + word + " pass"));
    }

    static Set<RollCallKind> kinds(List<YamlNode> words) {
        EnumSet<RollCallKind> kinds = EnumSet.noneOf(RollCallKind.class);
        words.forEach(word -> kinds.add(get(RollCallKind.values(), RollCallKind::id, word.text())));
        return kinds;
    }
}
