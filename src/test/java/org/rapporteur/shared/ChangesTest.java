package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void aListenerThatThrowsKeepsTheOthersFromNothing() {
        Changes changes = new Changes();
        List<Set<Change>> heard = new ArrayList<>();
        changes.subscribe(changed -> {
            throw new IllegalStateException("on purpose");
        });
        changes.subscribe(heard::add);

        changes.announce(Set.of(Change.MINUTES));

        assertThat(heard).containsExactly(Set.of(Change.MINUTES));
    }

    @Test
    void whoLeftIsNotTold() {
        Changes changes = new Changes();
        List<Set<Change>> heard = new ArrayList<>();
        changes.subscribe(heard::add).close();

        changes.announce(Set.of(Change.MINUTES));

        assertThat(heard).isEmpty();
    }
}
