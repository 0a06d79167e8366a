package org.scrutin.jobs.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of a page between fences.
 *
 * @param language the first word after the fence
 * @param runs whether it says that it can be run as it stands
 * @param status the exit status that it says it ends with
 * @param text what stands in it
 */
record FencedBlock(String language, boolean runs, int status, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)([^\\n]*)\\n(.*?)^```$");
    private static final Pattern STATUS = Pattern.compile("status=(\\d+)");

    /** The blocks of a page, in its order. */
    static List<FencedBlock> of(String page) {
        List<FencedBlock> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            Matcher status = STATUS.matcher(matcher.group(2));
            blocks.add(new FencedBlock(
                    matcher.group(1),
                    matcher.group(2).startsWith(" run"),
                    status.find() ? Integer.parseInt(status.group(1)) : 0,
                    matcher.group(3)));
        }
        return blocks;
    }
}
