package org.scrutin.jobs.load.record.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.names.ListReader;
import org.scrutin.jobs.load.record.names.ListedName;
import org.scrutin.jobs.load.record.names.RepeatedRuns;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.AliasLog;
import org.scrutin.jobs.load.record.vote.NameFindings;

/**
 * Reads the list of states that spoke, with the groups on whose behalf they did, and whoever the text adds behind it.
 * Lists of organizations are not read: their names hold the signs that part them.
 */
final class SpeakerReader {

    private final ReportLayout layout;
    private final LanguageTable language;
    private final ListReader names;
    private final Findings findings;

    /**
     * A reader of one report.
     *
     * @param names who bears which name on the days of the conference
     * @param findings where to tell what does not add up
     */
    SpeakerReader(ReportLayout layout, LanguageTable language, ListReader names, Findings findings) {
        this.layout = layout;
        this.language = language;
        this.names = names;
        this.findings = findings;
    }

    /** The speakers that a paragraph lists, in its order; none where it lists none. */
    List<Speaker> read(ReportParagraph paragraph, Passage prose, AliasLog aliases) {
        List<Speaker> speakers = new ArrayList<>();
        Optional<Words> opening = WordPattern.first(language.speakers().lists(), prose.plain());
        if (opening.isEmpty()) {
            return speakers;
        }
        Span list = new Span(
                opening.get().end(), endOfSentence(prose.plain(), opening.get().end()));
        List<ListedName> printed = names.read(
                prose.part(list.start(), list.end()), language.speakers().onBehalf());
        RepeatedRuns runs = RepeatedRuns.of(printed);
        NameFindings notes = new NameFindings(findings, Optional.empty());
        notes.readings(printed);
        notes.repetitions(runs);
        notes.furniture(
                layout.text(),
                new Span(prose.offset(0), prose.offset(prose.plain().length())));
        aliases.read(printed, Optional.empty(), findings);
        for (ListedName name : runs.firsts()) {
            name.state()
                    .ifPresent(state -> speakers.add(new Speaker(
                            layout.document().source(),
                            Integer.toString(paragraph.number()),
                            speakers.size() + 1,
                            name.state(),
                            name.printed(),
                            whom(name.remark()),
                            name.place())));
        }
        addOthers(paragraph, prose, list.end(), speakers);
        return speakers;
    }

    private void addOthers(ReportParagraph paragraph, Passage prose, int from, List<Speaker> speakers) {
        Passage rest = prose.part(from, prose.plain().length());
        for (WordPattern other : language.speakers().others()) {
            for (Words words : other.findAll(rest.plain())) {
                Span speaker = words.span("speaker").orElseThrow();
                speakers.add(new Speaker(
                        layout.document().source(),
                        Integer.toString(paragraph.number()),
                        speakers.size() + 1,
                        Optional.empty(),
                        rest.printed(speaker.start(), speaker.end()),
                        words.span("whom")
                                .map(whom -> rest.printed(whom.start(), whom.end()))
                                .orElse(""),
                        rest.place(speaker.start())));
            }
        }
    }

    private String whom(String remark) {
        return language.speakers().onBehalf().stream()
                .flatMap(pattern -> pattern.match(remark).stream())
                .flatMap(words -> words.group("whom").stream())
                .findFirst()
                .orElse(remark);
    }

    private int endOfSentence(String text, int from) {
        return language.decisions()
                .sentenceEnd()
                .find(text.substring(from))
                .map(words -> from + words.start())
                .orElse(text.length());
    }
}
