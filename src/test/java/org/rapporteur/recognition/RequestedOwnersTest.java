package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

/** Owners who are asked, who act by a role, or whom a label in a bracket names. */
class RequestedOwnersTest {
    private static final LocalDate ON = LocalDate.of(2019, 5, 14);
    private static final Recogniser RECOGNISER =
            new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    private static String owners(String action) {
        return RECOGNISER.action(action, ON).owners().stream()
                .map(owner -> owner.what().name())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        The group asked WFP to share the list of wells            | WFP         | share the list of wells
        The meeting has requested IOM and UNHCR to map the roads  | IOM, UNHCR  | map the roads
        Il est demandé aux partenaires de soumettre leurs données | partenaires | soumettre leurs données
        Il a été demandé à l'OIM de finaliser la carte            | IOM         | finaliser la carte
        Le groupe demande à l'OIM de finaliser la carte           | IOM         | finaliser la carte
        Se solicita a los socios enviar sus datos                 | socios      | enviar sus datos
        El grupo pidió al ACNUR que envíe el mapa                 | UNHCR       | envíe el mapa
        """)
    void whoIsAskedOwes(String action, String owners, String task) {
        assertThat(owners(action)).isEqualTo(owners);
        assertThat(RECOGNISER.action(action, ON).task()).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The group asked for a map of the wells", "Le groupe demande une carte des puits"})
    void whatIsAskedForIsNobodys(String action) {
        assertThat(owners(action)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        the coordinator to share the list by Friday | coordinator
        The chair will write to the ministry        | chair
        Le coordonnateur enverra le compte rendu    | coordonnateur
        La coordinadora enviará el acta             | coordinadora
        """)
    void rolesInSmallLettersOwe(String action, String owner) {
        assertThat(owners(action)).isEqualTo(owner);
        assertThat(RECOGNISER.action(action, ON).owners().getFirst().what().kind())
                .isEqualTo(OwnerKind.AUDIENCE);
    }

    @Test
    void verbThatIsAlsoRoleIsNoOwner() {
        assertThat(owners("Chair the session on wells")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Ana and Ben to print the map         | Ana, Ben
        Ken (WFP) and Tom (IOM) to print it  | Ken, Tom
        """)
    void peopleMayBeCalledLikeCountriesCodes(String action, String owners) {
        assertThat(owners(action)).isEqualTo(owners);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEN to be added to the map", "Kenya to be added to the map"})
    void countriesOweNothing(String action) {
        assertThat(owners(action)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Tous les partenaires sont invités à soumettre leurs données | Tous les partenaires
        All partners are invited to submit their figures            | All partners
        Todos los socios son invitados a enviar sus datos           | Todos los socios
        """)
    void audienceEndsBeforeItsVerb(String action, String owner) {
        assertThat(owners(action)).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Print the map (Resp. : Port Office, WFP)                              | Port Office, WFP
        Print the map. (Resp. : Port Office, Dry Wells Unit ; délai : 3 juin) | Port Office, Dry Wells Unit
        Print the map. (Resp.: the two services concerned; term: 3 June)      | the two services concerned
        """)
    void labelInBracketSaysWhoOwes(String action, String owners) {
        assertThat(owners(action)).isEqualTo(owners);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tou·te·s : relire la note", "participant·e·s : relire la note"})
    void inclusiveFrenchNamesAudiences(String action) {
        assertThat(RECOGNISER.action(action, ON).owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.what().kind()).isEqualTo(OwnerKind.AUDIENCE));
    }

    @Test
    void chaqueOrganisationIsAnAudienceBeforeAFrenchVerb() {
        assertThat(owners("chaque organisation communique son montant")).isEqualTo("chaque organisation");
    }
}
