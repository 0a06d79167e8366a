package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Two records in one file: the votes of the second would get the symbol and the day of the first. */
class SeveralRecordsInOneTest {

    private static final RecordReading READING =
            new RecordReading(LanguageTables.shipped(), CsvStateRegistry.shipped());

    @TempDir
    Path folder;

    /** Head, opening, end, and what a meeting prints that is suspended and goes on. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tuesday, 3 December 2019, 10 a.m. | The meeting was called to order at 10.05 a.m. | The President: Thank you."
                        + " | The meeting was suspended at 11.20 a.m. and resumed at 12.05 p.m.; The meeting was resumed at 3 p.m."
                        + " | The meeting rose at 1.05 p.m.",
                "fr | Mardi 3 décembre 2019, à 10 heures | La séance est ouverte à 10 h 5. | Le Président : Merci."
                        + " | La séance est suspendue à 11 h 20, elle est reprise à 12 h 5.; La séance est reprise à 15 heures."
                        + " | La séance est levée à 13 h 5.",
                "es | Martes, 3 de diciembre de 2019, a las 10.00 horas | Se abre la sesión a las 10.05 horas. | El Presidente: Gracias."
                        + " | Se suspende la sesión a las 11.20 horas y se reanuda a las 12.05 horas.; Se reanuda la sesión a las 15.00 horas."
                        + " | Se levanta la sesión a las 13.05 horas.",
                "ru | Вторник, 3 декабря 2019 года, 10 ч. 00 м. | Заседание открывается в 10 ч. 05 м. | Председатель: Благодарю."
                        + " | Заседание прерывается в 11 ч. 20 м. и возобновляется в 12 ч. 05 м.; Заседание возобновляется в 15 ч. 00 м."
                        + " | Заседание закрывается в 13 ч. 05 м.",
                "ar | الثلاثاء، 3 كانون الأول/ديسمبر 2019، الساعة 10/00 | افتتحت الجلسة الساعة 10/05. | الرئيس: شكرا."
                        + " | علقت الجلسة الساعة 11/20 واستؤنفت الساعة 12/05.; استؤنفت الجلسة الساعة 15/00."
                        + " | رفعت الجلسة الساعة 13/05.",
                "zh | 2019年12月3日星期二上午10时举行 | 上午10时05分开会。 | 主席：谢谢。"
                        + " | 上午11时20分会议暂停，中午12时05分复会。; 下午3时复会。"
                        + " | 下午1时05分散会。",
            })
    void aSecondMeetingIsToldAndOneThatWasSuspendedIsOne(
            String language, String day, String opening, String turn, String suspended, String end) {
        String went = turn + "\n" + suspended.replace("; ", "\n" + turn + "\n") + "\n" + turn + "\n";
        String first = "A/74/PV.12\n" + day + "\n" + opening + "\n" + went + end + "\n";
        String second = "A/74/PV.13\n" + day + "\n" + opening + "\n" + turn + "\n" + end + "\n";
        assertEquals(Optional.empty(), next(language, first));
        int lines = first.split("\n").length;
        assertEquals(Optional.of((lines + 1) + ":1"), next(language, first + second));
        // Without the end of the first, and where the words that open the second are not known, its symbol tells.
        assertEquals(Optional.of((lines + 1) + ":1"), next(language, first + second.replace(opening + "\n", "")));
        assertTrue(next(language, first.replace(end + "\n", "") + second).isPresent());
        assertTrue(next(language, first + first).isPresent(), "the same record twice");
    }

    /** The words at the end alone do not show that a record is whole. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tuesday, 3 December 2019, 10 a.m. | The meeting was called to order at 10.05 a.m. | The President: Thank you."
                        + " | The meeting was suspended at 11.20 a.m. | and resumed at 12.05 p.m.",
                "fr | Mardi 3 décembre 2019, à 10 heures | La séance est ouverte à 10 h 5. | Le Président : Merci."
                        + " | La séance est suspendue à 11 h 20. | Elle est reprise à 12 h 5.",
                "es | Martes, 3 de diciembre de 2019, a las 10.00 horas | Se abre la sesión a las 10.05 horas. | El Presidente: Gracias."
                        + " | Se suspende la sesión a las 11.20 horas | y se reanuda a las 12.05 horas.",
                "ru | Вторник, 3 декабря 2019 года, 10 ч. 00 м. | Заседание открывается в 10 ч. 05 м. | Председатель: Благодарю."
                        + " | Заседание прерывается в 11 ч. 20 м. | и возобновляется в 12 ч. 05 м.",
                "ar | الثلاثاء، 3 كانون الأول/ديسمبر 2019، الساعة 10/00 | افتتحت الجلسة الساعة 10/05. | الرئيس: شكرا."
                        + " | علقت الجلسة الساعة 11/20 | واستؤنفت الساعة 12/05.",
                "zh | 2019年12月3日星期二上午10时举行 | 上午10时05分开会。 | 主席：谢谢。 | 上午11时20分会议暂停 | ，中午12时05分复会。",
            })
    void aMeetingThatWasSuspendedAndWentOnHasNoEndThere(
            String language, String day, String opening, String turn, String suspended, String resumed) {
        String begun = "A/74/PV.12\n" + day + "\n" + opening + "\n" + turn + "\n" + suspended;
        assertEquals(List.of(), brokenOff(language, begun + "\n"));
        assertEquals(1, brokenOff(language, begun + " " + resumed + "\n").size());
        assertEquals(1, brokenOff(language, begun + "\n" + resumed + "\n").size());
    }

    @Test
    void twoRealRecordsInOnePdfAreRefusedInOneLine() throws IOException {
        Path joined = folder.resolve("both.pdf");
        try (PDDocument all = new PDDocument();
                PDDocument first =
                        Loader.loadPDF(SharedData.verbatim("A-64-PV.121").toFile());
                PDDocument second =
                        Loader.loadPDF(SharedData.verbatim("A-61-PV.107").toFile())) {
            PDFMergerUtility merger = new PDFMergerUtility();
            merger.appendDocument(all, first);
            merger.appendDocument(all, second);
            all.save(joined.toFile());
        }
        InputRefused refused = assertThrows(
                InputRefused.class,
                () -> RecordExtraction.run(List.of(joined), folder.resolve("out"), Optional.empty()));
        assertTrue(refused.getMessage().contains("two records, the second at 9."), refused.getMessage());
        assertTrue(Files.notExists(folder.resolve("out/ballots.csv")));
    }

    /** Number, annexes, and the day of two releases. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 10 December 2019 | ANNEX I | ANNEX II",
                "fr | 10 décembre 2019 | ANNEXE I | ANNEXE II",
                "es | 10 de diciembre de 2019 | ANEXO I | ANEXO II",
                "ru | 10 декабря 2019 года | ПРИЛОЖЕНИЕ I | ПРИЛОЖЕНИЕ II",
                "ar | 10 كانون الأول/ديسمبر 2019 | المرفق الأول | المرفق الثاني",
                "zh | 2019年12月10日 | 附件一 | 附件二",
            })
    void aSecondPressReleaseIsToldAndNumbersBelowTheLastAnnexAreNone(
            String language, String day, String annex, String second) {
        String first = "GA/99035\n" + day + "\n" + annex + "\nGA/99035\n" + second + "\n";
        assertEquals(Optional.empty(), next(language, first));
        assertEquals(Optional.empty(), next(language, first + "GA/99036\n" + day + "\n"));
        assertEquals(Optional.of("6:1"), next(language, first + "GA/99036\n" + day + "\n" + second + "\n"));
    }

    /** Fields of the pages of two votes. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Resolution: A/RES/99/ | Yes: 1 No: 1 Abstentions: 0 | Vote date: 2019-12-18 | ALGERIA | CHAD",
                "fr | Résolution : A/RES/99/ | Oui : 1 Non : 1 Abstentions : 0 | Date du vote : 2019-12-18 | ALGÉRIE | TCHAD",
                "es | Resolución: A/RES/99/ | Sí: 1 No: 1 Abstenciones: 0 | Fecha de la votación: 2019-12-18 | ARGELIA | CHAD",
                "ru | Резолюция: A/RES/99/ | Да: 1 Нет: 1 Воздержались: 0 | Дата голосования: 2019-12-18 | АЛЖИР | ЧАД",
                "ar | القرار: A/RES/99/ | نعم: 1 لا: 1 امتناع: 0 | تاريخ التصويت: 2019-12-18 | الجزائر | تشاد",
                "zh | 决议: A/RES/99/ | 赞成: 1; 反对: 1; 弃权: 0 | 表决日期: 2019-12-18 | 阿尔及利亚 | 乍得",
            })
    void aSecondPageOfTheLibraryIsTold(
            String language, String resolution, String totals, String day, String first, String second) {
        String page = resolution + "1\n" + totals + "\n" + day + "\nY " + first + "\nN " + second + "\n";
        String other = resolution + "2\n" + totals + "\n" + day + "\nY " + second + "\nN " + first + "\n";
        assertEquals(Optional.empty(), next(language, page));
        assertEquals(Optional.of("6:1"), next(language, page + other));
        assertEquals(Optional.of("7:1"), next(language, page + "Rivers\n" + other.replace(totals + "\n", "")));
        assertEquals(Optional.of("6:1"), next(language, page + page), "the same page twice");
        // The fields of a vote again at the foot of its own page.
        assertEquals(Optional.empty(), next(language, page + totals + "\n" + day + "\n"));
    }

    /** Day, first and second paragraph, totals of a vote, another numbered text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 to 12 December 2019 | The Committee met. | It decided, by a recorded vote of 2 to 1, with 1 abstention. | Annex",
                "fr | 1er au 12 décembre 2019 | La Commission s’est réunie. | Adopté par 2 voix contre 1, avec 1 abstention. | Annexe",
                "es | 1 a 12 de diciembre de 2019 | La Comisión se reunió. | Se aprobó por 2 votos contra 1 y 1 abstención. | Anexo",
                "ru | 1–12 декабря 2019 года | Комитет заседал. | Решение принято 2 голосами против 1 при 1 воздержавшемся. | Приложение",
                "ar | 1-12 كانون الأول/ديسمبر 2019 | اجتمعت اللجنة. | بأغلبية صوتين مقابل صوت واحد، مع امتناع عضو واحد عن التصويت. | المرفق",
                "zh | 2019年12月1日至12日 | 委员会举行了会议。 | 以2票对1票、1票弃权通过。 | 附件",
            })
    void aSecondReportIsTold(String language, String day, String first, String vote, String annex) {
        String report = "A/99/410\n" + day + "\n\n1. " + first + "\n\n2. " + vote + "\n\n";
        String other = report.replace("A/99/410", "A/99/411");
        assertEquals(Optional.empty(), next(language, report));
        assertEquals(Optional.of("8:1"), next(language, report + other));
        assertEquals(Optional.of("10:1"), next(language, report + annex + "\n\n" + other));
        assertEquals(Optional.of("8:1"), next(language, report + report), "the same report twice");
        // What stands beside the symbol, and a head without one.
        assertEquals(
                Optional.of("8:1"),
                next(language, report + other.replace("A/99/411", "United Nations A/99/411 " + day)));
        assertEquals(
                Optional.of("8:1"),
                next(language, report + other.replace("A/99/411\n", "").replace("2019", "2018")));
        assertEquals(Optional.empty(), next(language, report.replace("2. ", day + "\n2. ")));
        // An annex with a symbol and numbers of its own, and no vote; a running head above items with numbers.
        assertEquals(Optional.empty(), next(language, report + other.replace(vote, first)));
        assertEquals(
                Optional.empty(),
                next(
                        language,
                        "A/99/410\n" + day + "\n\n1. " + first + "\n\nA/99/410\n1. " + day + "\n2. " + vote + "\n\n2. "
                                + vote));
    }

    @Test
    void aReportThatNamesSeveralMeetingsIsOne() throws IOException {
        assertEquals(Optional.empty(), next("zh", Files.readString(SharedData.report2018())));
    }

    @ParameterizedTest
    @CsvSource({"A-61-PV.107", "A-64-PV.121", "A-65-PV.71", "S-PV.8422"})
    void realRecordsAreOne(String name) {
        RecordText text = RecordDocument.read(SharedData.verbatim(name), name, new InputFaults())
                .orElseThrow();
        assertEquals(
                Optional.empty(),
                READING.nextRecord(text, READING.tables().table("en").orElseThrow()));
    }

    private static Optional<String> next(String language, String text) {
        return READING.nextRecord(
                new RecordText("record", text), READING.tables().table(language).orElseThrow());
    }

    private static List<String> brokenOff(String language, String text) {
        return READING
                .read(
                        new RecordText("record", text),
                        READING.tables().table(language).orElseThrow())
                .orElseThrow()
                .discrepancies()
                .stream()
                .map(found -> found.detail())
                .filter(detail -> detail.startsWith("The record breaks off"))
                .toList();
    }
}
