package org.rapporteur.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;

/** How everything looks: light or dark as the system has it or as chosen, at the chosen scale, in Inter. */
public final class Theme {
    /** Smallest and largest scale, in per cent. */
    public static final int MIN_SCALE = 85;

    public static final int MAX_SCALE = 200;

    /** Size of plain text at 100 %, in pixels. */
    private static final double TEXT_SIZE = 13.5;

    private static final double ICON_SIZE = 16;
    private static final double CHIP_ICON_SIZE = 12;
    private static final double EMPTY_ICON_SIZE = 36;

    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    /** Only in minutes. */
    private static final String ITALIC = "Italic";

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final IntegerProperty scale = new SimpleIntegerProperty(this, "scale", 100);

    /** Which of the two looks is wanted. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** As the system has it, with all fonts. */
    public Theme() {
        this(Choice.SYSTEM);
        loadRest();
    }

    /**
     * Loads the base style sheet and the fonts but those of {@link #loadRest}; to be made once, when JavaFX runs, and before
     * any control: the first control without a style sheet makes JavaFX load its own.
     */
    public Theme(Choice choice) {
        this.choice.set(choice);
        useBase();
        FONTS.forEach(Theme::loadFont);
    }

    /** Loads what the first screen does not need; to be called once the window is there. */
    public static void loadRest() {
        loadFont(ITALIC);
    }

    /** Dresses a scene, now and whenever the choice, the scale or the system's own setting changes. */
    public void dress(Scene scene) {
        choice.addListener((property, old, now) -> apply(scene));
        scale.addListener((property, old, now) -> apply(scene));
        Platform.getPreferences().colorSchemeProperty().addListener((property, old, now) -> apply(scene));
        apply(scene);
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Size of everything in per cent, {@link #MIN_SCALE} to {@link #MAX_SCALE}. */
    public IntegerProperty scaleProperty() {
        return scale;
    }

    /** Sets the scale to the nearest allowed value. */
    public void scaleTo(int percent) {
        scale.set(Math.clamp(percent, MIN_SCALE, MAX_SCALE));
    }

    /** How large the text of a control is, 1 at 100 %, for what a style sheet cannot size. */
    public static ObservableValue<Double> scaleOf(Labeled control) {
        return control.fontProperty().map(font -> font.getSize() / TEXT_SIZE);
    }

    public boolean isDark() {
        return switch (choice.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Dresses a scene that is drawn for paper: light, at 100 %. */
    static void dressForPaper(Scene scene) {
        scene.getStylesheets().setAll(sheet("light.css"), sheet("rapporteur.css"), sizeSheet(100));
    }

    private void apply(Scene scene) {
        useBase();
        scene.getStylesheets()
                .setAll(sheet(isDark() ? "dark.css" : "light.css"), sheet("rapporteur.css"), sizeSheet(scale.get()));
    }

    private void useBase() {
        String base = isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }

    private static String sheet(String name) {
        return String.valueOf(Theme.class.getResource(name));
    }

    private static String sizeSheet(int percent) {
        double scale = percent / 100.0;
        String css = String.format(
                Locale.ROOT,
                ".root{-fx-font-size:%.2fpx;}.ikonli-font-icon{-fx-icon-size:%.0fpx;}"
                        + ".chip .ikonli-font-icon{-fx-icon-size:%.0fpx;}"
                        + ".empty-state>.ikonli-font-icon{-fx-icon-size:%.0fpx;}",
                TEXT_SIZE * scale,
                ICON_SIZE * scale,
                CHIP_ICON_SIZE * scale,
                EMPTY_ICON_SIZE * scale);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void loadFont(String weight) {
        try (InputStream font = Theme.class.getResourceAsStream("fonts/Inter-" + weight + ".otf")) {
            Font.loadFont(font, TEXT_SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own font cannot be read", unreadable);
        }
    }
}
