package org.scrutin.jobs.load.record.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.StateId;

/** What goes wrong with the letters of a name. */
final class SpellingFaults {

    private static final int FEWEST_LETTERS = 6;
    private static final int FEWEST_FOR_TWO = 10;
    private static final int FEWEST_HAN = 4;

    private static final Map<Tongue, List<String>> ALPHABET = Map.of(
            Tongue.AR, letters("بتثجحخدذرزسشصضطظعغفقكلمن"),
            Tongue.RU, letters("бвгджзклмнпрстфхцчшщ"),
            Tongue.ZH, letters("书木水火土山石田禾米"),
            Tongue.EN, letters("bcdfghklmnpqrstvwxz"),
            Tongue.ES, letters("bcdfghklmnpqrstvwxz"),
            Tongue.FR, letters("bcdfghklmnpqrstvwxz"));

    /** What scanning takes for what. */
    private static final Map<Tongue, List<List<String>>> CONFUSED = Map.of(
            Tongue.AR, pairs("ي:ى", "ب:ت", "ق:ف", "ح:خ", "ر:ز"),
            Tongue.RU, pairs("а:a", "о:o", "е:e", "с:c", "н:п", "и:й"),
            Tongue.ZH, pairs("日:曰", "大:太", "巴:色", "亚:业", "尔:示", "利:刊", "马:鸟", "比:此", "拉:垃"),
            Tongue.EN, pairs("m:rn", "l:1", "o:0", "i:l", "u:ii", "g:q"),
            Tongue.ES, pairs("m:rn", "l:1", "o:0", "i:l", "u:ii", "g:q"),
            Tongue.FR, pairs("m:rn", "l:1", "o:0", "i:l", "u:ii", "g:q"));

    private SpellingFaults() {}

    static void letters(Bench bench, int edits) {
        Tongue tongue = bench.draft().tongue();
        int least = tongue.hasBlanks() ? (edits == 1 ? FEWEST_LETTERS : FEWEST_FOR_TWO) : FEWEST_HAN + 2 * (edits - 1);
        Bench.Place place = bench.name(item -> item.text().length() >= least);
        String name = place.item().text();
        String other = name;
        while (other.equals(name) || !isNobodys(other)) {
            StringBuilder letters = new StringBuilder(name);
            List<Integer> at = new ArrayList<>();
            for (int i = 1; i < name.length(); i++) {
                if (Character.isLetter(name.charAt(i))) {
                    at.add(i);
                }
            }
            for (int i : bench.shuffled(at).subList(0, edits)) {
                letters.setCharAt(i, bench.any(ALPHABET.get(tongue), "letter").charAt(0));
            }
            other = letters.toString();
        }
        place.set(place.item().printed(other));
    }

    static void scanned(Bench bench) {
        List<List<String>> pairs = CONFUSED.get(bench.draft().tongue());
        int least = bench.draft().tongue().hasBlanks() ? FEWEST_LETTERS : FEWEST_HAN;
        for (List<String> pair : bench.shuffled(pairs)) {
            List<Bench.Place> places = new ArrayList<>();
            try {
                places.add(bench.name(item -> item.text().length() >= least
                        && item.text().indexOf(pair.get(0), 1) > 0
                        && isNobodys(scanned(item.text(), pair))));
            } catch (Bench.NoPlace e) {
                continue;
            }
            Bench.Place place = places.get(0);
            place.set(place.item().printed(scanned(place.item().text(), pair)));
            return;
        }
        throw new Bench.NoPlace("no letter that scanning takes for another");
    }

    private static String scanned(String name, List<String> pair) {
        int at = name.indexOf(pair.get(0), 1);
        return name.substring(0, at)
                + pair.get(1)
                + name.substring(at + pair.get(0).length());
    }

    static void otherLanguage(Bench bench) {
        Tongue own = bench.draft().tongue();
        Tongue other =
                own == Tongue.EN ? Tongue.FR : own == Tongue.FR ? Tongue.ES : own == Tongue.ES ? Tongue.FR : Tongue.EN;
        NamesOfTheDay names = Registry.names(other, bench.draft().day());
        Bench.Place place = bench.name(item -> {
            StateId state = bench.state(item);
            return names.of(state)
                    .filter(name -> bench.draft().names().all(state).stream()
                            .noneMatch(one -> NamesOfTheDay.key(one).equals(NamesOfTheDay.key(name))))
                    .filter(name -> !Registry.isOf(own, name))
                    .isPresent();
        });
        place.set(place.item().printed(names.of(bench.state(place.item())).orElseThrow()));
    }

    /** Of two names in a row the last word of the first and the first of the second change places, as in a line that was put together wrongly. */
    static void wordsOutOfOrder(Bench bench) {
        boolean blanks = bench.draft().tongue().hasBlanks();
        List<Bench.Place> places = new ArrayList<>();
        for (Bench.Place place : bench.places(item -> true, 2)) {
            List<String> swapped =
                    swapped(place.item().text(), next(place).item().text(), blanks);
            if (swapped.stream().allMatch(SpellingFaults::isNobodys)) {
                places.add(place);
            }
        }
        Bench.Place first = bench.any(places, "two names of several words");
        Bench.Place second = next(first);
        List<String> swapped = swapped(first.item().text(), second.item().text(), blanks);
        first.set(first.item().printed(swapped.get(0)));
        second.set(second.item().printed(swapped.get(1)));
    }

    private static Bench.Place next(Bench.Place place) {
        return new Bench.Place(place.vote(), place.list(), place.index() + 1);
    }

    /** Where blanks part no words, the last and the first sign; names of one word would only change places. */
    private static List<String> swapped(String first, String second, boolean blanks) {
        int end = blanks ? first.lastIndexOf(' ') + 1 : first.length() - 1;
        int start = blanks ? (second + " ").indexOf(' ') : 1;
        return List.of(
                first.substring(0, end) + second.substring(0, start), first.substring(end) + second.substring(start));
    }

    static void hyphen(Bench bench) {
        Bench.Place place = bench.name(item -> firstLetters(item.text()) >= 7);
        String name = place.item().text();
        int at = 3 + bench.random().nextInt(firstLetters(name) - 5);
        place.set(place.item().printed(name.substring(0, at) + "-\n" + name.substring(at)));
    }

    /** A name over the end of a line or of a page. */
    static void broken(Bench bench, String end) {
        boolean blanks = bench.draft().tongue().hasBlanks();
        Bench.Place place = bench.name(
                item -> blanks ? item.text().indexOf(' ') > 0 : item.text().length() > 3);
        String name = place.item().text();
        int at = blanks ? name.indexOf(' ') : 2;
        place.set(place.item().printed(name.substring(0, at) + end + name.substring(blanks ? at + 1 : at)));
    }

    static void strayBlank(Bench bench) {
        Bench.Place place = bench.name(item -> firstLetters(item.text()) >= 7);
        String name = place.item().text();
        int at = 3 + bench.random().nextInt(firstLetters(name) - 5);
        place.set(place.item().printed(name.substring(0, at) + " " + name.substring(at)));
    }

    static void letterSpaced(Bench bench) {
        Bench.Place place = bench.name(item -> firstLetters(item.text()) >= 5);
        String name = place.item().text();
        int letters = firstLetters(name);
        place.set(place.item()
                .printed(String.join(" ", letters(name.substring(0, letters))) + name.substring(letters)));
    }

    static void narrowBlanks(Bench bench) {
        all(bench, name -> name.replace(' ', '\u00A0'));
        bench.draft()
                .votes()
                .forEach(vote -> vote.lists()
                        .values()
                        .forEach(list -> list.head(list.heading().replace(' ', '\u202F') + "\u202F")));
    }

    static void directions(Bench bench) {
        all(bench, name -> "\u200F" + name + "\u200E");
        bench.draft()
                .votes()
                .forEach(
                        vote -> vote.lists().values().forEach(list -> list.head("\u200F" + list.heading() + "\u200E")));
    }

    static void dots(Bench bench) {
        all(
                bench,
                name -> name.replace('ё', 'е').equals(name)
                        ? name.replaceFirst("(?<=\\p{L})е", "ё")
                        : name.replace('ё', 'е'));
    }

    private static void all(Bench bench, java.util.function.UnaryOperator<String> change) {
        for (DraftVote vote : bench.draft().votes()) {
            for (DraftList list : vote.cast()) {
                list.items().replaceAll(item -> item.isWhole() ? item.printed(change.apply(item.text())) : item);
            }
        }
    }

    private static boolean isNobodys(String name) {
        // A digit at the end can be furniture that got into the list, and what stands before it is then a name.
        return !Registry.isKnown(name) && !Registry.isKnown(name.replaceAll("\\p{Nd}+$", ""));
    }

    private static int firstLetters(String name) {
        int letters = 0;
        while (letters < name.length() && Character.isLetter(name.charAt(letters))) {
            letters++;
        }
        return letters;
    }

    private static List<String> letters(String all) {
        return all.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<List<String>> pairs(String... pairs) {
        List<List<String>> all = new ArrayList<>();
        for (String pair : pairs) {
            all.add(List.of(pair.split(":", -1)));
        }
        return all;
    }
}
