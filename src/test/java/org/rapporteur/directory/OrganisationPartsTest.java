package org.rapporteur.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class OrganisationPartsTest {
    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Organisation organisation(String shortName) {
        return workspace.directory().organisations().stream()
                .filter(one -> one.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    private void makePart(String part, String of) {
        Organisation one = organisation(part);
        workspace
                .directory()
                .save(new Organisation(
                        one.id(), one.shortName(), one.name(), one.kind(), one.aliases(), new Belonging(of, "")));
    }

    @Test
    void noOrganisationIsAboveItselfHoweverLongTheWay() {
        makePart("IOM", "UNHCR");
        makePart("WFP", "IOM");
        makePart("UNICEF", "WFP");
        for (String below : List.of("IOM", "WFP", "UNICEF")) {
            assertThatThrownBy(() -> makePart("UNHCR", below))
                    .isInstanceOf(FieldError.class)
                    .hasMessage(
                            "“" + below + "” is part of “UNHCR” already, itself or through others, so it cannot be its"
                                    + " parent; name another organisation.");
        }
        assertThatThrownBy(() -> makePart("UNHCR", "UNHCR")).isInstanceOf(FieldError.class);
        assertThat(organisation("UNHCR").belonging().parent()).isNull();
        makePart("UNICEF", "UNHCR");
        makePart("WFP", "UNICEF");
        assertThat(organisation("WFP").belonging().parent()).isEqualTo("UNICEF");
    }

    @Test
    void anOrganisationMergedIntoAPartOfItsPartLeavesNoCircleAndComesBack() {
        makePart("IOM", "UNHCR");
        makePart("WFP", "IOM");
        long from = organisation("UNHCR").id();
        long into = organisation("WFP").id();
        MergedOrganisation merged =
                workspace.database().write(tx -> workspace.directory().merge(tx, from, into));
        assertThat(organisation("IOM").belonging().parent()).isEqualTo("WFP");
        assertThat(organisation("WFP").belonging().parent()).isNull();
        workspace.database().write(tx -> {
            workspace.directory().part(tx, merged);
            return merged;
        });
        assertThat(organisation("IOM").belonging().parent()).isEqualTo("UNHCR");
        assertThat(organisation("WFP").belonging().parent()).isEqualTo("IOM");
    }
}
