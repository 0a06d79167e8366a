package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/** Does something with each study of a command line; one that fails does not keep the others from being done. */
final class Studies {

    private static final String DEFAULT = "studies/small-arms-2018";

    private final List<String> arguments;
    private final Failures failures;

    /**
     * The studies of a command line.
     *
     * @param arguments as typed; none = the default study
     * @param failures where those that fail are told
     */
    Studies(List<String> arguments, Failures failures) {
        this.arguments = arguments.isEmpty() ? List.of(defaultStudy()) : arguments;
        this.failures = failures;
    }

    /** The default study of the distribution, or of the folder that stands for it. */
    private static String defaultStudy() {
        String home = System.getProperty("scrutin.home", "");
        return home.isEmpty() ? DEFAULT : Path.of(home, DEFAULT).toString();
    }

    /** What is done with one study. */
    @FunctionalInterface
    interface Work {
        ExitStatus on(StudyFile study) throws IOException;
    }

    /** The worst status of all. */
    ExitStatus forEach(StudyReader reader, Work work) {
        List<ExitStatus> statuses = new ArrayList<>();
        for (String argument : arguments) {
            try {
                statuses.add(work.on(reader.read(StudyPlace.of(argument))));
            } catch (Exception | OutOfMemoryError failure) {
                // Any exception: Spark's jobs end with some that Java would have to declare.
                statuses.add(failures.tell(failure));
            }
        }
        return ExitStatus.worst(statuses);
    }
}
