package org.rapporteur.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold for the program, see real classes, and can fail. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rapporteur");
    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("org.rapporteur.architecture.fixture");

    static Stream<String> rules() {
        return Rules.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String name) {
        rule(name).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(String name) {
        assertThat(rule(name).evaluate(BAD).hasViolation())
                .as("the fixture breaks “%s”", name)
                .isTrue();
    }

    @Test
    void seesTheRealClasses() {
        assertThat(PROGRAM.size()).isGreaterThan(150);
        assertThat(PROGRAM)
                .extracting(type -> type.getName())
                .contains("org.rapporteur.Main", "org.rapporteur.store.Database", "org.rapporteur.followup.FollowUp");
    }

    private static ArchRule rule(String name) {
        ArchRule rule = Rules.all().get(name);
        assertThat(rule).as(name).isNotNull();
        return java.util.Objects.requireNonNull(rule);
    }
}
