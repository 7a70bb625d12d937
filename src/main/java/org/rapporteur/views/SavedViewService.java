package org.rapporteur.views;

import java.util.List;
import org.rapporteur.store.Database;

/** The views that the users of a workspace keep. */
public final class SavedViewService {
    private final Database database;
    private final SavedViewRepository views;

    public SavedViewService(Database database, SavedViewRepository views) {
        this.database = database;
        this.views = views;
    }

    /** All views, in the order they were made. */
    public List<SavedView> views() {
        return database.read(views::all);
    }

    /** Keeps a view and gives its key; one that was removed comes back under the key it had. */
    public long add(SavedView view) {
        return database.write(tx -> views.add(tx, view));
    }

    public void rename(long id, String name) {
        database.write(tx -> {
            views.rename(tx, id, name.strip());
            return id;
        });
    }

    public void remove(long id) {
        database.write(tx -> {
            views.remove(tx, id);
            return id;
        });
    }
}
