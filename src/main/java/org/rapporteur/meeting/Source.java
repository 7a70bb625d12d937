package org.rapporteur.meeting;

/**
 * The file that minutes were imported from.
 *
 * @param name its name without folders
 * @param hash SHA-256 of its content in hexadecimal, by which the same file is known again
 */
public record Source(String name, String hash) {}
