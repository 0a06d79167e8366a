package org.scrutin.jobs.load.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Cases of reading records, as data. */
public final class RecordCases {

    private RecordCases() {}

    /** The cases of a file beside this class. */
    public static List<Map<String, Object>> in(String file) {
        try (InputStream bytes = RecordCases.class.getResourceAsStream(file)) {
            Object loaded = new Load(LoadSettings.builder().setLabel(file).build())
                    .loadFromInputStream(Objects.requireNonNull(bytes, file));
            List<Map<String, Object>> cases = new ArrayList<>();
            for (Object one : (List<?>) loaded) {
                Map<String, Object> fields = new LinkedHashMap<>();
                ((Map<?, ?>) one).forEach((key, value) -> fields.put(String.valueOf(key), value));
                cases.add(fields);
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
