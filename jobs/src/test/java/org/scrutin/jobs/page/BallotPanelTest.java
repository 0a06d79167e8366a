package org.scrutin.jobs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a number to its ballots, by keys, and what the panel counts there. */
class BallotPanelTest extends FinishedPages {

    /** In favour, against, abstaining, on no list, as the open panel has them. */
    private static final String TALLY =
            "[...document.querySelectorAll('dialog.ballots .tally dd[data-choice]')].map(count => Number(count.textContent))";

    /** Rows of profiles of states whose printed counts are not those of the panel that they open; and how many rows there are. */
    private static final String PROFILES = """
            (() => {
                const faults = [];
                let rows = 0;
                for (const id of ['state-CUB', 'state-FRA', 'state-USA', 'state-CHN']) {
                    for (const row of document.getElementById(id).querySelector('table').tBodies[0].rows) {
                        const printed = [...row.cells].map(cell => Number(cell.textContent));
                        row.querySelector('a.behind').click();
                        const [yes, no, abstain, absent] = %s;
                        document.querySelector('dialog.ballots').close();
                        rows++;
                        const shown = [yes + no + abstain + absent, yes, no, abstain, absent];
                        if (String(shown) !== String(printed.slice(1, 6))) { faults.push(id + ': ' + shown); }
                    }
                }
                return rows >= 4 ? faults : ['too few rows'];
            })()""".replace("%s", TALLY);

    /** Numbers of rows that have several, whose panel opens with another number, or says of one what no reader reads. */
    private static final String NUMBERS = """
            (() => {
                const faults = [];
                const cells = [...document.querySelectorAll('td.counted')].slice(0, 60);
                for (const cell of cells) {
                    cell.click();
                    const panel = document.querySelector('dialog.ballots');
                    const buttons = [...panel.querySelectorAll('.trails button')];
                    const pressed = buttons.filter(button => button.getAttribute('aria-pressed') === 'true');
                    const votes = panel.querySelector('.tally dd').textContent;
                    panel.close();
                    const head = cell.closest('table').tHead.rows[0].cells[cell.cellIndex].textContent.trim();
                    const value = cell.textContent.trim().split(/[\\s(（]/)[0];
                    const count = /[(（](\\d+)[)）]/.exec(cell.textContent);
                    const text = pressed.map(button => button.textContent).join();
                    if (pressed.length !== 1 || !text.startsWith(head) || !text.includes(value)
                            || (count && count[1] !== votes) || buttons.some(button => button.textContent.includes('_'))) {
                        faults.push(head + ' ' + cell.textContent + ' opens ' + text + ' of ' + votes);
                    }
                }
                return cells.length > 20 ? faults : ['too few numbers'];
            })()""";

    /** What panels of sentences say of numbers, where it holds the name of a column or says nothing but digits. */
    private static final String SENTENCES = """
            Object.values(JSON.parse(document.getElementById('ballot-data').textContent).claims).flat()
                .map(trail => trail[0]).filter(text => text.includes('_') || !/\\p{L}/u.test(text))""";

    @ParameterizedTest
    @ValueSource(strings = {"a[data-claim][aria-haspopup]", "a[data-ballots]"})
    void enterOpensItAndEscapeLeadsBack(String link) {
        tab.open(pageOfRecord());
        tab.evaluate("document.querySelector('" + link + "').focus()");
        tab.press(Tab.Key.ENTER);
        assertTrue(tab.is("document.querySelector('dialog.ballots').open"));
        assertTrue(tab.is("document.querySelector('dialog.ballots').contains(document.activeElement)"));
        tab.press(Tab.Key.ESCAPE);
        assertFalse(tab.is("document.querySelector('dialog.ballots').open"));
        assertTrue(tab.is("document.activeElement === document.querySelector('" + link + "')"));
    }

    /** Paragraph II-18 of the record: 62 for, 2 against, 29 abstaining of 193 members. */
    @ParameterizedTest
    @MethodSource("pagesOfRecord")
    void aVoteHasTheBallotsOfTheRecord(Path page) {
        tab.open(page);
        tab.evaluate("document.querySelector('#decisions a.behind[href=\"#vote-3\"]').click()");
        assertEquals("[62,2,29,100]", tab.evaluate(TALLY).toString());
    }

    /** The list in favour of paragraph II-18 is one line of the record, the 138th; France's ballots stand on four lines. */
    @Test
    void ofBallotsOfARecordThePanelSaysWhereTheyWereRead() {
        tab.open(pageOfRecord());
        tab.evaluate("document.querySelector('#decisions a.behind[href=\"#vote-3\"]').click()");
        assertTrue(
                tab.is(
                        "document.querySelector('dialog.ballots .listed').textContent === 'line 138 of 000_1366cbd6226e3dfd.txt'"));
        tab.press(Tab.Key.ESCAPE);
        tab.evaluate("document.querySelector('#state-FRA a.behind').click()");
        assertEquals(
                "[\"152\",\"123\",\"138\",\"170\"]",
                tab.evaluate(
                                "[...document.querySelectorAll('dialog.ballots td.read')]"
                                        + ".map(cell => /^line (\\d+) of 000_1366cbd6226e3dfd[.]txt$/.exec(cell.textContent)[1])")
                        .toString());
        tab.open(pageOfCycles());
        tab.evaluate("document.querySelector('#state-FRA a.behind').click()");
        assertTrue(
                tab.is(
                        "document.querySelectorAll('dialog.ballots .read, dialog.ballots .spot, dialog.ballots .listed').length === 0"));
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    void aNumberOfARowOpensItsOwnBallots(Path page) {
        tab.open(page);
        assertEquals("[]", tab.evaluate(NUMBERS).toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void numbersOfSentencesSayWhatTheyAre(Path page) {
        tab.open(page);
        assertEquals("[]", tab.evaluate(SENTENCES).toString());
    }

    /** Keys of tables are for programs: a reader is led to the file. */
    @ParameterizedTest
    @MethodSource("pages")
    void thePanelNamesTheFileAndNoKey(Path page) {
        tab.open(page);
        tab.evaluate("document.querySelector('a[data-claim][aria-haspopup]').click()");
        assertTrue(tab.is("/^[a-z_]+[.]csv$/.test(document.querySelector('dialog.ballots .note a').textContent)"));
    }

    @ParameterizedTest
    @MethodSource("kindsOfPages")
    void aProfileHasTheBallotsThatItPrints(Path page) {
        tab.open(page);
        assertEquals("[]", tab.evaluate(PROFILES).toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void withoutAScriptItsLinksLeadIntoThePage(Path page) {
        tab.open(page);
        assertEquals(
                "[]",
                tab.evaluate("[...new Set([...document.querySelectorAll('a.behind')].map(link => link.hash))]"
                                + ".filter(hash => !document.getElementById(hash.slice(1)))")
                        .toString());
        assertTrue(tab.is("document.querySelectorAll('a.behind').length > 500"));
    }

    /** 31,095 ballots: the sentence of the cover on what was read counts them all. */
    @Test
    void theWholeStudyHasAllItsBallots() {
        tab.open(pageOfCycles());
        tab.evaluate("document.querySelector('.readfrom a[data-claim]').click()");
        assertEquals(
                31_095,
                tab.evaluate(TALLY + ".slice(0, 3).reduce((sum, count) => sum + count)")
                        .intValue());
    }
}
