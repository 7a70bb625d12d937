package org.rapporteur.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a verb works in.
 *
 * @param in UTF-8 text
 * @param out answers, {@code err} refusals
 * @param workspace the one that is used when none is named
 */
public record Surroundings(Clock clock, InputStream in, PrintStream out, PrintStream err, Path workspace) {}
