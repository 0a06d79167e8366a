package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.claim.ValueBounds;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/** One text of two paragraphs among six states, each roll call a row of letters Y, N, A or . for not listed. */
class ClaimBoundsTest {

    private static final List<String> STATES = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF");
    private static final Roster ROSTER = SmallVotes.roster(
            String.join(" ", STATES),
            SmallVotes.group("ONE", "AAA BBB CCC"),
            SmallVotes.group("TWO", "CCC DDD EEE FFF"));
    private static final List<String> IDS = List.of("P1", "P2", "W");

    /**
     * By hand: four in favour of the whole are announced and three listed, so D, E or F may be the fourth, or none. A and B
     * abstained on paragraph 1 and are in favour of the whole; so may D be, which makes three.
     */
    @Test
    void worked() {
        StudyClaims claims = claims(votes("AAYAYY", "YYYY.Y", "YYY...", new ChoiceCounts(4, 0, 0)));

        assertEquals(PossibleResults.Extent.GIVEN, claims.bounds().extent());
        assertEquals(4, claims.bounds().records());
        ValueBounds abstained = claims.bounds().values().stream()
                .filter(value -> value.claim().id().equals("dissent:paragraph:P1")
                        && value.argument().equals("abstained"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, abstained.bounds().low().orElseThrow());
        assertEquals(3, abstained.bounds().high().orElseThrow());
        assertEquals(2, abstained.bounds().value().orElseThrow());
        assertTrue(claims.of(Part.BOUNDS).stream()
                .anyMatch(claim -> claim.template().equals("bounds.possible")));
    }

    /** Five in favour and none against announced, C listed against: where its name stands there by mistake, no group splits. */
    @Test
    void aSentenceThatIsNotMadeOnEveryRecordIsNoFinding() {
        StudyClaims claims = claims(votes("YYYYYY", "YYYYYY", "YYNYYY", new ChoiceCounts(5, 0, 0)));

        assertEquals(2, claims.bounds().records());
        assertTrue(claims.bounds().overturned().containsAll(List.of("cohesion:split:W:ONE", "cohesion:split:W:TWO")));
        assertEquals(
                List.of("cohesion:split:W:ONE"),
                claims.setAside().stream().map(finding -> finding.claim().id()).toList());
        assertTrue(claims.findings().stream().noneMatch(finding -> finding.kind() == Finding.Kind.SPLIT_SMALL_GROUP));
    }

    @Test
    void totalsThatCannotBeMetLeaveWhatIsListed() {
        StudyClaims claims = claims(votes("AAYAYY", "YYYY.Y", "YYY...", new ChoiceCounts(9, 0, 0)));
        assertEquals(1, claims.bounds().records());
        assertEquals(List.of(), claims.bounds().values());
    }

    @Test
    void whatAddsUpHasNoBounds() {
        StudyClaims claims = claims(votes("AAYAYY", "YYYY.Y", "YYY...", new ChoiceCounts(3, 0, 0)));
        assertEquals(ClaimBounds.NONE, claims.bounds());
        assertEquals(List.of(), claims.of(Part.BOUNDS));
    }

    /**
     * Every number of every sentence, against every way to fill in the letters of two roll calls that meets their totals: at most
     * twelve cells, each of four letters, tried one by one, with the whole analysis.
     */
    @Property(tries = 40)
    void asByTryingEveryLetter(@ForAll long seed) {
        Random random = new Random(seed);
        String first = letters(random);
        String whole = letters(random);
        RollCallMatrix listed = votes(
                List.of(first, letters(random), whole),
                List.of(
                        Optional.of(random.nextBoolean() ? counts(first) : near(first, random)),
                        Optional.empty(),
                        Optional.of(near(whole, random))));
        StudyResults results =
                StudyAnalysis.of(SmallStudies.data(listed, ROSTER), SmallStudies.settings("AAA", "BBB", "CCC"));
        StudyClaims claims = StudyClaims.of(results);

        List<RollCallMatrix> records = byHand(listed);
        Map<String, Map<String, Double>> found = new TreeMap<>();
        List<Map<String, Double>> others =
                records.stream().map(ClaimBoundsTest::numbers).toList();
        numbers(listed).forEach((name, value) -> {
            double low = others.stream()
                    .filter(o -> o.containsKey(name))
                    .mapToDouble(o -> o.get(name))
                    .min()
                    .orElse(value);
            double high = others.stream()
                    .filter(o -> o.containsKey(name))
                    .mapToDouble(o -> o.get(name))
                    .max()
                    .orElse(value);
            long without = others.stream().filter(o -> !o.containsKey(name)).count();
            if (low < Math.min(value, high) || high > Math.max(low, value) || low < high || notMade(name, others)) {
                found.put(name, Map.of("low", Math.min(low, value), "high", Math.max(high, value), "without", (double)
                        without));
            }
        });
        Map<String, Map<String, Double>> given = new TreeMap<>();
        claims.bounds()
                .values()
                .forEach(value -> given.put(
                        value.claim().id() + " " + value.argument(),
                        Map.of(
                                "low", value.bounds().low().orElseThrow(),
                                "high", value.bounds().high().orElseThrow(),
                                "without", (double) value.bounds().undefined())));
        assertEquals(found, given, () -> "seed " + seed);
        assertEquals(records.size(), claims.bounds().records());
    }

    /** Whether a sentence, each with a count or more, has no number on some record. */
    private static boolean notMade(String name, List<Map<String, Double>> records) {
        String claim = name.substring(0, name.lastIndexOf(' ') + 1);
        return records.stream()
                .anyMatch(record -> record.keySet().stream().noneMatch(other -> other.startsWith(claim)));
    }

    private static StudyClaims claims(RollCallMatrix votes) {
        return StudyClaims.of(
                StudyAnalysis.of(SmallStudies.data(votes, ROSTER), SmallStudies.settings("AAA", "BBB", "CCC")));
    }

    /** Every number of every sentence on the votes, by the whole analysis. */
    private static Map<String, Double> numbers(RollCallMatrix votes) {
        Map<String, Double> numbers = new TreeMap<>();
        StudyClaims.written(
                        StudyAnalysis.of(SmallStudies.data(votes, ROSTER), SmallStudies.settings("AAA", "BBB", "CCC")))
                .forEach((part, claims) -> {
                    if (part != Part.DECISIONS && part != Part.RECORD) {
                        claims.forEach(claim -> claim.arguments().forEach(argument -> {
                            if (argument.value().parts().size() == 1) {
                                ClaimNumber.of(argument.value())
                                        .ifPresent(number -> numbers.put(claim.id() + " " + argument.name(), number));
                            }
                        }));
                    }
                });
        return numbers;
    }

    /** Every record, the listed one among them: of all rows that meet the totals those with the fewest other letters. */
    private static List<RollCallMatrix> byHand(RollCallMatrix listed) {
        List<List<String>> rows = new ArrayList<>();
        for (int position = 0; position < IDS.size(); position++) {
            String row = row(listed, position);
            List<String> possible = new ArrayList<>(List.of(row));
            Optional<ChoiceCounts> totals = listed.rollCall(position).announced();
            if (totals.isPresent() && !totals.get().equals(counts(row))) {
                if (isSwapped(totals.get(), counts(row))) {
                    possible.add(row.replace('Y', '?').replace('N', 'Y').replace('?', 'N'));
                } else {
                    List<String> meeting = every("")
                            .filter(tried -> counts(tried).equals(totals.get()))
                            .toList();
                    int fewest = meeting.stream()
                            .mapToInt(tried -> changes(row, tried))
                            .min()
                            .orElse(0);
                    meeting.stream()
                            .filter(tried -> changes(row, tried) == fewest)
                            .forEach(possible::add);
                }
            }
            rows.add(possible);
        }
        List<RollCallMatrix> records = new ArrayList<>();
        rows.get(0)
                .forEach(one -> rows.get(2)
                        .forEach(whole -> records.add(votes(
                                List.of(one, rows.get(1).get(0), whole),
                                List.of(
                                        listed.rollCall(0).announced(),
                                        listed.rollCall(1).announced(),
                                        listed.rollCall(2).announced())))));
        return records;
    }

    private static Stream<String> every(String begun) {
        return begun.length() == STATES.size()
                ? Stream.of(begun)
                : List.of("Y", "N", "A", ".").stream().flatMap(letter -> every(begun + letter));
    }

    /** How many letters differ. */
    private static int changes(String row, String tried) {
        return (int) IntStream.range(0, row.length())
                .filter(state -> row.charAt(state) != tried.charAt(state))
                .count();
    }

    private static Set<Integer> who(String row, Choice choice) {
        return IntStream.range(0, row.length())
                .filter(state -> row.charAt(state) == choice.letter())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSwapped(ChoiceCounts totals, ChoiceCounts listed) {
        return totals.yes() != totals.no()
                && listed.equals(new ChoiceCounts(totals.no(), totals.yes(), totals.abstain()));
    }

    private static String letters(Random random) {
        return random.ints(STATES.size(), 0, 6)
                .mapToObj(i -> "YYNA..".substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static ChoiceCounts counts(String row) {
        return new ChoiceCounts(
                who(row, Choice.YES).size(),
                who(row, Choice.NO).size(),
                who(row, Choice.ABSTAIN).size());
    }

    private static ChoiceCounts near(String row, Random random) {
        ChoiceCounts counts = counts(row);
        return new ChoiceCounts(
                Math.max(0, counts.yes() + random.nextInt(3) - 1),
                Math.max(0, counts.no() + random.nextInt(2)),
                counts.abstain());
    }

    private static String row(RollCallMatrix votes, int position) {
        StringBuilder row = new StringBuilder();
        for (int state = 0; state < STATES.size(); state++) {
            Choice choice = votes.choice(position, state);
            row.append(choice.isCast() ? choice.letter() : '.');
        }
        return row.toString();
    }

    private static RollCallMatrix votes(String first, String second, String whole, ChoiceCounts announced) {
        return votes(
                List.of(first, second, whole), List.of(Optional.empty(), Optional.empty(), Optional.of(announced)));
    }

    private static RollCallMatrix votes(List<String> rows, List<Optional<ChoiceCounts>> announced) {
        List<RollCall> rollCalls = new ArrayList<>();
        BallotBits bits = new BallotBits(STATES.size());
        for (int position = 0; position < rows.size(); position++) {
            rollCalls.add(rollCall(position, announced.get(position)));
            for (int state = 0; state < STATES.size(); state++) {
                Optional<Choice> choice = Choice.ofLetter(rows.get(position).substring(state, state + 1));
                if (choice.isPresent()) {
                    bits.accept(position, state, choice.get());
                }
            }
        }
        return new RollCallMatrix(rollCalls, STATES.stream().map(StateId::new).toList(), bits);
    }

    private static RollCall rollCall(int position, Optional<ChoiceCounts> announced) {
        boolean whole = position == IDS.size() - 1;
        return new RollCall(
                new RollCallId(IDS.get(position)),
                "test",
                LocalDate.of(2001, 1, 1),
                "m1",
                "",
                "",
                whole ? RollCallKind.WHOLE : RollCallKind.PARAGRAPH,
                "",
                List.of(),
                "",
                "",
                whole ? Optional.empty() : Optional.of(new RollCallId("W")),
                LocalText.EMPTY,
                LocalText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                announced);
    }
}
