package org.rapporteur.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.LockedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs verbs. Exit 0: done; 1: refused, with one sentence on standard error; 2: wrong usage, with a sentence and the usage
 * line. A stack trace goes to the log only.
 */
public final class CommandLineProgram {
    private static final Logger LOG = Logger.getLogger(CommandLineProgram.class.getName());

    private final Surroundings surroundings;
    private final CommandLine commands;

    public CommandLineProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
        CommandLine export = new CommandLine(new Export())
                .addSubcommand(new ExportMinutesVerb(surroundings))
                .addSubcommand(new ExportActionsVerb(surroundings))
                .addSubcommand(new ExportContactsVerb(surroundings))
                .addSubcommand(new ExportAttendanceVerb(surroundings))
                .addSubcommand(new ExportMatrixVerb(surroundings));
        CommandLine bringIn = new CommandLine(new ImportVerb(surroundings))
                .addSubcommand(new ImportContactsVerb(surroundings))
                .addSubcommand(new ImportTrackerVerb(surroundings));
        this.commands = new CommandLine(new Program())
                .addSubcommand("import", bringIn)
                .addSubcommand(new RecogniseVerb(surroundings))
                .addSubcommand(new ActionsVerb(surroundings))
                .addSubcommand(new ContactsVerb(surroundings))
                .addSubcommand(new FollowUpVerb(surroundings))
                .addSubcommand(new LedgerVerb(surroundings))
                .addSubcommand(new NextMeetingVerb(surroundings))
                .addSubcommand(new TopicVerb(surroundings))
                .addSubcommand("export", export)
                .addSubcommand(new EraseVerb(surroundings))
                .addSubcommand(new ChaseVerb(surroundings))
                .addSubcommand(new CirculateVerb(surroundings))
                .addSubcommand(new BriefVerb(surroundings))
                .addSubcommand(new CheckVerb(surroundings))
                .addSubcommand(new BackupVerb(surroundings))
                .registerConverter(LocalDate.class, CommandLineProgram::date)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler(wrongUsage())
                .setExecutionExceptionHandler((problem, command, parsed) -> refused(problem));
    }

    /** Runs one verb with its arguments and gives the exit code. */
    public int run(String... arguments) {
        int exit;
        try {
            exit = commands.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError problem) {
            exit = refused(problem);
        }
        surroundings.out().flush();
        surroundings.err().flush();
        return exit;
    }

    private int refused(Throwable problem) {
        switch (problem) {
            case UserError error -> {
                LOG.log(Level.INFO, error.sentence(), error.getCause());
                surroundings.err().println(error.sentence());
            }
            case LockedException locked -> surroundings.err().println(locked.getMessage());
            default -> {
                LOG.log(Level.SEVERE, "unexpected", problem);
                surroundings
                        .err()
                        .println("Something unexpected happened, nothing was written; the log of Rapporteur"
                                + " says what.");
            }
        }
        return ExitCode.SOFTWARE;
    }

    private IParameterExceptionHandler wrongUsage() {
        return (ParameterException problem, String[] arguments) -> {
            CommandLine command = problem.getCommandLine();
            surroundings.err().println(sentence(problem));
            surroundings.err().println("Usage: " + command.getHelp().synopsis(0).strip());
            return ExitCode.USAGE;
        };
    }

    private static String sentence(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        if (problem instanceof UnmatchedArgumentException strange
                && !strange.getUnmatched().isEmpty()) {
            return "“" + strange.getUnmatched().getFirst() + "” is not understood after “"
                    + command.getCommandSpec().qualifiedName() + "”; it takes "
                    + String.join(", ", words(command)) + ".";
        }
        String message = String.valueOf(problem.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    /** The verbs, or for a verb its options, in the order they are declared. */
    private static List<String> words(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? command.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .toList()
                : List.copyOf(command.getSubcommands().keySet());
    }

    private static LocalDate date(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    String.format(Locale.ROOT, "“%s” is no date; write it as in 2026-05-14.", words));
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    @Command(
            name = "rapporteur",
            mixinStandardHelpOptions = true,
            version = "Rapporteur 0.1.0",
            description = "Minutes and follow-ups of a working group. Without a verb the window opens.",
            synopsisSubcommandLabel = "VERB")
    private static final class Program implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Say what to do, for example: actions --agency UNICEF");
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes minutes, follow-ups, contacts, attendance or who is where to a file.")
    private static final class Export implements Runnable {
        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(), "Say what to export: contacts, attendance, matrix, minutes or actions.");
        }
    }
}
