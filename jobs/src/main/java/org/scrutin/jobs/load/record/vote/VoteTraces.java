package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.TraceWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.SpanIndex;

/**
 * Finds what running text tells of votes without totals that are read: numbers that look like totals, the words that a vote was recorded, a
 * result by a majority. Whether a vote that was read has taken it, the shape of the record knows.
 */
public final class VoteTraces {

    private final LanguageTable language;
    private final TraceWords words;
    private final String text;
    private final NavigableMap<Integer, Span> sentences = new TreeMap<>();
    private final Map<Span, Boolean> results = new LinkedHashMap<>();
    private final SpanIndex totals;

    private VoteTraces(LanguageTable language, String text) {
        this.language = language;
        this.words = language.votes().traces();
        this.text = text;
        new Sentences(language).of(text).forEach(sentence -> sentences.put(sentence.start(), sentence));
        this.totals = new SpanIndex(WordPattern.all(language.totals(), text).stream()
                .filter(found -> Totals.of(found, language).hasNumber())
                .map(VoteTraces::span)
                .toList());
    }

    /** All of a text, in order: at most one of each sentence, and all near totals. */
    public static List<VoteTrace> in(String text, LanguageTable language) {
        return new VoteTraces(language, text).all();
    }

    private List<VoteTrace> all() {
        List<VoteTrace> traces = new ArrayList<>();
        Map<Span, VoteTrace> told = new LinkedHashMap<>();
        for (Words near : nearTotals()) {
            VoteTrace trace = new VoteTrace(VoteTrace.Kind.NEAR_TOTALS, near, sentence(near));
            traces.add(trace);
            told.putIfAbsent(trace.sentence(), trace);
        }
        List<WordPattern> recorded = language.decisions().modes().get(Decision.Mode.RECORDED_VOTE);
        Set<Span> seen = new TreeSet<>(Comparator.comparingInt(Span::start));
        for (Words found : WordPattern.all(recorded, text)) {
            if (!seen.add(sentence(found))) {
                continue;
            }
            add(new VoteTrace(kind(sentence(found)), found, sentence(found)), told, traces);
        }
        Set<Span> looked = new TreeSet<>(Comparator.comparingInt(Span::start));
        for (Words found : WordPattern.all(words.majorities(), text)) {
            if (looked.add(sentence(found)) && saysResult(sentence(found))) {
                add(new VoteTrace(VoteTrace.Kind.MAJORITY, found, sentence(found)), told, traces);
            }
        }
        traces.sort(Comparator.comparingInt(trace -> trace.words().start()));
        return traces;
    }

    private void add(VoteTrace trace, Map<Span, VoteTrace> told, List<VoteTrace> traces) {
        List<WordPattern> not = trace.kind() == VoteTrace.Kind.RESULT ? words.denied() : words.supposed();
        boolean supposed = !told.containsKey(trace.sentence()) && WordPattern.any(not, text(trace.sentence()));
        if (!supposed && !totals.overlaps(trace.sentence()) && told.putIfAbsent(trace.sentence(), trace) == null) {
            traces.add(trace);
        }
    }

    private List<Words> nearTotals() {
        List<Words> near = new ArrayList<>(WordPattern.all(words.totals(), text));
        WordPattern.all(words.withResult(), text).stream()
                .filter(found -> saysResult(sentence(found)))
                .forEach(near::add);
        List<Words> told = new ArrayList<>();
        int done = 0;
        for (Words found : near.stream().sorted(WordPattern.FIRST_AND_LONGEST).toList()) {
            if (found.start() >= done && !totals.overlaps(span(found)) && language.holdsNumber(found.text())) {
                told.add(found);
                done = found.end();
            }
        }
        return told;
    }

    private VoteTrace.Kind kind(Span sentence) {
        if (saysResult(sentence)) {
            return VoteTrace.Kind.RESULT;
        }
        return WordPattern.any(words.requests(), text(sentence)) ? VoteTrace.Kind.REQUEST : VoteTrace.Kind.VOTE;
    }

    private boolean saysResult(Span sentence) {
        return results.computeIfAbsent(
                sentence,
                span -> new Sentences(language)
                        .outcome(text(span))
                        .filter(outcome -> outcome != Outcome.UNSETTLED && outcome != Outcome.AMENDED)
                        .isPresent());
    }

    private Span sentence(Words found) {
        return sentences.floorEntry(found.start()).getValue();
    }

    private String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    private static Span span(Words found) {
        return new Span(found.start(), found.end());
    }
}
