package org.scrutin.jobs.tally;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.scrutin.jobs.file.TableHeader;

/**
 * Folds row groups of a table with a row a ballot without making rows: three columns are read side by side, and a word is looked
 * up once where it stands in the column's dictionary, not once a ballot.
 */
final class TallParquet {

    /** The word has not been looked up; no number of a column, state or choice is this. */
    private static final int UNSEEN = Integer.MIN_VALUE;

    private final BallotFile ballots;
    private final BallotLayout.Tall layout;
    private final ColumnFold fold;

    TallParquet(BallotFile ballots, BallotLayout.Tall layout, ColumnFold fold) {
        this.ballots = ballots;
        this.layout = layout;
        this.fold = fold;
    }

    /**
     * Folds them.
     *
     * @throws IOException when the file can't be read
     * @throws DamagedParquet when its pages can't be
     */
    void read(RowGroups groups) throws IOException {
        try (ParquetFileReader reader = TableHeader.parquet(ballots.file())) {
            MessageType all = reader.getFileMetaData().getSchema();
            MessageType some = new MessageType(
                    all.getName(),
                    all.getType(layout.rollCall()),
                    all.getType(layout.state()),
                    all.getType(layout.choice()));
            reader.setRequestedSchema(some);
            String writer = reader.getFileMetaData().getCreatedBy();
            long row = groups.rowsBefore();
            for (int group = groups.from(); group < groups.to(); group++) {
                PageReadStore pages = pages(reader, group);
                Columns columns = new Columns(some, fold);
                try {
                    columns.read(new ColumnReadStoreImpl(pages, columns, some, writer), some);
                } catch (RuntimeException e) {
                    throw new DamagedParquet(e);
                }
                read(columns, row, pages.getRowCount());
                row += pages.getRowCount();
            }
        }
    }

    private static PageReadStore pages(ParquetFileReader reader, int group) throws IOException {
        try {
            return reader.readRowGroup(group);
        } catch (RuntimeException e) {
            throw new DamagedParquet(e);
        }
    }

    private void read(Columns columns, long before, long rows) {
        int sendings = fold.sendings();
        for (long row = 1; row <= rows; row++) {
            next(columns);
            if (fold.sendings() != sendings) {
                columns.rollCalls.forget();
                sendings = fold.sendings();
            }
            Site site = new Site(ballots.index(), before + row, 0);
            int column = columns.rollCalls.number;
            int state = columns.states.number;
            int choice = columns.choices.number;
            if (column < 0 || state < 0 || choice < 0) {
                fold.accept(new BallotLine.Written(
                        site,
                        columns.rollCalls.word(),
                        columns.states.word(),
                        columns.choices.word(),
                        () -> new BallotNotes("", "", "", "", "")));
            } else {
                fold.count(column, state, choice, site);
            }
        }
    }

    private static void next(Columns columns) {
        try {
            columns.next();
        } catch (RuntimeException e) {
            throw new DamagedParquet(e);
        }
    }

    /** The three columns of a row group, in the order in which they are asked for. */
    private static final class Columns extends GroupConverter {

        private final Cells rollCalls;
        private final Cells states;
        private final Cells choices;

        Columns(MessageType schema, ColumnFold fold) {
            rollCalls = new Cells(schema.getType(0), word -> fold.column(word, 0, word.length));
            states = new Cells(schema.getType(1), word -> fold.state(word, 0, word.length));
            choices = new Cells(schema.getType(2), word -> fold.choice(word, 0, word.length));
        }

        void read(ColumnReadStoreImpl store, MessageType schema) {
            List<ColumnDescriptor> columns = schema.getColumns();
            rollCalls.read(store.getColumnReader(columns.get(0)));
            states.read(store.getColumnReader(columns.get(1)));
            choices.read(store.getColumnReader(columns.get(2)));
        }

        void next() {
            rollCalls.next();
            states.next();
            choices.next();
        }

        @Override
        public Converter getConverter(int field) {
            return List.of(rollCalls, states, choices).get(field);
        }

        @Override
        public void start() {
            // Rows are read column by column.
        }

        @Override
        public void end() {
            // Rows are read column by column.
        }
    }

    /** One column, cell by cell. */
    private static final class Cells extends PrimitiveConverter {

        private final PrimitiveTypeName type;
        private final ToIntFunction<char[]> lookUp;
        private List<String> words = List.of();
        private int[] numbers = new int[0];
        private ColumnReader reader;
        private int defined;
        private int entry;
        private String own = "";
        private int number;

        Cells(Type column, ToIntFunction<char[]> lookUp) {
            type = column.asPrimitiveType().getPrimitiveTypeName();
            this.lookUp = lookUp;
        }

        void read(ColumnReader column) {
            reader = column;
            defined = column.getDescriptor().getMaxDefinitionLevel();
        }

        void next() {
            if (reader.getCurrentDefinitionLevel() < defined) {
                take("");
            } else {
                reader.writeCurrentValueToConverter();
            }
            reader.consume();
        }

        /** What the cell says. */
        String word() {
            return entry < 0 ? own : words.get(entry);
        }

        /** Looks all words up again, as soon as they are met, and this cell's at once. */
        void forget() {
            Arrays.fill(numbers, UNSEEN);
            number = lookUp.applyAsInt(word().toCharArray());
        }

        private void take(String word) {
            entry = -1;
            own = word;
            number = lookUp.applyAsInt(word.toCharArray());
        }

        @Override
        public boolean hasDictionarySupport() {
            return true;
        }

        @Override
        public void setDictionary(Dictionary dictionary) {
            words = IntStream.rangeClosed(0, dictionary.getMaxId())
                    .mapToObj(id -> switch (type) {
                        case INT32 -> String.valueOf(dictionary.decodeToInt(id));
                        case INT64 -> String.valueOf(dictionary.decodeToLong(id));
                        default -> dictionary.decodeToBinary(id).toStringUsingUTF8();
                    })
                    .toList();
            numbers = new int[words.size()];
            Arrays.fill(numbers, UNSEEN);
        }

        @Override
        public void addValueFromDictionary(int id) {
            entry = id;
            if (numbers[id] == UNSEEN) {
                numbers[id] = lookUp.applyAsInt(words.get(id).toCharArray());
            }
            number = numbers[id];
        }

        @Override
        public void addBinary(Binary text) {
            take(text.toStringUsingUTF8());
        }

        @Override
        public void addInt(int whole) {
            take(String.valueOf(whole));
        }

        @Override
        public void addLong(long whole) {
            take(String.valueOf(whole));
        }
    }
}
