package org.scrutin.jobs.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.study.FewStates;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/** A study in a folder of a test: two roll calls and five ballots, sound until a test changes a file. */
final class SmallStudy {

    static final String STUDY = """
            study: small
            sources:
              - {ballots: ballots.csv, roll-calls: roll_calls.csv}
            """;

    private final Path folder;
    private int chunkBytes = FileScan.CHUNK;

    private SmallStudy(Path folder) {
        this.folder = folder;
    }

    static SmallStudy in(Path folder) {
        return new SmallStudy(folder)
                .with("study.yaml", STUDY)
                .with("roll_calls.csv", "roll_call,date\nR1,2018-06-29\nR2,2019-01-01\n")
                .with("ballots.csv", "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\nR2,FRA,A\nR2,CUB,yes\nR2,NAM,X\n");
    }

    SmallStudy with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallStudy with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Cuts files after so many bytes, at the next whole record. */
    SmallStudy cutAfter(int bytes) {
        chunkBytes = bytes;
        return this;
    }

    LoadedStudy load() {
        return loadWith(new FewStates());
    }

    /** Loads it with the states and groups of another registry. */
    LoadedStudy loadWith(StateRegistry registry) {
        StudyPlace place = new StudyPlace(folder.resolve("study.yaml"), "study.yaml");
        return new StudyLoader(TestSpark.context(), registry, chunkBytes).load(new StudyReader(registry).read(place));
    }

    /** What is said when it is refused; empty where it is not. */
    List<String> refusal() {
        try {
            load();
            return List.of();
        } catch (InputRefused refused) {
            return refused.lines();
        }
    }

    static String ballots(LoadedStudy loaded) {
        try {
            ByteArrayOutputStream table = new ByteArrayOutputStream();
            loaded.ballots().writeTo(table);
            return table.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
