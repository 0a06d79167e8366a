package org.scrutin.jobs.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option that names a folder for files: a path, or an address of the form {@code file:///…}, as programs around Hadoop
 * write it. Another address would become a folder of that name below the current one, and nobody would look for it there.
 */
final class OutputFolder implements ITypeConverter<Path> {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    @Override
    public Path convert(String value) {
        if (!ADDRESS.matcher(value).matches()) {
            return Path.of(value);
        }
        if (!value.toLowerCase(Locale.ROOT).startsWith("file:")) {
            throw new TypeConversionException(
                    value + " is on no file system of this machine; write into a folder and copy it,"
                            + " as with hadoop fs -put");
        }
        try {
            return Path.of(new URI(value));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new TypeConversionException(value + " is no folder's address; one is as file:///data/reports");
        }
    }
}
