package org.scrutin.jobs.load.record.render;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.registry.StateName;

/** The registry that the program ships, read once, and the names of each day. */
final class Registry {

    static final CsvStateRegistry SHIPPED = CsvStateRegistry.shipped();

    private static final Set<String> SPELLINGS = spellings();
    private static final Map<String, NamesOfTheDay> NAMES = new ConcurrentHashMap<>();

    private Registry() {}

    static NamesOfTheDay names(Tongue tongue, LocalDate day) {
        return NAMES.computeIfAbsent(tongue.code() + day, key -> new NamesOfTheDay(SHIPPED, tongue.code(), day));
    }

    /** Whether any state ever bore a name, in any language. */
    static boolean isKnown(String name) {
        return SPELLINGS.contains(NamesOfTheDay.key(name));
    }

    /** Whether a language has a spelling. */
    static boolean isOf(Tongue tongue, String name) {
        return SPELLINGS.contains(tongue.code() + " " + NamesOfTheDay.key(name));
    }

    private static Set<String> spellings() {
        Set<String> all = new TreeSet<>();
        for (StateName name : SHIPPED.names()) {
            all.add(name.spelling().value());
            all.add(name.language() + " " + name.spelling().value());
        }
        return all;
    }
}
