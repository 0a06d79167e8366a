package org.scrutin.output.edition;

import java.util.regex.Pattern;
import org.scrutin.analysis.agreement.Reference;

/**
 * What the files on a state or group are called. A study may call a group as it likes, and a file has to have a name: letters that a
 * file name can't hold become underscores, and then a part of the id's digest keeps two such ids apart.
 *
 * @param stem path in the edition, without the ending
 */
public record FocusName(String stem) {

    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9_.-]");

    private static final int DIGEST = 8;

    /** The name for a state or group. */
    public static FocusName of(Reference subject) {
        // The first colon parts the kind from the id.
        String[] parts = subject.id().split(":", 2);
        String id = parts[parts.length - 1];
        String fit = UNFIT.matcher(id).replaceAll("_");
        String distinct = fit.equals(id) ? fit : fit + "-" + Sha256.of(id).substring(0, DIGEST);
        return new FocusName("focus/" + (parts.length > 1 ? parts[0] + "-" : "") + distinct);
    }
}
