package org.scrutin.output.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    private static final String STUDY = "sample";
    private static final Holder HOLDER = new Holder(4711, "there", Instant.parse("2018-06-29T17:30:00.250Z"));
    private static final PublicationCheck NO_HEADLINES = new PublicationCheck(Map.of(), List.of());

    @TempDir
    private Path output;

    @Test
    void publishesThroughARelativeLink() throws IOException {
        EditionId edition = publish("one", 5);
        Path link = output.resolve(STUDY);
        assertEquals(Path.of(".editions", STUDY, edition.value()), Files.readSymbolicLink(link));
        assertEquals("one", Files.readString(link.resolve("report.html")));
        assertEquals(List.of(), leftovers());
    }

    @Test
    void namesTheEditionBeforeAndKeepsTheSameOneWhereItStands() throws IOException {
        EditionId one = publish("one", 5);
        Optional<String> none = manifest().earlier();
        EditionId two = publish("two", 5);
        assertEquals(Optional.empty(), none);
        assertEquals(Optional.of(one.value()), manifest().earlier());

        String before = Files.readString(output.resolve(STUDY).resolve(Manifest.FILE));
        Object identity = Files.readAttributes(output.resolve(STUDY), BasicFileAttributes.class)
                .fileKey();
        assertEquals(two, publish("two", 5));
        assertEquals(before, Files.readString(output.resolve(STUDY).resolve(Manifest.FILE)));
        assertEquals(
                identity,
                Files.readAttributes(output.resolve(STUDY), BasicFileAttributes.class)
                        .fileKey());
    }

    @Test
    void writesAnEditionAnewWhereItsFilesWereTouched() throws IOException {
        EditionId edition = publish("one", 5);
        Files.writeString(output.resolve(STUDY).resolve("report.html"), "touched");
        assertEquals(edition, publish("one", 5));
        assertEquals("one", Files.readString(output.resolve(STUDY).resolve("report.html")));
    }

    @Test
    void keepsAsManyEditionsAsAskedForAndAlwaysThePublishedOne() throws IOException {
        for (String text : List.of("a", "b", "c", "d")) {
            publish(text, 2);
        }
        assertEquals("d", Files.readString(output.resolve(STUDY).resolve("report.html")));
        assertEquals(2, editions().size());
    }

    /** Data that go back to what they were: that edition is the newest again, and the last to go. */
    @Test
    void anEditionThatComesAgainIsNew() throws IOException {
        EditionId one = publish("one", 2);
        publish("two", 2);
        assertEquals(one, publish("one", 2));
        EditionId three = publish("three", 2);
        assertEquals(
                Stream.of(one, three).map(EditionId::value).sorted().toList(),
                editions().stream()
                        .map(folder -> folder.getFileName().toString())
                        .sorted()
                        .toList());
    }

    /** 16 MiB and one byte do not travel, 16 MiB do. */
    @Test
    void aTableThatIsTooLongForAPaperStandsBesideIt() throws IOException {
        try (ReportFolder folder = ReportFolder.open(output, STUDY, HOLDER);
                StagedEdition staged = folder.stage()) {
            for (Map.Entry<String, Integer> table :
                    Map.of("ballots", 16_777_217, "cohesion", 16_777_216).entrySet()) {
                try (OutputStream out = staged.open("tables/" + table.getKey() + ".csv")) {
                    out.write(new byte[table.getValue()]);
                }
            }
            List<String> beside = staged.besidePapers();
            assertEquals(List.of("ballots.csv"), beside);
            assertEquals(1, staged.attachments(beside).size());
        }
    }

    @Test
    void leavesTheEditionBeforeWholeWhenTheLookFindsAFault() throws IOException {
        publish("one", 5);
        try (ReportFolder folder = ReportFolder.open(output, STUDY, HOLDER);
                StagedEdition staged = folder.stage()) {
            staged.write("report.html", "two");
            try (OutputStream out = staged.open("charts/blank.png")) {
                ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
            }
            try (PDDocument empty = new PDDocument();
                    OutputStream out = staged.open("report.pdf")) {
                empty.save(out);
            }
            EditionId edition = staged.identify(provenance("two"));
            PublicationCheck check =
                    new PublicationCheck(Map.of("report.pdf", List.of("98"), "absent.pdf", List.of()), List.of());
            UnpublishableEdition refused = assertThrows(
                    UnpublishableEdition.class, () -> staged.publish(provenance("two"), edition, check, 5));
            assertTrue(refused.getMessage().contains("charts/blank.png: blank"), refused.getMessage());
            assertTrue(refused.getMessage().contains("report.pdf: no page"), refused.getMessage());
            assertTrue(refused.getMessage().contains("absent.pdf: not written"), refused.getMessage());
        }
        assertEquals("one", Files.readString(output.resolve(STUDY).resolve("report.html")));
        assertEquals(List.of(), leftovers());
    }

    @Test
    void isHeldByOneRunAtATimeWhichIsNamed() throws IOException {
        try (ReportFolder folder = ReportFolder.open(output, STUDY, HOLDER)) {
            assertEquals(Optional.empty(), folder.current());
            FolderHeld held = assertThrows(FolderHeld.class, () -> ReportFolder.open(output, STUDY, HOLDER));
            assertEquals(
                    "another run is writing the report of sample: process 4711 on there since 2018-06-29T17:30:00Z",
                    held.getMessage());
            ReportFolder.open(output, "another", HOLDER).close();
        }
        ReportFolder.open(output, STUDY, HOLDER).close();
    }

    /** Killed after the published edition, which somebody had touched, went away and before the same one, written anew, came. */
    @Test
    void bringsThePublishedEditionBackThatAKilledRunHadMovedAway() throws IOException {
        EditionId edition = publish("one", 5);
        ReportPlace place = new ReportPlace(output, STUDY);
        Files.move(place.edition(edition), place.replaced());
        ReportFolder.open(output, STUDY, HOLDER).close();
        assertEquals("one", Files.readString(output.resolve(STUDY).resolve("report.html")));
        assertEquals(List.of(), leftovers());
    }

    /** A folder of the editions is whole: what is being removed has left them. */
    @Test
    void takesNoHalfRemovedEditionForOne() throws IOException {
        EditionId one = publish("one", 5);
        publish("two", 5);
        ReportPlace place = new ReportPlace(output, STUDY);
        Files.move(place.edition(one), place.pruned());
        Files.delete(place.pruned().resolve("report.html"));
        publish("three", 2);
        assertEquals(2, editions().size());
        for (Path folder : editions()) {
            assertEquals(List.of(), Manifest.read(folder).orElseThrow().differences(folder));
        }
    }

    /** Killed while it wrote down what it was about to rename: nothing was renamed, and the next run is not disturbed. */
    @Test
    void takesHalfANoteForNone() throws IOException {
        ReportPlace place = new ReportPlace(output, STUDY);
        Files.createDirectories(place.editions());
        publishByRenames(place, "one");
        Files.writeString(place.editions().resolve(".swap"), "");
        publishByRenames(place, "two");
        assertEquals("two", Files.readString(place.published().resolve("report.html")));
        assertEquals(List.of(), leftovers());
    }

    @Test
    void clearsWhatAKilledRunLeftBehind() throws IOException {
        publish("one", 5);
        Path dead = Files.createDirectories(
                output.resolve(".editions").resolve(STUDY).resolve(".staging-new/tables"));
        Files.writeString(dead.resolve("ballots.csv"), "half");
        ReportFolder.open(output, STUDY, HOLDER).close();
        assertEquals(List.of(), leftovers());
    }

    @Test
    void overwritesNothingThatItDidNotWrite() throws IOException {
        Path own = Files.createDirectories(output.resolve(STUDY));
        Files.writeString(own.resolve("notes.txt"), "mine");
        assertThrows(IOException.class, () -> ReportFolder.open(output, STUDY, HOLDER));
        assertEquals("mine", Files.readString(own.resolve("notes.txt")));

        Files.createSymbolicLink(output.resolve("linked"), own);
        assertThrows(IOException.class, () -> ReportFolder.open(output, "linked", HOLDER));
        assertEquals(own, Files.readSymbolicLink(output.resolve("linked")));
    }

    @Test
    void publishesByRenamesWhereNoLinkCanBeMadeAndRecoversAKilledRun() throws IOException {
        ReportPlace place = new ReportPlace(output, STUDY);
        Files.createDirectories(place.editions());
        EditionId one = publishByRenames(place, "one");
        EditionId two = publishByRenames(place, "two");
        assertFalse(Files.isSymbolicLink(place.published()));
        assertEquals("two", Files.readString(place.published().resolve("report.html")));
        assertEquals("one", Files.readString(place.edition(one).resolve("report.html")));

        // Killed between the two renames.
        Files.writeString(place.editions().resolve(".swap"), two.value());
        Files.move(place.published(), place.edition(two));
        EditionId three = publishByRenames(place, "three");
        assertEquals(
                Optional.of(two.value()),
                Manifest.read(place.published()).orElseThrow().earlier());
        assertEquals(three, Manifest.read(place.published()).orElseThrow().edition());
    }

    @Test
    void writesATouchedEditionAnewByRenamesToo() throws IOException {
        ReportPlace place = new ReportPlace(output, STUDY);
        Files.createDirectories(place.editions());
        publishByRenames(place, "one");
        Files.writeString(place.published().resolve("report.html"), "touched");
        publishByRenames(place, "one");
        assertEquals("one", Files.readString(place.published().resolve("report.html")));
        assertEquals(List.of(), leftovers());
    }

    @Test
    void turnsARenamedFolderIntoALinkWhenLinksCanBeMadeAgain() throws IOException {
        ReportPlace place = new ReportPlace(output, STUDY);
        Files.createDirectories(place.editions());
        publishByRenames(place, "one");
        publish("two", 5);
        assertTrue(Files.isSymbolicLink(place.published()));
        assertEquals("two", Files.readString(place.published().resolve("report.html")));
        assertEquals(2, editions().size());
    }

    @Test
    void theIdHangsOnVersionSettingsInputsAndTables() throws IOException {
        EditionId id = publish("one", 5);
        assertEquals(id, publish("one", 5));
        assertFalse(id.equals(publish("two", 5)));
    }

    private EditionId publish(String text, int keep) throws IOException {
        try (ReportFolder folder = ReportFolder.open(output, STUDY, HOLDER)) {
            return publish(folder, text, keep);
        }
    }

    private static EditionId publish(ReportFolder folder, String text, int keep) throws IOException {
        try (StagedEdition staged = folder.stage()) {
            EditionId edition = staged.identify(provenance(text));
            staged.write("report.html", text);
            staged.publish(provenance(text), edition, NO_HEADLINES, keep);
            return edition;
        }
    }

    private static EditionId publishByRenames(ReportPlace place, String text) throws IOException {
        try (ReportFolder folder =
                ReportFolder.recovered(place, StudyLock.take(place, HOLDER), new RenameSwap(place))) {
            return publish(folder, text, 5);
        }
    }

    private Manifest manifest() throws IOException {
        return Manifest.read(output.resolve(STUDY)).orElseThrow();
    }

    private List<Path> editions() throws IOException {
        try (Stream<Path> folders = Files.list(output.resolve(".editions").resolve(STUDY))) {
            return folders.filter(Files::isDirectory).toList();
        }
    }

    /** Whatever stands among the editions and is none. */
    private List<Path> leftovers() throws IOException {
        try (Stream<Path> folders = Files.list(output.resolve(".editions").resolve(STUDY))) {
            return folders.filter(path -> path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private static Provenance provenance(String text) {
        JsonNode settings = JsonNodeFactory.instance.objectNode().put("study", STUDY);
        return new Provenance(
                "0.1.0", STUDY, settings, 7, List.of(new Provenance.Input("ballots.csv", Sha256.of(text))), List.of());
    }
}
