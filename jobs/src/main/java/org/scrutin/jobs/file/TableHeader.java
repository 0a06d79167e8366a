package org.scrutin.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
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
                file.storage().parquet(),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    }

    /** Looked at first, so that a file of another kind is told from a damaged one. */
    private static boolean beginsAndEndsAsParquet(DataFile file) throws IOException {
        byte[] mark = "PAR1".getBytes(StandardCharsets.US_ASCII);
        Storage storage = file.storage();
        long bytes = storage.bytes();
        return bytes >= 2L * mark.length && isAt(storage, 0, mark) && isAt(storage, bytes - mark.length, mark);
    }

    private static boolean isAt(Storage storage, long from, byte[] mark) throws IOException {
        try (InputStream bytes = storage.open(from)) {
            return Arrays.equals(mark, bytes.readNBytes(mark.length));
        }
    }
}
