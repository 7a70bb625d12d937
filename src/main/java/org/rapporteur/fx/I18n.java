package org.rapporteur.fx;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one feature, from {@code texts.properties} beside a class. Patterns follow {@link MessageFormat}; write the
 * typographic apostrophe (’), the straight one is a quote there.
 */
public final class I18n {
    /** The language of all texts so far; dates and numbers follow it. */
    public static final Locale LOCALE = Locale.UK;

    private final ResourceBundle bundle;

    private I18n(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts in the package of the given class. */
    public static I18n beside(Class<?> type) {
        // There is one language so far: to look for "texts_en_GB" and "texts_en" first means to open every library.
        return new I18n(ResourceBundle.getBundle(
                type.getPackageName() + ".texts",
                Locale.ROOT,
                type.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * The text of a key with its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the bundle lacks the key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), LOCALE).format(arguments);
    }

    /** For the {@code %key} of FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }
}
