package org.rapporteur.importing.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.Likeness;
import org.rapporteur.importing.contacts.ImportPlan.Outcome;
import org.rapporteur.workspace.TestWorkspace;

// Lists are written as they are in a file, with tabs and line ends to be seen.
@SuppressWarnings("StringConcatToTextBlock")
class ContactImportTest extends ContactImporting {
    @Test
    void columnsAreKnownByTheirTitlesInThreeLanguages() {
        assertThat(bringIn(
                                "a.csv",
                                "Nom;Prénom;Agence;Fonction;Courriel;Pays\nExemple;Anne;HCR;Analyste;anne@example.org;Tchad\n")
                        .count(Outcome.CREATED))
                .isEqualTo(1);
        bringIn(
                "b.csv",
                "Nombre\tApellidos\tOrganización\tCargo\tCorreo electrónico\tPaíses cubiertos\n"
                        + "María José\tPérez Ejemplo\tOIM\tAnalista\tmaria@example.org\tPerú; Chile\n");
        bringIn(
                "c.csv",
                "Name,Agency,Job title,E-mail address,Mobile,On mailing list\n"
                        + "\"Sample, Bruno\",WFP,Officer,bruno@example.org,+41 22 000 11 22,yes\n");

        assertThat(all())
                .extracting(Contact::name, Contact::organisation, Contact::position, Contact::email)
                .containsExactly(
                        tuple("Anne Exemple", "UNHCR", "Analyste", "anne@example.org"),
                        tuple("Bruno Sample", "WFP", "Officer", "bruno@example.org"),
                        tuple("María José Pérez Ejemplo", "IOM", "Analista", "maria@example.org"));
        assertThat(all().get(1).reach().phones()).containsExactly(new Address(Address.Kind.MOBILE, "+41 22 000 11 22"));
        assertThat(all().get(1).standing().mailingList()).isTrue();
        assertThat(all().get(2).post().covers()).containsExactly("Perú", "Chile");
    }

    @Test
    void aListThatComesAgainUpdatesAndDoublesNobody() {
        String first =
                "Name,Organisation,Position,Email\nAna Example,UNHCR,Officer,ana@example.org\nBo,IOM,,bo@example.org\n";
        bringIn("a.csv", first);
        ImportPlan same = plan("a.csv", first);
        assertThat(same.count(Outcome.UNCHANGED)).isEqualTo(2);

        ImportPlan moved = bringIn(
                "a.csv",
                "Name,Organisation,Position,Email\nAna Example,IOM,Chief,ana@example.org\nBo,IOM,,bo@new.example.org\n");

        assertThat(moved.count(Outcome.UPDATED)).isEqualTo(2);
        assertThat(all())
                .extracting(Contact::name, Contact::organisation, Contact::position)
                .containsExactly(tuple("Ana Example", "IOM", "Chief"), tuple("Bo", "IOM", ""));
        assertThat(all().get(1).reach().emails()).hasSize(2);
    }

    @Test
    void anImportIsTakenBackWhole() {
        bringIn("a.csv", "Name,Organisation,Position\nAna Example,UNHCR,Officer\n");
        List<Contact> before = all();
        ImportPlan plan = plan("b.csv", "Name,Organisation,Position\nAna Example,UNHCR,Chief\nNew Person,WFP,\n");
        ContactImport.Done done = workspace.contactImport().apply(plan);
        List<Contact> after = all();
        assertThat(after).hasSize(2);

        workspace.contactImport().undo(done);
        assertThat(all()).isEqualTo(before);

        workspace.contactImport().again(done);
        assertThat(all()).isEqualTo(after);
    }

    @Test
    void likelyDoublesAreTakenAndNamedWithTheReason() {
        bringIn(
                "a.csv",
                "Name,Organisation,Email\nJosé García,UNHCR,jose@example.org\nInfo Desk,UNHCR,info@example.org\n");

        ImportPlan plan = bringIn(
                "b.csv",
                "Name,Organisation,Email\nGARCIA Jose,UNHCR,\nSara Sample,IOM,info@example.org\nTwin Name,WFP,t1@example.org\n"
                        + "Twin Name,WFP,t2@example.org\n");

        assertThat(plan.doubles())
                .extracting(ImportPlan.DoubleAt::line, one -> one.likely().why())
                .containsExactly(tuple(2, Likeness.SPELLING), tuple(3, Likeness.EMAIL), tuple(5, Likeness.NAME));
        assertThat(all()).hasSize(6);
        assertThat(workspace.people().contacts().doubles()).hasSize(3);

        // The two of one name are told by their addresses when the list comes again.
        assertThat(plan(
                                "b.csv",
                                "Name,Organisation,Email\nTwin Name,WFP,t1@example.org\nTwin Name,WFP,t2@example.org\n")
                        .count(Outcome.UNCHANGED))
                .isEqualTo(2);
    }

    @Test
    void whatTheUserCorrectsIsRemembered() {
        ColumnMatching corrected = ColumnMatching.BY_TITLE
                .with("Who", Optional.of(Target.of(ContactField.FULL_NAME)))
                .with("Email", Optional.empty());
        workspace.contactImport().remember(corrected);
        bringIn("a.csv", "WHO,Email\nAna Example,ana@example.org\n");

        assertThat(all()).singleElement().satisfies(ana -> {
            assertThat(ana.name()).isEqualTo("Ana Example");
            assertThat(ana.email()).isEmpty();
        });
    }

    @Test
    void anUnknownOrganisationIsKeptAsWrittenUntilItsNameIsDecided() {
        bringIn("a.csv", "Name,Organisation\nAna Example,Lake Schools Network\n");
        assertThat(all().getFirst().organisation()).isEqualTo("Lake Schools Network");
        assertThat(workspace.people().names().undecided()).singleElement().satisfies(name -> assertThat(name.people())
                .isEqualTo(1));

        workspace.people().names().isNew("Lake Schools Network", TestWorkspace.organisation("LSN", ""));
        assertThat(all().getFirst().organisation()).isEqualTo("LSN");
        assertThat(workspace.people().names().undecided()).isEmpty();
    }
}
