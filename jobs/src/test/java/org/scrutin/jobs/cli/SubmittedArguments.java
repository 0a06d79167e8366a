package org.scrutin.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.launcher.SparkSubmitArgumentsParser;

/**
 * What {@code spark-submit} makes of its arguments, by Spark's own reading of them.
 *
 * @param mainClass the class that it starts
 * @param forTheProgram what stands behind the jar
 */
record SubmittedArguments(String mainClass, List<String> forTheProgram) {

    static SubmittedArguments of(List<String> arguments) {
        Reader reader = new Reader();
        reader.read(arguments);
        return new SubmittedArguments(reader.options.get("--class"), reader.behind);
    }

    /** Not for several threads. */
    private static final class Reader extends SparkSubmitArgumentsParser {

        private final Map<String, String> options = new TreeMap<>();
        private final List<String> behind = new ArrayList<>();

        void read(List<String> arguments) {
            parse(arguments);
        }

        @Override
        protected boolean handle(String option, String value) {
            options.put(option, value == null ? "" : value);
            return true;
        }

        @Override
        protected boolean handleUnknown(String option) {
            if (option.startsWith("-")) {
                throw new IllegalArgumentException("spark-submit does not know " + option);
            }
            return false;
        }

        @Override
        protected void handleExtraArgs(List<String> extra) {
            behind.addAll(extra);
        }
    }
}
