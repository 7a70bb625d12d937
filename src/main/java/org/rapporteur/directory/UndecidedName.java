package org.rapporteur.directory;

/**
 * A name that stands where an organisation is expected and is not known.
 *
 * @param owned how many follow-ups it owns
 * @param attended at how many meetings it is noted
 * @param people how many contacts are written under it
 */
public record UndecidedName(String name, int owned, int attended, int people) {
    public int places() {
        return owned + attended + people;
    }
}
