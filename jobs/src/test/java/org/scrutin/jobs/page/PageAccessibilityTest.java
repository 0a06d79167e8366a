package org.scrutin.jobs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutin.jobs.ReportOptions;
import org.scrutin.jobs.StudyReports;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.output.edition.Holder;

/** The finished pages before axe-core: WCAG 2.0, 2.1 and 2.2, levels A and AA, and what its makers hold to be good practice. */
class PageAccessibilityTest extends FinishedPages {

    private static final AxeTally TALLY = new AxeTally();

    @AfterAll
    static void tell() {
        System.out.println(TALLY);
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    void axeFindsNothingInAnyStateOnAnyScreen(Path page) {
        assertEquals(List.of(), faults(page));
    }

    /** Colours of which pairs are too near each other are found where they are there. */
    @Test
    void faintWordsAreFound() {
        tab.open(pageOfRecord());
        tab.evaluate("document.querySelector('h1').style.color = '#999999'");
        List<String> faint = tab.list("contrast");
        assertEquals(1, faint.size());
        // #999999 on white: 1.05 / (0.3185 + 0.05).
        assertTrue(faint.get(0).startsWith("2.85 at h1."), faint::toString);
    }

    @Test
    void axeFindsNothingInWhatChangedSinceTheLastEdition(@TempDir Path folder) throws IOException {
        Path page = secondEdition(folder);
        assertTrue(Files.readString(page).contains("Since the last edition"));
        assertEquals(List.of(), faults(page));
    }

    /** A test that sees nothing finds nothing: a page with a name taken away is not let through. */
    @Test
    void axeFindsWhatIsBroken() {
        tab.open(pageOfRecord());
        tab.evaluate(
                "document.querySelector('.find input').closest('label').replaceWith(document.createElement('input'))");
        Axe axe = new Axe(tab);
        axe.thin();
        AxeFindings found = axe.look(Axe.Rules.ALL_BUT_CONTRAST);
        assertTrue(found.violations().stream().anyMatch(line -> line.startsWith("label:")), found::toString);
    }

    /**
     * Every state on a phone or a desk in turn, where all is open on every screen. What axe has to say of contrast it says where all is open,
     * in both themes; the contrast of all words of the whole page, of those too that it can't judge, is computed in every state.
     */
    private static List<String> faults(Path page) {
        List<String> faults = new ArrayList<>();
        for (PageState state : PageState.values()) {
            tab.open(page);
            state.in(tab);
            for (Screen.Theme theme : Screen.Theme.values()) {
                tab.show(new Screen(800, theme));
                tab.list("contrast").forEach(faint -> faults.add(state + ", " + theme + ": " + faint));
            }
            Axe axe = new Axe(tab);
            TALLY.page(axe.thin());
            screens(state).forEach(screen -> {
                tab.show(screen);
                AxeFindings found = axe.look(rules(state, screen));
                TALLY.look(found);
                found.faults().forEach(fault -> faults.add(state + ", " + screen + ": " + fault));
            });
        }
        return faults;
    }

    private static Stream<Screen> screens(PageState state) {
        if (state == PageState.UNFOLDED || Axe.everyScreen()) {
            return Screen.all();
        }
        return Stream.of(List.of(PageState.values()).indexOf(state) % 2 == 0 ? Screen.PHONE : Screen.DESK);
    }

    private static Axe.Rules rules(PageState state, Screen screen) {
        boolean everything = state == PageState.UNFOLDED && screen.width() == 800;
        return everything || Axe.everyScreen() ? Axe.Rules.ALL : Axe.Rules.ALL_BUT_CONTRAST;
    }

    private static Path secondEdition(Path folder) throws IOException {
        Path study = Files.createDirectories(folder.resolve("study"));
        ReportOptions options = new ReportOptions(folder, ReportOptions.KEEP, new Holder(1, "test", Instant.EPOCH));
        Files.writeString(study.resolve("study.yaml"), """
                study: changed
                sources:
                  - {ballots: ballots.csv, roll-calls: roll_calls.csv}
                report: {formats: [html], languages: [en]}
                """);
        Files.writeString(study.resolve("roll_calls.csv"), "roll_call,date\nR1,2018-06-29\n");
        Files.writeString(study.resolve("ballots.csv"), "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,N\n");
        StudyReports.of(StudyPlace.of(study.toString()), options);
        Files.writeString(study.resolve("ballots.csv"), "roll_call,state,choice\nR1,FRA,A\nR1,CUB,N\n");
        return StudyReports.of(StudyPlace.of(study.toString()), options)
                .folder()
                .resolve("report.html");
    }
}
