package org.scrutin.jobs.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.profile.SubjectProfile;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.jobs.printed.PageBlock;
import org.scrutin.jobs.printed.Paper;
import org.scrutin.jobs.printed.PrintedPage;
import org.scrutin.jobs.printed.PrintedTable;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.EvidenceOfTables;
import org.scrutin.jobs.published.FindingsOfTables;
import org.scrutin.jobs.published.PlacesOfTables;
import org.scrutin.jobs.published.PrintedVoters;
import org.scrutin.jobs.published.RecordOfTables;
import org.scrutin.jobs.published.StudyOfTables;
import org.scrutin.jobs.published.TableCells;
import org.scrutin.jobs.published.TitleSigns;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.output.compare.Since;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Report;
import org.scrutin.output.edition.FocusName;
import org.scrutin.output.evidence.BallotBooks;
import org.scrutin.output.evidence.Evidence;
import org.scrutin.output.evidence.RecordPlaces;
import org.scrutin.output.open.CellRanges;
import org.scrutin.output.open.OpenStudy;
import org.scrutin.output.profile.FocusReport;
import org.scrutin.output.profile.FocusTable;
import org.scrutin.output.profile.ProfileDraft;
import org.scrutin.output.sections.Passages;
import org.scrutin.output.sections.PrintedTables;
import org.scrutin.output.sections.ReportInput;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.SourceText;
import org.scrutin.output.wording.Words;

/**
 * What a report says besides its claims, said again from its tables: profiles, figures, rows and notes of tables, votes by name, and
 * papers on a state or group. Not for several threads.
 */
final class RestOfReport {

    private static final Pattern SERIES = Pattern.compile("^series,(?:\"(?:[^\"]|\"\")*+\"|[^,]*+),");

    private final Path folder;
    private final JsonNode manifest;
    private final TitleSigns titles = new TitleSigns();
    private final StudyResults results;
    private final Profiles profiles;
    private final CellRanges ranges;
    /** The votes on paragraphs that sentences name. */
    private final List<RollCallId> paragraphs;

    private final Map<String, List<BallotSelection>> behind;
    private final RecordPlaces places;

    /** The figures of the report, by language. */
    private final Map<String, ComposedFigures> figures = new TreeMap<>();

    /** The tables of the report's text, by language. */
    private final Map<String, List<DataTable>> tables = new TreeMap<>();

    /** Of changes of groups, what other definitions make of them. */
    private final List<Robustness> findings;

    /**
     * Reads the tables.
     *
     * @param voters that the registry does not know
     * @throws IllegalArgumentException when one cannot be read, or holds what its column cannot
     */
    RestOfReport(Path folder, JsonNode manifest, PrintedVoters voters) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        this.results = StudyOfTables.read(
                folder, manifest.path("settings"), voters.over(CsvStateRegistry.shipped(), folder, titles), titles);
        this.profiles = new Profiles(results);
        this.ranges = new RecordOfTables(folder).ranges();
        Set<RollCallId> named = new LinkedHashSet<>();
        TableCells.rows(
                folder,
                "claims",
                row -> row.text("template").startsWith("dissent.") && row.has("argument", "paragraph"),
                row -> named.add(row.rollCall("value")));
        this.paragraphs = List.copyOf(named);
        this.findings = FindingsOfTables.read(folder, results.changes());
        this.behind = behind();
        this.places = PlacesOfTables.read(folder, results);
    }

    /** Of each sentence, the ballots behind each of its values. */
    private Map<String, List<BallotSelection>> behind() throws IOException {
        Map<String, List<Source>> sources = new TreeMap<>();
        TableCells.rows(
                folder,
                "claims",
                row -> true,
                row -> new SourceText(row.text("table"), row.text("key"), row.text("column"))
                        .source()
                        .filter(source -> !(source instanceof Rule))
                        .map(source -> sources.computeIfAbsent(row.text("claim"), claim -> new ArrayList<>())
                                .add(source)));
        Evidence evidence = EvidenceOfTables.read(
                folder, results, sources.values().stream().flatMap(List::stream).toList());
        Map<String, List<BallotSelection>> all = new TreeMap<>();
        sources.forEach((claim, values) ->
                all.put(claim, values.stream().map(evidence::behind).distinct().toList()));
        return all;
    }

    CountedNotes notes(Words words) throws IOException {
        return CountedNotes.of(folder, tables(words), words);
    }

    /** Holds profiles, figures, rows of tables and votes by name of a page against the tables. */
    FileReading page(String file, PrintedPage printed, Words words) {
        List<PageBlock> page = printed.blocks();
        ProfileReading ofProfiles = new ProfileReading(results, words);
        ofProfiles.read(page);
        FigureReading ofFigures = new FigureReading(figures(words), words, titles);
        ofFigures.page(printed.figures());
        List<String> differences = new ArrayList<>(ofProfiles.differences());
        differences.addAll(ofFigures.differences());
        RowReading rows = new RowReading(tables(words), words);
        rows.read(PrintedTable.of(page), unread(words));
        differences.addAll(rows.differences());
        VoteReading votes = new VoteReading(results, places, words);
        votes.read(page);
        differences.addAll(votes.differences());
        BallotDataReading ballots = new BallotDataReading(new BallotBooks(results, places).votes(words));
        ballots.read(printed.ballots(), behind);
        differences.addAll(ballots.differences());
        return new FileReading(
                file,
                ofProfiles.texts() + ofFigures.texts() + rows.texts() + votes.texts() + ballots.texts(),
                differences);
    }

    /** Holds figures and rows of the tables of a report's paper against the tables. */
    FileReading paper(String file, Paper paper, Words words) {
        FigureReading ofFigures = new FigureReading(figures(words), words, titles);
        ofFigures.paper(paper.figures());
        RowReading rows = new RowReading(tables(words), words);
        rows.read(paper.tables(), unread(words));
        List<String> differences = new ArrayList<>(ofFigures.differences());
        differences.addAll(rows.differences());
        return new FileReading(file, ofFigures.texts() + rows.texts(), differences);
    }

    private ComposedFigures figures(Words words) {
        return figures.computeIfAbsent(
                words.language(), language -> new ComposedFigures(results, findings, words, titles));
    }

    private List<DataTable> tables(Words words) {
        return tables.computeIfAbsent(
                words.language(), language -> tables(words, figures(words).all()));
    }

    private List<DataTable> tables(Words words, List<ChartSpec> charts) {
        return PrintedTables.of(
                new ReportInput(
                        results,
                        new OpenStudy(StudyClaims.NONE, ranges),
                        charts,
                        new ReportInput.Edition(
                                manifest.path("edition").asText(),
                                manifest.path("program").path("version").asText(),
                                List.of(),
                                new Since.Nothing()),
                        Passages.NONE),
                paragraphs,
                words);
    }

    /** Sections whose tables are of no results: definitions, files, what changed since the last edition. */
    private static Set<String> unread(Words words) {
        Set<String> titles = new LinkedHashSet<>();
        for (String key : List.of("method.title", "imprint.title", "since.title")) {
            String title = words.text(key);
            titles.add(PrintedText.normal(title));
            titles.add(PrintedText.normal(words.text("tables.of", Map.of("section", title))));
        }
        return titles;
    }

    /** The states and groups that have papers. */
    List<Reference> subjects() {
        List<Reference> subjects = new ArrayList<>();
        for (String id : manifest.path("settings").path("focus").asText().split(" ", -1)) {
            Reference.parse(id).ifPresent(subjects::add);
        }
        return subjects;
    }

    /** One line for each cell of the table of agreement that the counts of its row contradict. */
    List<String> contradictedScores() throws IOException {
        return DerivedScores.differences(folder, results.settings().agreement().minimumCommon());
    }

    /** Holds the table beside the papers on a state or group against the tables. */
    FileReading table(Reference subject) throws IOException {
        String file = FocusName.of(subject).stem() + ".csv";
        var agreement = results.settings().agreement();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        new CsvTableWriter()
                .write(FocusTable.of(profiles.of(subject), agreement.score(), agreement.minimumCommon()), again);
        Set<String> expected = lines(again.toString(StandardCharsets.UTF_8));
        Set<String> printed = lines(Files.readString(folder.resolve(file)));
        List<String> differences = new ArrayList<>();
        printed.stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> differences.add("report says “" + line + "”, tables say no such row"));
        expected.stream()
                .filter(line -> !printed.contains(line))
                .forEach(line -> differences.add("report has no such row, tables say “" + line + "”"));
        return new FileReading(file, printed.size(), differences);
    }

    /**
     * Rows of one day may stand in another order, for the record's own is known by the places of its ballots alone; a text without a series
     * goes by its title, which is a name.
     */
    private static Set<String> lines(String csv) {
        return new LinkedHashSet<>(csv.lines()
                .map(line -> SERIES.matcher(line).replaceFirst("series,,"))
                .toList());
    }

    /** Holds a paper against the tables. */
    FileReading paper(String file, Reference subject, Words words) throws IOException {
        SubjectProfile profile = profiles.of(subject);
        FocusReport papers = new FocusReport(
                new ProfileDraft(results, words),
                profiles,
                new ReportInput.Edition(
                        manifest.path("edition").asText(),
                        manifest.path("program").path("version").asText(),
                        List.of(),
                        new Since.Nothing()));
        String csv = FocusName.of(subject).stem() + ".csv";
        FocusReading reading = new FocusReading(titles);
        Report again = papers.write(profile, csv);
        reading.says(again);
        List<RollCallId> votes = profile.departures().stream()
                .map(departure -> departure.rollCall())
                .distinct()
                .toList();
        List<List<Inline>> newest = left(again);
        for (int i = 0; i < newest.size(); i++) {
            LocalDate day = day(votes.get(i));
            reading.mayAlsoSay(
                    newest.get(i),
                    votes.stream()
                            .filter(vote -> day(vote).equals(day))
                            .flatMap(vote -> left(papers.write(only(profile, vote), csv)).stream())
                            .toList());
        }
        return new FileReading(
                file,
                reading.texts(),
                reading.read(Paper.of(folder.resolve(file)).text()));
    }

    private LocalDate day(RollCallId vote) {
        return results.outcome(vote).rollCall().date();
    }

    /** The newest votes on which a group was left, as the second part of a paper has them; as the first has them where it has none. */
    private static List<List<Inline>> left(Report paper) {
        return List.of("behind", "groups").stream()
                .flatMap(section -> paper.section(section).stream())
                .flatMap(section -> section.blocks().stream())
                .filter(BulletList.class::isInstance)
                .map(BulletList.class::cast)
                .map(BulletList::items)
                .findFirst()
                .orElse(List.of());
    }

    private static SubjectProfile only(SubjectProfile profile, RollCallId vote) {
        return new SubjectProfile(
                profile.subject(),
                profile.series(),
                profile.departures().stream()
                        .filter(departure -> departure.rollCall().equals(vote))
                        .toList(),
                profile.partners(),
                profile.open());
    }
}
