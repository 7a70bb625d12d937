package org.rapporteur.recognition;

import java.util.List;

/**
 * Who owes an action.
 *
 * @param name the vocabulary's short name of an organisation or contact ("UNHCR" for "HCR"), the words as written for
 *     an audience ("All IMs") or an unknown name ("UNHCEF")
 * @param suggestions for an unknown name the nearest known ones, best first; otherwise empty
 */
public record Owner(String name, OwnerKind kind, List<String> suggestions) {
    public Owner {
        suggestions = List.copyOf(suggestions);
    }

    public static Owner of(String name, OwnerKind kind) {
        return new Owner(name, kind, List.of());
    }
}
