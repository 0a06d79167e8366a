package org.scrutin.jobs.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.file.TableHeader;

/** A file with a header and rows, CSV or Parquet, read by Spark. */
public final class TableFile {

    private final JavaSparkContext spark;
    private final DataFile file;
    private final FileScan scan;

    /**
     * A file that is not read yet.
     *
     * @param spark where it is read
     * @param file where it is
     * @param scan its chunks
     */
    public TableFile(JavaSparkContext spark, DataFile file, FileScan scan) {
        this.spark = spark;
        this.file = file;
        this.scan = scan;
    }

    /**
     * The names of its columns.
     *
     * @throws org.scrutin.jobs.fault.InputRefused when it has none that can be read
     */
    public List<String> header() {
        return TableHeader.of(file);
    }

    /**
     * The whole of a small table: its rows are held.
     *
     * @throws org.scrutin.jobs.fault.InputRefused when it can't be read
     */
    public SmallTable small() {
        if (file.kind() != DataFile.Kind.PARQUET) {
            return SmallTable.read(file);
        }
        Map<String, Integer> columns = positions(header());
        List<SmallTable.Row> rows = new ArrayList<>();
        List<RawRow> read = rows().collect();
        read.stream().filter(RawRow::isDamage).findFirst().ifPresent(damage -> {
            throw new InputRefused(damage.fault(file));
        });
        read.stream()
                .sorted((a, b) -> Long.compare(a.line(), b.line()))
                .forEach(row -> rows.add(new SmallTable.Row(row.line(), row.fields(), columns)));
        return new SmallTable(file, columns, rows);
    }

    /** Position of each column; of one that stands twice the first. */
    static Map<String, Integer> positions(List<String> header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i), i);
        }
        return columns;
    }

    /** All rows but the header, as far as they can be read. */
    JavaRDD<RawRow> rows() {
        if (file.kind() == DataFile.Kind.PARQUET) {
            return ParquetBallots.rows(spark, file);
        }
        return spark.parallelize(scan.chunks(), scan.chunks().size()).flatMap(CsvRows::new);
    }

    DataFile file() {
        return file;
    }
}
