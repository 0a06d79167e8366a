package org.scrutin.jobs.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.document.PageCrop;
import org.scrutin.jobs.load.record.text.Box;
import org.scrutin.jobs.load.record.text.NameInPrint;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/** The name of a ballot in the document that it was read from; in a table with a column a state, its choice. */
public final class BallotPassage {

    /** What is shown of the text before and behind the name, in code points. */
    private static final int AROUND = 80;

    private final Path file;
    private final RecordText document;
    private final List<Span> name;

    private BallotPassage(Path file, RecordText document, List<Span> name) {
        this.file = file;
        this.document = document;
        this.name = name;
    }

    /**
     * Finds a ballot's name again.
     *
     * @param folder of the tables
     * @param ballot one that is printed
     * @param given the document; empty = it is looked for
     * @throws InputRefused when the document is not found, can't be read, is not the one that the manifest names, or does not say
     *     the name at the ballot's place
     */
    public static BallotPassage find(Path folder, PublishedBallot ballot, Optional<Path> given) throws IOException {
        SourceDocument.Found found = SourceDocument.of(folder).find(ballot.source(), given);
        Path file = found.file();
        RecordText text = found.text(ballot.source());
        OptionalInt offset = text.offset(ballot.place());
        List<Span> name = offset.stream()
                .mapToObj(at -> NameInPrint.at(text, at, ballot.name()))
                .flatMap(List::stream)
                .toList();
        if (name.isEmpty() && found.vouchedFor()) {
            name = offset.stream()
                    .mapToObj(at -> cell(text, at))
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (name.isEmpty()) {
            throw new InputRefused(new InputFault(
                    file.toString(),
                    ballot.place(),
                    offset.isPresent() ? "not the name \"" + ballot.name() + "\"" : "no such place",
                    "the document as it was read, unchanged"));
        }
        return new BallotPassage(file, text, name);
    }

    /**
     * The cell of a table that begins at an offset. A table with a column a state has the name in its head, and at a ballot's place
     * the choice.
     */
    private static Optional<Span> cell(RecordText table, int offset) {
        String content = table.content();
        int end = offset;
        while (end < content.length() && ",;\t\r\n".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        return end == offset ? Optional.empty() : Optional.of(new Span(offset, end));
    }

    /** The document. */
    public Path file() {
        return file;
    }

    /** Where the name begins, in words. */
    public String place() {
        return PublishedBallot.inWords(document.place(name.get(0).start()));
    }

    /** The name and what stands around it, on one line, with the name between {@code [[} and {@code ]]}. */
    public String text() {
        String content = document.content();
        int from = document.moved(name.get(0).start(), -AROUND);
        int to = document.moved(name.get(name.size() - 1).end(), AROUND);
        StringBuilder text = new StringBuilder(from > 0 ? "…" : "");
        int at = from;
        for (Span piece : name) {
            text.append(content, at, piece.start()).append("[[");
            text.append(document.text(piece)).append("]]");
            at = piece.end();
        }
        text.append(content, at, to).append(to < content.length() ? "…" : "");
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /**
     * The part of the page with a frame around the name, as PNG. Of a name that goes over two pages, the first.
     *
     * @throws InputRefused when the document is no PDF, or the page can't be drawn
     */
    public byte[] image() throws IOException {
        FoundPassage found = new FoundPassage(document, name);
        int page = found.page()
                .orElseThrow(() -> new InputRefused(
                        InputFault.inFile(file.toString(), "a document without pages to draw", "a PDF for --image")));
        return PageCrop.png(file, page, found.boxes());
    }

    /** Where the name stands on its page, a box a line, in words; none where the document has no pages. Of a name that goes over two pages, the first. */
    public List<String> boxes() {
        FoundPassage found = new FoundPassage(document, name);
        return found.page().isEmpty()
                ? List.of()
                : found.boxes().stream().map(BallotPassage::inWords).toList();
    }

    private static String inWords(Box box) {
        return String.format(
                Locale.ROOT,
                "%.1f from the left, %.1f from the top, %.1f wide, %.1f high",
                box.left(),
                box.top(),
                box.width(),
                box.height());
    }
}
