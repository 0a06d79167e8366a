package org.scrutin.jobs.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

class OutcomeParcelTest {

    /** A failure of a library may hold anything. */
    @SuppressWarnings("serial") // The point of it.
    private static final class Unsent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Object held = new Object();

        @Override
        public String getMessage() {
            return "it holds " + (held.hashCode() == 0 ? "" : "something");
        }
    }

    @Test
    void aFailureThatCanNotBeSentIsToldByItsWords() {
        Unsent failure = new Unsent();
        ReadOutcome.Failed sent = assertInstanceOf(
                ReadOutcome.Failed.class,
                OutcomeParcel.of(new ReadOutcome.Failed("r.pdf", failure)).open());
        assertEquals("r.pdf", sent.document());
        assertEquals(failure.toString(), sent.failure().getMessage());
        assertEquals(failure.getStackTrace()[0], sent.failure().getStackTrace()[0]);
    }
}
