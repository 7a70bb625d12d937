package org.rapporteur.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.lund@example.org", " im+focal@sub.example.int ", "o'neil@example.org"})
    void addressesArePassed(String address) {
        assertThat(MailAddress.of("A. Lund", address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.lund",
                "a lund@example.org",
                "a@b",
                "a@example..org",
                "a@x.org, b@x.org",
                "A <a@x.org>",
                "@x.org"
            })
    void othersAreNot(String address) {
        assertThat(MailAddress.of("A. Lund", address)).isEmpty();
    }
}
