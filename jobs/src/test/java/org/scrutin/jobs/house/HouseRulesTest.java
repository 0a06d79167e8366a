package org.scrutin.jobs.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.scrutin.jobs.house.BannedCall.CONSTRUCTOR;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/** What no room does, because the same input must give the same bytes on every machine. */
@AnalyzeClasses(packages = "org.scrutin", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String CLI = "org.scrutin.jobs.cli..";

    /** Of JFreeChart and of the library that writes PDF. */
    private static final List<String> LAID_DOWN =
            List.of("org.scrutin.charts.draw.FigurePlot.draw", "org.scrutin.output.write.PdfCharts.buildSVGImage");

    @ArchTest
    static final ArchRule noPackageForOddsAndEnds = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..common..", "..misc..")
            .because("a package is named for what it knows");

    @ArchTest
    static final ArchRule noClassForOddsAndEnds = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)(\\$.*)?")
            .because("a type is named for what it is");

    @ArchTest
    static final ArchRule oneWayToLog = noClasses()
            .that()
            // openhtmltopdf speaks java.util.logging; this class hands what it says to SLF4J.
            .doNotHaveFullyQualifiedName("org.scrutin.output.write.RendererLog")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.apache.commons.logging..", "org.apache.log4j..", "org.apache.logging..")
            .because("SLF4J is the one logging interface here; what stands behind it is the launcher's matter");

    @ArchTest
    static final ArchRule onlyCommandsSpeakToTheTerminal = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("--quiet and the exit status are promises that one package keeps");

    @ArchTest
    static final ArchRule noDefaultLocale = neverCalled(
                    "a method that asks for the machine's locale",
                    BannedCall.of(Locale.class, "getDefault"),
                    BannedCall.of(String.class, "toLowerCase").without(Locale.class),
                    BannedCall.of(String.class, "toUpperCase").without(Locale.class),
                    BannedCall.of(String.class, "format").without(Locale.class),
                    BannedCall.of(String.class, "formatted"),
                    BannedCall.of(PrintStream.class, "printf").without(Locale.class),
                    BannedCall.of(PrintWriter.class, "printf").without(Locale.class),
                    BannedCall.of(NumberFormat.class, "getInstance").without(Locale.class),
                    BannedCall.of(DecimalFormat.class, CONSTRUCTOR).without(DecimalFormatSymbols.class),
                    BannedCall.of(MessageFormat.class, "format").taking(String.class),
                    BannedCall.of(MessageFormat.class, CONSTRUCTOR).without(Locale.class),
                    BannedCall.of(Collator.class, "getInstance").without(Locale.class),
                    BannedCall.of(DateTimeFormatter.class, "ofPattern").without(Locale.class),
                    BannedCall.of(ResourceBundle.class, "getBundle").without(Locale.class))
            .because(
                    "a report made in Ankara has the same i as one made in Geneva: pass Locale.ROOT or the report's own");

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.scrutin.jobs.cli.WallClock")
            .should()
            .callMethod(Instant.class, "now")
            .because("a run's lock, log and metrics name a time of day, and nothing else does");

    @ArchTest
    static final ArchRule noTimeZoneAndNoClock = neverCalled(
                    "the machine's time zone or its clock",
                    BannedCall.of(ZoneId.class, "systemDefault"),
                    BannedCall.of(TimeZone.class, "getDefault"),
                    BannedCall.of(Clock.class, "systemDefaultZone"),
                    BannedCall.of(Clock.class, "systemUTC"),
                    BannedCall.of(LocalDate.class, "now"),
                    BannedCall.of(LocalDateTime.class, "now"),
                    BannedCall.of(ZonedDateTime.class, "now"),
                    BannedCall.of(OffsetDateTime.class, "now"),
                    BannedCall.of(Year.class, "now"),
                    BannedCall.of(System.class, "currentTimeMillis"),
                    BannedCall.of(Date.class, CONSTRUCTOR).shorterThan(1),
                    BannedCall.of(Calendar.class, "getInstance").without(TimeZone.class),
                    BannedCall.of(GregorianCalendar.class, CONSTRUCTOR).without(TimeZone.class))
            .because("no file of a report names a time of day; a duration is measured with System.nanoTime");

    @ArchTest
    static final ArchRule noDefaultCharset = neverCalled(
                    "something in the machine's charset",
                    BannedCall.of(Charset.class, "defaultCharset"),
                    BannedCall.of(String.class, "getBytes").without(Charset.class),
                    BannedCall.of(String.class, CONSTRUCTOR)
                            .taking(byte[].class)
                            .without(Charset.class),
                    BannedCall.of(InputStreamReader.class, CONSTRUCTOR).without(Charset.class, CharsetDecoder.class),
                    BannedCall.of(OutputStreamWriter.class, CONSTRUCTOR).without(Charset.class, CharsetEncoder.class),
                    BannedCall.of(FileReader.class, CONSTRUCTOR).without(Charset.class),
                    BannedCall.of(FileWriter.class, CONSTRUCTOR).without(Charset.class),
                    BannedCall.of(PrintStream.class, CONSTRUCTOR).without(Charset.class),
                    BannedCall.of(PrintWriter.class, CONSTRUCTOR)
                            .taking(OutputStream.class)
                            .without(Charset.class),
                    BannedCall.of(Scanner.class, CONSTRUCTOR).without(Charset.class, String.class),
                    BannedCall.of(ByteArrayOutputStream.class, "toString").without(Charset.class))
            .because("files are UTF-8 whatever the machine is set to: name the charset");

    @ArchTest
    static final ArchRule noOrderFromAHash = neverCalled(
                    "a map or set that has no order of its own",
                    BannedCall.of(HashMap.class, CONSTRUCTOR),
                    BannedCall.of(HashSet.class, CONSTRUCTOR),
                    BannedCall.of(Map.class, "copyOf"),
                    BannedCall.of(Set.class, "copyOf"),
                    BannedCall.of(Collectors.class, "toSet"),
                    BannedCall.of(Collectors.class, "toUnmodifiableSet"),
                    BannedCall.of(Collectors.class, "toUnmodifiableMap"),
                    BannedCall.of(Collectors.class, "toMap").shorterThan(4),
                    BannedCall.of(Collectors.class, "groupingBy").shorterThan(3))
            .because("what can be iterated reaches a file sooner or later:"
                    + " LinkedHashMap, LinkedHashSet, TreeMap, TreeSet and EnumMap keep an order");

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("two studies in one run must not hear of each other");

    @ArchTest
    static final ArchRule fourParameters = methods()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and(describe("take more than four parameters", HouseRulesTest::takesMany))
            .should(ArchCondition.from(describe("be laid down by a library", HouseRulesTest::isLaidDown)))
            .because("what always goes together has a name: make it a type");

    @ArchTest
    static final ArchRule noPublicMethodTakesABoolean = noMethods()
            .that()
            .arePublic()
            .should()
            .haveRawParameterTypes(describe("one of them boolean", HouseRulesTest::hasBoolean))
            .because("a true at a call says nothing: two methods or an enum do");

    private static boolean takesMany(JavaMethod method) {
        return method.getRawParameterTypes().size() > 4;
    }

    private static boolean isLaidDown(JavaMethod method) {
        return LAID_DOWN.contains(method.getOwner().getName() + "." + method.getName());
    }

    private static boolean hasBoolean(List<JavaClass> parameters) {
        return parameters.stream().anyMatch(type -> type.isEquivalentTo(boolean.class));
    }

    private static ArchRule neverCalled(String what, BannedCall... calls) {
        return noClasses().should().callCodeUnitWhere(BannedCall.anyOf(what, List.of(calls)));
    }
}
