package org.scrutin.jobs.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.registry.Voters;
import org.scrutin.output.edition.Sha256;

/** Reads study files. One reader serves a whole run. */
public final class StudyReader {

    private final StateRegistry registry;
    private final SchemaCheck schema = new SchemaCheck();

    /**
     * A reader that knows states and groups.
     *
     * @param registry against which ids are checked
     */
    public StudyReader(StateRegistry registry) {
        this.registry = registry;
    }

    /**
     * Reads, checks and completes a study.
     *
     * @throws InputRefused with every mistake found, each with line and column
     */
    public StudyFile read(StudyPlace place) {
        return read(place, decode(place));
    }

    /**
     * Reads, checks and completes a study whose text is known already, whether or not its file is there.
     *
     * @param place where its file stands or will stand: paths are relative to it
     * @param text of the file
     * @throws InputRefused with every mistake found, each with line and column
     */
    public StudyFile read(StudyPlace place, String text) {
        YamlNode.Mapping written = new ToldFormats(place, registry).complete(parse(place, text));
        InputFaults faults = schema.faults(place.named(), written);
        faults.refuseIfAny();
        Bindings bindings = new Bindings(place.named(), faults);
        List<StudySource> sources = new RecordBinding(bindings).sources(written);
        faults.refuseIfAny();
        Voters voters = new SourceVoters(place, registry).of(sources);
        YamlNode.Mapping whole = Defaults.complete(written, voters);
        LaterFeatures.refuse(whole, bindings);
        StudyFile study = bind(
                place,
                new Data(sources, voters, new StudyFile.Written(Sha256.of(text), whole.plain())),
                whole,
                bindings);
        faults.refuseIfAny();
        return study;
    }

    private record Data(List<StudySource> sources, Voters voters, StudyFile.Written written) {}

    private StudyFile bind(StudyPlace place, Data data, YamlNode.Mapping whole, Bindings bindings) {
        RosterBinding rosters = new RosterBinding(data.voters().over(registry), bindings);
        StatisticsBinding statistics = new StatisticsBinding(bindings, rosters);
        RecordBinding records = new RecordBinding(bindings);
        return new StudyFile(
                place,
                whole.text("study"),
                whole.find("title").map(bindings::localText).orElse(LocalText.english(whole.text("study"))),
                data.sources(),
                data.voters(),
                records.selection(whole.mapping("select")),
                statistics.bind(whole),
                records.cycles(whole.get("cycles")),
                records.coverage(whole),
                rosters.roster(whole),
                records.rules(whole),
                new StudyFile.ReportSettings(
                        Bindings.texts(whole.mapping("report").items("formats")),
                        Bindings.texts(whole.mapping("report").items("languages"))),
                data.written());
    }

    private static YamlNode.Mapping parse(StudyPlace place, String text) {
        YamlNode tree = new YamlReader(place.named())
                .read(text)
                .orElseThrow(() -> new InputRefused(
                        InputFault.inFile(place.named(), "an empty file", "a study: at least study and sources")));
        if (tree instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        throw new InputRefused(
                InputFault.at(place.named(), tree.at(), "no keys with values", "study: NAME and sources"));
    }

    /** The file's text. Nothing that is no UTF-8 passes, so the text stands for the bytes one to one. */
    private static String decode(StudyPlace place) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(place.file());
        } catch (IOException e) {
            throw new InputRefused(InputFault.inFile(place.named(), "a file that can't be read", "a study file"));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InputRefused(InputFault.inFile(
                    place.named(),
                    "bytes that are no UTF-8 text",
                    "YAML in UTF-8; of a record as PDF or DOCX the command extract makes tables first"));
        }
    }
}
