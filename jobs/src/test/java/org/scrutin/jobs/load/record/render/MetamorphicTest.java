package org.scrutin.jobs.load.record.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.text.RecordText;

/** What may change in a record without a ballot changing, and what may not be lost from one without being told. */
class MetamorphicTest {

    private static final long SEED = Long.getLong("scrutin.seed", Sample.SEED);

    /** A record in every shape and language, each of another day. */
    private record Case(List<RealVote> votes, Form form, Tongue tongue, long seed) {

        Draft draft(Layout layout) {
            return new Draft(votes, form, tongue, layout);
        }

        List<String> ballots(Draft draft) {
            Optional<ReadRecord> read = Trial.read(new RecordText("record", Typesetting.text(draft, new Random(seed))));
            return read.map(MetamorphicTest::ballots).orElse(List.of("refused"));
        }

        @Override
        public String toString() {
            return form + " " + tongue + " " + votes.get(0).date() + " seed " + SEED;
        }
    }

    @Test
    void aRecordThatIsSetAnewHasTheSameBallots() {
        assertSame(one -> {
            Random random = new Random(one.seed());
            Layout first = Layout.random(random);
            return Stream.of(first.width() + 10, first.width() + 31)
                    .map(width -> new Layout(
                            width,
                            first.lines() + width % 7,
                            first.furniture(),
                            first.heading(),
                            first.last(),
                            first.sign(),
                            first.end(),
                            first.words(),
                            first.items()))
                    .map(layout -> one.ballots(one.draft(layout)))
                    .toList();
        });
    }

    @Test
    void otherFurnitureMakesNoOtherBallots() {
        assertSame(one -> Stream.of(Layout.Furniture.NONE, Layout.Furniture.HEADS, Layout.Furniture.JOBS)
                .map(furniture -> new Layout(
                        70,
                        20,
                        furniture,
                        Layout.Heading.OWN_LINE,
                        Layout.Last.SIGN,
                        Layout.Sign.COMMA,
                        Layout.End.SIGN,
                        Layout.Words.WHOLE,
                        Layout.Items.NUMBERED))
                .map(layout -> one.ballots(one.draft(layout)))
                .toList());
    }

    @Test
    void otherSpellingsOfTheRegistryMakeNoOtherBallots() {
        assertSame(one -> {
            Draft plain = one.draft(Layout.CLEAN);
            Draft respelt = one.draft(Layout.CLEAN);
            Random random = new Random(one.seed());
            respelt.votes()
                    .forEach(vote -> vote.lists()
                            .values()
                            .forEach(list -> list.items().replaceAll(item -> {
                                List<String> names =
                                        respelt.names().all(respelt.names().bearer(item.text()));
                                return item.printed(names.get(random.nextInt(names.size())));
                            })));
            return List.of(one.ballots(plain), one.ballots(respelt));
        });
    }

    @Test
    void aRecordInTwoLanguagesHasTheSameBallots() {
        List<List<RealVote>> days = days(1);
        for (Form form : Form.values()) {
            for (List<RealVote> votes : days) {
                List<List<String>> read = Stream.of(Tongue.values())
                        .map(tongue -> new Case(votes, form, tongue, SEED))
                        .map(one -> withoutIds(one.ballots(one.draft(Layout.PLAIN))))
                        .toList();
                read.forEach(ballots -> assertEquals(
                        read.get(0), ballots, form + " " + votes.get(0).date()));
            }
        }
    }

    @Test
    void aLostPageIsTold() {
        List<String> silent = cases().parallelStream()
                .flatMap(one -> Stream.of(11, 23)
                        .map(lines -> new Layout(
                                60,
                                lines,
                                Layout.Furniture.NUMBERS,
                                Layout.Heading.OWN_LINE,
                                Layout.Last.SIGN,
                                Layout.Sign.COMMA,
                                Layout.End.SIGN,
                                Layout.Words.WHOLE,
                                Layout.Items.NUMBERED))
                        .map(layout -> new Trial(
                                one.votes(), one.form(), one.tongue(), layout, List.of(Fault.PAGE_LOST), one.seed())))
                .flatMap(trial -> {
                    Judgement judgement = trial.run().judgement();
                    List<Fate> fates = judgement.fates();
                    boolean told = !fates.contains(Fate.SILENTLY_WRONG)
                            && (fates.contains(Fate.REPORTED) || judgement.tellsMoreThanRepairs());
                    return told
                            ? Stream.empty()
                            : Stream.of(trial + " " + trial.layout().lines() + ": " + fates);
                })
                .toList();
        assertEquals(List.of(), silent);
    }

    /** Where no number says of how many pages it is one, only the sentence that ends a record tells that the last page is lost. */
    @Test
    void aLostLastPageOfAMeetingIsTold() {
        List<String> silent = cases().parallelStream()
                .filter(one -> one.form().isVerbatim())
                .flatMap(one -> {
                    Draft draft = one.draft(Layout.PLAIN);
                    List<List<String>> pages = Typesetting.pages(draft, new Random(one.seed()));
                    return Stream.of(
                                    isTold(pages) ? one + ": the whole record has no end" : "",
                                    isTold(pages.subList(0, pages.size() - 1)) || pages.size() == 1
                                            ? ""
                                            : one + ": not told without its last page")
                            .filter(text -> !text.isEmpty());
                })
                .toList();
        assertEquals(List.of(), silent);
    }

    private static boolean isTold(List<List<String>> pages) {
        StringBuilder text = new StringBuilder();
        pages.forEach(page -> page.forEach(line -> text.append(line).append('\n')));
        return Trial.read(new RecordText("record", text.toString())).stream()
                .flatMap(record -> record.discrepancies().stream())
                .anyMatch(found -> found.kind() == DiscrepancyKind.MISSING_BLOCK
                        && found.detail().startsWith("The record breaks off"));
    }

    /** Whatever stands in a list is a ballot, or evidence of something that is told. */
    @Test
    void everyNameOfAListIsABallotOrTold() {
        List<Fault> strange = List.of(
                Fault.NAME_OF_NOBODY,
                Fault.ONE_LETTER_OFF,
                Fault.NAME_IN_TWO_LISTS,
                Fault.OTHER_LANGUAGE,
                Fault.NO_MEMBER_LISTED);
        List<String> lost = cases().parallelStream()
                .flatMap(one -> {
                    Trial trial = new Trial(one.votes(), one.form(), one.tongue(), Layout.CLEAN, strange, one.seed());
                    Draft draft = trial.draft();
                    Optional<ReadRecord> read =
                            Trial.read(new RecordText("record", Typesetting.text(draft, new Random(one.seed()))));
                    return unread(draft, read.orElseThrow()).stream().map(name -> trial + ": " + name);
                })
                .toList();
        assertEquals(List.of(), lost);
    }

    private static List<String> unread(Draft draft, ReadRecord read) {
        List<String> accounted = new ArrayList<>();
        read.ballots().forEach(ballot -> accounted.add(plain(ballot.nameAsPrinted())));
        StringBuilder evidence = new StringBuilder();
        read.discrepancies()
                .forEach(found -> evidence.append(plain(found.evidence())).append('\n'));
        List<String> unread = new ArrayList<>();
        draft.votes()
                .forEach(vote -> vote.cast()
                        .forEach(list -> list.items().forEach(item -> {
                            String name = plain(item.text());
                            if (!accounted.contains(name) && evidence.indexOf(name) < 0) {
                                unread.add(item.text());
                            }
                        })));
        return unread;
    }

    private static String plain(String name) {
        return NamesOfTheDay.key(name).replace(" ", "");
    }

    private static void assertSame(Function<Case, List<List<String>>> readings) {
        List<String> different = cases().parallelStream()
                .filter(one -> readings.apply(one).stream().distinct().count() > 1)
                .map(Case::toString)
                .toList();
        assertEquals(List.of(), different);
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Random random = new Random(SEED);
        for (Form form : Form.values()) {
            for (Tongue tongue : Tongue.values()) {
                cases.add(
                        new Case(Sample.DAYS.get(random.nextInt(Sample.DAYS.size())), form, tongue, random.nextLong()));
            }
        }
        assertTrue(cases.size() >= 36);
        return cases;
    }

    private static List<List<RealVote>> days(int count) {
        Random random = new Random(SEED);
        return Stream.generate(() -> Sample.DAYS.get(random.nextInt(Sample.DAYS.size())))
                .limit(count)
                .toList();
    }

    private static List<String> ballots(ReadRecord read) {
        return read.ballots().stream()
                .map(ballot -> ballot.rollCall() + " " + ballot.state() + " " + ballot.choice())
                .sorted()
                .toList();
    }

    /** Ids of roll calls hold numerals of the language. */
    private static List<String> withoutIds(List<String> ballots) {
        return ballots.stream()
                .map(ballot -> ballot.substring(ballot.indexOf(' ') + 1))
                .sorted()
                .toList();
    }
}
