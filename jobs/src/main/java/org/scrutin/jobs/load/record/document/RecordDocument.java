package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.text.RecordText;

/** A document on disk, whatever its format: plain text, Markdown, PDF, DOCX or HTML. */
public final class RecordDocument {

    /** Most bytes of a file. */
    private static final long LARGEST = 1L << 27;

    /** In the order in which they are tried. */
    private static final List<TextFormat> FORMATS =
            List.of(new PdfText(), new DocxText(), new HtmlText(), new PlainText());

    private RecordDocument() {}

    /**
     * Reads a document.
     *
     * @param path where it lies
     * @param source its name in tables
     * @param faults told when there is no such file, or it can't be read: encrypted, broken, too large, without text
     * @return empty where a fault was told
     */
    public static Optional<RecordText> read(Path path, String source, InputFaults faults) {
        try {
            return Optional.of(open(path, source, Deadline.none()).text());
        } catch (Unreadable e) {
            faults.add(e.fault());
            return Optional.empty();
        }
    }

    /**
     * The same with the sum of the bytes that were read.
     *
     * @throws Unreadable when there is no such file, or it can't be read
     * @throws Deadline.Overtime when it takes longer than it may
     */
    public static ReadDocument open(Path path, String source, Deadline deadline) throws Unreadable {
        try {
            DocumentFile file = file(path, source);
            return new ReadDocument(read(file, deadline), file.sha256(), file.bytes().length);
        } catch (IOException e) {
            throw new Unreadable(InputFault.inFile(path.toString(), "a file that can't be read", "a file that may be"));
        }
    }

    private static DocumentFile file(Path path, String source) throws IOException, Unreadable {
        String found = "";
        if (!Files.isRegularFile(path)) {
            found = Files.exists(path) ? "not a file" : "no such file";
        } else if (Files.size(path) > LARGEST) {
            throw new Unreadable(InputFault.inFile(
                    path.toString(), (Files.size(path) >> 20) + " MB", "at most " + (LARGEST >> 20) + " MB"));
        }
        if (!found.isEmpty()) {
            throw new Unreadable(InputFault.inFile(path.toString(), found, "a document"));
        }
        return new DocumentFile(path, source, Files.readAllBytes(path));
    }

    private static RecordText read(DocumentFile file, Deadline deadline) throws Unreadable {
        TextFormat format =
                FORMATS.stream().filter(known -> known.isOf(file)).findFirst().orElseThrow();
        try {
            return format.read(file, deadline);
        } catch (Deadline.Overtime e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a library meets in a file that is not as its format has it.
            throw Unreadable.of(file, format.called() + " that is broken", format.called() + " that opens");
        } catch (OutOfMemoryError e) {
            throw Unreadable.of(file, format.called() + " that takes more memory than there is", "a smaller document");
        }
    }
}
