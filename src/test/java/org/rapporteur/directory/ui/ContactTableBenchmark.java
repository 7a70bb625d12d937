package org.rapporteur.directory.ui;

import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.rapporteur.benchmark.Spread;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.ContactFilter;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.OnFx;
import org.rapporteur.fx.Theme;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;
import org.rapporteur.workspace.TestKit;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/**
 * Filters the table of 20,000 people on its screen: from the answer of the filter to the end of the pulse that draws it, and
 * with the filter itself.
 */
public final class ContactTableBenchmark {
    private static final int CONTACTS = 20_000;
    private static final int ROUNDS = 60;
    private static final List<String> ORGANISATIONS = List.of("UNHCR", "UNICEF", "IOM", "WFP");
    private static final List<String> COUNTRIES = List.of("Lakeland", "Highland", "Rivermark", "Coastland");

    private ContactTableBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("contact-table");
        try (Workspace workspace = TestWorkspace.in(folder)) {
            workspace.people().contacts().take(people());
            Kit kit = TestKit.in(folder);
            PeopleModel model = new PeopleModel(workspace, kit);
            OnFx.run(() -> open(workspace, kit, model, folder));
            for (List<Query> pair : pairs()) {
                measure(model, pair);
            }
        }
        Platform.exit();
    }

    private static List<List<Query>> pairs() {
        Query all = Query.ALL;
        Query word = Query.of(Term.word("ana"));
        Query agency = Query.of(Term.of(ContactFilter.AGENCY, "IOM"));
        Query both = Query.of(Term.of(ContactFilter.COUNTRY, "Lakeland"), Term.word("officer"));
        return List.of(List.of(word, all), List.of(agency, all), List.of(both, agency), List.of(both, word));
    }

    private static void open(Workspace workspace, Kit kit, PeopleModel model, Path folder) {
        // The file is asked on this thread here; on the real one it may not be.
        PeopleController screen = new PeopleController(
                model,
                new PeopleFiles(workspace, kit),
                new ErasingModel(workspace, folder, kit, () -> {}),
                kit,
                route -> {});
        Stage stage = new Stage();
        Scene scene = new Scene(new StackPane(screen.face().view()), 1280, 760);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.face().shown();
        Toolkit.getToolkit().firePulse();
    }

    /** Goes to and fro between two queries, so that each step shows other rows. */
    private static void measure(PeopleModel model, List<Query> pair) {
        long[] filtering = new long[ROUNDS];
        long[] drawing = new long[ROUNDS];
        OnFx.run(() -> {
            for (int i = -30; i < ROUNDS; i++) {
                Query query = pair.get(Math.floorMod(i, 2));
                long start = System.nanoTime();
                model.filterProperty().set(query);
                long shown = System.nanoTime();
                Toolkit.getToolkit().firePulse();
                if (i >= 0) {
                    filtering[i] = shown - start;
                    drawing[i] = System.nanoTime() - shown;
                }
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%s and back: filter and new rows %s; pulse %s%n",
                pair.getFirst().terms(),
                new Spread(filtering),
                new Spread(drawing));
    }

    private static List<Contact> people() {
        List<Contact> people = new ArrayList<>();
        for (int i = 0; i < CONTACTS; i++) {
            Contact one = Contact.of(
                    (i % 7 == 0 ? "Ana " : "Bo ") + "Person" + i, ORGANISATIONS.get(i % ORGANISATIONS.size()));
            one = ContactField.POSITION.set(one, i % 3 == 0 ? "Information Management Officer" : "Data Analyst");
            one = ContactField.EMAILS.set(one, "person." + i + "@example.org");
            one = ContactField.PHONES.set(one, "+41 22 000 " + i);
            people.add(ContactField.COUNTRY.set(one, COUNTRIES.get(i / 5 % COUNTRIES.size())));
        }
        return people;
    }
}
