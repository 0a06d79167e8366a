package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.output.open.OpenStudy;
import org.scrutin.output.tables.ColumnDefinition;
import org.scrutin.output.tables.ColumnType;
import org.scrutin.output.tables.SampleResults;
import org.scrutin.output.tables.StudyTables;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.wording.Words;

class TermTest {

    @Test
    void everyColumnThatHoldsAStatisticIsDefinedOnce() {
        Map<String, Long> defined = Arrays.stream(Term.values())
                .flatMap(term -> term.columns().stream())
                .collect(Collectors.groupingBy(column -> column, Collectors.counting()));
        Set<String> undefined = new TreeSet<>();
        for (TableDefinition<?> table : tables()) {
            for (ColumnDefinition<?> column : table.columns()) {
                String name = table.name() + "." + column.name();
                if (column.type() == ColumnType.NUMBER) {
                    undefined.add(name);
                }
            }
        }
        assertTrue(undefined.size() > 30, "columns of numbers: " + undefined);
        undefined.removeAll(defined.keySet());
        assertEquals(Set.of(), undefined);
        defined.forEach((column, terms) -> assertEquals(1, terms, column));
    }

    @Test
    void everyColumnThatIsDefinedIsInATable() {
        Set<String> columns = tables().stream()
                .flatMap(table -> table.header().stream().map(column -> table.name() + "." + column))
                .collect(Collectors.toSet());
        for (Term term : Term.values()) {
            assertTrue(columns.containsAll(term.columns()), term + " " + term.columns());
        }
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void everyTermIsToldAndEveryStatisticHasFormulaRangeAbsenceAndSource(Term term) {
        Set<String> numbers = tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() == ColumnType.NUMBER)
                        .map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toSet());
        boolean statistic = term.columns().stream().anyMatch(numbers::contains);
        for (String language : Words.LANGUAGES) {
            Words words = Words.of(language);
            assertFalse(words.text(term.key()).isBlank());
            assertFalse(words.text(term.key() + ".words").isBlank());
            for (String part : List.of(".formula", ".range", ".absence", ".source")) {
                boolean told = words.find(term.key() + part, Map.of()).isPresent();
                assertTrue(told || !statistic, language + " " + term.key() + part);
            }
        }
    }

    @Test
    void whatAStudyChoosesHasAPlainName() {
        for (String language : Words.LANGUAGES) {
            Words words = Words.of(language);
            for (AgreementScore score : AgreementScore.values()) {
                assertFalse(words.text("score." + score.id()).contains("_"));
            }
            for (CoincidenceFormula formula : CoincidenceFormula.values()) {
                assertFalse(words.text("score." + formula.id()).contains("_"));
                assertFalse(words.text("method." + formula.id() + ".formula").isBlank());
            }
            for (AbstentionDistance distance : AbstentionDistance.values()) {
                assertFalse(words.text("score." + distance.id()).isBlank());
            }
        }
    }

    @Test
    void aReportWithoutResultsDefinesOnlyWhatItsFrameNames() {
        assertEquals(
                List.of(Term.ELECTORATE, Term.RECONCILED, Term.MISSED, Term.MAJORITY),
                Term.of(Term.Family.BODIES, SampleResults.empty()));
        for (Term.Family family : Term.Family.values()) {
            if (family != Term.Family.BODIES) {
                assertEquals(List.of(), Term.of(family, SampleResults.empty()), family.toString());
            }
        }
    }

    private static List<TableDefinition<?>> tables() {
        return StudyTables.definitions(OpenStudy.NONE.tables(SampleResults.empty()));
    }
}
