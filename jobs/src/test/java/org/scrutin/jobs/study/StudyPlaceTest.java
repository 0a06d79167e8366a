package org.scrutin.jobs.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyPlaceTest {

    @TempDir
    Path folder;

    @Test
    void messagesNameAFileByTheShortWay() throws IOException {
        Files.createDirectories(folder.resolve("mine/study"));
        Files.createDirectories(folder.resolve("mine/data"));
        StudyPlace place = place("mine/study/study.yaml");
        assertEquals(folder.resolve("mine/votes.csv").toString(), place.naming("../votes.csv"));
        assertEquals(folder.resolve("mine/study/votes.csv").toString(), place.naming("./votes.csv"));
        assertEquals(folder.resolve("mine/data/*.csv").toString(), place.naming("../data/../data/*.csv"));
    }

    /** Above a link is another folder than above what it leads to: the short way would name a file that is not meant. */
    @Test
    void notWhereTheStudysFolderIsALink() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/study"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere/study"));
        assertEquals(
                folder.resolve("link/../votes.csv").toString(),
                place("link/study.yaml").naming("../votes.csv"));
    }

    private StudyPlace place(String file) {
        return new StudyPlace(folder.resolve(file), folder.resolve(file).toString());
    }
}
