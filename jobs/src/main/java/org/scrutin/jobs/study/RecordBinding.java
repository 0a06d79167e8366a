package org.scrutin.jobs.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.jobs.fault.Position;

/** Binds what a study says about its data: sources, selection, cycles, coverage, rules of the record. */
final class RecordBinding {

    private final Bindings bindings;

    RecordBinding(Bindings bindings) {
        this.bindings = bindings;
    }

    List<StudySource> sources(YamlNode.Mapping whole) {
        List<StudySource> sources = new ArrayList<>();
        for (YamlNode node : whole.items("sources")) {
            YamlNode.Mapping source = (YamlNode.Mapping) node;
            format(source)
                    .ifPresent(format -> sources.add(new StudySource(
                            format,
                            paths(source),
                            source.find("date").flatMap(bindings::date),
                            source.find("chamber").map(YamlNode::text))));
        }
        return sources;
    }

    /** The format, where this version reads it; a fault where it does not. */
    private Optional<ReadFormat> format(YamlNode.Mapping source) {
        Optional<YamlNode> written = source.find("format");
        if (written.isEmpty()) {
            return Optional.of(ReadFormat.SCRUTIN);
        }
        String id = written.get().text();
        Optional<ReadFormat> read = ReadFormat.named(id);
        if (read.isEmpty()) {
            List<String> ids =
                    Stream.of(ReadFormat.values()).map(ReadFormat::id).toList();
            bindings.fault(
                    written.get().at(),
                    "the format " + id + ", which this version does not read yet",
                    (ids.size() > 1 ? "one of " : "") + String.join(", ", ids));
        }
        return read;
    }

    private static Map<String, StudySource.NamedPath> paths(YamlNode.Mapping source) {
        Map<String, StudySource.NamedPath> paths = new LinkedHashMap<>();
        source.entries().forEach((key, entry) -> {
            if (TableRole.of(key).isPresent()) {
                YamlNode path = entry.value();
                paths.put(key, new StudySource.NamedPath(path.text(), path.at()));
            }
        });
        return paths;
    }

    Selection selection(YamlNode.Mapping select) {
        return new Selection(
                words(select, "topics"),
                select.find("title").flatMap(this::pattern),
                bindings.period(select),
                words(select, "sessions"),
                select.find("kinds").map(RecordBinding::kinds).orElse(Set.of()),
                select.find("important")
                        .filter(important -> Boolean.TRUE.equals(important.plain()))
                        .map(important -> Selection.Importance.IMPORTANT)
                        .orElse(Selection.Importance.ANY));
    }

    private static Set<RollCallKind> kinds(YamlNode written) {
        return written instanceof YamlNode.Sequence kinds ? Words.kinds(kinds.items()) : Set.of(RollCallKind.WHOLE);
    }

    private static Set<String> words(YamlNode.Mapping mapping, String key) {
        return mapping.find(key)
                .map(node -> (Set<String>) new LinkedHashSet<>(Bindings.texts(((YamlNode.Sequence) node).items())))
                .orElse(Set.of());
    }

    private Optional<Pattern> pattern(YamlNode node) {
        try {
            return Optional.of(Pattern.compile(node.text()));
        } catch (PatternSyntaxException e) {
            bindings.fault(node.at(), "\"" + node.text() + "\": " + e.getDescription(), "a regular expression");
            return Optional.empty();
        }
    }

    CycleRule cycles(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.text("by").equals("year") ? new CycleRule.ByYear() : new CycleRule.BySession();
        }
        List<ReviewCycle> cycles = new ArrayList<>();
        Map<String, Position> places = new LinkedHashMap<>();
        for (YamlNode item : ((YamlNode.Sequence) node).items()) {
            YamlNode.Mapping mapping = (YamlNode.Mapping) item;
            String id = mapping.text("id");
            Position at = mapping.get("id").at();
            if (id.equals(Scope.ALL)) {
                bindings.fault(at, "a cycle named all", "another name: all is the whole study");
            }
            if (places.putIfAbsent(id, at) != null) {
                bindings.fault(at, "the cycle " + id + " a second time", "each cycle once");
                continue;
            }
            LocalText label = mapping.find("label").map(bindings::localText).orElse(LocalText.EMPTY);
            cycles.add(new ReviewCycle(id, bindings.period(mapping), label));
        }
        cycles.sort(CycleRule.inTime());
        CycleRule.overlap(cycles)
                .ifPresent(overlap -> bindings.fault(
                        places.get(overlap.later().id()),
                        "the cycle " + overlap.later().id() + " ("
                                + overlap.later().period() + ") overlapping "
                                + overlap.earlier().id() + " ("
                                + overlap.earlier().period() + ")",
                        "cycles that share no day"));
        return new CycleRule.Listed(List.copyOf(cycles));
    }

    List<Coverage> coverage(YamlNode.Mapping whole) {
        List<Coverage> coverage = new ArrayList<>();
        for (YamlNode node : whole.items("coverage")) {
            YamlNode.Mapping mapping = (YamlNode.Mapping) node;
            coverage.add(new Coverage(mapping.text("kind"), bindings.period(mapping), "study"));
        }
        return coverage;
    }

    private static OptionalInt topicMinimum(String written) {
        return written.equals("by-size")
                ? OptionalInt.empty()
                : OptionalInt.of(new BigDecimal(written).intValueExact());
    }

    StudyFile.RecordRules rules(YamlNode.Mapping whole) {
        Map<RollCallId, RollCallId> wholeTexts = new LinkedHashMap<>();
        whole.mapping("whole-text")
                .entries()
                .forEach((paragraph, entry) -> wholeTexts.put(
                        new RollCallId(paragraph), new RollCallId(entry.value().text())));
        Optional<MajorityRule> majority = Words.find(MajorityRule.values(), MajorityRule::id, whole.text("majority"));
        return new StudyFile.RecordRules(
                wholeTexts,
                majority,
                whole.text("absence").equals("derived") ? StudyFile.AbsenceRule.DERIVED : StudyFile.AbsenceRule.LISTED,
                ballots(whole),
                corrections(whole),
                topicMinimum(whole.mapping("analyse").text("topic-minimum")));
    }

    private static Optional<StudySource.NamedPath> corrections(YamlNode.Mapping whole) {
        YamlNode path = whole.get("corrections");
        return path.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new StudySource.NamedPath(path.text(), path.at()));
    }

    /** The layer that counts; a fault where the study names nothing that it could be made of. */
    private BallotLayer ballots(YamlNode.Mapping whole) {
        YamlNode written = whole.get("ballots-as");
        BallotLayer layer = Words.find(BallotLayer.values(), BallotLayer::id, written.text())
                .orElse(BallotLayer.RECORDED);
        if (layer == BallotLayer.CORRECTED && corrections(whole).isEmpty()) {
            bindings.fault(written.at(), "ballots-as: corrected, and no corrections", "corrections: FILE");
        }
        boolean said = whole.items("sources").stream()
                .anyMatch(
                        source -> ((YamlNode.Mapping) source).find("intentions").isPresent());
        if (layer == BallotLayer.INTENDED && !said) {
            bindings.fault(
                    written.at(), "ballots-as: intended, and no intentions", "intentions: FILE in one of the sources");
        }
        return layer;
    }
}
