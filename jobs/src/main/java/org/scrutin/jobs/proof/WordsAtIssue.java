package org.scrutin.jobs.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.text.NameInPrint;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * Which words of a document a discrepancy is about: the names whose places its evidence gives, else what it quotes, else the total
 * that was announced, else the sentence at its place.
 *
 * @param text the document
 */
record WordsAtIssue(RecordText text) {

    /** A place, which no symbol of a document looks like: these have strokes and stops before their numbers. */
    private static final Pattern PLACE =
            Pattern.compile("(?<![\\w./:-])(?:[0-9]{1,9}\\.)?[0-9]{1,9}:[0-9]{1,9}(?![\\w:])");

    private static final Pattern GAP = Pattern.compile("\\[[ =]\\]");

    /** What stands between the first and the last name of a run. */
    private static final String RUN = " … ";

    /** A run is no longer than this, in UTF-16 units. */
    private static final int LONGEST_RUN = 6000;

    /** An announcement is no longer than this. */
    private static final int LONGEST_SENTENCE = 400;

    /** Of a sentence that is shown as a whole. */
    private static final int SHOWN = 160;

    private static final char STOP = '.';

    /** What stands before a full stop that ends no sentence; its own text in the first group. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "((?<![\\p{L}\\p{N}])\\p{Lu}|[\\p{L}\\p{N}](?=\\.[\\p{L}\\p{N}])|\\p{L}(?=\\. ?\\p{Ll})|(?<!\\p{L})\\p{L}{1,4}(?=\\. [0-9]))(?=\\.)");

    /** In UTF-16 units, with the sign before. */
    private static final int LONGEST_ABBREVIATION = 5;

    /** As far behind a full stop is looked. */
    private static final int AHEAD = 3;

    private static final String ENDS = ".。؟?!！？;；\n\r";

    /**
     * Where they stand, in the order of the document, none overlapping.
     *
     * @return empty where the document has no such place
     */
    List<Span> of(Discrepancy found) {
        OptionalInt place = text.offset(found.place());
        if (place.isEmpty()) {
            return List.of();
        }
        List<Span> named = named(evidence(found));
        if (!named.isEmpty()) {
            return inOrder(named);
        }
        int offset = place.getAsInt();
        String said = said(found);
        List<Span> quoted = said.isBlank() ? List.of() : NameInPrint.at(text, offset, said);
        return quoted.isEmpty() ? List.of(sentenceOrTotal(found, offset)) : inOrder(quoted);
    }

    /** What the evidence quotes: of an intention the name, behind which stands what it is about. */
    private static String said(Discrepancy found) {
        String evidence = found.evidence();
        int name = found.kind() == DiscrepancyKind.INTENTION ? evidence.lastIndexOf(": ") : -1;
        return name < 0 ? evidence : evidence.substring(0, name);
    }

    /** Of a candidate the names between which it would stand, where the order of the list tells them. */
    private static String evidence(Discrepancy found) {
        String evidence = found.evidence();
        if (found.kind() != DiscrepancyKind.MISSING_CANDIDATE) {
            return evidence;
        }
        String last = evidence.substring(evidence.lastIndexOf("; ") < 0 ? 0 : evidence.lastIndexOf("; ") + 2);
        return GAP.matcher(last).find() ? last : evidence;
    }

    private List<Span> named(String evidence) {
        List<Span> spans = new ArrayList<>();
        for (String part : evidence.split("; ", -1)) {
            String name = "";
            int done = 0;
            Matcher place = PLACE.matcher(part);
            while (place.find()) {
                String before = GAP.matcher(part.substring(done, place.start()))
                        .replaceAll("")
                        .replaceFirst("^, ", "")
                        .strip();
                name = before.isEmpty() ? name : before.replaceFirst(":$", "");
                done = place.end();
                spans.addAll(at(place.group(), name));
            }
        }
        return spans;
    }

    /** A name, or a run of names, at a place; before it may stand the vote and the choice. */
    private List<Span> at(String place, String name) {
        OptionalInt offset = text.offset(place);
        if (offset.isEmpty() || name.isEmpty()) {
            return List.of();
        }
        int run = name.indexOf(RUN);
        if (run >= 0) {
            return run(offset.getAsInt(), name.substring(0, run), name.substring(run + RUN.length()));
        }
        String rest = name;
        while (!rest.isEmpty()) {
            List<Span> there = NameInPrint.at(text, offset.getAsInt(), rest);
            if (!there.isEmpty()) {
                return there;
            }
            int blank = rest.indexOf(' ');
            rest = blank < 0 ? "" : rest.substring(blank + 1).strip();
        }
        return List.of();
    }

    private List<Span> run(int offset, String first, String last) {
        if (NameInPrint.at(text, offset, first).isEmpty()) {
            return List.of();
        }
        String content = text.content();
        char letter = last.charAt(0);
        int limit = Math.min(content.length(), offset + LONGEST_RUN);
        for (int at = content.indexOf(letter, offset); at >= 0 && at < limit; at = content.indexOf(letter, at + 1)) {
            List<Span> end = NameInPrint.at(text, at, last);
            if (!end.isEmpty()) {
                return List.of(new Span(offset, end.get(end.size() - 1).end()));
            }
        }
        return List.of();
    }

    /** The number that was announced; without one, or where it is printed as a word, the sentence. */
    private Span sentenceOrTotal(Discrepancy found, int offset) {
        String content = text.content();
        int end = Math.min(content.length(), offset + LONGEST_SENTENCE);
        if (found.announced().matches("[0-9]+")) {
            Matcher total = Pattern.compile("(?<![0-9./])" + found.announced() + "(?![0-9/])")
                    .matcher(content)
                    .region(offset, end);
            if (total.find()) {
                return new Span(total.start(), total.end());
            }
        }
        int last = offset;
        while (last < end && last - offset < SHOWN && !ends(content, last)) {
            last++;
        }
        if (last < content.length() && Character.isLowSurrogate(content.charAt(last))) {
            last++;
        }
        return new Span(offset, Math.max(last, content.offsetByCodePoints(offset, 1)));
    }

    /**
     * Where the sentence ends, behind its stop.
     *
     * @param from in it
     * @param longest code units; as far is looked
     * @return {@code from} where it does not end before; what a line breaks is one sentence
     */
    static int endOfSentence(RecordText text, int from, int longest) {
        String content = text.content();
        int last = Math.min(content.length(), from + longest);
        for (int at = from; at < last; at++) {
            boolean line = content.charAt(at) == '\n' || content.charAt(at) == '\r';
            if (!line && ends(content, at)) {
                return at + 1;
            }
        }
        return from;
    }

    /**
     * Whether a sentence ends at a sign. A full stop ends none inside a number or a symbol, behind a single capital ("U.S.", "A."), before a small
     * letter, nor between a short word and a number ("No. 5").
     */
    private static boolean ends(String content, int at) {
        return content.charAt(at) == STOP
                ? !ABBREVIATED
                        .matcher(content)
                        .region(Math.max(0, at - LONGEST_ABBREVIATION), Math.min(content.length(), at + AHEAD))
                        .results()
                        .anyMatch(found -> found.end(1) == at)
                : ENDS.indexOf(content.charAt(at)) >= 0;
    }

    private static List<Span> inOrder(List<Span> spans) {
        TreeMap<Integer, Span> byStart = new TreeMap<>();
        spans.forEach(span -> byStart.merge(span.start(), span, (a, b) -> a.end() >= b.end() ? a : b));
        List<Span> apart = new ArrayList<>();
        for (Span span : byStart.values()) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }
}
