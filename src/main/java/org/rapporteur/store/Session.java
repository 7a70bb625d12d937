package org.rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One connection with its prepared statements. Not safe for two threads at once. */
final class Session implements AutoCloseable {
    /** More than the fixed statements of the repositories; what lies beyond are filters put together once. */
    private static final int KEPT_STATEMENTS = 128;

    private static final Logger LOG = Logger.getLogger(Session.class.getName());

    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    Session(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Runs the work between BEGIN and COMMIT; whatever it throws rolls back. */
    <T> T inTransaction(String begin, Function<Tx, T> work, java.util.function.Consumer<Tx> committed) {
        Tx tx = new Tx(this);
        T result;
        execute(begin);
        try {
            result = work.apply(tx);
            execute("COMMIT");
        } catch (RuntimeException | Error failure) {
            rollBack(failure);
            throw failure;
        }
        committed.accept(tx);
        return result;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw translated(sql, e);
        }
    }

    /** The form of the file, {@code PRAGMA user_version}; 0 for a new one. */
    int version() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        } catch (SQLException e) {
            throw translated("PRAGMA user_version", e);
        }
    }

    /** Moves the write-ahead log into the file and cuts it to nothing; false when a reader is in the way. */
    boolean emptyLog() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return result.getInt(1) == 0;
        } catch (SQLException e) {
            throw translated("PRAGMA wal_checkpoint(TRUNCATE)", e);
        }
    }

    /** What is deleted from now on is overwritten with zeros. */
    void deleteSecurely() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA secure_delete = ON")) {
            result.next();
        } catch (SQLException e) {
            throw translated("PRAGMA secure_delete", e);
        }
    }

    /** The statements that this connection was given lately. */
    Set<String> asked() {
        return Set.copyOf(statements.keySet());
    }

    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known != null) {
            return known;
        }
        if (statements.size() >= KEPT_STATEMENTS) {
            var oldest = statements.entrySet().iterator();
            oldest.next().getValue().close();
            oldest.remove();
        }
        PreparedStatement made = connection.prepareStatement(sql);
        statements.put(sql, made);
        return made;
    }

    /** A statement that failed, on a full disk for one, may never run again: the next time it is made anew. */
    void forget(String sql) {
        try {
            PreparedStatement failed = statements.remove(sql);
            if (failed != null) {
                failed.close();
            }
        } catch (SQLException alsoFailed) {
            LOG.log(Level.INFO, "A statement could not be closed", alsoFailed);
        }
    }

    RuntimeException translated(String sql, SQLException e) {
        return SqlFaults.translated(file, sql, e);
    }

    private void rollBack(Throwable failure) {
        try {
            execute("ROLLBACK");
        } catch (RuntimeException alsoFailed) {
            // SQLite rolls back by itself on some errors (a full disk); then there is nothing left to roll back.
            failure.addSuppressed(alsoFailed);
        }
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw translated("close", e);
        }
    }
}
