package org.scrutin.jobs.load.dataset;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.RollCallBuilder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.resolution.Resolution;
import org.scrutin.jobs.tally.BallotCodes;

/** The votes in the exports of the United Nations' library: votes on texts that were adopted, with the totals announced. */
public final class LibraryVotes implements VotesInRows {

    private static final Pattern BETWEEN_SUBJECTS = Pattern.compile("\\|");

    private final Columns columns;
    private final NumberedVotes votes = new NumberedVotes("undl");

    /**
     * What an export calls its columns.
     *
     * @param symbol of the resolution
     * @param session empty where the export has no such column
     * @param agenda the agenda item
     * @param totals in favour, against, abstaining
     */
    public record Columns(String symbol, String session, String agenda, List<String> totals) {}

    /** The export of 2024. */
    public static LibraryVotes of2024() {
        return new LibraryVotes(new Columns("resolutions", "", "agenda_titles", List.of("yes", "no", "abstentions")));
    }

    /** The exports since 2025. */
    public static LibraryVotes since2025() {
        return new LibraryVotes(new Columns(
                "resolution", "session", "agenda_title", List.of("total_yes", "total_no", "total_abstentions")));
    }

    private LibraryVotes(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String number() {
        return "undl_id";
    }

    @Override
    public List<String> needed() {
        return Stream.concat(Stream.of("undl_id", "date", "title", columns.symbol()), columns.totals().stream())
                .toList();
    }

    @Override
    public List<String> describing() {
        return Stream.concat(needed().stream(), Stream.of("meeting", columns.session(), columns.agenda(), "subjects"))
                .filter(column -> !column.isEmpty())
                .toList();
    }

    @Override
    public void read(SmallTable table, InputFaults faults) {
        TableReading reading = new TableReading(table, faults);
        for (SmallTable.Row row : table.rows()) {
            vote(table, row, reading).ifPresent(votes::add);
        }
    }

    private Optional<NumberedVotes.NumberedVote> vote(SmallTable table, SmallTable.Row row, TableReading reading) {
        String number = BallotCodes.plain(row.text("undl_id"));
        Optional<LocalDate> date = reading.dayOfAnySpelling(row, "date");
        String symbol = row.text(columns.symbol()).replaceAll("[\\s\\p{Z}]+", "");
        return date.map(day -> new NumberedVotes.NumberedVote(
                table.file(),
                row.line(),
                number,
                symbol,
                new RollCallBuilder(new RollCallId(number), day)
                        .source(table.file().name())
                        .meeting(row.text("meeting").strip())
                        .session(session(row, symbol))
                        .body(body(symbol))
                        .topics(topics(row))
                        .title(AssemblyVote.english(row.text("title").strip()))
                        .result(Optional.of(RollCallResult.ADOPTED))
                        .announced(reading.announced(row, columns.totals()))
                        .build(),
                Set.of()));
    }

    private String session(SmallTable.Row row, String symbol) {
        String written = BallotCodes.plain(row.text(columns.session()));
        return written.isEmpty() ? Resolution.sessionIn(symbol).orElse("") : written;
    }

    private static String body(String symbol) {
        return symbol.startsWith("A/") ? "General Assembly" : symbol.startsWith("S/") ? "Security Council" : "";
    }

    private List<String> topics(SmallTable.Row row) {
        Set<String> topics = new LinkedHashSet<>();
        topics.add(row.text(columns.agenda()).strip());
        for (String subject : BETWEEN_SUBJECTS.split(row.text("subjects"), -1)) {
            topics.add(subject.strip());
        }
        topics.remove("");
        return List.copyOf(topics);
    }

    @Override
    public NumberedVotes votes() {
        return votes;
    }
}
