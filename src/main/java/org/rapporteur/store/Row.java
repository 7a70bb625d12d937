package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column name. Dates are kept as ISO text, times as HH:MM. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** A text column; empty where the column is null. */
    public String text(String column) {
        String value = textOrNull(column);
        return value == null ? "" : value;
    }

    public @Nullable String textOrNull(String column) {
        return get(() -> result.getString(column));
    }

    public long number(String column) {
        return require(get(() -> result.getLong(column)));
    }

    public int integer(String column) {
        return require(get(() -> result.getInt(column)));
    }

    public @Nullable Long numberOrNull(String column) {
        Long value = get(() -> result.getLong(column));
        return require(get(result::wasNull)) ? null : value;
    }

    public @Nullable Integer integerOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    public @Nullable LocalDate dateOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : LocalDate.parse(value);
    }

    /** A date column that is declared NOT NULL. */
    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    public @Nullable LocalTime timeOrNull(String column) {
        String value = textOrNull(column);
        return value == null ? null : LocalTime.parse(value);
    }

    /** A column that holds the name of an enum constant. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) {
        return Enum.valueOf(type, text(column));
    }

    @FunctionalInterface
    private interface Getter<T> {
        @Nullable
        T get() throws SQLException;
    }

    private static <T> @Nullable T get(Getter<T> getter) {
        try {
            return getter.get();
        } catch (SQLException e) {
            throw new StoreException("cannot read a column", e);
        }
    }

    private static <T> T require(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a number was expected");
        }
        return value;
    }
}
