package org.scrutin.output.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The one script of a page, and the digest by which the page's own policy lets it and no other run. */
final class PageScript {

    private static final List<String> PARTS = List.of("page.js", "ballots.js");

    private final String text;

    private PageScript(String text) {
        this.text = text;
    }

    /**
     * The script.
     *
     * @throws IllegalStateException when it is not in the program, or would end its element
     */
    static PageScript load() {
        String text = PARTS.stream().map(ShippedText::of).collect(Collectors.joining());
        if (text.contains("</")) {
            throw new IllegalStateException("the script would end its own element");
        }
        return new PageScript(text);
    }

    Element element() {
        return Element.of("script").add(text);
    }

    /** As a content security policy names it. */
    String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
