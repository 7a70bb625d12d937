package org.rapporteur.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's icon in the sizes that windows and task bars ask for. */
final class AppIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);

    private AppIcon() {}

    static List<Image> images() {
        return SIZES.stream()
                .flatMap(size -> Stream.ofNullable(AppIcon.class.getResource("icon-" + size + ".png")))
                .map(url -> new Image(url.toString()))
                .toList();
    }
}
