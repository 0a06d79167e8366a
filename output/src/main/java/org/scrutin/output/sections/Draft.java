package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.output.document.BulletList;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.open.CellRanges;
import org.scrutin.output.wording.ClaimSentences;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Numbers;
import org.scrutin.output.wording.Words;

/** What all sections of one report share: results, words and the numbers of claims. Not for several threads. */
final class Draft {

    private final ReportInput input;
    private final Words words;
    private final Names names;
    private final Numbers numbers;
    private final ClaimSentences sentences;
    private final Map<String, Integer> marks = new LinkedHashMap<>();

    Draft(ReportInput input, Words words) {
        this.input = input;
        this.words = words;
        this.names = new Names(input.results(), words);
        this.numbers = new Numbers(words);
        this.sentences = new ClaimSentences(words, names);
        input.open().claims().all().forEach(claim -> marks.put(claim.id(), marks.size() + 1));
    }

    ReportInput input() {
        return input;
    }

    StudyResults results() {
        return input.results();
    }

    StudyClaims claims() {
        return input.open().claims();
    }

    /** What numbers of tables could be on the possible records. */
    CellRanges ranges() {
        return input.open().ranges();
    }

    Names names() {
        return names;
    }

    Numbers numbers() {
        return numbers;
    }

    String language() {
        return words.language();
    }

    String text(String key) {
        return words.text(key);
    }

    String text(String key, Map<String, ?> arguments) {
        return words.text(key, arguments);
    }

    Optional<String> find(String key) {
        return words.find(key, Map.of());
    }

    /** A formula's plain name with the program's own behind it. */
    String named(String id) {
        return text("score.named", Map.of("name", text("score." + id), "id", id));
    }

    /** What a table leaves out or abbreviates, then the file that holds all of it. */
    Inline[] note(String text, String table) {
        return new Inline[] {Inline.text(text + " "), Inline.toTable(table, table + ".csv")};
    }

    Words words() {
        return words;
    }

    String choice(Choice choice) {
        return sentences.choice(choice);
    }

    /** A value of a claim alone, as it reads in this language. */
    String value(ClaimValue value) {
        return sentences.text(value);
    }

    Inline letter(Choice choice) {
        return Inline.letter(choice, choice(choice));
    }

    boolean shortRecord() {
        return results().isShortRecord();
    }

    boolean severalCycles() {
        return results().settings().cycles().size() > 1;
    }

    /** The kinds of votes that the study analyses, as in "on whole texts". */
    String kinds() {
        return names.kinds(results().settings().kinds());
    }

    /** A message that says which kinds of votes it is about. */
    String textOnKinds(String key) {
        return text(key, Map.of("kinds", kinds()));
    }

    /** The claim's sentence alone. */
    String sentence(Claim claim) {
        return sentences.sentence(claim);
    }

    /** The claim's sentence alone where room is short. */
    String briefSentence(Claim claim) {
        return sentences.brief(claim);
    }

    /** The claim's sentence with its mark. */
    List<Inline> claim(Claim claim) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(Inline.text(sentences.sentence(claim)));
        inlines.add(mark(claim));
        return inlines;
    }

    /** The claim's sentence with its mark where room is short: many states are counted there, not named. */
    List<Inline> brief(Claim claim) {
        return List.of(Inline.text(sentences.brief(claim)), mark(claim));
    }

    /** The same on a first page, where a vote that bears a number has its title beside it. */
    List<Inline> briefWithTitle(Claim claim) {
        return List.of(Inline.text(sentences.briefWithTitle(claim)), mark(claim));
    }

    /** The claim in one short sentence, as a cover has it, with its mark. */
    List<Inline> lead(Claim claim) {
        return List.of(Inline.text(sentences.lead(claim)), mark(claim));
    }

    /** What the claim's short sentence does not say yet, with its mark; empty where it says all. */
    List<Inline> behindLead(Claim claim) {
        return sentences
                .behindLead(claim)
                .map(said -> List.of(Inline.text(said), mark(claim)))
                .orElse(List.of());
    }

    /** Whether the claim has a sentence shorter than its own. */
    boolean hasLead(Claim claim) {
        return sentences.shorter(claim).isPresent();
    }

    /** The small number that leads to the claim's table: the claim's number in table {@code claims}, in every language. */
    Inline mark(Claim claim) {
        return new Inline.ClaimMark(
                claim.id(), marks.get(claim.id()), claim.table().orElseThrow());
    }

    Paragraph paragraph(Claim claim) {
        return new Paragraph(claim(claim));
    }

    BulletList bullets(List<Claim> claims) {
        return new BulletList(claims.stream().map(this::claim).toList());
    }

    /** Of sentences that are not all printed, how many there are and where; empty where all are. */
    Optional<Paragraph> rest(Largest printed, List<Claim> claims) {
        long all = printed.all(claims);
        return all == 0
                ? Optional.empty()
                : Optional.of(new Paragraph(List.of(
                        note(text(printed.note(), Map.of("shown", printed.most(), "all", all)), "claims"))));
    }

    /** Sentences below a heading that already says what they share. */
    BulletList bulletsUnderHeading(List<Claim> claims) {
        return new BulletList(claims.stream()
                .map(claim -> List.of(Inline.text(sentences.underHeading(claim)), mark(claim)))
                .toList());
    }

    /** The charts of one kind, in the order they were composed. */
    List<Figure> figures(Class<? extends ChartSpec> kind) {
        return charts(kind).stream().map(this::figure).toList();
    }

    /** Of the charts of one kind those that a section asks for. */
    <C extends ChartSpec> List<Figure> figures(Class<C> kind, Predicate<C> which) {
        return charts(kind).stream().filter(which).map(this::figure).toList();
    }

    /** The same as values: what a table beside a chart counts, the chart has counted. */
    <C extends ChartSpec> List<C> charts(Class<C> kind) {
        return input.charts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Figure figure(ChartSpec chart) {
        Caption caption = chart.caption();
        DataTable.Builder table = DataTable.builder(
                        List.of(Inline.text(caption.title())),
                        caption.numbers().header().stream()
                                .map(DataTable.Column::text)
                                .toList())
                .compact();
        caption.numbers().rows().forEach(row -> table.row(row.toArray(String[]::new)));
        return new Figure(
                caption.id(),
                List.of(Inline.text(caption.title())),
                caption.subtitle(),
                List.of(Inline.text(caption.source() + " "), Inline.toTable(caption.table(), "CSV")),
                caption.alternative(),
                caption.numbers().rows().isEmpty() ? Optional.empty() : Optional.of(table.build()));
    }
}
