package org.scrutin.output.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style sheets and scripts that are shipped beside the writers. */
final class ShippedText {

    private ShippedText() {}

    /**
     * The text of a file.
     *
     * @throws IllegalStateException when it is not in the program
     */
    static String of(String name) {
        try (InputStream stream = ShippedText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
