package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recognise}: reads actions from standard input, one a line, without a workspace. */
@Command(
        name = "recognise",
        mixinStandardHelpOptions = true,
        description = "Reads one action a line from standard input and says who owes it and when.")
final class RecogniseVerb implements Runnable {
    private final Surroundings surroundings;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "The meeting's date.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    RecogniseVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
        for (String line : lines()) {
            Recognition read = recogniser.action(line, on);
            surroundings.out().println(json ? Json.line(shape(read)) : words(read));
        }
    }

    private List<String> lines() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> shape(Recognition read) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("owners", Json.owners(read.ownerNames()));
        shape.put("due", Json.due(read.dueSaid()));
        shape.put("topic", read.topic());
        return shape;
    }

    private static String words(Recognition read) {
        String topic = read.topic() == null ? "" : " · " + read.topic();
        return Lines.owners(read.ownerNames()) + " · " + Lines.due(read.dueSaid()) + topic;
    }
}
