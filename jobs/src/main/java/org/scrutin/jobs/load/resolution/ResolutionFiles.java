package org.scrutin.jobs.load.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.TextLine;
import org.scrutin.jobs.file.TextLines;
import org.scrutin.jobs.resolution.Resolution;
import org.scrutin.jobs.resolution.ResolutionLine;
import org.scrutin.jobs.resolution.ResolutionParser;

/** Reads the files of one source line by line. A resolution that stands several times counts where it first stands. */
public final class ResolutionFiles {

    private static final String EXPECTED = "resolutions as JSON lines, a line each";

    private final StateRegistry registry;
    private final InputFaults faults;
    private final ResolutionParser parser = new ResolutionParser();
    private final Map<RollCallId, FirstLine> first = new TreeMap<>();

    /**
     * No file is read yet.
     *
     * @param registry whom names mean
     * @param faults to which lines that are none are added
     */
    public ResolutionFiles(StateRegistry registry, InputFaults faults) {
        this.registry = registry;
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @throws InputRefused when its bytes can't be read to their end, or it holds no line
     */
    public ResolutionFile read(DataFile file) {
        ResolutionBook book = new ResolutionBook(file, registry);
        boolean any = false;
        try (TextLines lines = TextLines.of(file)) {
            try {
                while (lines.hasNext()) {
                    any |= take(lines.next(), file, book);
                }
            } catch (UncheckedIOException e) {
                throw new InputRefused(
                        InputFault.atLine(file.named(), lines.given() + 1, "bytes that can't be read", EXPECTED));
            }
        } catch (IOException e) {
            throw new InputRefused(InputFault.inFile(file.named(), "bytes that can't be read", EXPECTED));
        }
        if (!any) {
            throw new InputRefused(InputFault.inFile(file.named(), "no resolution", EXPECTED));
        }
        return book.close();
    }

    /** Who could be missing from lists that are shorter than their totals, of all files that were read. */
    public List<Discrepancy> missingVoters() {
        return new MissingVoters(first.values(), registry).all();
    }

    /** Takes a line; false where it is blank. */
    private boolean take(TextLine line, DataFile file, ResolutionBook book) {
        ResolutionLine read = parser.parse(line);
        if (read instanceof ResolutionLine.Refused refused) {
            faults.add(InputFault.atLine(file.named(), refused.line(), refused.found(), refused.expected()));
        } else if (read instanceof Resolution resolution) {
            FirstLine here = new FirstLine(file, resolution, line.text().orElse(""));
            FirstLine before = first.putIfAbsent(resolution.rollCall(), here);
            if (before == null) {
                book.add(resolution);
            } else {
                book.again(here, before, parser);
            }
        }
        return !(read instanceof ResolutionLine.Blank);
    }
}
