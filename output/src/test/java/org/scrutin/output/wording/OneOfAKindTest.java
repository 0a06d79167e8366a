package org.scrutin.output.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** English messages where everything that they count is one: a study may be as small. */
class OneOfAKindTest {

    /** One of something that ends as several do; verbs end so too. */
    private static final Pattern ONE_SEVERAL = Pattern.compile(
            "(?<![0-9.])1 (?:(?!whose)[a-z]+ )?(states|groups|topics|votes|members|texts|changes"
                    + "|ballots|paragraphs|cycles|clusters|meetings|pairs|rows|records|names|times|combinations|memberships|draws|tests|others)\\b");

    /** Messages that count what is several by a rule of the program, with the rule. */
    private static final Map<String, String> SEVERAL = Map.ofEntries(
            Map.entry("claim.bounds.possible", "told where there are other records"),
            Map.entry("claim.bounds.range", "told where there are other records"),
            Map.entry("groups.table.range", "told where there are other records"),
            Map.entry("trust.bounds.none", "the limits of what is looked at"),
            Map.entry("claim.clusters.bloc", "a cluster of one state is no bloc"),
            Map.entry("claim.clusters.loose", "a cluster of one state is not told"),
            Map.entry("claim.record.missed.all", "told of more than a dozen votes"),
            Map.entry("claim.cycle.thin.many", "told of more than three cycles"),
            Map.entry("claim.movers.coincidence", "the verb of a reference, which is a name"),
            Map.entry("claim.movers.switches.series", "told from three states on"),
            Map.entry("coincidence.table", "a constant"),
            Map.entry("isolation.few", "constants"),
            Map.entry("isolation.least", "a constant"),
            Map.entry("isolation.note", "constants"),
            Map.entry("isolation.note.few", "constants"),
            Map.entry("states.many", "told where more are than are named"),
            Map.entry("page.ballots.many", "page.ballots.one is for one"));

    @Test
    void oneIsToldAsOne() throws IOException {
        List<String> found = new ArrayList<>();
        NavigableSet<String> several = new TreeSet<>();
        for (String bundle : List.of("report", "profile", "method", "numbers")) {
            Properties messages = new Properties();
            try (Reader reader = new InputStreamReader(
                    Words.class.getResourceAsStream(bundle + "_en.properties"), StandardCharsets.UTF_8)) {
                messages.load(reader);
            }
            for (String key : new TreeSet<>(messages.stringPropertyNames())) {
                MessageFormat message = new MessageFormat(messages.getProperty(key), ULocale.UK);
                Map<String, Object> ones = message.getArgumentNames().stream()
                        .collect(Collectors.toMap(name -> name, name -> 1, (one, other) -> one, TreeMap::new));
                ONE_SEVERAL.matcher(message.format(ones)).results().forEach(match -> {
                    if (SEVERAL.containsKey(key)) {
                        several.add(key);
                    } else {
                        found.add(key + ": " + match.group());
                    }
                });
            }
        }
        assertEquals(List.of(), found);
        assertEquals(new TreeSet<>(SEVERAL.keySet()), several, "waived, though nothing is wrong");
    }
}
