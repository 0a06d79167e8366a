package org.scrutin.jobs.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.maker.Finding;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.jobs.published.PlacesOfTables;
import org.scrutin.output.compare.ComparedEdition;
import org.scrutin.output.compare.Recounting;
import org.scrutin.output.compare.Since;
import org.scrutin.output.edition.ChartFiles;
import org.scrutin.output.edition.DataPackage;
import org.scrutin.output.edition.DrawnChart;
import org.scrutin.output.edition.EditionId;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.edition.Publication;
import org.scrutin.output.edition.PublicationCheck;
import org.scrutin.output.edition.ReportFolder;
import org.scrutin.output.edition.ResultsDocument;
import org.scrutin.output.edition.StagedEdition;
import org.scrutin.output.evidence.BallotBooks;
import org.scrutin.output.open.OpenStudy;
import org.scrutin.output.sections.Passages;
import org.scrutin.output.sections.ReportInput;
import org.scrutin.output.tables.Dictionary;
import org.scrutin.output.tables.StudyTables;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.tables.TableRows;
import org.scrutin.output.write.PdfReportWriter;

/** Writes one edition: tables first, since its id hangs on them; then everything that is said about them. */
public final class EditionWriter {

    private final Provenance provenance;
    private final LanguageEdition.Layout layout;
    private final List<Reference> focus;
    private final Passages passages;
    private final Reread reread;
    private final Consumer<WriteStep> steps;

    /**
     * What an edition consists of besides its tables.
     *
     * @param formats pdf, html
     * @param languages ISO 639-1
     * @param focus the states and groups that each get a paper and a table of their own
     * @param passages what documents say where discrepancies are
     */
    public record Parts(List<String> formats, List<String> languages, List<Reference> focus, Passages passages) {}

    /** Writes the table of ballots, whose rows never pass through memory at once. */
    @FunctionalInterface
    public interface BallotsFile {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * What is read once more while the edition is written.
     *
     * @param ballots the table of ballots
     * @param recounting of this program, asked where the edition before differs in more than one thing
     */
    public record Reread(BallotsFile ballots, Recounting recounting) {}

    /**
     * A writer.
     *
     * @param provenance what the edition is made from
     * @param parts what stands beside the tables
     * @param reread the table of ballots, and mixtures with the edition before
     * @param steps told what is done, by one thread at a time
     */
    public EditionWriter(Provenance provenance, Parts parts, Reread reread, Consumer<WriteStep> steps) {
        this.provenance = provenance;
        this.layout = new LanguageEdition.Layout(parts.formats(), parts.languages());
        this.focus = parts.focus();
        this.passages = parts.passages();
        this.reread = reread;
        this.steps = steps;
    }

    /**
     * Writes and publishes the edition.
     *
     * @param folder the study's report folder, held by this run
     * @param keep how many editions stay, at least 1
     * @return what users open, and whether anything changed: that is decided on the edition's id alone
     * @throws IOException when a file can't be written; the edition before stays published
     */
    public Publication write(ReportFolder folder, StudyResults results, int keep) throws IOException {
        OpenStudy open =
                OpenStudy.of(results, (done, all) -> steps.accept(new WriteStep(WriteStep.Work.RECORDS, done, all)));
        begin(WriteStep.Work.TABLES);
        List<TableRows<?>> tables = open.tables(results);
        try (StagedEdition staged = folder.stage()) {
            List<TableDefinition<?>> definitions = tables(staged, tables);
            List<FocusEdition> inFocus = focus.stream()
                    .map(subject -> new FocusEdition(subject, results))
                    .toList();
            for (FocusEdition ofSubject : inFocus) {
                ofSubject.writeTable(staged);
            }
            EditionId id = staged.identify(provenance);
            EditionBefore before = new EditionBefore(
                    staged, ComparedEdition.written(staged.directory(), id, provenance), reread.recounting());
            if (before.isLost() && staged.standing(id).isPresent()) {
                // What it says of an edition that is there no more cannot be said again.
                return staged.standing(id).get();
            }
            Since since = before.since();
            OpenStudy told = open.saying(StudyClaims.Part.SINCE, since.claims());
            staged.writeTables(since.tables());
            tables.addAll(since.tables());
            List<String> beside = staged.besidePapers();
            ReportInput.Edition edition = edition(id, since, beside);
            begin(WriteStep.Work.PAGES);
            LanguageEdition.Content unnumbered = new LanguageEdition.Content(results, told, edition, passages);
            List<LanguageDraft> drafts = layout.languages().parallelStream()
                    .map(language -> LanguageDraft.of(language, unnumbered))
                    .toList();
            LanguageEdition.Content content = unnumbered.numbered(drafts.get(0).printed(unnumbered));
            StudyClaims claims = content.open().claims();
            staged.writeTables(StudyTables.ofClaims(claims));
            List<LanguageEdition> languages = drafts.parallelStream()
                    .map(draft -> new LanguageEdition(draft, layout, content))
                    .toList();
            BallotBooks books = new BallotBooks(
                    results,
                    tables,
                    new BallotBooks.Told(claims.all(), languages.get(0).page()),
                    PlacesOfTables.read(staged.directory(), results));
            PdfReportWriter fonts = new PdfReportWriter();
            PdfReportWriter pdf = layout.hasPdf() ? fonts.attaching(staged.attachments(beside)) : fonts;
            LocalDate dated = lastDay(results);
            Map<String, List<String>> cut = new LinkedHashMap<>();
            List<DrawnChart> drawn =
                    pagesAndCharts(staged, languages, language -> language.files(pdf, dated, books), cut);
            Map<String, List<String>> papers = new LinkedHashMap<>();
            for (FocusEdition ofSubject : inFocus) {
                papers.putAll(ofSubject.writePapers(staged, pdf, new FocusEdition.Print(layout, edition, dated)));
            }
            staged.write(
                    ResultsDocument.FILE, results(languages, claims, tables).json());
            definitions.add(Dictionary.definition());
            staged.write(DataPackage.FILE, DataPackage.of(head(id, results), definitions));
            cut.putAll(papers);
            PublicationCheck check = new PublicationCheck(headlines(languages, papers.keySet()), drawn, cut);
            begin(WriteStep.Work.LOOK);
            return staged.publish(provenance, id, check, keep);
        }
    }

    /** Writes every table that is there before the edition has an id, and gives what the dictionary says of them. */
    private List<TableDefinition<?>> tables(StagedEdition staged, List<TableRows<?>> tables) throws IOException {
        staged.writeTables(tables);
        try (OutputStream out = staged.open("tables/ballots.csv")) {
            reread.ballots().writeTo(out);
        }
        List<TableDefinition<?>> definitions = StudyTables.definitions(tables);
        staged.writeTables(List.of(Dictionary.of(definitions)));
        return definitions;
    }

    private ReportInput.Edition edition(EditionId id, Since since, List<String> beside) {
        return new ReportInput.Edition(
                id.value(),
                provenance.version(),
                provenance.inputs().stream()
                        .map(input -> new ReportInput.Input(input.name(), input.sha256()))
                        .toList(),
                since,
                beside);
    }

    /**
     * Writes the files of all languages, and all charts: while other languages are still made, whoever is done with the first draws charts.
     *
     * @param cut takes by name of a PDF what its pages do not show whole
     * @return what was counted while charts were drawn
     */
    private List<DrawnChart> pagesAndCharts(
            StagedEdition staged,
            List<LanguageEdition> languages,
            Function<LanguageEdition, WrittenFiles> filesOf,
            Map<String, List<String>> cut)
            throws IOException {
        List<ForkJoinTask<WrittenFiles>> others = languages.stream()
                .skip(1)
                .map(language -> ForkJoinPool.commonPool().submit(() -> filesOf.apply(language)))
                .toList();
        write(filesOf.apply(languages.get(0)), staged, cut);
        begin(WriteStep.Work.CHARTS);
        List<DrawnChart> drawn = charts(staged, languages);
        for (ForkJoinTask<WrittenFiles> other : others) {
            write(other.join(), staged, cut);
        }
        return drawn;
    }

    private static void write(WrittenFiles written, StagedEdition staged, Map<String, List<String>> cut)
            throws IOException {
        for (Map.Entry<String, byte[]> file : written.files().entrySet()) {
            staged.write(file.getKey(), file.getValue());
        }
        cut.putAll(written.cut());
    }

    private static List<DrawnChart> charts(StagedEdition staged, List<LanguageEdition> languages) throws IOException {
        Map<String, List<ChartSpec>> charts = new LinkedHashMap<>();
        languages.forEach(language -> charts.put(language.language(), language.charts()));
        return new ChartFiles(new ChartDrawer(new ChartTheme())).write(charts, staged);
    }

    private void begin(WriteStep.Work work) {
        steps.accept(WriteStep.of(work));
    }

    private DataPackage.Head head(EditionId id, StudyResults results) {
        String study = provenance.study();
        return new DataPackage.Head(study, results.settings().title().in("en").orElse(study), provenance.version(), id);
    }

    private static LocalDate lastDay(StudyResults results) {
        return results.data().matrix().rollCalls().stream()
                .map(RollCall::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static ResultsDocument results(
            List<LanguageEdition> languages, StudyClaims claims, List<TableRows<?>> tables) {
        Map<String, Map<String, String>> sentences = new LinkedHashMap<>();
        languages.forEach(language -> sentences.put(language.language(), language.sentences()));
        return new ResultsDocument(
                languages.stream().map(LanguageEdition::report).toList(),
                sentences,
                claims.findings().stream()
                        .map(Finding::claim)
                        .map(claim -> claim.id())
                        .toList(),
                claims.all(),
                tables);
    }

    /** Of papers, which have no headline, that they are there and have pages. */
    private Map<String, List<String>> headlines(List<LanguageEdition> languages, Collection<String> papers) {
        Map<String, List<String>> headlines = new LinkedHashMap<>();
        if (layout.hasPdf()) {
            languages.forEach(language -> headlines.put(language.pdfName(), language.headlines()));
        }
        papers.forEach(paper -> headlines.put(paper, List.of()));
        return headlines;
    }
}
