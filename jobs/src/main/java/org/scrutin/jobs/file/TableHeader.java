package org.scrutin.jobs.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.Type;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;

/** The names of a table's columns, which tell what kind of table it is, whatever kind of file holds it. */
public final class TableHeader {

    private TableHeader() {}

    /**
     * The names, in the order of the file.
     *
     * @throws InputRefused when the file has none that can be read
     */
    public static List<String> of(DataFile file) {
        return file.kind() == DataFile.Kind.PARQUET ? ofParquet(file) : CsvHeader.of(file);
    }

    private static List<String> ofParquet(DataFile file) {
        try {
            if (beginsAndEndsAsParquet(file)) {
                try (ParquetFileReader reader = parquet(file)) {
                    return reader.getFileMetaData().getSchema().getFields().stream()
                            .map(Type::getName)
                            .toList();
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new InputRefused(InputFault.inFile(file.named(), "damaged Parquet", "a Parquet file"));
        }
        throw new InputRefused(InputFault.inFile(file.named(), "no Parquet", "a Parquet file"));
    }

    /**
     * Opens a file of Parquet, on this machine or any that sees it.
     *
     * @throws IOException when it can't be read
     */
    public static ParquetFileReader parquet(DataFile file) throws IOException {
        return ParquetFileReader.open(
                new LocalInputFile(file.path()),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    }

    /** Looked at first, so that a file of another kind is told from a damaged one. */
    private static boolean beginsAndEndsAsParquet(DataFile file) throws IOException {
        byte[] mark = "PAR1".getBytes(StandardCharsets.US_ASCII);
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "r")) {
            byte[] found = new byte[mark.length];
            if (bytes.length() < 2L * mark.length) {
                return false;
            }
            bytes.readFully(found);
            boolean begins = Arrays.equals(mark, found);
            bytes.seek(bytes.length() - mark.length);
            bytes.readFully(found);
            return begins && Arrays.equals(mark, found);
        }
    }
}
