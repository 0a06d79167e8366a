package org.scrutin.jobs.load.record.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.registry.Spelling;
import org.scrutin.jobs.registry.StateName;

/**
 * Whom the names of one document mean on one day. A spelling that the registry has is certain; one that differs from it
 * in blanks, hyphens and stops only is certain too, as line breaks lose and leave these; a spelling a letter or two away is
 * only told as near, and so is the name of another state that data sets alone keep for one.
 */
final class NameResolver {

    /** Below this many characters a part of a fused text is as likely an abbreviation or a syllable. */
    private static final int SHORTEST_FUSED = 4;

    private static final int SHORTEST_FUSED_HAN = 2;

    private static final int STRAY_BLANKS = 16;

    /** Characters that no name reaches, however many blanks a conversion put into it. */
    static final int LONGEST_PRINTED = 300;

    /** Characters that a list of all states does not reach. */
    private static final int LONGEST_FUSED = 5_000;

    private final CsvStateRegistry registry;
    private final LanguageTable language;
    private final LocalDate day;
    private final Set<String> ownSpellings = new TreeSet<>();
    private final SortedMap<String, SortedSet<StateId>> onTheDay = new TreeMap<>();
    private final Map<String, SortedSet<StateId>> compact = new TreeMap<>();
    private final Map<String, SortedSet<StateId>> compactAnywhere = new TreeMap<>();
    private final DataSetLabels labels;
    /** What was read before: the lists of a record name the same states again and again. */
    private final Map<String, NameReading> readings = new LinkedHashMap<>();

    private final Map<String, Boolean> known = new LinkedHashMap<>();
    private final NearNames near;
    private final NamesAmongWords amongWords;
    /** Characters of the longest name, and room for blanks that its spelling does not have. */
    private final int longest;

    NameResolver(CsvStateRegistry registry, LanguageTable language, LocalDate day) {
        this.registry = registry;
        this.language = language;
        this.day = day;
        this.labels = DataSetLabels.of(registry, day);
        for (StateName name : registry.names()) {
            String spelling = name.spelling().value();
            if (labels.isOne(spelling, name.id())) {
                continue;
            }
            if (name.period().holds(day)) {
                compactAnywhere
                        .computeIfAbsent(compact(spelling), s -> new TreeSet<>())
                        .add(name.id());
            }
            if (name.language().equals(language.language())) {
                ownSpellings.add(spelling);
                if (name.period().holds(day)) {
                    onTheDay.computeIfAbsent(spelling, s -> new TreeSet<>()).add(name.id());
                    compact.computeIfAbsent(compact(spelling), s -> new TreeSet<>())
                            .add(name.id());
                }
            }
        }
        this.amongWords = NamesAmongWords.of(onTheDay.keySet(), language.blanks());
        this.near = new NearNames(onTheDay, language.lists().confused());
        this.longest = STRAY_BLANKS
                + onTheDay.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a state's name in the document's language stands among words of a sentence. */
    boolean isNamedIn(String words) {
        return amongWords.in(words);
    }

    /** Whether the registry knows one state by exactly this spelling. */
    boolean knows(String printed) {
        return printed.length() <= LONGEST_PRINTED
                && known.computeIfAbsent(
                        printed, name -> registry.named(name, day).size() == 1);
    }

    /** Whether one state bears this name in the document's language, but for blanks, hyphens and stops. */
    boolean knowsBroken(String printed) {
        return printed.length() <= LONGEST_PRINTED
                && compact.getOrDefault(compact(Spelling.of(printed).value()), new TreeSet<>())
                                .size()
                        == 1;
    }

    NameReading read(String printed) {
        return printed.length() <= LONGEST_PRINTED
                ? readings.computeIfAbsent(printed, this::newlyRead)
                : newlyRead(printed);
    }

    private NameReading newlyRead(String printed) {
        List<StateId> ids = registry.named(printed, day);
        String spelling = Spelling.of(printed).value();
        if (ids.size() == 1 && labels.isOne(spelling, ids.get(0))) {
            return new NameReading.Label(ids.get(0));
        }
        if (ids.size() == 1) {
            boolean own = ownSpellings.contains(spelling);
            return new NameReading.Resolved(
                    ids.get(0), own ? NameReading.Manner.AS_PRINTED : NameReading.Manner.OTHER_LANGUAGE);
        }
        Optional<String> heading = language.headingWords().stream()
                .filter(word -> isHeadingAlone(spelling, Spelling.of(word).value()))
                .findFirst();
        if (heading.isPresent()) {
            return new NameReading.Phantom(heading.get());
        }
        SortedSet<StateId> spaced = compact.getOrDefault(compact(spelling), new TreeSet<>());
        if (spaced.size() == 1) {
            // "Guinea-" can be what a break left of Guinea-Bissau.
            return spelling.startsWith("-") || spelling.endsWith("-")
                    ? new NameReading.Near(spaced.first())
                    : new NameReading.Resolved(spaced.first(), NameReading.Manner.BLANKS_AND_HYPHENS);
        }
        // Where blanks are not read, those inside a name of another language are gone too.
        SortedSet<StateId> elsewhere = language.blanks() == Blanks.MEAN_NOTHING
                ? compactAnywhere.getOrDefault(compact(spelling), new TreeSet<>())
                : new TreeSet<>();
        if (elsewhere.size() == 1) {
            return new NameReading.Resolved(elsewhere.first(), NameReading.Manner.OTHER_LANGUAGE);
        }
        return near.to(spelling)
                .<NameReading>map(NameReading.Near::new)
                .orElseGet(() -> new NameReading.Unresolved(ids.size()));
    }

    /** Whether a text is a heading and at most a count: words behind it can be a name that lost its sign. */
    private static boolean isHeadingAlone(String spelling, String heading) {
        return spelling.startsWith(heading)
                && spelling.substring(heading.length()).chars().noneMatch(Character::isLetter);
    }

    /**
     * Where a text that holds several names without a sign between them is to be cut, so that every part is a name of
     * the document's language on the day.
     *
     * @return the starts of the second part and those after it; empty unless there is exactly one way
     */
    List<Integer> cuts(String printed) {
        if (printed.length() > LONGEST_FUSED) {
            return List.of();
        }
        // ways[i]: how many ways there are to read the text from i on; next[i]: the first cut of the only one.
        int[] ways = new int[printed.length() + 1];
        int[] next = new int[printed.length() + 1];
        ways[printed.length()] = 1;
        for (int from = printed.length() - 1; from >= 0; from--) {
            if (Character.isWhitespace(printed.charAt(from))) {
                continue;
            }
            int farthest = Math.min(printed.length(), from + longest);
            for (int to = from + 1; to <= farthest; to++) {
                int rest = to;
                while (rest < printed.length() && Character.isWhitespace(printed.charAt(rest))) {
                    rest++;
                }
                if (ways[rest] > 0
                        && !Character.isWhitespace(printed.charAt(to - 1))
                        && isName(printed.substring(from, to))) {
                    ways[from] = Math.min(2, ways[from] + ways[rest]);
                    next[from] = rest;
                }
            }
        }
        List<Integer> cuts = new ArrayList<>();
        if (ways[0] == 1) {
            for (int at = next[0]; at < printed.length(); at = next[at]) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    private boolean isName(String part) {
        String spelling = Spelling.of(part).value();
        return spelling.length() >= (isHan(spelling) ? SHORTEST_FUSED_HAN : SHORTEST_FUSED)
                && onTheDay.getOrDefault(spelling, new TreeSet<>()).size() == 1;
    }

    static boolean isHan(String spelling) {
        return spelling.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static String compact(String spelling) {
        return spelling.replace(" ", "").replace("-", "").replace(".", "");
    }
}
