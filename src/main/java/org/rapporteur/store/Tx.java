package org.rapporteur.store;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Change;

/**
 * A transaction in progress: the only way repositories reach the file. Lives as long as the callback it is given to.
 * Parameters may be null, text, numbers, booleans (0 and 1), dates and times (ISO text), enum constants (their name) and
 * collections of texts or numbers (a JSON array, for {@code json_each(?)}: one question for many values).
 */
public final class Tx {
    private final Session session;
    private final Set<Change> changed = EnumSet.noneOf(Change.class);

    Tx(Session session) {
        this.session = session;
    }

    /** All rows, mapped. */
    public <T> List<T> list(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(mapper.apply(row));
                }
                return rows;
            }
        });
    }

    /** The first row, mapped; empty when there is none. */
    public <T> Optional<T> first(String sql, Function<Row, T> mapper, @Nullable Object... parameters) {
        List<T> rows = list(sql, mapper, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /** Inserts, updates or deletes; gives the number of rows touched. */
    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** Inserts one row and gives its integer key. */
    public long insert(String sql, @Nullable Object... parameters) {
        update(sql, parameters);
        return first("SELECT last_insert_rowid() AS id", row -> row.number("id"))
                .orElseThrow();
    }

    /** Remembers what to announce once this transaction is committed. */
    public void changed(Change... what) {
        changed.addAll(List.of(what));
    }

    Set<Change> changes() {
        return changed;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        try {
            PreparedStatement statement = session.prepared(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, stored(parameters[i]));
            }
            return work.on(statement);
        } catch (SQLException e) {
            session.forget(sql);
            throw session.translated(sql, e);
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag ? 1 : 0;
            case Enum<?> constant -> constant.name();
            case java.time.temporal.Temporal moment -> moment.toString();
            case Collection<?> values -> json(values);
            default -> value;
        };
    }

    private static String json(Collection<?> values) {
        try {
            return JSON.std.asString(values);
        } catch (IOException noText) {
            throw new UncheckedIOException(noText);
        }
    }
}
