package org.rapporteur.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    @Test
    void whatFailsHalfWayLeavesTheOldFileAndNoHalfOne() throws IOException {
        Path target = Files.writeString(folder.resolve("minutes.docx"), "old");
        assertThatThrownBy(() -> SafeFile.write(target, out -> {
                    out.write(new byte[5000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("minutes.docx");
        assertThatThrownBy(() -> SafeFile.write(target, out -> {
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("minutes.docx");
    }

    @Test
    void aWriterThatHidesWhatTheDiskSaidIsSeenThrough() {
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("minutes.docx"), out -> {
                    // A stream that is closed refuses like a disk that is full.
                    out.close();
                    hiding(out);
                }))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("minutes.docx");
        assertThat(folder.toFile().list()).isEmpty();
    }

    private static void hiding(OutputStream out) {
        try {
            out.write(1);
        } catch (IOException e) {
            throw new IllegalStateException("Failed to save: content types part");
        }
    }

    @Test
    void replacesAWholeFile() throws IOException {
        Path target = Files.writeString(folder.resolve("minutes.docx"), "old");
        SafeFile.write(target, out -> out.write("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(target).hasContent("new");
    }
}
