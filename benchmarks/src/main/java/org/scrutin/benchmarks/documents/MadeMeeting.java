package org.scrutin.benchmarks.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.State;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * The record of a meeting of the General Assembly that never was: speeches, and some recorded votes of all members.
 *
 * @param number of the meeting
 * @param members names of the members on {@link #DAY}, in the order of lists
 */
record MadeMeeting(int number, List<String> members) {

    static final LocalDate DAY = LocalDate.of(2010, 12, 21);

    /** Characters of a line, and lines of a page. */
    private static final int WIDTH = 90;

    private static final int LINES = 52;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    private static final List<String> WORDS = List.of(
            ("the delegation of my country wishes to say once more that rivers know no borders and that all who live"
                            + " beside them share what they bring and what they take away")
                    .split(" ", -1));

    /** The names of the members of that day. */
    static List<String> members(CsvStateRegistry registry) {
        return registry.group(new GroupId("UN")).orElseThrow().memberships().stream()
                .filter(membership -> membership.period().holds(DAY))
                .flatMap(membership -> registry.state(membership.state()).stream())
                .map(State::name)
                .map(name -> name.in("en"))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /**
     * The record, page by page, in lines.
     *
     * @param pages how many, more than the votes take
     */
    List<List<String>> pages(int pages, RandomGenerator random) {
        List<String> lines = new ArrayList<>(List.of(
                "General Assembly",
                "Official Records",
                "A/65/PV." + number,
                number + "th plenary meeting",
                "Tuesday, 21 December 2010, 10 a.m.",
                "New York",
                "The meeting was called to order at 10.05 a.m."));
        int speech = (pages * LINES - ROMAN.size() * 60) / (ROMAN.size() + 1);
        for (String roman : ROMAN) {
            speech(lines.size() + speech, lines, random);
            vote(roman, lines, random);
        }
        speech(pages * LINES - 2, lines, random);
        lines.add("The President: I thank members.");
        List<List<String>> paged = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES) {
            paged.add(List.copyOf(lines.subList(from, Math.min(lines.size(), from + LINES))));
        }
        return paged;
    }

    private static void speech(int until, List<String> lines, RandomGenerator random) {
        while (lines.size() < until) {
            StringBuilder sentence = new StringBuilder("Mr. Brook (Riverland): I say that");
            for (int i = random.nextInt(60, 140); i > 0; i--) {
                sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            wrap(sentence.append('.').toString(), lines);
        }
    }

    private void vote(String roman, List<String> lines, RandomGenerator random) {
        List<List<String>> sides = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        members.forEach(member -> {
            int drawn = random.nextInt(10);
            if (drawn < 9) {
                sides.get(drawn < 6 ? 0 : drawn < 7 ? 1 : 2).add(member);
            }
        });
        wrap(
                "The President: We shall now vote on draft resolution " + roman
                        + ". A recorded vote has been requested.",
                lines);
        lines.add("A recorded vote was taken.");
        List<String> headings = List.of("In favour:", "Against:", "Abstaining:");
        for (int side = 0; side < headings.size(); side++) {
            lines.add(headings.get(side));
            wrap(String.join(", ", sides.get(side)), lines);
        }
        wrap(
                String.format(
                        Locale.ROOT,
                        "Draft resolution %s was adopted by %d votes to %d, with %d abstentions (resolution 65/%d).",
                        roman,
                        sides.get(0).size(),
                        sides.get(1).size(),
                        sides.get(2).size(),
                        1000 + number * ROMAN.size() + ROMAN.indexOf(roman)),
                lines);
    }

    private static void wrap(String text, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
    }

    /** How many votes each has. */
    static int votes() {
        return ROMAN.size();
    }
}
