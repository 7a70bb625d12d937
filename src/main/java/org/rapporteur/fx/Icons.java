package org.rapporteur.fx;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the Feather set (MIT), drawn as glyphs in the colour of the text around them. */
public final class Icons {
    private Icons() {}

    /**
     * An icon by its Feather name ("check", "file-text").
     *
     * @throws IllegalArgumentException for a name the set lacks
     */
    public static FontIcon of(String name) {
        return new FontIcon("fth-" + name);
    }
}
