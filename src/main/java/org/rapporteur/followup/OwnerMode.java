package org.rapporteur.followup;

/** How an agency must own a follow-up to be found (DESIGN of the command line: {@code --mode}). */
public enum OwnerMode {
    /** It is the only owner. */
    OWN,
    /** It is an owner by name beside others. */
    JOINT,
    /** Both, and through audiences it is a member of. */
    ANY
}
