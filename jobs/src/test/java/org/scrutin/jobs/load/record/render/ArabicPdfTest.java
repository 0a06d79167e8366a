package org.scrutin.jobs.load.record.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.text.RecordText;

/** Real votes printed in Arabic as PDF, clean and with every fault, and read back from the places of the signs. */
class ArabicPdfTest {

    private static final List<Form> FORMS = List.of(Form.values());

    private static final List<Fault> FAULTS = List.of(Fault.values());

    private static final List<ArabicPdf.Letters> LETTERS = List.of(ArabicPdf.Letters.values());

    /** Votes that a fault may find no place in, one after the other. */
    private static final int ATTEMPTS = 60;

    /** Lines of two columns on a page. */
    private static final Layout NARROW = new Layout(
            40,
            90,
            Layout.Furniture.NONE,
            Layout.Heading.OWN_LINE,
            Layout.Last.SIGN,
            Layout.Sign.COMMA,
            Layout.End.SIGN,
            Layout.Words.WHOLE,
            Layout.Items.NUMBERED);

    @TempDir
    private Path folder;

    /** A record and the file that it is set in. */
    private record Setting(Trial trial, ArabicPdf pdf) {

        String name() {
            return trial.form() + "." + pdf.letters() + "." + pdf.columns() + "." + trial.faults() + ".pdf";
        }
    }

    /** Signs of vowels are drawn over letters, and nobody reads them. */
    @Test
    void everyLineIsReadAsItWasSet() throws IOException {
        List<String> lines = List.of(
                "الجمعية العامة",
                "أُجري تصويت مسجل، واعتُمد بأغلبية 121 صوتاً مقابل 5 أصوات، مع امتناع 49 عضواً عن التصويت.",
                "تاريخ التصويت: 1984-12-02",
                "الفقرات 5-7 من «المنطوق» (انظر الوثيقة A/CONF.192/2018/RC/3، الفقرة 12)",
                "39/17).",
                "المؤيــدون: إيران (جمهورية - الإسلامية)، لاتفيا، الأردن، ألبانيا، آيسلندا",
                "A/CONF.192/2018/RC/3",
                "18-11232 (C) 5/21");
        for (ArabicPdf.Letters letters : LETTERS) {
            Path file = folder.resolve(letters + ".pdf");
            new ArabicPdf(letters, 1).write(List.of(lines), file);
            RecordText read =
                    RecordDocument.read(file, "record", new InputFaults()).orElseThrow();
            assertEquals(
                    lines.stream()
                            .map(line -> line.replaceAll("[\\p{Mn}\\u0640]", ""))
                            .toList(),
                    read.lines().stream()
                            .map(line -> read.text(line).replaceAll("[\\p{Mn}\\u0640]", ""))
                            .toList());
        }
    }

    @Test
    void cleanPrintsAreReadExactly() {
        List<Setting> settings = new ArrayList<>();
        Random random = new Random(Sample.SEED);
        for (Form form : FORMS) {
            for (ArabicPdf.Letters letters : LETTERS) {
                settings.add(new Setting(trial(form, Layout.PLAIN, random), new ArabicPdf(letters, 1)));
                // The library's page is a table.
                if (form != Form.LIBRARY) {
                    settings.add(new Setting(trial(form, NARROW, random), new ArabicPdf(letters, 2)));
                }
            }
        }
        assertEquals(
                List.of(),
                settings.parallelStream()
                        .flatMap(setting -> {
                            List<Fate> fates = read(setting).orElseThrow().fates();
                            boolean exact =
                                    fates.stream().allMatch(fate -> fate == Fate.EXACT || fate == Fate.REPAIRED);
                            return exact ? Stream.empty() : Stream.of(setting.name() + ": " + fates);
                        })
                        .toList());
    }

    @Test
    void faultsAreToldAndNoVoteIsSilentlyWrong() {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < FAULTS.size(); i++) {
            turns.add(i);
        }
        assertEquals(
                List.of(), turns.parallelStream().flatMap(this::wrongWithFault).toList());
    }

    /** Each fault in the first shape from its own on that can have it. */
    private Stream<String> wrongWithFault(int turn) {
        Fault fault = FAULTS.get(turn);
        Optional<Form> form = Stream.concat(FORMS.stream().skip(turn % FORMS.size()), FORMS.stream())
                .filter(one -> fault.waiver(one, Tongue.AR).isEmpty())
                .findFirst();
        if (form.isEmpty()) {
            return Stream.empty();
        }
        Random random = new Random(Sample.SEED + turn);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Trial trial = new Trial(
                    Sample.DAYS.get(random.nextInt(Sample.DAYS.size())),
                    form.get(),
                    Tongue.AR,
                    Layout.PLAIN,
                    List.of(fault),
                    attempt);
            Setting setting = new Setting(trial, new ArabicPdf(LETTERS.get(turn / FORMS.size() % LETTERS.size()), 1));
            Optional<Judgement> read = read(setting);
            if (read.isPresent()) {
                return FaultGridTest.wrong(fault, form.get(), read.get()).stream()
                        .map(text -> setting.name() + " " + trial + ": " + text);
            }
        }
        return Stream.of(fault + " in " + form.get() + " finds no place");
    }

    private static Trial trial(Form form, Layout layout, Random random) {
        return new Trial(
                Sample.DAYS.get(random.nextInt(Sample.DAYS.size())),
                form,
                Tongue.AR,
                layout,
                List.of(),
                random.nextLong());
    }

    /** Prints and reads; empty where a fault finds no place. */
    private Optional<Judgement> read(Setting setting) {
        try {
            Draft draft = setting.trial().draft();
            Path file = folder.resolve(setting.name());
            setting.pdf()
                    .write(Typesetting.pages(draft, new Random(setting.trial().seed())), file);
            Optional<ReadRecord> record =
                    RecordDocument.read(file, "record", new InputFaults()).flatMap(Trial::read);
            return Optional.of(new Judgement(draft.real(), record));
        } catch (Bench.NoPlace e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
