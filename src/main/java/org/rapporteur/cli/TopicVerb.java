package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.UserError;
import org.rapporteur.topic.Passage;
import org.rapporteur.topic.export.TopicExport;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code topic}: everything said, decided and promised on a topic. */
@Command(
        name = "topic",
        mixinStandardHelpOptions = true,
        description = "Writes everything said, decided and promised on a topic, in order of meetings.")
final class TopicVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Parameters(paramLabel = "NAME", description = "The topic, as it stands in a heading.")
    private String name = "";

    @Option(names = "--out", paramLabel = "F.docx", description = "The Word file to write.")
    private @Nullable Path out;

    @Option(names = "--json", description = "A JSON array, an object a meeting.")
    private boolean json;

    TopicVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        Path target = out;
        if (target == null && !json) {
            throw new UserError("Say where the topic goes: --out F.docx, or --json to list it.");
        }
        if (target != null && !target.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new UserError("“" + target + "” does not end in .docx; a topic is written as a Word document.");
        }
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            List<Passage> thread = workspace.topics().thread(name);
            if (target != null) {
                new TopicExport()
                        .write(
                                workspace.directory().mainGroup().orElse(""),
                                workspace.topics().nameOf(name),
                                thread,
                                target);
            }
            if (json) {
                surroundings
                        .out()
                        .println(Json.pretty(
                                thread.stream().map(TopicVerb::shape).toList()));
            } else {
                surroundings.out().println("Wrote " + Lines.count(thread.size(), "meeting") + " to " + target);
            }
        }
    }

    private static Map<String, @Nullable Object> shape(Passage passage) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("date", passage.on().toString());
        shape.put("items", passage.items().stream().map(TopicVerb::item).toList());
        return shape;
    }

    private static Map<String, @Nullable Object> item(Passage.Item item) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("kind", item.kind().name());
        shape.put("text", item.text());
        shape.put("number", item.promised() == null ? null : item.promised().number());
        shape.put("status", item.promised() == null ? null : item.promised().status());
        return shape;
    }
}
