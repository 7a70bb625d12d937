package org.rapporteur.directory;

/** The services of who is who beside the organisations themselves. */
public record People(ContactService contacts, NameService names, SkillService skills) {}
