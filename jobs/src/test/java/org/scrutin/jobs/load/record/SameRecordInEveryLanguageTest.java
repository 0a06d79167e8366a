package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.State;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.report.ConferenceReport;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * A report that is invented, with the damage of a real one, and printed in every language that is read. All prints are read alike: the
 * code that reads lists knows no language.
 */
class SameRecordInEveryLanguageTest {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LanguageTables TABLES = LanguageTables.shipped();
    private static final List<State> MEMBERS = REGISTRY.states().stream()
            .filter(state -> state.membership().isPresent()
                    && state.membership().get().to().isEmpty())
            .toList();

    /** The lists of one vote: names by position among the members, repetitions included. */
    private record Vote(int number, List<State> yes, List<State> no, List<State> abstain, int announcedYes) {}

    /** How a language prints a vote. */
    private record Print(
            String language,
            String head,
            String separator,
            String end,
            Function<Vote, String> announcement,
            List<String> headings,
            String nobody) {}

    private static final Print ENGLISH = new Print(
            "en",
            "New York, 18-29 June 2018",
            ", ",
            ".",
            vote -> vote.number() + ". At its 18th meeting, on 29 June, the Conference decided, by a recorded vote of "
                    + vote.announcedYes() + " to " + distinct(vote.no()) + ", with " + distinct(vote.abstain())
                    + " abstentions, to retain paragraph " + vote.number()
                    + " of section II. The voting was as follows:",
            List.of("In favour:", "Against:", "Abstaining:"),
            "None");

    private static final Print CHINESE = new Print(
            "zh",
            "2018年6月18日至29日,纽约",
            "、",
            "。",
            vote -> vote.number() + ". 在 6 月 29 日第 18 次会议上,会议进行记录表决,以 " + vote.announcedYes() + " 票对 "
                    + distinct(vote.no()) + " 票、" + distinct(vote.abstain()) + " 票弃权,决定保留第二节第 " + vote.number()
                    + " 段。表决结果如下:",
            List.of("赞成:", "反对:", "弃权:"),
            "无");

    private static final Print FRENCH = new Print(
            "fr",
            "New York, 18-29 juin 2018",
            ", ",
            ".",
            vote -> vote.number()
                    + ". À sa 18e séance, le 29 juin, la Conférence a décidé, à l’issue d’un vote enregistré,"
                    + " par " + vote.announcedYes() + " voix contre " + distinct(vote.no()) + ", avec "
                    + distinct(vote.abstain()) + " abstentions, de maintenir le paragraphe " + vote.number()
                    + " de la section II. Les voix se sont réparties comme suit\u202F:",
            List.of("Votent pour\u202F:", "Votent contre :", "S’abstiennent\u00A0:"),
            "Néant");

    private static final Print SPANISH = new Print(
            "es",
            "Nueva York, 18 a 29 de junio de 2018",
            ", ",
            ".",
            vote -> vote.number() + ". En su 18ª sesión, celebrada el 29 de junio, la Conferencia decidió, en votación"
                    + " registrada por " + vote.announcedYes() + " votos contra " + distinct(vote.no()) + " y "
                    + distinct(vote.abstain()) + " abstenciones, mantener el párrafo " + vote.number()
                    + " de la sección II. El resultado de la votación fue el siguiente:",
            List.of("Votos a favor:", "Votos en contra:", "Abstenciones:"),
            "Ninguno");

    private static final Print RUSSIAN = new Print(
            "ru",
            "Нью-Йорк, 18–29 июня 2018 года",
            ", ",
            ".",
            vote -> vote.number()
                    + ". На своём 18-м заседании 29 июня Конференция в ходе заносимого в отчёт о заседании"
                    + " голосования " + vote.announcedYes() + " голосами против " + distinct(vote.no()) + " при "
                    + distinct(vote.abstain()) + " воздержавшихся постановила сохранить пункт " + vote.number()
                    + " раздела II. Голоса распределились следующим образом:",
            List.of("Голосовали за:", "Голосовали против:", "Воздержались:"),
            "Никто");

    private static final Print ARABIC = new Print(
            "ar",
            "نيويورك، ١٨-٢٩ حزيران/يونيه ٢٠١٨",
            "، ",
            ".",
            vote -> vote.number() + " - في الجلسة ١٨، المعقودة في ٢٩ حزيران/يونيه، قرر المؤتمر في تصويت مسجل، بأغلبية "
                    + vote.announcedYes() + " صوتا مقابل " + distinct(vote.no()) + "، مع امتناع "
                    + distinct(vote.abstain()) + " عضوا عن التصويت، الإبقاء على الفقرة " + vote.number()
                    + " من الفرع الثاني. وكانت نتيجة التصويت كما يلي:",
            List.of("المؤيدون:", "\u200Fالمعارضون\u200F:", "الممتنعون عن التصويت:"),
            "لا أحد");

    private static final List<Print> PRINTS = List.of(ARABIC, CHINESE, FRENCH, SPANISH, RUSSIAN);

    @Test
    void everyLanguageIsPrinted() {
        List<String> printed = new ArrayList<>(List.of(ENGLISH.language()));
        PRINTS.forEach(print -> printed.add(print.language()));
        assertEquals(TABLES.languages(), printed.stream().sorted().toList());
    }

    @Property(tries = 60)
    void allPrintsAreReadAlike(@ForAll long seed) {
        List<Vote> votes = invent(new Random(seed));
        List<String> english = facts(read(votes, ENGLISH));
        PRINTS.forEach(print -> assertEquals(english, facts(read(votes, print)), print.language()));
    }

    @Property(tries = 30)
    void everyStateIsReadOnceWhateverIsRepeated(@ForAll long seed) {
        List<Vote> votes = invent(new Random(seed));
        ReadRecord read = read(votes, ENGLISH);
        long states = votes.stream()
                .mapToLong(vote -> distinct(vote.yes()) + distinct(vote.no()) + distinct(vote.abstain()))
                .sum();
        assertEquals(states, read.ballots().size());
    }

    private static List<Vote> invent(Random random) {
        List<Vote> votes = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            List<List<State>> lists = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (State member : MEMBERS) {
                int list = random.nextInt(12);
                if (list < 3) {
                    lists.get(list).add(member);
                }
            }
            int missing = random.nextInt(3);
            votes.add(new Vote(
                    number,
                    damaged(lists.get(0), random),
                    lists.get(1),
                    lists.get(2),
                    distinct(lists.get(0)) + missing));
        }
        return votes;
    }

    /** With a run printed again behind itself, once or twice. */
    private static List<State> damaged(List<State> list, Random random) {
        if (list.size() < 3) {
            return list;
        }
        int from = random.nextInt(list.size() - 1);
        int to = from + 1 + random.nextInt(list.size() - from);
        List<State> damaged = new ArrayList<>(list.subList(0, to));
        for (int times = random.nextInt(3); times > 0; times--) {
            damaged.addAll(list.subList(from, to));
        }
        damaged.addAll(list.subList(to, list.size()));
        return damaged;
    }

    private static ReadRecord read(List<Vote> votes, Print print) {
        StringBuilder text = new StringBuilder("A/CONF.999/2018/9\n\n" + print.head() + "\n\n");
        for (Vote vote : votes) {
            text.append(print.announcement().apply(vote)).append("\n\n");
            List<List<State>> lists = List.of(vote.yes(), vote.no(), vote.abstain());
            for (int i = 0; i < lists.size(); i++) {
                text.append(print.headings().get(i)).append("\n\n");
                text.append(lists.get(i).isEmpty() ? print.nobody() : names(lists.get(i), print));
                text.append(print.end()).append("\n\n");
            }
        }
        return new ConferenceReport()
                .read(
                        new RecordText("record", text.toString()),
                        TABLES.table(print.language()).orElseThrow(),
                        REGISTRY)
                .orElseThrow();
    }

    /** The names with page furniture among them. */
    private static String names(List<State> list, Print print) {
        List<String> names = new ArrayList<>();
        for (State state : list) {
            names.add(state.name().in(print.language()).orElseThrow());
        }
        int half = names.size() / 2;
        String head = names.subList(0, half).stream()
                .map(name -> name + print.separator())
                .collect(Collectors.joining());
        return head + "\n\n18-11232 (C) 5/21\n\n" + String.join(print.separator(), names.subList(half, names.size()));
    }

    /** All that does not depend on the language. */
    private static List<String> facts(ReadRecord read) {
        List<String> facts = new ArrayList<>();
        read.rollCalls()
                .forEach(vote -> facts.add(vote.id() + " " + vote.date() + " " + vote.announced() + " " + vote.result()
                        + " " + vote.kind() + " " + vote.paragraph()));
        read.ballots()
                .forEach(ballot -> facts.add(ballot.rollCall() + " " + ballot.state() + " " + ballot.choice() + " "
                        + ballot.inRepeatedRun()));
        read.decisions()
                .forEach(decision -> facts.add(decision.paragraph() + " " + decision.mode() + " " + decision.outcome()
                        + " " + decision.title()));
        read.discrepancies()
                .forEach(found -> facts.add(found.kind().id() + " " + found.rank() + " " + found.rollCall() + " "
                        + found.state() + " " + found.detail()));
        return facts;
    }

    private static int distinct(List<State> list) {
        return (int) list.stream().map(State::id).distinct().count();
    }
}
