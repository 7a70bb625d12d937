package org.rapporteur.directory;

/** Why two contacts may be one person. */
public enum Likeness {
    /** They share an e-mail address. */
    EMAIL,
    /** They have the same name, in the same organisation or in none. */
    NAME,
    /** Their names differ in accents, case or the order of their parts only. */
    SPELLING
}
