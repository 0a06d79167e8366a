package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.output.document.Inline;

/** What stands out of a sentence beside its other form. */
class ChangedWordsTest {

    @Test
    void whatOnlyOneFormHasStandsOut() {
        assertEquals(
                List.of(Inline.text("the lists name "), Inline.strong("64"), Inline.text(" in favour.")),
                ChangedWords.whole("the lists name 64 in favour.", "the lists name 65 in favour."));
        assertEquals(List.of(Inline.text("All the same.")), ChangedWords.whole("All the same.", "All the same."));
    }

    /** A number is one thing to its last digit, and a full stop behind it is none of it. */
    @Test
    void aNumberIsOneWord() {
        assertEquals(
                List.of(Inline.text("In 1 in "), Inline.strong("48,000"), Inline.text(".")),
                ChangedWords.whole("In 1 in 48,000.", "In 1 in 29,000."));
    }

    @Test
    void inChineseACharacterIsAWord() {
        assertEquals(
                List.of(Inline.text("名单上列有"), Inline.strong("64"), Inline.text("国")),
                ChangedWords.whole("名单上列有64国", "名单上列有65国"));
    }

    /** A long list that both have is no news: its ends say where it stands. */
    @Test
    void longPartsOfBothAreShortened() {
        String names = "Namibia, ".repeat(60);
        String shown = PlainOf.text(ChangedWords.shortened(names + "and 5 others", names + "and 6 others"));
        assertEquals(true, shown.length() < 330, shown);
        assertEquals(
                true, shown.startsWith("Namibia, ") && shown.contains(" … ") && shown.endsWith("and 5 others"), shown);
    }

    /** The words of inlines, without their form. */
    private static final class PlainOf {
        static String text(List<Inline> inlines) {
            StringBuilder text = new StringBuilder();
            for (Inline inline : inlines) {
                text.append(inline instanceof Inline.Strong strong ? strong.text() : ((Inline.Text) inline).text());
            }
            return text.toString();
        }
    }
}
