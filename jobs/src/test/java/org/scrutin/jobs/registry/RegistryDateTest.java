package org.scrutin.jobs.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.output.edition.Sha256;

class RegistryDateTest {

    @Test
    void whoChangesATableSetsItsDay() {
        String tables = Arrays.stream(RegistryTable.values())
                .map(table -> table.shippedSha256() + "\n")
                .collect(Collectors.joining());
        assertEquals(
                RegistryDate.shipped().sha256(),
                Sha256.of(tables),
                "a table of the registry changed: set date and sha256 in registry.properties");
    }
}
