package org.scrutin.jobs.publish;

import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.output.edition.FocusName;
import org.scrutin.output.edition.StagedEdition;
import org.scrutin.output.profile.FocusReport;
import org.scrutin.output.profile.FocusTable;
import org.scrutin.output.profile.ProfileDraft;
import org.scrutin.output.sections.ReportInput;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.wording.Words;
import org.scrutin.output.write.Attachment;
import org.scrutin.output.write.PaperDrawings;
import org.scrutin.output.write.PdfReportWriter;

/** The papers and the table on one state or group, in a folder of the edition of their own. Not for several threads. */
final class FocusEdition {

    private final StudyResults results;
    private final Profiles profiles;
    private final SubjectProfile profile;
    private final String stem;

    /** Papers on a state or a group. */
    FocusEdition(Reference subject, StudyResults results) {
        this.results = results;
        this.profiles = new Profiles(results);
        this.profile = profiles.of(subject);
        this.stem = FocusName.of(subject).stem();
    }

    /** Writes the table: before the edition gets its id, which hangs on it. */
    void writeTable(StagedEdition staged) throws IOException {
        StudySettings.Agreement agreement = results.settings().agreement();
        try (OutputStream out = staged.open(stem + ".csv")) {
            new CsvTableWriter().write(FocusTable.of(profile, agreement.score(), agreement.minimumCommon()), out);
        }
    }

    /**
     * What the papers are made with.
     *
     * @param layout languages and names of files
     * @param edition what the imprint names
     * @param dated the day that they bear
     */
    record Print(LanguageEdition.Layout layout, ReportInput.Edition edition, LocalDate dated) {}

    /**
     * Writes a paper a language.
     *
     * @return by name of each file, what its pages do not show whole
     */
    Map<String, List<String>> writePapers(StagedEdition staged, PdfReportWriter pdf, Print print) throws IOException {
        Map<String, List<String>> cut = new LinkedHashMap<>();
        PdfReportWriter paper = pdf.attaching(List.of(Attachment.of(staged.file(stem + ".csv"))));
        for (String language : print.layout().languages()) {
            FocusReport papers =
                    new FocusReport(new ProfileDraft(results, Words.of(language)), profiles, print.edition());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            String name = print.layout().file(stem, language, "pdf");
            cut.put(name, paper.write(papers.write(profile, stem + ".csv"), new NoDrawings(), print.dated(), bytes));
            staged.write(name, bytes.toByteArray());
        }
        return cut;
    }

    /** A paper without charts. */
    private static final class NoDrawings implements PaperDrawings {
        @Override
        public double height(String chart) {
            throw new IllegalArgumentException("the paper has no chart: " + chart);
        }

        @Override
        public void draw(String chart, Graphics2D canvas) {
            throw new IllegalArgumentException("the paper has no chart: " + chart);
        }
    }
}
