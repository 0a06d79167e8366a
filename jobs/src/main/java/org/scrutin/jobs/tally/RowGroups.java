package org.scrutin.jobs.tally;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.scrutin.jobs.file.TableHeader;

/**
 * Some row groups of a Parquet file, one after the other: what one task reads.
 *
 * @param ballots the file
 * @param from the first
 * @param to the one after the last
 * @param rowsBefore rows of the file before the first
 */
record RowGroups(BallotFile ballots, int from, int to, long rowsBefore) implements Serializable {

    /** Rows of a task, about. Writers make groups of very different sizes. */
    private static final long ROWS = 2_000_000;

    /** All of a file, by task. */
    static List<RowGroups> of(BallotFile ballots) {
        List<RowGroups> tasks = new ArrayList<>();
        try (ParquetFileReader reader = TableHeader.parquet(ballots.file())) {
            int from = 0;
            long before = 0;
            long rows = 0;
            List<BlockMetaData> groups = reader.getRowGroups();
            for (int i = 0; i < groups.size(); i++) {
                rows += groups.get(i).getRowCount();
                if (rows >= ROWS || i == groups.size() - 1) {
                    tasks.add(new RowGroups(ballots, from, i + 1, before));
                    from = i + 1;
                    before += rows;
                    rows = 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tasks;
    }

    /** Whether the cells of the columns that matter are texts or whole numbers, which {@link TallParquet} reads as they lie. */
    static boolean arePlain(BallotFile ballots, BallotLayout.Tall layout) {
        try (ParquetFileReader reader = TableHeader.parquet(ballots.file())) {
            MessageType schema = reader.getFileMetaData().getSchema();
            return isPlain(schema.getType(layout.rollCall()))
                    && isPlain(schema.getType(layout.state()))
                    && isPlain(schema.getType(layout.choice()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlain(Type type) {
        if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
            return false;
        }
        LogicalTypeAnnotation said = type.getLogicalTypeAnnotation();
        PrimitiveType.PrimitiveTypeName name = type.asPrimitiveType().getPrimitiveTypeName();
        return switch (name) {
            case BINARY -> said instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation;
            case INT32, INT64 ->
                said == null
                        || (said instanceof LogicalTypeAnnotation.IntLogicalTypeAnnotation whole && whole.isSigned());
            case BOOLEAN, DOUBLE, FIXED_LEN_BYTE_ARRAY, FLOAT, INT96 -> false;
        };
    }
}
