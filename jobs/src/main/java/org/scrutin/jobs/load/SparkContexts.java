package org.scrutin.jobs.load;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.jobs.fault.EnvironmentFailed;
import org.scrutin.output.tables.RecordTables;

/** Opens Spark: in this process unless the user names a master. */
public final class SparkContexts {

    private static final String MASTER = "spark.master";

    private SparkContexts() {}

    /**
     * A context without web pages. Run through spark-submit, its settings and its master stand.
     *
     * @param master where jobs run; empty: spark-submit's, else all cores of this machine
     * @throws EnvironmentFailed when the master can't be reached
     */
    public static JavaSparkContext open(Optional<String> master) {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "scrutin");
        master.ifPresent(conf::setMaster);
        conf.setIfMissing(MASTER, "local[*]");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.log.callerContext", "scrutin");
        String where = conf.get(MASTER);
        MasterAddress.of(where).ifPresent(MasterAddress::reach);
        if (where.startsWith("local")) {
            // Nobody else needs to find the driver, and looking up the host's name costs time.
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        } else {
            conf.setIfMissing("spark.jars", String.join(",", jarsOfTasks()));
        }
        try {
            return new JavaSparkContext(conf);
        } catch (Exception e) {
            // Scala throws what Java would have to declare.
            if (String.valueOf(e.getMessage()).contains("DRIVER_MEMORY")) {
                throw new EnvironmentFailed(
                        "too little memory: Spark starts from 450 MB of heap on; give Java more with SCRUTIN_JAVA_OPTS=-Xmx4g",
                        e);
            }
            String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
            throw new EnvironmentFailed("Spark does not start on " + where + ": " + why, e);
        }
    }

    /** What tasks need and no Spark installation has. */
    private static List<String> jarsOfTasks() {
        return Stream.of(SparkContexts.class, RollCallMatrix.class, RecordTables.class, CsvReader.class)
                .flatMap(type -> Stream.of(JavaSparkContext.jarOfClass(type)))
                .toList();
    }
}
