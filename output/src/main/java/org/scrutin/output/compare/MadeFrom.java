package org.scrutin.output.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.ChangeTables;
import org.scrutin.output.tables.SourceText;

/**
 * What two editions were made from and how that differs.
 *
 * @param changes inputs, settings and version that differ
 * @param origins what results can have changed through
 */
record MadeFrom(List<ChangeRow> changes, Set<Origin> origins) {

    private static final String REGISTRY = "registry:";

    /** Settings that change words and form, and no number. */
    private static final List<String> OF_FORM = List.of("title", "report", "focus");

    /** The setting that says which files are read. */
    private static final String SOURCES = "sources";

    static MadeFrom of(Provenance before, Provenance after) {
        Collected collected = new Collected(new ArrayList<>(), EnumSet.noneOf(Origin.class));
        collected.settings(SettingsText.of(before.settings()), SettingsText.of(after.settings()));
        collected.inputs(digests(before), digests(after));
        if (!before.version().equals(after.version())) {
            collected.add(
                    ChangeKind.PROGRAM,
                    place("version", ChangeKind.PROGRAM),
                    new Versions<>(before.version(), after.version()),
                    Origin.PROGRAM);
            collected.origins.add(Origin.PROGRAM);
        }
        return new MadeFrom(collected.changes, collected.origins);
    }

    private static SortedMap<String, String> digests(Provenance provenance) {
        SortedMap<String, String> digests = new TreeMap<>(CodePointOrder.INSTANCE);
        provenance.inputs().forEach(input -> digests.put(input.name(), input.sha256()));
        return digests;
    }

    /** A remark in a study file changes the file and no setting: what it sets is compared one by one. */
    private static boolean isStudyFile(String input) {
        return input.endsWith(".yaml") || input.endsWith(".yml");
    }

    private static Origin origin(String input) {
        if (input.startsWith(REGISTRY)) {
            return Origin.PROGRAM;
        }
        return isStudyFile(input) ? Origin.SETTINGS : Origin.DATA;
    }

    /** The setting of which another is a part, or that itself. */
    static String firstName(String setting) {
        return setting.contains(".") ? setting.substring(0, setting.indexOf('.')) : setting;
    }

    private static SourceText place(String name, ChangeKind kind) {
        return SourceText.of(new Cell(ChangeTables.MANIFEST, List.of(name), kind.id()));
    }

    private record Collected(List<ChangeRow> changes, Set<Origin> origins) {

        void settings(Map<String, String> before, Map<String, String> after) {
            for (String name : names(before, after)) {
                String first = firstName(name);
                Origin origin = first.equals(SOURCES) ? Origin.DATA : Origin.SETTINGS;
                if (add(
                                ChangeKind.SETTING,
                                place(name, ChangeKind.SETTING),
                                new Versions<>(before.getOrDefault(name, ""), after.getOrDefault(name, "")),
                                origin)
                        && !OF_FORM.contains(first)) {
                    origins.add(origin);
                }
            }
        }

        void inputs(Map<String, String> before, Map<String, String> after) {
            for (String name : names(before, after)) {
                if (add(
                                ChangeKind.INPUT,
                                place(name, ChangeKind.INPUT),
                                new Versions<>(before.getOrDefault(name, ""), after.getOrDefault(name, "")),
                                origin(name))
                        && !isStudyFile(name)) {
                    origins.add(origin(name));
                }
            }
        }

        private static NavigableSet<String> names(Map<String, String> before, Map<String, String> after) {
            NavigableSet<String> names = new TreeSet<>(CodePointOrder.INSTANCE);
            names.addAll(before.keySet());
            names.addAll(after.keySet());
            return names;
        }

        /** Adds a change where the two texts differ, and says whether they do. */
        private boolean add(ChangeKind kind, SourceText place, Versions<String> texts, Origin origin) {
            if (texts.areAlike()) {
                return false;
            }
            changes.add(new ChangeRow(
                    kind, place, texts.before(), texts.after(), Cause.of(origin).id()));
            return true;
        }
    }
}
