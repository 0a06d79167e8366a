package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Section;
import org.scrutin.output.wording.Words;

/**
 * The tables in the sections of a report without its sentences, so that who has the results and not the claims can say their rows
 * again. Left out are tables of what is no result: definitions, files, the edition before. Where a report prints every ballot in
 * several tables, here they are one.
 */
public final class PrintedTables {

    private PrintedTables() {}

    /**
     * The tables in the order of a report.
     *
     * @param input its claims are not asked
     * @param paragraphs the votes on paragraphs that sentences of the report name
     */
    public static List<DataTable> of(ReportInput input, List<RollCallId> paragraphs, Words words) {
        Draft draft = new Draft(input, words);
        List<DataTable> tables = new ArrayList<>();
        tables.addAll(in(draft, new DecisionsSection()::write));
        tables.addAll(in(draft, new TrustSection()::write));
        if (draft.severalCycles()) {
            tables.addAll(in(draft, new SwitchesSection()::write));
            tables.addAll(in(draft, new CyclesSection()::write));
            tables.addAll(in(draft, new SubjectsSection()::write));
        }
        tables.addAll(GroupsSection.tables(draft));
        tables.addAll(AbstentionSection.tables(draft));
        tables.addAll(in(draft, new AgreementSection()::write));
        tables.addAll(in(draft, new ParagraphsSection()::write));
        new LeaversTable(draft, paragraphs).write().ifPresent(tables::add);
        BallotsSection.whole(draft).ifPresent(tables::add);
        return tables;
    }

    private static List<DataTable> in(Draft draft, Function<Draft, Optional<Section>> chapter) {
        return chapter.apply(draft).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof DataTable table ? Stream.of(table) : Stream.empty())
                .toList();
    }
}
