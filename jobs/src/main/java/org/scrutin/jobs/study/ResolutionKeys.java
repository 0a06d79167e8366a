package org.scrutin.jobs.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.TextLines;
import org.scrutin.jobs.resolution.ResolutionLine;
import org.scrutin.jobs.resolution.ResolutionParser;

/** Tells a file of resolutions by its first line, as tables are told by their headers. */
final class ResolutionKeys {

    private ResolutionKeys() {}

    /**
     * The file, where its first line is a resolution.
     *
     * @throws InputRefused where it is none, with what is missing
     */
    static DataFile checked(DataFile file) {
        String expected =
                "the format unga-json: JSON lines with the keys " + String.join(", ", ResolutionParser.NEEDED);
        ResolutionParser parser = new ResolutionParser();
        try (TextLines lines = TextLines.of(file)) {
            while (lines.hasNext()) {
                ResolutionLine line = parser.parse(lines.next());
                if (line instanceof ResolutionLine.Refused refused) {
                    throw new InputRefused(InputFault.atLine(file.named(), refused.line(), refused.found(), expected));
                }
                if (!(line instanceof ResolutionLine.Blank)) {
                    return file;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputRefused(InputFault.inFile(file.named(), "bytes that can't be read", expected));
        }
        throw new InputRefused(InputFault.inFile(file.named(), "no resolution", expected));
    }
}
