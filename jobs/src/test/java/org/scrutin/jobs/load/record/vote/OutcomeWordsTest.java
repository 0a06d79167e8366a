package org.scrutin.jobs.load.record.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.language.Outcome;

/** What denies is no adoption, in whatever words; what was denied before is none of the totals'. */
class OutcomeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The draft resolution failed to be adopted.; REJECTED",
                "en; The draft resolution could not be adopted.; REJECTED",
                "en; The amendment was not approved.; REJECTED",
                "en; The proposal was therefore not carried.; REJECTED",
                "en; The draft resolution, having failed to obtain the required two-thirds majority, lapses.; REJECTED",
                "en; The Committee decided, by a recorded vote of 3 to 1, not to adopt the draft.; REJECTED",
                "en; The Conference decided to reject the proposal to delete the paragraph.; REJECTED",
                "en; The Conference voted not to retain the paragraph.; NOT_RETAINED",
                "fr; La Commission a décidé de ne pas adopter le projet.; REJECTED",
                "fr; La Conférence a décidé de ne pas maintenir le paragraphe.; NOT_RETAINED",
                "es; La Comisión decidió no aprobar el proyecto.; REJECTED",
                "es; La Conferencia decidió no mantener el párrafo.; NOT_RETAINED",
                "ru; Комитет постановил не принимать проект.; REJECTED",
                "ru; Комитет постановил не сохранять пункт.; NOT_RETAINED",
                "ru; Комитет постановил отклонить проект.; REJECTED",
                "zh; 委员会决定不予通过该草案。; REJECTED",
                "ar; قررت اللجنة عدم اعتماد المشروع.; REJECTED",
                "en; The paragraph was not retained.; NOT_RETAINED",
                "en; The paragraph could not be retained.; NOT_RETAINED",
                "en; The paragraph was deleted.; DELETED",
                "en; The draft resolution was adopted as orally amended.; ADOPTED",
                "en; The motion was carried over the objections of two members.; ''",
                "zh; 决议草案没有通过。; REJECTED",
                "zh; 决议草案未能获得通过。; REJECTED",
                "zh; 决议草案未获得所需的三分之二多数。; REJECTED",
                "zh; 该段不予保留。; NOT_RETAINED",
                "zh; 决议草案未经表决通过。; ADOPTED",
                "fr; Le projet de résolution n'a pas pu être adopté.; REJECTED",
                "fr; Le projet n'a pas recueilli la majorité requise.; REJECTED",
                "fr; Le paragraphe n'est pas maintenu.; NOT_RETAINED",
                "es; Los proyectos no fueron aprobados.; REJECTED",
                "es; El proyecto no obtuvo la mayoría necesaria.; REJECTED",
                "es; El párrafo no se mantuvo.; NOT_RETAINED",
                "ru; Проект резолюции не был утвержден.; REJECTED",
                "ru; Проекты резолюций не были приняты.; REJECTED",
                "ru; Проект не получил необходимого большинства голосов.; REJECTED",
                "ru; Пункт не сохраняется.; NOT_RETAINED",
                "ar; لم يتم اعتماد مشروع القرار.; REJECTED",
                "ar; لم يحصل مشروع القرار على الأغلبية المطلوبة.; REJECTED",
                "ar; لم يستبق على الفقرة.; NOT_RETAINED",
                "ar; اعتمد مشروع القرار.; ADOPTED",
            })
    void wordsSayWhatBecameOfAText(String language, String sentence, String outcome) {
        assertEquals(
                outcome,
                sentences(language).outcome(sentence).map(Outcome::name).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "which had been rejected in the Committee, was adopted by ; ADOPTED",
                "which the Committee had adopted, was rejected by ; REJECTED",
                "was not adopted by ; REJECTED",
                "was adopted, as orally amended, by ; ADOPTED",
                "was retained by ; RETAINED",
                "to delete the paragraph was rejected by ; REJECTED",
            })
    void theVerbOfTheTotalsIsTheLast(String words, String outcome) {
        assertEquals(
                Optional.of(outcome), sentences("en").outcomeBeforeTotals(words).map(Outcome::name));
    }

    private static Sentences sentences(String language) {
        return new Sentences(LanguageTables.shipped().table(language).orElseThrow());
    }
}
