package org.rapporteur.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads a screen: {@code X.fxml} beside its {@code XController}, with the texts of the same package. */
public final class Fxml {
    private static final String SUFFIX = "Controller";

    private Fxml() {}

    /**
     * Builds the view of a controller that the composition root has made.
     *
     * @throws IllegalArgumentException when the class is not named as a controller or has no view beside it
     */
    public static Parent load(Object controller) {
        Class<?> type = controller.getClass();
        String name = type.getSimpleName();
        URL view = name.endsWith(SUFFIX)
                ? type.getResource(name.substring(0, name.length() - SUFFIX.length()) + ".fxml")
                : null;
        if (view == null) {
            throw new IllegalArgumentException("no view beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(view, I18n.beside(type).bundle());
        loader.setClassLoader(type.getClassLoader());
        loader.setControllerFactory(wanted -> {
            if (!wanted.isInstance(controller)) {
                throw new IllegalArgumentException(view + " wants a " + wanted.getName());
            }
            return controller;
        });
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot load " + view, broken);
        }
    }
}
