package org.scrutin.jobs.load.record.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.jobs.load.record.text.Span;

class WordPatternTest {

    private static final WordPattern ADOPTED = new WordPattern("was (?<outcome>adopted) by (?<yes>\\w+) votes");

    @Test
    void wordsThatALineBreaksAreWholeAndTheirPlacesThoseOfTheText() {
        String text = "It was adop- ted by thir- teen votes.";
        Words found = ADOPTED.find(text).orElseThrow();
        assertEquals(3, found.start());
        assertEquals("was adop- ted by thir- teen votes", found.text());
        assertEquals(text.length() - 1, found.end());
        assertEquals(Optional.of("adopted"), found.group("outcome"));
        assertEquals(Optional.of("thirteen"), found.group("yes"));
        assertEquals(Optional.of(new Span(7, 16)), found.span("outcome"));
        assertEquals(1, ADOPTED.findAll(text).size());
    }

    @Test
    void aWordBehindAJoinedOneBeginsWhereItDid() {
        Words found = new WordPattern("votes").find("some- thing votes").orElseThrow();
        assertEquals(12, found.start());
        assertEquals("votes", found.text());
    }

    @Test
    void namesThatGoOnWithACapitalKeepTheirHyphen() {
        assertTrue(new WordPattern("Guinea- Bissau").match("Guinea- Bissau").isPresent());
    }
}
