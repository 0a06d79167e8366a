package org.scrutin.jobs.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.jobs.fault.EnvironmentFailed;

/** Whether anybody answers where a master is said to be. */
class MasterAddressTest {

    @Test
    void onlyMastersOfSparksOwnKindAreKnockedAt() {
        for (String other :
                new String[] {"local[*]", "local-cluster[2,1,1024]", "yarn", "k8s://https://h:1", "nonsense"}) {
            assertEquals(Optional.empty(), MasterAddress.of(other));
        }
        for (String none : new String[] {"spark://", "spark://host", "spark://a b:1", "spark://a:1,", "spark://a:x"}) {
            assertEquals(Optional.empty(), MasterAddress.of(none), none);
        }
        assertEquals(
                2,
                MasterAddress.of("spark://a:7077,[::1]:7078")
                        .orElseThrow()
                        .addresses()
                        .size());
    }

    @Test
    void oneMasterThatAnswersIsEnough() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "spark://nowhere.invalid:1,127.0.0.1:" + silent.getLocalPort();
            assertDoesNotThrow(() -> MasterAddress.of(url).orElseThrow().reach());
        }
    }

    @Test
    void whereNobodyAnswersTheLineSaysWhereAndWhy() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }
        String url = "spark://nowhere.invalid:1,127.0.0.1:" + free;
        EnvironmentFailed failed = assertThrows(
                EnvironmentFailed.class,
                () -> MasterAddress.of(url).orElseThrow().reach());
        assertEquals(
                "the Spark master " + url + " is out of reach: there is no host nowhere.invalid; nothing answers on"
                        + " 127.0.0.1:" + free,
                failed.getMessage());
    }
}
