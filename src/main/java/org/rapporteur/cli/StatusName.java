package org.rapporteur.cli;

import java.util.Arrays;
import java.util.Locale;
import org.rapporteur.followup.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A status as it is written on the command line: "in-progress". */
final class StatusName implements ITypeConverter<Status> {
    @Override
    public Status convert(String name) {
        return Arrays.stream(Status.values())
                .filter(status ->
                        of(status).equals(name.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-")))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "“" + name + "” is no status: open, in-progress, done or dropped."));
    }

    static String of(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
