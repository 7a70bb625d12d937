package org.rapporteur.directory.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.directory.ContactFilter;
import org.rapporteur.fx.FilterKey;
import org.rapporteur.fx.I18n;

/** What the filter of people understands, with the values that there are. */
final class PeopleKeys {
    private static final List<String> STATES = Arrays.stream(ContactFilter.State.values())
            .map(ContactFilter.State::word)
            .toList();

    private PeopleKeys() {}

    static List<FilterKey> of(I18n texts, Supplier<PeopleModel.Answer> answer) {
        return List.of(
                FilterKey.of(ContactFilter.AGENCY, texts.text("key.agency"), () -> answer.get()
                        .organisations()),
                FilterKey.of(ContactFilter.COUNTRY, texts.text("key.country"), () -> answer.get()
                        .countries()),
                FilterKey.of(ContactFilter.PROFILE, texts.text("key.profile"), () -> answer.get()
                        .profiles()),
                FilterKey.of(ContactFilter.LANGUAGE, texts.text("key.language"), () -> answer.get()
                        .languages()),
                FilterKey.of(ContactFilter.STATION, texts.text("key.station"), List::of),
                new FilterKey(ContactFilter.IS, texts.text("key.is"), () -> STATES, STATES::contains));
    }
}
