package org.rapporteur.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What holds the house together (docs/architecture.md). Rules name packages by their last parts, so fixtures fall under them. */
final class Rules {
    private static final Set<String> STARTS_THREADS = Set.of(
            "java.util.concurrent.Executors",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.ScheduledExecutorService",
            "java.util.concurrent.ForkJoinPool",
            "java.util.Timer",
            "javafx.concurrent.Task",
            "javafx.concurrent.Service");

    private Rules() {}

    /** All rules by name. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("javafx", javafx());
        rules.put("sql", sql());
        rules.put("poi", poi());
        rules.put("models", models());
        rules.put("controllers", controllers());
        rules.put("threads", threads());
        rules.put("dialogs", dialogs());
        rules.put("clock", clock());
        rules.put("names", names());
        rules.put("cycles", cycles());
        rules.put("shared", shared());
        rules.put("recognition", recognition());
        rules.put("store", store());
        rules.put("features", features());
        rules.put("kit", kit());
        rules.put("doors", doors());
        return rules;
    }

    private static ArchRule javafx() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..editor..", "..fx..", "..app..")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.fxmisc..", "org.controlsfx..")
                .because("everything but the screens runs and is tested without a window");
    }

    private static ArchRule sql() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("the file is reached through transactions only, so nothing is ever half written");
    }

    private static ArchRule poi() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..export..", "..office..", "..importing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.pdfbox..")
                .because("Office files are an affair of export and import, and slow to load");
    }

    private static ArchRule models() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                .because("a screen's model is tested without a window");
    }

    private static ArchRule controllers() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .because(
                        "a controller binds the view and forwards gestures; what is done is the model's and the service's");
    }

    private static ArchRule threads() {
        DescribedPredicate<JavaClass> starts =
                DescribedPredicate.describe("start threads", type -> STARTS_THREADS.contains(type.getName()));
        DescribedPredicate<JavaCall<?>> hops = DescribedPredicate.describe(
                "hop between threads",
                call -> isCall(call, "javafx.application.Platform", Set.of("runLater"))
                        || isCall(
                                call,
                                "java.lang.Thread",
                                Set.of("start", "ofPlatform", "ofVirtual", "startVirtualThread", "sleep", "<init>")));
        return noClasses()
                .that()
                .resideOutsideOfPackages("..fx..", "..store..")
                .should()
                .dependOnClassesThat(starts)
                .orShould()
                .callMethodWhere(hops)
                .because("there is one door for work in the background, which has a twin for tests");
    }

    private static ArchRule dialogs() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..fx..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.control.Alert")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.stage.FileChooser")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.stage.DirectoryChooser")
                .because("questions are asked through Dialogs, whose buttons name the deed and which tests can answer");
    }

    private static ArchRule clock() {
        DescribedPredicate<JavaCall<?>> now = DescribedPredicate.describe(
                "ask for the time without a clock",
                call -> isCall(call, "java.lang.System", Set.of("currentTimeMillis")) || isClockless(call));
        return noClasses().should().callMethodWhere(now).because("tests set the time");
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .because("such names say nothing about what a class is for");
    }

    private static ArchRule cycles() {
        return slices().matching("org.rapporteur.(**)")
                .should()
                .beFreeOfCycles()
                .because("arrows point one way");
    }

    private static ArchRule shared() {
        return onlyOn("..shared..", "..shared..").because("shared is plain Java that everything may use");
    }

    private static ArchRule recognition() {
        return onlyOn("..recognition..", "..recognition..", "..shared..")
                .because("recognition is pure: text, date and vocabulary in, a reading out");
    }

    private static ArchRule store() {
        return onlyOn("..store..", "..store..", "..shared..").because("the store knows no feature");
    }

    private static ArchRule kit() {
        return onlyOn("..fx..", "..fx..", "..shared..").because("the UI kit knows no feature");
    }

    private static ArchRule features() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..app..", "..cli..", "..workspace..")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..ui..", "..workspace..")
                .because("a feature's model knows neither its screens nor who put it together");
    }

    private static ArchRule doors() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..app..", "..cli..")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..app..", "..cli..")
                .because("window and command line stand at the top");
    }

    private static boolean isCall(JavaCall<?> call, String owner, Set<String> names) {
        return call.getTargetOwner().getName().equals(owner) && names.contains(call.getName());
    }

    private static boolean isClockless(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchRule onlyOn(String from, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.rapporteur..")).or(resideInAnyPackage(allowed)));
    }
}
