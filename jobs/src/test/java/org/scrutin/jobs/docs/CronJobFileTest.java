package org.scrutin.jobs.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1PodFailurePolicyRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The CronJob is read by the types of Kubernetes' own client, which refuse an unknown key or a value of another type, and held
 * against a schema of words, which these types do not know.
 */
class CronJobFileTest {

    private static final Path FILE = Path.of("..", "docs", "scheduling", "cronjob.yaml");

    private final JsonMapper mapper = new JsonMapper();

    @Test
    void kubernetesReadsWhatIsMeant() throws IOException {
        V1CronJob job = V1CronJob.fromJson(json(Files.readString(FILE)));
        assertEquals("17 3 * * 1", job.getSpec().getSchedule());
        assertEquals("Etc/UTC", job.getSpec().getTimeZone());
        var run = job.getSpec().getJobTemplate().getSpec();
        V1PodFailurePolicyRule rule = run.getPodFailurePolicy().getRules().get(0);
        // The statuses for which no second try helps; 6 is tried twice more.
        assertEquals(List.of(1, 2, 3, 4, 5), rule.getOnExitCodes().getValues());
        assertEquals(2, run.getBackoffLimit());
        V1Container container = run.getTemplate().getSpec().getContainers().get(0);
        assertEquals(rule.getOnExitCodes().getContainerName(), container.getName());
        // Memory beside the heap: a container that is killed for memory tells no status.
        assertEquals("-Xmx2g", container.getEnv().get(0).getValue());
        assertEquals(
                3L << 30,
                container.getResources().getLimits().get("memory").getNumber().longValueExact());
    }

    @ParameterizedTest
    @CsvSource({
        "concurrencyPolicy, concurrentPolicy",
        "operator: In, operatr: In",
        "claimName, claim",
        "backoffLimit: 2, backoffLimit: two",
        "'values: [1, 2, 3, 4, 5]', values: 1",
        "runAsNonRoot: true, runAsNonRoot: [true]",
        "memory: 3Gi, memory: much",
        "containers:, container:"
    })
    void kubernetesRefusesWhatIsWrong(String right, String wrong) throws IOException {
        String text = json(Files.readString(FILE).replace(right, wrong));
        assertThrows(RuntimeException.class, () -> V1CronJob.fromJson(text));
    }

    @ParameterizedTest
    @CsvSource({
        "concurrencyPolicy: Forbid, concurrencyPolicy: Never",
        "'schedule: \"17 3 * * 1\"', schedule: weekly",
        "restartPolicy: Never, restartPolicy: Always",
        "action: FailJob, action: Fail"
    })
    void theSchemaRefusesAWordThatKubernetesDoesNotKnow(String right, String wrong) throws IOException {
        String text = Files.readString(FILE);
        assertEquals(List.of(), faults(text));
        assertFalse(faults(text.replace(right, wrong)).isEmpty(), wrong);
    }

    private List<String> faults(String yaml) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(getClass().getResourceAsStream("cronjob.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of("urn:scrutin:test:cronjob"), mapper.readTree(bytes));
            return schema.validate(mapper.readTree(json(yaml))).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private String json(String yaml) {
        return mapper.writeValueAsString(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }
}
