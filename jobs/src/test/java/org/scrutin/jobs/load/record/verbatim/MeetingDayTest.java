package org.scrutin.jobs.load.record.verbatim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/** Which of the days on a title page is the meeting's: 21 December 2010 was a Tuesday. */
class MeetingDayTest {

    private static final LocalDate MEETING = LocalDate.of(2010, 12, 21);

    /** The day of issue stands before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Distr.: General 14 January 2011 | Tuesday, 21 December 2010, 10 a.m.
            en | * Reissued for technical reasons on 5 January 2011. | Tuesday, 21 December 2010, 10 a.m.
            fr | Distr. générale 14 janvier 2011 | Mardi 21 décembre 2010, à 10 heures
            es | Distr. general 14 de enero de 2011 | Martes, 21 de diciembre de 2010, a las 10.00 horas
            ru | Distr.: General 14 января 2011 года | Вторник, 21 декабря 2010 года, 10 ч. 00 м.
            ar | Distr.: General 14 يناير 2011 | الثلاثاء، 21 ديسمبر 2010، الساعة 10
            zh | 2011年1月14日 | 2010年12月21日星期二上午10时
            """)
    void theOneBesideItsDayOfTheWeek(String language, String issued, String meeting) {
        MeetingDay day = day(language, issued + "\n" + meeting);
        assertEquals(MEETING, day.date());
        assertTrue(day.doubt().isEmpty());
    }

    @Test
    void twoOfWhichNeitherHasOneAreTold() {
        MeetingDay day = day("en", "14 January 2011\n21 December 2010");
        assertEquals(LocalDate.of(2011, 1, 14), day.date());
        assertTrue(day.doubt().orElseThrow().contains("2010-12-21"));
    }

    @Test
    void oneAloneNeedsNone() {
        assertTrue(day("en", "21 December 2010\nReissued on 21 December 2010")
                .doubt()
                .isEmpty());
    }

    private static MeetingDay day(String language, String head) {
        LanguageTable table = LanguageTables.shipped().table(language).orElseThrow();
        RecordText document = new RecordText("record", head);
        return MeetingDay.of(Passage.of(document, new Span(0, head.length()), List.of(), table.blanks()), table)
                .orElseThrow();
    }
}
