package org.scrutin.output.edition;

import java.nio.file.Path;

/**
 * Where the report of a study stands.
 *
 * @param output the folder of all reports
 * @param study the study's id
 */
public record ReportPlace(Path output, String study) {

    /** How names begin that no run needs after it ends. */
    static final String STAGING = ".staging-";

    private static final String EDITIONS = ".editions";

    /** What users open: a link to the published edition, or that edition itself. */
    public Path published() {
        return output.resolve(study);
    }

    /** All editions of the study. */
    public Path editions() {
        return output.resolve(EDITIONS).resolve(study);
    }

    Path edition(EditionId edition) {
        return editions().resolve(edition.value());
    }

    /** The text of the link, which holds wherever the folder of all reports is moved to. */
    Path linkText(EditionId edition) {
        return linkFolder().resolve(edition.value());
    }

    /** Where an edition is built. */
    public Path staging() {
        return editions().resolve(STAGING + "new");
    }

    /** Where an edition waits to be removed. */
    public Path replaced() {
        return editions().resolve(STAGING + "replaced");
    }

    /** Where an edition that is old goes to be removed: half removed, it must not be taken for one. */
    public Path pruned() {
        return editions().resolve(STAGING + "pruned");
    }

    /** Where the texts of all links of this program begin. */
    Path linkFolder() {
        return Path.of(EDITIONS, study);
    }

    /** A link that is about to become the published one. */
    public Path link() {
        return editions().resolve(".link");
    }

    /** Says which edition goes back to its place, between two renames. */
    public Path note() {
        return editions().resolve(".swap");
    }

    /** Stands for a moment, to find out whether links can be made. */
    public Path probe() {
        return editions().resolve(".probe");
    }

    /** Held by the run that writes the study's report. */
    public Path lock() {
        return output.resolve(EDITIONS).resolve(study + ".lock");
    }
}
