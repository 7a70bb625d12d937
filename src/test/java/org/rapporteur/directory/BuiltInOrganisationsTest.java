package org.rapporteur.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.shared.Folding;

class BuiltInOrganisationsTest {
    private final List<Organisation> organisations = BuiltInOrganisations.load();

    @Test
    void coversTheOrganisationsThatSuchGroupsMeet() {
        assertThat(organisations).hasSizeGreaterThanOrEqualTo(90);
        assertThat(organisations).allSatisfy(one -> {
            assertThat(one.shortName()).isNotBlank().doesNotContain("|");
            assertThat(one.name()).isNotBlank();
        });
    }

    @Test
    void noNameBelongsToTwo() {
        Map<String, Set<String>> owners = new HashMap<>();
        for (Organisation one : organisations) {
            List<String> names = new ArrayList<>(one.aliases());
            names.add(one.shortName());
            names.add(one.name());
            names.forEach(name -> owners.computeIfAbsent(Folding.fold(name), key -> new HashSet<>())
                    .add(one.shortName()));
        }
        assertThat(owners).allSatisfy((name, who) -> assertThat(who).as(name).hasSize(1));
    }

    @Test
    void knowsFrenchAndSpanishAcronyms() {
        assertThat(shortNameOf("HCR")).isEqualTo("UNHCR");
        assertThat(shortNameOf("ACNUR")).isEqualTo("UNHCR");
        assertThat(shortNameOf("OIM")).isEqualTo("IOM");
        assertThat(shortNameOf("PAM")).isEqualTo("WFP");
        assertThat(shortNameOf("PMA")).isEqualTo("WFP");
        assertThat(shortNameOf("OMS")).isEqualTo("WHO");
        assertThat(shortNameOf("OPS")).isEqualTo("PAHO");
        assertThat(shortNameOf("CICR")).isEqualTo("ICRC");
        assertThat(shortNameOf("EASO")).isEqualTo("EUAA");
    }

    private String shortNameOf(String alias) {
        return organisations.stream()
                .filter(one -> one.aliases().contains(alias))
                .map(Organisation::shortName)
                .findFirst()
                .orElse("nobody");
    }
}
