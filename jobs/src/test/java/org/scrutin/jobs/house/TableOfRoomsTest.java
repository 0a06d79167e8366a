package org.scrutin.jobs.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may know whom. A rule that finds no class to judge fails, so a renamed room cannot slip away from its rule.
 */
@AnalyzeClasses(packages = "org.scrutin", importOptions = DoNotIncludeTests.class)
class TableOfRoomsTest {
    private static final String ANALYSIS = "org.scrutin.analysis..";
    private static final String CHARTS = "org.scrutin.charts..";
    private static final String OUTPUT = "org.scrutin.output..";
    private static final String JOBS = "org.scrutin.jobs..";
    private static final String SPEC = "org.scrutin.charts.spec..";
    private static final String DRAW = "org.scrutin.charts.draw..";

    private static final String[] FILES = {"java.nio.file..", "java.nio.channels.."};

    private static final List<String> KNOWN_BY_ANALYSIS = List.of(
            "org.scrutin.analysis.",
            "org.apache.commons.math3.",
            "org.apache.commons.statistics.",
            "org.apache.commons.numbers.",
            "org.apache.commons.rng.",
            "java.lang.",
            "java.math.",
            "java.text.",
            "java.time.",
            "java.util.");

    private static final List<String> MODULES = List.of("analysis", "charts", "output", "jobs");

    /** Classes that are not read in are judged by no rule, and every rule below would pass. */
    @ArchTest
    static void everyRoomIsReadIn(JavaClasses all) {
        Set<String> read = all.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        for (String module : MODULES) {
            SortedSet<String> rooms = rooms(module);
            assertFalse(rooms.isEmpty(), module);
            for (String room : rooms) {
                assertTrue(read.contains(room), () -> room + " has sources and none of its classes is judged");
            }
        }
    }

    /** The packages of a module that hold a source file besides their description. */
    private static SortedSet<String> rooms(String module) {
        Path sources = Path.of("..", module, "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ArchTest
    static final ArchRule analysisIsPlainJava = classes()
            .that()
            .resideInAPackage(ANALYSIS)
            .should()
            .onlyDependOnClassesThat(describe(
                    "are the language, analysis itself, Commons Math or Commons Statistics",
                    TableOfRoomsTest::mayBeKnownByAnalysis))
            .because("a formula that sees files, clocks, Spark or drawings cannot be tested on its own numbers");

    @ArchTest
    static final ArchRule chartsKnowOnlyAnalysis = noClasses()
            .that()
            .resideInAPackage(CHARTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OUTPUT, JOBS, "org.apache.spark..", "tech.tablesaw..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(FILES)
            .because(
                    "a drawing is made from results and handed on as bytes; where it is written is the writers' matter");

    @ArchTest
    static final ArchRule aChartIsAValueBeforeItIsADrawing = noClasses()
            .that()
            .resideInAPackage(SPEC)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DRAW, "org.jfree..", "org.apache.batik..", "java.awt..")
            .because("what a chart says is checked, sorted and captioned without a picture");

    @ArchTest
    static final ArchRule outputKnowsNeitherSparkNorJFreeChart = noClasses()
            .that()
            .resideInAPackage(OUTPUT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JOBS, "org.apache.spark..", "scala..", "org.jfree..")
            .because("writers render a report that is already a value and decide nothing");

    @ArchTest
    static final ArchRule sparkStaysInJobs = noClasses()
            .that()
            .resideOutsideOfPackage(JOBS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..")
            .because("Spark tallies and analysis computes");

    @ArchTest
    static final ArchRule whatReadsAReportNeedsNoSpark = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.scrutin.jobs.published..",
                    "org.scrutin.jobs.publish..",
                    "org.scrutin.jobs.printed..",
                    "org.scrutin.jobs.verify..",
                    "org.scrutin.jobs.proof..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "scala..")
            .because("a report is written and held against its tables when the ballots are tallied");

    @ArchTest
    static final ArchRule tablesawStaysInOutput = noClasses()
            .that()
            .resideOutsideOfPackage(OUTPUT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tech.tablesaw..")
            .because("tables of the report are made in one place");

    @ArchTest
    static final ArchRule jfreechartStaysInDraw = noClasses()
            .that()
            .resideOutsideOfPackage(DRAW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..")
            .because("another drawing library must be able to take its place");

    @ArchTest
    static final ArchRule picocliStaysInCommands = noClasses()
            .that()
            .resideOutsideOfPackage("org.scrutin.jobs.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..")
            .because("a job is called by a program as well as by a command");

    @ArchTest
    static final ArchRule commandsAreTheOutermost = noClasses()
            .that()
            .resideOutsideOfPackage("org.scrutin.jobs.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.scrutin.jobs.cli..")
            .because("nothing inside the house may know how it was called");

    @ArchTest
    static final ArchRule analysisHasOneDirection = slices().matching("org.scrutin.analysis.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that know each other are one package");

    @ArchTest
    static final ArchRule chartsHaveOneDirection =
            slices().matching("org.scrutin.charts.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule outputHasOneDirection =
            slices().matching("org.scrutin.output.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jobsHaveOneDirection =
            slices().matching("org.scrutin.jobs.(**)").should().beFreeOfCycles();

    private static boolean mayBeKnownByAnalysis(JavaClass type) {
        String in = type.getBaseComponentType().getPackageName();
        // Spark ships tallies between machines by Java's own serialization.
        boolean shipped = type.getName().equals("java.io.Serializable");
        boolean primitive = in.isEmpty();
        return shipped || primitive || KNOWN_BY_ANALYSIS.stream().anyMatch(known -> (in + ".").startsWith(known));
    }
}
