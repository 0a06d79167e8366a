package org.scrutin.jobs.load.record.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The language tables that the program ships. */
public final class LanguageTables {

    /** Every table, by code. A new language is a file beside the others and its code here. */
    private static final List<String> CODES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private final List<LanguageTable> tables;

    private LanguageTables(List<LanguageTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /** Reads all tables. */
    public static LanguageTables shipped() {
        return new LanguageTables(CODES.stream().map(LanguageTables::resource).toList());
    }

    /** The tables, in code-point order of their languages. */
    public List<LanguageTable> all() {
        return tables;
    }

    public Optional<LanguageTable> table(String language) {
        return tables.stream()
                .filter(table -> table.language().equals(language))
                .findFirst();
    }

    /** The codes of all languages. */
    public List<String> languages() {
        List<String> codes = new ArrayList<>();
        tables.forEach(table -> codes.add(table.language()));
        return codes;
    }

    private static LanguageTable resource(String code) {
        String name = code + ".yaml";
        try (InputStream bytes = LanguageTables.class.getResourceAsStream(name)) {
            Load load = new Load(LoadSettings.builder().setLabel(name).build());
            return LanguageTable.of(new TableNode(name, load.loadFromInputStream(Objects.requireNonNull(bytes, name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
