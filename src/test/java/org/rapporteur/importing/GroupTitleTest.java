package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Wells Cluster – compte-rendu – Port Office, Port Alma           | Wells Cluster
        Lake Data Group – call notes #14                                | Lake Data Group
        Comité de pilotage n°4 — Relevé de conclusions                  | Comité de pilotage
        Compte rendu du 3ème Comité de Pilotage                         | Comité de Pilotage
        Lake Data Panel: third meeting, 1 June 2010                     | Lake Data Panel
        March 2016 Lake Solutions Group Meeting                         | Lake Solutions Group
        Rencontre du groupe technique Puits                             | groupe technique Puits
        Lake Decision meeting report                                    | Lake Decision
        En la ciudad de Port Alma, siendo las ocho, se celebra la octava reunión de la Junta Directiva del Lago, en línea | Junta Directiva del Lago
        """)
    void groupIsNamedWithoutWhatItsTitleAdds(String title, String group) {
        assertThat(GroupTitle.group(title)).isEqualTo(group);
    }
}
