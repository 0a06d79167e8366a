package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.load.record.content.ReadRecord;

/** Names in lists of a conference whose bearers could not have voted, and names that nobody sees. */
class WhoCouldVoteTest {

    @TempDir
    Path folder;

    /** A conference invites whom it likes, but nobody who is no more. */
    @Test
    void aStateThatIsNoMoreBlocksAndOneThatWasInvitedDoesNot() throws IOException {
        ReadRecord read = read("record.txt", """
                A/CONF.999/2018/9

                New York, 18-29 June 2018

                1. At its 18th meeting, on 29 June, the Conference adopted the text by a recorded vote of 3 to none, with no abstentions.

                In favour: Algeria, Cook Islands, Czechoslovakia.
                """);
        assertEquals(
                List.of("not-a-member warning COK", "not-a-member blocking CSK"),
                read.discrepancies().stream()
                        .map(found -> found.kind().id() + " " + found.severity().id() + " "
                                + found.state().orElseThrow())
                        .toList());
    }

    @Test
    void whatAPageHidesIsNotRead() throws IOException {
        ReadRecord read = read("record.html", """
                <html><body><p>A/CONF.999/2018/9</p><p>New York, 18-29 June 2018</p>
                <p>1. At its 18th meeting, on 29 June, the Conference adopted the text by a recorded vote of 2 to none, with no abstentions.</p>
                <p>In favour: Algeria, <span style="color:red; display: none">Ghana, </span>Yemen.</p></body></html>
                """);
        assertEquals(List.of(), read.discrepancies());
        assertEquals(
                new ChoiceCounts(2, 0, 0), read.listed(read.rollCalls().get(0).id()));
    }

    private ReadRecord read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return RecordExtraction.run(List.of(file), folder.resolve("out"), Optional.empty())
                .records()
                .get(0);
    }
}
