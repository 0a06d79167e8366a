package org.scrutin.jobs.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.study.Labels;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.dataset.PrintedText;

/**
 * Texts as the format scrutin keeps them: one language in the tables themselves, told by its script, and a label for each text in
 * another, of roll calls, topics, texts that return and decisions.
 */
final class LabelRows {

    static final List<String> HEADER =
            List.of("roll_call", "topic", "series", "decision", "language", "title", "subject");

    /** The language of tables. */
    private static final String OF_TABLES = "en";

    private final List<List<String>> rows = new ArrayList<>();

    private LabelRows() {}

    /** The labels of all that a data set names. */
    static List<List<String>> of(StudyData data) {
        LabelRows labels = new LabelRows();
        data.matrix().rollCalls().forEach(labels::rollCall);
        labels.titles("topic", data.labels().topics());
        labels.titles("series", data.labels().series());
        labels.decisions(data.decisions(), data.labels());
        return labels.rows;
    }

    /** What the table itself has of a text; empty where a reader would take it for another language. */
    static String inTable(LocalText text) {
        String english = own(text, OF_TABLES);
        return isReadAsWritten(english) ? english : "";
    }

    /** The text in the language itself; no other language stands in. */
    static String own(LocalText text, String language) {
        return text.byLanguage().getOrDefault(language, "");
    }

    private static boolean isReadAsWritten(String english) {
        return PrintedText.language(english).equals(OF_TABLES);
    }

    private void rollCall(RollCall rollCall) {
        for (String language : LocalText.OFFICIAL) {
            String title = beside(rollCall.title(), language);
            String subject = beside(rollCall.subject(), language);
            if (!(title.isEmpty() && subject.isEmpty())) {
                rows.add(new Named("roll_call", rollCall.id().value(), language).row(title, subject));
            }
        }
    }

    private void titles(String key, Map<String, LocalText> titles) {
        titles.forEach((id, text) ->
                text.byLanguage().forEach((language, title) -> rows.add(new Named(key, id, language).row(title, ""))));
    }

    /** Of each paragraph once: a label is of all decisions of that name. What the label of a series gives is not said again. */
    private void decisions(List<Decision> decisions, Labels labels) {
        Map<String, LocalText> told = new TreeMap<>(CodePointOrder.INSTANCE);
        for (Decision decision : decisions) {
            LocalText returning = labels.series().values().stream()
                    .filter(title -> title.in(OF_TABLES).isPresent()
                            && title.in(OF_TABLES).equals(decision.title().in(OF_TABLES)))
                    .findFirst()
                    .orElse(LocalText.EMPTY);
            for (String language : LocalText.OFFICIAL) {
                String title = beside(decision.title(), language);
                boolean isNew = !title.isEmpty()
                        && !title.equals(own(returning, language))
                        && own(told.getOrDefault(decision.paragraph(), LocalText.EMPTY), language)
                                .isEmpty();
                if (isNew) {
                    told.merge(decision.paragraph(), new LocalText(Map.of(language, title)), LocalText::orElse);
                    rows.add(new Named("decision", decision.paragraph(), language).row(title, ""));
                }
            }
        }
    }

    /** What the table does not have of a text. */
    private static String beside(LocalText text, String language) {
        String own = own(text, language);
        return language.equals(OF_TABLES) && isReadAsWritten(own) ? "" : own;
    }

    /**
     * What a label is of, and in which language.
     *
     * @param key the column that names it
     * @param id in that column
     * @param language of the label
     */
    private record Named(String key, String id, String language) {

        List<String> row(String title, String subject) {
            String[] cells = new String[HEADER.size()];
            Arrays.fill(cells, "");
            cells[HEADER.indexOf(key)] = id;
            cells[HEADER.indexOf("language")] = language;
            cells[HEADER.indexOf("title")] = title;
            cells[HEADER.indexOf("subject")] = subject;
            return List.of(cells);
        }
    }
}
