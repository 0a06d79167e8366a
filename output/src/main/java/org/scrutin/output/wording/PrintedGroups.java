package org.scrutin.output.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateRegistry;

/**
 * Which group of the registry a record means by a printed name, in whatever language the record is. A name counts as known
 * only where it is a group's whole name and no other group's: of “the European Union and Serbia” nothing is known.
 */
final class PrintedGroups {

    /** What the registry adds to a name to say whom it counts, in brackets of either script. */
    private static final Pattern ADDED = Pattern.compile("\\s*[(（][^)）]*[)）]");

    private static final Pattern ARTICLE = Pattern.compile("^the ");

    /** Records call a regional group by either of these words. */
    private static final String LONG_GROUP = "国家集团";

    private static final String SHORT_GROUP = "国家组";

    private final Map<String, GroupId> byName = new TreeMap<>();

    PrintedGroups(StateRegistry registry) {
        TreeSet<String> ambiguous = new TreeSet<>();
        for (StateGroup group : registry.groups()) {
            for (String name :
                    List.copyOf(new TreeSet<>(group.name().byLanguage().values()))) {
                GroupId known = byName.putIfAbsent(normal(name), group.id());
                if (known != null && !known.equals(group.id())) {
                    ambiguous.add(normal(name));
                }
            }
        }
        ambiguous.forEach(byName::remove);
    }

    /** The group of that name; empty where the registry knows none, or more than one. */
    Optional<GroupId> named(String printed) {
        return Optional.ofNullable(byName.get(normal(printed)));
    }

    private static String normal(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String bare = ARTICLE.matcher(ADDED.matcher(folded).replaceAll("")).replaceFirst("");
        return bare.replace(LONG_GROUP, SHORT_GROUP);
    }
}
