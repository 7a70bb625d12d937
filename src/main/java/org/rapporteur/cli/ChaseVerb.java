package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Owed;
import org.rapporteur.mail.MailAddress;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.workspace.Chasing;
import org.rapporteur.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chase}: drafts that remind agencies of what they owe. */
@Command(
        name = "chase",
        mixinStandardHelpOptions = true,
        description =
                "Writes an e-mail draft (.eml) with a tracker for each agency that owes something; sends nothing.")
final class ChaseVerb implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private WorkspaceOption workspaceOption = new WorkspaceOption();

    @Option(names = "--agency", paramLabel = "A", description = "Only this agency; several may be given.")
    private List<String> agencies = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "A JSON array.")
    private boolean json;

    ChaseVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        try (Workspace workspace = workspaceOption.read(surroundings)) {
            Chasing chasing = new Chasing(workspace, surroundings.clock());
            List<Chasing.Written> written = new ArrayList<>();
            for (String agency : wanted(workspace, chasing)) {
                Chasing.Chase chase = chasing.chase(agency);
                chase.refused().forEach(sentence -> surroundings.err().println(sentence));
                if (chase.reminder().open().isEmpty()) {
                    surroundings.err().println(agency + " owes nothing now; no draft was written.");
                } else {
                    written.add(chasing.write(chase, out));
                }
            }
            tell(written);
        }
    }

    private List<String> wanted(Workspace workspace, Chasing chasing) {
        if (agencies.isEmpty()) {
            return chasing.owing().stream().map(Owed::agency).toList();
        }
        Vocabulary vocabulary = workspace.directory().vocabulary();
        return agencies.stream()
                .map(name -> AgencyNames.shortName(name, vocabulary))
                .distinct()
                .toList();
    }

    private static Map<String, @Nullable Object> shape(Chasing.Written written) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("agency", written.chase().reminder().agency());
        shape.put("items", written.chase().reminder().open().size());
        shape.put("to", written.chase().to().stream().map(MailAddress::address).toList());
        shape.put("draft", written.draft().toString());
        shape.put("tracker", written.tracker().toString());
        return shape;
    }

    private void tell(List<Chasing.Written> written) {
        if (json) {
            surroundings
                    .out()
                    .println(Json.pretty(written.stream().map(ChaseVerb::shape).toList()));
            return;
        }
        written.forEach(one -> surroundings
                .out()
                .println(one.chase().reminder().agency() + " · "
                        + Lines.count(one.chase().reminder().open().size(), "follow-up") + " · " + one.draft()));
        surroundings.out().println(Lines.count(written.size(), "draft"));
    }
}
