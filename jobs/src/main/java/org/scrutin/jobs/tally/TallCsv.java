package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.CsvSettings;

/**
 * Folds a chunk of a table with a row a ballot without making a string of any cell: the words are looked up where the parser has
 * them. Only a row that is no ballot is read again as {@link BallotRows} would, so that it is refused in the same words.
 */
final class TallCsv {

    private final BallotFile ballots;
    private final BallotLayout.Tall layout;
    private final ColumnFold fold;

    TallCsv(BallotFile ballots, BallotLayout.Tall layout, ColumnFold fold) {
        this.ballots = ballots;
        this.layout = layout;
        this.fold = fold;
    }

    void read(CsvChunk chunk) throws IOException {
        Cells cells = new Cells(chunk.firstLine() - 1, chunk.hasHeader());
        try (CsvReader<Cells> reader = CsvSettings.reader().build(cells, chunk.open())) {
            Iterator<Cells> rows = reader.iterator();
            while (rows.hasNext()) {
                rows.next();
            }
        } catch (UncheckedIOException | CsvParseException e) {
            // A decoder reads ahead: only the parser knows a line.
            long at = e instanceof CsvParseException ? cells.line + 1 : 0;
            fold.broken(new Site(ballots.index(), at, 0), CsvSettings.problem(e), "CSV in UTF-8");
        }
    }

    /** Takes the cells as the parser meets them. One for all rows. */
    private final class Cells extends CsvCallbackHandler<Cells> {

        private final long linesBefore;
        private boolean header;
        private RecordType type = RecordType.DATA;
        private long line;
        private int fields;
        private int column;
        private int state;
        private int choice;
        private String stateWord = "";
        private String choiceWord = "";

        Cells(long linesBefore, boolean header) {
            this.linesBefore = linesBefore;
            this.header = header;
            line = linesBefore + 1;
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return fields;
        }

        @Override
        protected void beginRecord(long startingLine) {
            type = RecordType.DATA;
            line = linesBefore + startingLine;
            fields = 0;
            column = -1;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean inQuotes) {
            int field = fields++;
            if (header) {
                return;
            }
            if (field == layout.rollCall()) {
                column = fold.column(buffer, offset, length);
            } else if (field == layout.state()) {
                state = fold.state(buffer, offset, length);
                stateWord = state < 0 ? new String(buffer, offset, length) : "";
            } else if (field == layout.choice()) {
                choice = fold.choice(buffer, offset, length);
                choiceWord = choice < 0 ? new String(buffer, offset, length) : "";
            }
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected Cells buildRecord() {
            if (header) {
                header = false;
            } else if (fields != layout.width()) {
                fold.broken(
                        new Site(ballots.index(), line, 0), fields + " fields", layout.width() + " as in the header");
            } else if (column < 0 || state < 0 || choice < 0) {
                refuse();
            } else {
                fold.count(column, state, choice, new Site(ballots.index(), line, 0));
            }
            return this;
        }

        private void refuse() {
            fold.accept(new BallotLine.Written(
                    new Site(ballots.index(), line, 0),
                    column < 0 ? "" : fold.rollCall(column),
                    state < 0 ? stateWord : fold.stateWord(state),
                    choice < 0 ? choiceWord : fold.choiceWord(choice),
                    () -> new BallotNotes("", "", "", "", "")));
        }
    }
}
