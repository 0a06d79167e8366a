package org.scrutin.jobs.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.document.PageCrop;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.output.document.SourcePassage;

/** What a document says where a discrepancy was found: of a state without a ballot, what stands where its name could stand. */
public final class FindingPassage {

    private final Path file;
    private final FoundPassage found;

    private FindingPassage(Path file, FoundPassage found) {
        this.file = file;
        this.found = found;
    }

    /**
     * Finds the words that a discrepancy is about.
     *
     * @param folder of the tables
     * @param finding one that has a place
     * @param given the document; empty = it is looked for
     * @throws InputRefused when the document is not found, can't be read, is not the one that the tables vouch for, or has no such place
     */
    public static FindingPassage find(Path folder, StateFinding finding, Optional<Path> given) throws IOException {
        String source = finding.site().source();
        SourceDocument.Found document = SourceDocument.of(folder).find(source, given);
        Path file = document.file();
        RecordText text = document.text(source);
        List<Span> words = finding.found().map(new WordsAtIssue(text)::of).orElse(List.of());
        if (words.isEmpty()) {
            throw new InputRefused(new InputFault(
                    file.toString(),
                    finding.site().place(),
                    "no such place",
                    "the document as it was read, unchanged"));
        }
        return new FindingPassage(file, new FoundPassage(text, words));
    }

    /** The document. */
    public Path file() {
        return file;
    }

    /** Where the words begin, in words. */
    public String place() {
        return PublishedBallot.inWords(found.text().place(found.marked().get(0).start()));
    }

    /** The words between {@code [[} and {@code ]]}, and what stands around them: an entry an excerpt, each on one line. */
    public List<String> excerpts() {
        return found.excerpts().stream()
                .map(pieces -> pieces.stream().map(FindingPassage::text).collect(Collectors.joining()))
                .toList();
    }

    private static String text(SourcePassage.Piece piece) {
        return piece instanceof SourcePassage.AtIssue issue
                ? "[[" + issue.text() + "]]"
                : ((SourcePassage.Around) piece).text();
    }

    /**
     * The part of the page with the words framed, as PNG.
     *
     * @throws InputRefused when the document is no PDF, or the page can't be drawn
     */
    public byte[] image() throws IOException {
        int page = found.page()
                .orElseThrow(() -> new InputRefused(
                        InputFault.inFile(file.toString(), "a document without pages to draw", "a PDF for --image")));
        return PageCrop.png(file, page, found.boxes());
    }
}
