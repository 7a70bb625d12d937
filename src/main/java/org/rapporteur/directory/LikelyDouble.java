package org.rapporteur.directory;

/** Two contacts that may be one person, and why. */
public record LikelyDouble(Contact one, Contact other, Likeness why) {}
