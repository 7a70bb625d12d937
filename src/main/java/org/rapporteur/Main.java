package org.rapporteur;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.rapporteur.app.Demo;
import org.rapporteur.app.RapporteurApp;
import org.rapporteur.cli.CommandLineProgram;
import org.rapporteur.cli.Surroundings;
import org.rapporteur.shared.DataFolder;
import org.rapporteur.shared.LogFile;

/** The program's door: no arguments, or a workspace, open the window; a verb runs the command line. */
public final class Main {
    private static final Logger LOG = Logger.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String[] arguments) {
        if (opensWindow(arguments)) {
            openWindow(arguments);
            return;
        }
        if (arguments.length == 2 && arguments[0].equals("--demo")) {
            System.exit(Demo.run(arguments[1]));
        }
        DataFolder folder = DataFolder.ofUser();
        LogFile.start(folder.logs());
        Surroundings surroundings = new Surroundings(
                Clock.system(ZoneId.systemDefault()),
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                folder.defaultWorkspace());
        System.exit(new CommandLineProgram(surroundings).run(arguments));
    }

    private static void openWindow(String[] arguments) {
        // Views call each setter once by reflection: making a method handle for it takes far longer than the call.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        LogFile.start(DataFolder.ofUser().logs());
        try {
            Application.launch(RapporteurApp.class, arguments);
        } catch (RuntimeException noWindow) {
            LOG.log(Level.SEVERE, "The window could not be opened", noWindow);
            utf8(FileDescriptor.err)
                    .println("The window cannot be opened, most likely because there is no display; log in with one, or"
                            + " name a verb, as in: actions --agency UNICEF");
            System.exit(1);
        }
    }

    private static boolean opensWindow(String[] arguments) {
        return arguments.length == 0
                || arguments[0].equals("--sample")
                || (arguments.length == 1 && arguments[0].endsWith(".rapporteur"));
    }

    /** Answers are UTF-8 whatever the system thinks: scripts read them. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
