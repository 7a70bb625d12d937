package org.rapporteur.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.directory.FieldError;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.Skill;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.navigation.Route;
import org.rapporteur.recognition.Owner;
import org.rapporteur.workspace.TestWorkspace;

class OrganisationsModelTest extends DirectoryOnScreen {
    @Test
    void organisationsAreFoundByAnyOfTheirNames() {
        organisations.wordsProperty().set("oim");

        assertThat(organisations.answerProperty().get().rows().stream().map(Organisation::shortName))
                .containsExactly("IOM");
    }

    @Test
    void aNewOrganisationCanBeUndone() {
        organisations.save(
                null, TestWorkspace.organisation("NRC", "Norwegian Refugee Council"), id -> {}, refused -> {});
        assertThat(shortNames()).contains("NRC");

        kit.undo().undo();
        assertThat(shortNames()).doesNotContain("NRC");

        kit.undo().redo();
        assertThat(shortNames()).contains("NRC");
    }

    @Test
    void aTakenShortNameIsRefusedAndNothingChanges() {
        List<FieldError> refused = new ArrayList<>();
        organisations.save(null, TestWorkspace.organisation("unhcr", "Another"), id -> {}, refused::add);

        assertThat(refused).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(FieldError.Field.SHORT_NAME);
            assertThat(error.sentence()).contains("unhcr");
        });
        assertThat(kit.notices().shown()).isEmpty();
        assertThat(kit.undo().canUndoProperty().get()).isFalse();
        assertThat(shortNames()).hasSize(4);
    }

    @Test
    void joiningAndLeavingTheGroupCanBeUndone() {
        Organisation iom = organisation("IOM");

        organisations.setMember(iom, true);
        assertThat(organisations.answerProperty().get().members()).containsExactly("IOM");

        kit.undo().undo();
        assertThat(organisations.answerProperty().get().members()).isEmpty();
    }

    @Test
    void fromWhenToWhenAnOrganisationIsAMemberIsSetAndUndone() {
        Organisation iom = organisation("IOM");
        Membership spring =
                new Membership(0, "IOM", TestWorkspace.TODAY.minusMonths(3), TestWorkspace.TODAY.minusMonths(1));
        organisations.setMembership(iom, spring);
        assertThat(organisations.answerProperty().get().members()).isEmpty();
        Membership stored = Objects.requireNonNull(organisations.membership(iom));
        assertThat(stored.isMemberOn(TestWorkspace.TODAY.minusMonths(2))).isTrue();

        organisations.setMembership(iom, new Membership(stored.id(), "IOM", spring.since(), null));
        assertThat(organisations.answerProperty().get().members()).containsExactly("IOM");

        kit.undo().undo();
        assertThat(organisations.membership(iom)).isEqualTo(stored);
        kit.undo().undo();
        assertThat(organisations.membership(iom)).isNull();
    }

    @Test
    void skillsAreRenamedTurnedAndMovedWithUndo() {
        MatrixModel skills = new MatrixModel(workspace, kit, Route.Matrix.Kind.SKILLS);
        skills.start();
        skills.addSkill(Skill.Kind.PROFILE, "GIS");
        skills.addSkill(Skill.Kind.PROFILE, "Surveys");
        skills.addSkill(Skill.Kind.COMPETENCY, "Patience");
        Skill gis = skills.viewProperty().get().skills().getFirst();

        skills.moveSkill(gis.id(), 1);
        assertThat(names(skills)).containsExactly("Surveys", "GIS", "Patience");
        skills.moveSkill(gis.id(), 1);
        assertThat(names(skills)).as("profiles stay first").containsExactly("Surveys", "GIS", "Patience");
        skills.renameSkill(gis.id(), "Maps");
        skills.turnSkill(gis.id());
        assertThat(names(skills)).containsExactly("Surveys", "Maps", "Patience");
        assertThat(skills.viewProperty().get().skills().get(1).kind()).isEqualTo(Skill.Kind.COMPETENCY);

        skills.renameSkill(gis.id(), "patience");
        assertThat(kit.notices().shown()).anyMatch(notice -> notice.error());
        assertThat(names(skills)).contains("Maps");

        kit.undo().undo();
        kit.undo().undo();
        kit.undo().undo();
        assertThat(names(skills)).containsExactly("GIS", "Surveys", "Patience");
        skills.stop();
    }

    private static List<String> names(MatrixModel skills) {
        return skills.viewProperty().get().skills().stream().map(Skill::name).toList();
    }

    @Test
    void mergingMovesFollowUpsAndNames() {
        organisations.merge(organisation("WFP"), organisation("UNHCR"));

        FollowUp owed = workspace
                .followUps()
                .find(FollowUpFilter.ALL, TestWorkspace.TODAY)
                .getFirst();
        assertThat(owed.owners().stream().map(Owner::name)).containsExactly("UNHCR");
        assertThat(organisation("UNHCR").aliases()).contains("HCR", "WFP", "PAM", "World Food Programme");
        assertThat(shortNames()).doesNotContain("WFP");

        kit.undo().undo();
        assertThat(shortNames()).contains("WFP");
        assertThat(owners()).containsExactly("UNHCR", "WFP");

        kit.undo().redo();
        assertThat(owners()).containsExactly("UNHCR");
    }

    private List<String> shortNames() {
        organisations.wordsProperty().set("");
        return organisations.answerProperty().get().rows().stream()
                .map(Organisation::shortName)
                .toList();
    }

    private Organisation organisation(String shortName) {
        return workspace.directory().organisations().stream()
                .filter(one -> one.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }
}
