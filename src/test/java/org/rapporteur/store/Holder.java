package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Another program that has a workspace open: opens it, says so, and holds it until its input ends. */
public final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        try (Database database = Database.open(Path.of(arguments[0]), Access.READ_WRITE, Clock.systemUTC())) {
            System.out.println("READY " + database.isReadOnly());
            while (System.in.read() >= 0) {
                // wait for the end
            }
        }
    }

    /** Starts it in a process of its own and waits until it has the file. */
    public static Process start(Path file) throws IOException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = holder.inputReader().readLine();
        if (!"READY false".equals(said)) {
            throw new IllegalStateException("the holder did not start: " + said);
        }
        return holder;
    }
}
