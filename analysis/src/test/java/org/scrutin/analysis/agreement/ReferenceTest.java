package org.scrutin.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

class ReferenceTest {

    @Test
    void anIdLeadsBackToItsReference() {
        assertEquals(Optional.of(new Reference.OfState(new StateId("USA"))), Reference.parse("state:USA"));
        assertEquals(Optional.of(new Reference.OfGroup(new GroupId("NAM"))), Reference.parse("group:NAM"));
        assertEquals(Optional.of(new Reference.OfRoom()), Reference.parse("room"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state:USA", "group:state:USA", "group:NAM", "room"})
    void aReferenceLeadsBackToItsId(String id) {
        assertEquals(Optional.of(id), Reference.parse(id).map(Reference::id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "USA", "state:", "group: ", "State:USA", "room:"})
    void otherTextsAreNoReference(String text) {
        assertEquals(Optional.empty(), Reference.parse(text));
    }
}
