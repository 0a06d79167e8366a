package org.scrutin.analysis.uncertainty;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.scrutin.analysis.fixture.MergeContract;
import org.scrutin.analysis.uncertainty.MeetingSumsMergeTest.Value;

/** With eighths, whose sums are exact. */
class MeetingSumsMergeTest extends MergeContract<MeetingSums, Value> {

    record Value(String meeting, double value) {}

    @Override
    protected Arbitrary<Value> items() {
        return Combinators.combine(
                        Arbitraries.of("m1", "m2", "m3", "m4"),
                        Arbitraries.integers().between(0, 8))
                .as((meeting, eighths) -> new Value(meeting, eighths / 8.0));
    }

    @Override
    protected MeetingSums empty() {
        return new MeetingSums();
    }

    @Override
    protected MeetingSums accept(MeetingSums tally, Value item) {
        return tally.accept(item.meeting(), item.value());
    }

    @Override
    protected MeetingSums combine(MeetingSums left, MeetingSums right) {
        return left.combine(right);
    }

    @Override
    protected Object view(MeetingSums tally) {
        return List.of(new TreeMap<>(tally.byMeeting()), tally.blocks(), tally.count(), tally.total());
    }

    @Override
    protected Object counted(List<Value> items) {
        TreeMap<String, MeetingSums.Sum> expected = new TreeMap<>();
        for (String meeting : items.stream().map(Value::meeting).distinct().toList()) {
            List<Value> own = items.stream()
                    .filter(item -> item.meeting().equals(meeting))
                    .toList();
            expected.put(
                    meeting,
                    new MeetingSums.Sum(
                            own.size(), own.stream().mapToDouble(Value::value).sum()));
        }
        return List.of(
                expected,
                expected.size(),
                items.size(),
                items.stream().mapToDouble(Value::value).sum());
    }
}
