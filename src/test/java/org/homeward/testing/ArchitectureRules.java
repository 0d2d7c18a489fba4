package org.homeward.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules of the package tree. They take the root package, so that the same rules are run on the
 * product and on a small planted tree that breaks every one of them.
 */
public final class ArchitectureRules {

    private static final Set<String> CORE =
            Set.of("domain", "position", "fairness", "matching", "allocation", "stepdown", "shift");
    private static final Set<String> APP_AND_BELOW = with(CORE, "app");
    private static final Set<String> SIDES =
            Set.of("store", "vault", "exchange", "report", "sample", "ui", "cli");
    private static final Set<String> DRAWING = Set.of("ui", "report");
    private static final String BENCH = ".*Bench(\\$.*)?";

    private final String root;

    public ArchitectureRules(String root) {
        this.root = root;
    }

    /** The tree is built from the domain upwards; the sides do not know each other. */
    public ArchRule layers() {
        var pure = Set.of("domain", "position");
        var all = new HashSet<>(APP_AND_BELOW);
        all.addAll(SIDES);
        all.add("chart");
        var mayKnow = new HashMap<String, Set<String>>();
        mayKnow.put("domain", Set.of());
        mayKnow.put("position", Set.of("domain"));
        mayKnow.put("fairness", pure);
        List.of("allocation", "shift").forEach(p -> mayKnow.put(p, pure));
        List.of("matching", "stepdown").forEach(p -> mayKnow.put(p, with(pure, "fairness")));
        mayKnow.put("app", CORE);
        SIDES.forEach(side -> mayKnow.put(side, APP_AND_BELOW));
        mayKnow.put("chart", Set.of("stepdown", "shift", "position", "domain"));
        DRAWING.forEach(side -> mayKnow.put(side, with(APP_AND_BELOW, "chart")));
        mayKnow.put("wiring", all);
        mayKnow.put(LayerRule.AT_THE_ROOT, with(all, "wiring"));
        return product(new LayerRule(root, mayKnow), "each part must stay liftable on its own");
    }

    /** Inside the domain everything stands on common; only carers and requests know children. */
    public ArchRule insideTheDomain() {
        var onCommon = Set.of("common");
        var onChild = Set.of("common", "child");
        var mayKnow =
                Map.of(
                        "common", Set.<String>of(),
                        "child", onCommon,
                        "carer", onChild,
                        "search", onChild,
                        "care", onCommon,
                        "review", onCommon,
                        "money", onCommon,
                        "audit", onCommon);
        return product(new LayerRule(at("domain"), mayKnow), "a word is explained by simpler ones");
    }

    /** A screen is reached by its destination, never by its class. */
    public ArchRule screensApart() {
        return slices().matching(at("ui.(*).."))
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(), resideInAnyPackage(at("ui.kit..")))
                .allowEmptyShould(true)
                .because("screens meet only in the kit");
    }

    /** No package is in a circle with another, however deep the two lie. */
    public ArchRule noCircles() {
        return slices().matching(at("(**)"))
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("a circle of packages can never be cut later");
    }

    /** The domain is plain Java: no files, databases, threads, logging or libraries. */
    public ArchRule plainDomain() {
        return plain("the domain is the field's language and nothing else", "domain");
    }

    /** The pure parts above the domain are plain Java too; the plan may use its solver. */
    public ArchRule plainCore() {
        return plain(
                "a pure part answers from its arguments only",
                CORE.toArray(String[]::new),
                "java.util.concurrent..",
                "org.ojalgo..");
    }

    /** Use cases know no library, so that stores, screens and file forms can change. */
    public ArchRule plainUseCases() {
        return classes()
                .that()
                .resideInAPackage(at("app.."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(root + "..", "java..", "org.jspecify..", "org.slf4j.."))
                .allowEmptyShould(true)
                .because("a use case asks its ports");
    }

    public ArchRule javaFxOnlyOnScreens() {
        return only("javafx..", at("ui.."), at("wiring.."))
                .because("the command line and the core run without a toolkit");
    }

    /** Screen and report show the same charts, so that a chart is built in one place. */
    public ArchRule chartsOnlyInTheirRoom() {
        return only("org.jfree..", at("chart.."), at("ui.."), at("report.."))
                .because("screen and report draw the same charts");
    }

    public ArchRule sqlOnlyInTheStore() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(at("store.."), at("vault.."), at("wiring.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "org.h2..",
                                "org.flywaydb..",
                                "org.postgresql.."))
                .allowEmptyShould(true)
                .because("the store alone speaks SQL");
    }

    /**
     * A view model is tested without a toolkit: properties and lists are all it knows of JavaFX.
     */
    public ArchRule viewModelsWithoutControls() {
        return noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx..")
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        "javafx.beans..",
                                                        "javafx.collections..",
                                                        "javafx.util.."))))
                .allowEmptyShould(true)
                .because("a view model has no nodes");
    }

    /** Only the wiring reads a clock; everybody else is given one, or the day. */
    public ArchRule noClock() {
        return noClasses()
                .that(not(insideWiringOrRoot()).and(not(nameMatching(BENCH))))
                .should()
                .accessTargetWhere(access("read a clock", ArchitectureRules::readsAClock))
                .allowEmptyShould(true)
                .because("an answer is given as at a day");
    }

    public ArchRule oneThreadHop() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(at("ui.kit.FxTasks"))
                .should()
                .accessTargetWhere(
                        access(
                                "hop to the JavaFX thread",
                                a -> is(a, "javafx.application.Platform", "runLater")))
                .allowEmptyShould(true)
                .because("one class hops to the JavaFX thread");
    }

    public ArchRule noPrinting() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(at("cli.."), root)
                .and(not(nameMatching(BENCH)))
                .should()
                .accessTargetWhere(access("print", ArchitectureRules::prints))
                .allowEmptyShould(true)
                .because("results go through the command line, troubles through the log");
    }

    private ArchRule product(LayerRule rule, String because) {
        return classes().should(rule).allowEmptyShould(true).because(because);
    }

    private ArchRule plain(String because, String... parts) {
        return plain(because, parts, new String[0]);
    }

    private ArchRule plain(String because, String[] parts, String... more) {
        var own = Arrays.stream(parts).map(p -> at(p + "..")).toArray(String[]::new);
        return classes()
                .that()
                .resideInAnyPackage(own)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(own)
                                .or(resideInAnyPackage(more))
                                .or(
                                        resideInAnyPackage(
                                                "java.lang..",
                                                "java.math",
                                                "java.text",
                                                "java.time..",
                                                "java.util",
                                                "java.util.function",
                                                "java.util.regex",
                                                "java.util.stream",
                                                "org.jspecify..")))
                .allowEmptyShould(true)
                .because(because);
    }

    private ArchRule only(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> insideWiringOrRoot() {
        return resideInAnyPackage(root, at("wiring.."));
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
            return !access.getTarget().getFullName().contains(Clock.class.getName());
        }
        return (owner.isEquivalentTo(Clock.class)
                        && (name.startsWith("system") || name.startsWith("tick")))
                || is(access, "java.lang.System", "currentTimeMillis")
                || is(access, "java.lang.System", "nanoTime")
                || access.getTarget().getFullName().equals("java.util.Date.<init>()")
                || is(access, "java.util.Calendar", "getInstance");
    }

    private static boolean prints(JavaAccess<?> access) {
        return is(access, "java.lang.System", "out")
                || is(access, "java.lang.System", "err")
                || access.getTarget().getFullName().endsWith(".printStackTrace()");
    }

    private static boolean is(JavaAccess<?> access, String owner, String name) {
        return access.getTargetOwner().getName().equals(owner)
                && access.getTarget().getName().equals(name);
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String what, Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(what, test);
    }

    private String at(String name) {
        return root + "." + name;
    }

    private static Set<String> with(Set<String> some, String one) {
        var more = new HashSet<>(some);
        more.add(one);
        return Set.copyOf(more);
    }
}
