package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.ListBlock;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Totals;

/**
 * Finds the recorded votes among the paragraphs of a report. A paragraph reports one when lists follow it, or for all totals that it
 * announces of a meeting: totals that are told without lists and without a meeting can be somebody else's.
 *
 * @param language its words
 * @param lists finds the lists of a paragraph
 * @param counts how many states the lists of a vote hold
 */
record VoteFinder(LanguageTable language, ListsBelow lists, Function<VoteParagraph, ChoiceCounts> counts) {

    /** Totals, in the passage in which they stand, their sentence and the one before. */
    private record Told(Passage passage, Words words, Span sentence, Optional<Span> before) {

        int at() {
            return passage.offset(words.start());
        }
    }

    /** The votes that a stretch reports, in the order of their totals. */
    List<VoteParagraph> votes(Stretch stretch) {
        List<Told> told = withoutRetold(Stream.of(stretch.prose(), stretch.rest())
                .flatMap(passage -> told(passage).stream())
                .toList());
        Span all = stretch.paragraph().span();
        if (told.size() < 2) {
            List<ListBlock> blocks = lists.in(all);
            boolean reports = !blocks.isEmpty() || (!told.isEmpty() && isOfAMeeting(stretch));
            return reports ? List.of(vote(stretch, told.stream().findFirst(), told, blocks)) : List.of();
        }
        return several(stretch, told, all);
    }

    private List<Told> told(Passage passage) {
        List<Words> all = WordPattern.all(language.totals(), passage.plain()).stream()
                .filter(words ->
                        isAnnounced(words) || Totals.of(words, language).hasNumber())
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        NavigableMap<Integer, Span> sentences = new TreeMap<>();
        new Sentences(language).of(passage.plain()).forEach(sentence -> sentences.put(sentence.start(), sentence));
        return all.stream()
                .map(words -> {
                    Span sentence = sentences.floorEntry(words.start()).getValue();
                    return new Told(
                            passage,
                            words,
                            sentence,
                            Optional.ofNullable(sentences.lowerEntry(sentence.start()))
                                    .map(Map.Entry::getValue));
                })
                .toList();
    }

    private boolean isAnnounced(Words words) {
        return WordPattern.any(language.votes().totals(), words.text());
    }

    /** "There were 9 votes in favour" behind totals of as many is said of the same vote. */
    private List<Told> withoutRetold(List<Told> all) {
        List<Told> told = new ArrayList<>();
        Set<ChoiceCounts> known = new LinkedHashSet<>();
        for (Told one : all) {
            Optional<ChoiceCounts> counts = counts(one);
            if (isAnnounced(one.words()) || counts.filter(known::contains).isEmpty()) {
                told.add(one);
            }
            counts.ifPresent(known::add);
        }
        return told;
    }

    private Optional<ChoiceCounts> counts(Told told) {
        return Totals.of(told.words(), told.passage().plain(), language).counts();
    }

    private static boolean isOfAMeeting(Stretch stretch) {
        return stretch.namesMeeting() || stretch.before().isPresent();
    }

    /** Several totals: lists are those of the totals before them that they bear out, else of the last ones before them. */
    private List<VoteParagraph> several(Stretch stretch, List<Told> told, Span all) {
        List<VoteParagraph> votes = new ArrayList<>();
        List<ListBlock> above = lists.in(new Span(all.start(), told.get(0).at()));
        boolean anyLists = !above.isEmpty();
        if (!above.isEmpty()) {
            votes.add(vote(stretch, Optional.empty(), List.of(), above));
        }
        int pending = votes.size();
        for (int i = 0; i < told.size(); i++) {
            int end = i + 1 < told.size() ? sentenceAt(told.get(i + 1), told.get(i)) : all.end();
            List<ListBlock> blocks =
                    lists.in(new Span(told.get(i).at(), Math.max(told.get(i).at(), end)));
            List<Told> beside = told.subList(Math.max(0, i - 1), Math.min(told.size(), i + 2));
            votes.add(vote(stretch, Optional.of(told.get(i)), beside, List.of()));
            if (!blocks.isEmpty()) {
                anyLists = true;
                give(blocks, votes, pending);
                pending = votes.size();
            }
        }
        return anyLists || isOfAMeeting(stretch) ? votes : List.of();
    }

    /** Gives lists to one of the votes that have none yet. */
    private void give(List<ListBlock> blocks, List<VoteParagraph> votes, int pending) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = pending; i < votes.size(); i++) {
            VoteParagraph with = votes.get(i).with(blocks, false);
            ChoiceCounts listed = counts.apply(with);
            if (with.announced(listed).filter(listed::equals).isPresent()) {
                fitting.add(i);
            }
        }
        int taker = fitting.isEmpty() ? votes.size() - 1 : fitting.get(fitting.size() - 1);
        votes.set(taker, votes.get(taker).with(blocks, fitting.size() > 1));
    }

    /** Where the sentence of totals begins, or where the totals before them end that stand in the same one; in the document. */
    private int sentenceAt(Told told, Told before) {
        Span sentence = told.sentence();
        boolean shared = before.passage() == told.passage()
                && sentence.start() <= before.words().start();
        return told.passage().offset(shared ? before.words().end() : sentence.start());
    }

    private VoteParagraph vote(Stretch stretch, Optional<Told> told, List<Told> beside, List<ListBlock> blocks) {
        Passage passage = told.map(Told::passage).orElse(stretch.prose());
        Sentences sentences = new Sentences(language);
        Span sentence = told.map(Told::sentence)
                .orElseGet(
                        () -> sentences.of(passage.plain()).stream().findFirst().orElse(new Span(0, 0)));
        Span about =
                told.map(found -> withItsText(partAbout(found, beside), found)).orElse(sentence);
        String text = passage.plain().substring(about.start(), about.end());
        // What stands in brackets cites other paragraphs: "(see paragraph 20)".
        String reference = sentences.reference(Sentences.withoutBrackets(text));
        Optional<Outcome> said = sentences.outcome(text);
        Optional<Outcome> outcome = told.map(found -> outcome(found, about, said))
                .orElse(said)
                .filter(became -> became == Outcome.UNSETTLED || became.result().isPresent());
        return new VoteParagraph(
                stretch.paragraph(),
                passage,
                about,
                told.map(found -> Totals.of(found.words(), passage.plain(), language)),
                kind(text, reference),
                reference,
                outcome,
                passage == stretch.prose() ? stretch.sittingOf(sentence) : stretch.lastSitting(),
                passage == stretch.prose() ? stretch.daysOf(sentence) : Set.of(),
                blocks,
                false);
    }

    /** "There were 9 votes in favour": what became of which text stands in the sentence before, where that tells no totals. */
    private Span withItsText(Span about, Told told) {
        String plain = told.passage().plain();
        boolean impersonal = WordPattern.any(
                language.verbatim().results().impersonal(),
                plain.substring(about.start(), about.end()).strip());
        return told.before()
                .filter(before -> impersonal && about.start() <= told.sentence().start())
                .filter(before -> new Sentences(language)
                        .outcome(plain.substring(before.start(), before.end()))
                        .filter(outcome -> outcome.result().isPresent())
                        .isPresent())
                .filter(before -> !WordPattern.any(language.totals(), plain.substring(before.start(), before.end())))
                .map(before -> new Span(before.start(), about.end()))
                .orElse(about);
    }

    private Optional<Outcome> outcome(Told told, Span about, Optional<Outcome> outcome) {
        String plain = told.passage().plain();
        return new Sentences(language)
                .settled(
                        outcome,
                        plain.substring(
                                about.start(),
                                Math.max(about.start(), told.words().start())),
                        plain.substring(Math.min(about.end(), told.words().end()), about.end()));
    }

    /**
     * Of a sentence that announces several totals what is said about one of them: from one conjunction between totals to the next.
     *
     * @param beside the totals before and behind
     */
    private Span partAbout(Told told, List<Told> beside) {
        Span sentence = told.sentence();
        int start = sentence.start();
        int end = sentence.end();
        for (Told other : beside) {
            if (other.passage() == told.passage()
                    && sentence.holds(other.words().start())) {
                if (other.words().start() < told.words().start()) {
                    start = cut(other, told);
                } else if (other.words().start() > told.words().start()) {
                    end = Math.min(end, cut(told, other));
                }
            }
        }
        return new Span(start, Math.max(start, end));
    }

    /** Where what is said about totals ends and about the next ones begins. */
    private int cut(Told before, Told behind) {
        int from = before.words().end();
        String between = before.passage().plain().substring(from, behind.words().start());
        int cut = -1;
        for (String sign : List.of(";", ",")) {
            for (String conjunction : language.lists().conjunctions()) {
                int found = between.indexOf(sign + conjunction);
                cut = cut < 0 || (found >= 0 && found < cut) ? found : cut;
            }
            cut = cut < 0 ? between.indexOf(";") : cut;
        }
        for (String conjunction : language.lists().conjunctions()) {
            int found = between.indexOf(conjunction);
            cut = cut < 0 ? found : cut;
        }
        return from + Math.max(0, cut);
    }

    private RollCallKind kind(String sentence, String reference) {
        if (WordPattern.any(language.votes().motions(), sentence)) {
            return RollCallKind.MOTION;
        }
        if (WordPattern.any(language.votes().amendments(), sentence)) {
            return RollCallKind.AMENDMENT;
        }
        return reference.isEmpty() ? RollCallKind.WHOLE : RollCallKind.PARAGRAPH;
    }
}
