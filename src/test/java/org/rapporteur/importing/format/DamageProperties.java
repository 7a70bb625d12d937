package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.importing.line.Line;
import org.rapporteur.shared.UserError;

/** Whatever happens to a file on its way, it is read, or refused with a sentence that names it. */
class DamageProperties {
    private final Documents documents = new Documents();

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                "wells.docx",
                "wells.doc",
                "wells.pdf",
                "wells-two.pdf",
                "boats.pdf",
                "boats.doc",
                "wells.html",
                "wells.md",
                "wells.txt");
    }

    @Property(tries = 400)
    void damagedFilesAreReadOrRefused(@ForAll("files") String name, @ForAll long seed) throws IOException {
        byte[] bytes = damaged(name, new Random(seed));
        try {
            List<Line> lines = documents.lines(name, bytes);
            assertThat(lines).allSatisfy(line -> assertThat(line.number()).isPositive());
        } catch (UserError refused) {
            assertThat(refused.sentence()).contains(name).endsWith(".");
        }
    }

    /** A letter far off the page made the search for columns go through every place up to it. */
    @Example
    void aLetterFarOffThePageHoldsNothingUp() throws IOException {
        damagedFilesAreReadOrRefused("wells-two.pdf", 1795417214803L);
    }

    /** Bits turned, a part cut out, a part doubled, the end torn off. */
    static byte[] damaged(String name, Random random) throws IOException {
        byte[] bytes = bytes(name);
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = random.nextInt(60); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> {
                int start = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(2000) + 1, bytes.length - start);
                for (int i = start; i < start + length; i++) {
                    bytes[i] = (byte) random.nextInt();
                }
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                byte[] longer = Arrays.copyOf(bytes, bytes.length * 2 - from);
                System.arraycopy(bytes, from, longer, bytes.length, bytes.length - from);
                bytes = longer;
            }
            default -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
        }
        return bytes;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DamageProperties.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    /** For longer runs: minutes as first argument. */
    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.systemUTC();
        long end = clock.millis() + Long.parseLong(arguments[0]) * 60_000;
        List<String> names = List.of(
                "wells.docx",
                "wells.doc",
                "wells.pdf",
                "wells-two.pdf",
                "boats.pdf",
                "boats.doc",
                "wells.html",
                "wells.txt");
        Documents documents = new Documents();
        long slowest = 0;
        long tries = 0;
        for (long seed = clock.millis(); clock.millis() < end; seed++) {
            String name = names.get((int) (seed % names.size()));
            long start = clock.millis();
            try {
                documents.lines(name, damaged(name, new Random(seed)));
            } catch (UserError refused) {
                // As it should be.
            } catch (RuntimeException | Error thrown) {
                System.out.println(name + " with seed " + seed + ": " + thrown);
            }
            long took = clock.millis() - start;
            if (took > slowest) {
                slowest = took;
                System.out.println(name + " with seed " + seed + " took " + took + " ms");
            }
            tries++;
        }
        System.out.println(tries + " tries, the slowest " + slowest + " ms");
    }
}
