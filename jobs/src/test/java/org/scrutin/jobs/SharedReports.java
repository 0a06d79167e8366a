package org.scrutin.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the reports that tests ask for by {@link Study}: a study of five cycles takes longer than all that is asked of its report. */
final class SharedReports implements ParameterResolver {

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(SharedReports.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Study.class) && parameter.getParameter().getType() == StudyReports.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String study = parameter.findAnnotation(Study.class).orElseThrow().value();
        return context.getRoot()
                .getStore(PLACE)
                .getOrComputeIfAbsent(study, Shared::make, Shared.class)
                .report();
    }

    /** A report that is removed when the run of the tests ends. */
    private record Shared(Path output, StudyReports report) implements AutoCloseable {

        static Shared make(String study) {
            try {
                Path output = Files.createTempDirectory("scrutin-" + study);
                return new Shared(output, StudyReports.of(study, output));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            List<Path> files;
            try (Stream<Path> all = Files.walk(output)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
