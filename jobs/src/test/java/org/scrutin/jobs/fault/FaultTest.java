package org.scrutin.jobs.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose fault something is, and how it is told. */
class FaultTest {

    @Test
    void aFaultIsOneLine() {
        assertEquals(
                "a.csv, line 3, column 5: x; expected y",
                InputFault.at("a.csv", new Position(3, 5), "x", "y").message());
        assertEquals("a.csv: x", InputFault.at("a.csv", Position.NONE, "x", "").message());
        assertEquals("a.csv, line 3: x", InputFault.atLine("a.csv", 3, "x", "").message());
        assertEquals(
                "a.csv: x [31m y",
                InputFault.inFile("a.csv", "x\u001b[31m\ny", "").message().replace("  ", " "));
        assertEquals(
                "a.csv: " + "x".repeat(399) + "…; expected y",
                InputFault.inFile("a.csv", "x".repeat(1000), "y").message());
    }

    @Test
    void fiveOfAFileAreShownAndTheRestCounted() {
        InputFaults faults = new InputFaults();
        for (int i = 1; i <= 7; i++) {
            faults.add(InputFault.atLine("a", i, "x", ""));
        }
        faults.add(InputFault.inFile("b", "y", "")).addMore("b", 3).addMore("c", 0);
        assertEquals(
                List.of(
                        "a, line 1: x",
                        "a, line 2: x",
                        "a, line 3: x",
                        "a, line 4: x",
                        "a, line 5: x",
                        "a: and 2 more",
                        "b: y",
                        "b: and 3 more"),
                faults.messages());
        InputRefused refused = assertThrows(InputRefused.class, faults::refuseIfAny);
        assertEquals(faults.messages(), refused.lines());
        assertEquals(
                faults.messages(), new InputFaults().addAll(refused.faults()).messages());
    }

    @Test
    void theStatusTellsWhoseFaultItIs() {
        assertEquals(
                ExitStatus.REFUSED,
                ExitStatus.of(new IllegalStateException(new InputRefused(InputFault.inFile("f", "x", "y")))));
        assertEquals(ExitStatus.ENVIRONMENT, ExitStatus.of(new EnvironmentFailed("no", new IOException())));
        assertEquals(ExitStatus.ENVIRONMENT, ExitStatus.of(new OutOfMemoryError()));
        assertEquals(
                ExitStatus.ENVIRONMENT, ExitStatus.of(new UncheckedIOException(new AccessDeniedException("report"))));
        assertEquals(
                ExitStatus.ENVIRONMENT,
                ExitStatus.of(
                        new UncheckedIOException(new FileSystemException("report", "", "No space left on device"))));
        assertEquals(ExitStatus.OWN_FAULT, ExitStatus.of(new IllegalStateException("x")));
    }

    @Test
    void theWorstOfSeveralIsInTheOrderThatIsPromised() {
        List<Integer> promised = List.of(1, 6, 3, 5, 4, 0);
        for (ExitStatus left : ExitStatus.values()) {
            for (ExitStatus right : ExitStatus.values()) {
                if (promised.contains(left.code()) && promised.contains(right.code())) {
                    int first = Math.min(promised.indexOf(left.code()), promised.indexOf(right.code()));
                    assertEquals(
                            promised.get(first),
                            ExitStatus.worst(List.of(left, right)).code());
                }
            }
        }
        assertEquals(ExitStatus.DONE, ExitStatus.worst(List.of()));
    }
}
