package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.tally.BallotCodes;

/**
 * Reads a vote of the General Assembly as Erik Voeten's data set describes it, and the package unvotes after it: {@code rcid},
 * {@code session}, {@code date}, {@code unres}, {@code importantvote}, {@code amend}, {@code para}, {@code short},
 * {@code descr}.
 */
final class AssemblyVote {

    /** Days before this session are unreliable in the data sets, months are not. */
    static final int FIRST_RELIABLE_SESSION = 59;

    /** What describes a vote. */
    static final List<String> COLUMNS =
            List.of("rcid", "session", "importantvote", "date", "unres", "amend", "para", "short", "descr");

    private static final String BODY = "General Assembly";

    private final SmallTable table;
    private final TableReading reading;

    AssemblyVote(SmallTable table, TableReading reading) {
        this.table = table;
        this.reading = reading;
    }

    /** The number of the row's vote, as ballots have it. */
    static String number(SmallTable.Row row) {
        return BallotCodes.plain(row.text("rcid"));
    }

    /** The row's vote; a fault where it can't be read. */
    Optional<NumberedVotes.NumberedVote> of(SmallTable.Row row, List<String> topics) {
        String number = number(row);
        String session = BallotCodes.plain(row.text("session"));
        Optional<LocalDate> date = reading.dayOfAnySpelling(row, "date");
        if (!number.matches("\\d{1,9}")) {
            reading.fault(row, "rcid \"" + row.text("rcid") + "\"", "a whole number");
        } else if (!session.matches("\\d{1,3}")) {
            reading.fault(row, "session \"" + row.text("session") + "\"", "the number of a session");
        } else if (date.isPresent()) {
            String title = text(row, "short");
            String subject = text(row, "descr");
            RollCallBuilder rollCall = new RollCallBuilder(new RollCallId(number), date.get())
                    .source(table.file().name())
                    .session(session)
                    .body(BODY)
                    .kind(kind(row))
                    .topics(topics)
                    .title(english(title.isEmpty() ? subject : title))
                    .subject(english(title.isEmpty() ? "" : subject));
            return Optional.of(new NumberedVotes.NumberedVote(
                    table.file(),
                    row.line(),
                    number,
                    AssemblySymbol.of(row.text("unres"), session),
                    rollCall.build(),
                    marks(row, session)));
        }
        return Optional.empty();
    }

    private Set<RollCallMark> marks(SmallTable.Row row, String session) {
        Set<RollCallMark> marks = EnumSet.noneOf(RollCallMark.class);
        if (reading.isSet(row, "importantvote")) {
            marks.add(RollCallMark.IMPORTANT);
        }
        if (Integer.parseInt(session) < FIRST_RELIABLE_SESSION) {
            marks.add(RollCallMark.MONTH_ONLY);
        }
        return marks;
    }

    /** An amendment to a paragraph is an amendment. */
    private RollCallKind kind(SmallTable.Row row) {
        boolean amendment = reading.isSet(row, "amend");
        boolean paragraph = reading.isSet(row, "para");
        return amendment ? RollCallKind.AMENDMENT : paragraph ? RollCallKind.PARAGRAPH : RollCallKind.WHOLE;
    }

    /** R writes NA where it has nothing. */
    private static String text(SmallTable.Row row, String column) {
        String text = row.text(column).strip();
        return text.equals("NA") ? "" : text;
    }

    static LocalText english(String written) {
        return written.isBlank() ? LocalText.EMPTY : LocalText.english(written);
    }
}
