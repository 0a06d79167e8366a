package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.output.edition.PdfText;

/** Changes one digit of one sentence of a claim. Not for several threads. */
final class ChangedDigits {

    private static final Pattern MARK = Pattern.compile("<sup class=\"mark\"><a [^>]*data-claim=\"([^\"]*)\"");
    private static final Pattern BEGIN =
            Pattern.compile("<(?:p|li)(?: [^>]*)?>|</sup>|<span class=\"rank\">[0-9]+</span>");

    private final Random random;

    ChangedDigits(Random random) {
        this.random = random;
    }

    /**
     * A changed text.
     *
     * @param claim whose sentence has another digit
     * @param text all of it
     * @param where the sentence as it is now
     */
    record Changed(String claim, String text, String where) {}

    /** Changes a page. */
    Changed inPage(String page) {
        List<String> claims = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher mark = MARK.matcher(page);
        while (mark.find()) {
            claims.add(mark.group(1).replace("&amp;", "&"));
            ends.add(mark.start());
        }
        while (true) {
            int chosen = random.nextInt(ends.size());
            int end = ends.get(chosen);
            int begin = 0;
            Matcher before = BEGIN.matcher(page).region(Math.max(0, end - 8000), end);
            while (before.find()) {
                begin = before.end();
            }
            List<Integer> digits = digits(page, begin, end);
            if (!digits.isEmpty()) {
                String changed = changed(page, digits.get(random.nextInt(digits.size())));
                return new Changed(claims.get(chosen), changed, changed.substring(begin, end));
            }
        }
    }

    /** Changes a paper that prints sentences. */
    Changed inPaper(String paper, List<PageReading.Printed> sentences) {
        while (true) {
            PageReading.Printed chosen = sentences.get(random.nextInt(sentences.size()));
            String words = PdfText.solid(chosen.text());
            int begin = paper.indexOf(words);
            List<Integer> digits = digits(paper, begin, begin + words.length());
            if (begin >= 0 && !digits.isEmpty()) {
                String changed = changed(paper, digits.get(random.nextInt(digits.size())));
                return new Changed(chosen.claim(), changed, changed.substring(begin, begin + words.length()));
            }
        }
    }

    /** Changes a sentence that has a digit. */
    String in(String sentence) {
        List<Integer> digits = digits(sentence, 0, sentence.length());
        return changed(sentence, digits.get(random.nextInt(digits.size())));
    }

    /** Places of digits outside elements. */
    private static List<Integer> digits(String text, int from, int to) {
        List<Integer> digits = new ArrayList<>();
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            inside = c == '<' || (inside && c != '>');
            if (!inside && c >= '0' && c <= '9') {
                digits.add(i);
            }
        }
        return digits;
    }

    private static String changed(String text, int place) {
        char other = text.charAt(place) == '9' ? '1' : (char) (text.charAt(place) + 1);
        return text.substring(0, place) + other + text.substring(place + 1);
    }
}
